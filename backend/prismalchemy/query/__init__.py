"""One Prisma call -> SQL -> Prisma's result."""

from prismalchemy.query.call import Call
from prismalchemy.query.engine_error import EngineError
from prismalchemy.query.features import UNSUPPORTED, Feature
from prismalchemy.query.planner import ACTIONS, Planner
from prismalchemy.query.program import Plan, Query
from prismalchemy.query.raw import RawCall, RawQueries, raw_call
from prismalchemy.query.refusals import Refusal, Refused, TooDeep, Unsupported
from prismalchemy.query.run.lanes import Autocommit

__all__ = [
    "ACTIONS",
    "UNSUPPORTED",
    "Autocommit",
    "Call",
    "EngineError",
    "Feature",
    "Plan",
    "Planner",
    "Query",
    "RawCall",
    "RawQueries",
    "Refusal",
    "Refused",
    "TooDeep",
    "Unsupported",
    "raw_call",
]
