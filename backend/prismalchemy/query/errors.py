"""Former names, until every module says Refusal, Refused and Unsupported."""

from prismalchemy.query.engine_error import EngineError
from prismalchemy.query.refusals import Refusal as CannotPlan
from prismalchemy.query.refusals import Refused as invalid  # noqa: N813

__all__ = ["CannotPlan", "EngineError", "invalid"]
