"""One Prisma call -> SQL -> Prisma's result."""

from prismalchemy.query.actions import ACTIONS
from prismalchemy.query.call import Call
from prismalchemy.query.errors import CannotPlan, EngineError
from prismalchemy.query.features import UNSUPPORTED, Feature
from prismalchemy.query.plan import Plan, Planner
from prismalchemy.query.raw import RawQueries
from prismalchemy.query.run import fetch

__all__ = [
    "ACTIONS",
    "UNSUPPORTED",
    "Call",
    "CannotPlan",
    "EngineError",
    "Feature",
    "Plan",
    "Planner",
    "RawQueries",
    "fetch",
]
