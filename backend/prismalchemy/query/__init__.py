"""One Prisma call -> SQL -> Prisma's result."""

from prismalchemy.query.actions import ACTIONS
from prismalchemy.query.call import Call
from prismalchemy.query.engine_error import EngineError
from prismalchemy.query.features import UNSUPPORTED, Feature
from prismalchemy.query.plan import Plan, Planner
from prismalchemy.query.raw import RawQueries
from prismalchemy.query.refusals import Refusal, Refused, Unsupported
from prismalchemy.query.run import fetch

__all__ = [
    "ACTIONS",
    "UNSUPPORTED",
    "Call",
    "EngineError",
    "Feature",
    "Plan",
    "Planner",
    "RawQueries",
    "Refusal",
    "Refused",
    "Unsupported",
    "fetch",
]
