"""What the engine says when something cannot be done with a transaction. Observed on 5.17."""

from __future__ import annotations

import json
from typing import Any

from prismalchemy.errors import PrismalchemyError
from prismalchemy.query import EngineError

NOT_FOUND = (
    "Transaction not found. Transaction ID is invalid, refers to an old closed transaction Prisma doesn't have "
    "information about anymore, or was obtained before disconnecting."
)
LATE = "Unable to start a transaction in the given time."

_STATUSES = {LATE: 504, NOT_FOUND: 404}
_ALREADY_CLOSED = 422


class TransactionRefused(EngineError):
    """P2028.

    Attributes:
        problem: the engine's text.
    """

    def __init__(self, problem: str) -> None:
        super().__init__("P2028", f"Transaction API error: {problem}", {"error": problem})
        self.problem = problem

    def response(self) -> dict[str, Any]:
        """As for any error, but the client tells expired transactions from others by this text."""
        return {**super().response(), "error": self.problem}


class EndRefused(PrismalchemyError):
    """Starting, committing or rolling back has failed: the engine answers such requests by HTTP.

    Attributes:
        status: the HTTP status.
        body: the engine's answer, JSON.
    """

    def __init__(self, status: int, error: EngineError) -> None:
        said = error.response()["user_facing_error"]
        # In the order of the engine's keys: the client puts the text into its error.
        names = ("is_panic", "message", "meta", "error_code", "backtrace")
        ordered = {name: said[name] for name in names if name in said}
        self.status = status
        self.body = json.dumps(ordered, ensure_ascii=False, separators=(",", ":"))
        super().__init__(f"{status}: {self.body}")


def check_limits(**limits: float) -> None:
    """Limits of time, in seconds, as the engine takes them.

    Raises:
        EndRefused: one is negative.
    """
    for seconds in limits.values():
        if seconds < 0:
            raise EndRefused(500, EngineError(None, f"invalid value: integer `{round(seconds * 1000)}`, expected u64"))


def end_refused(error: EngineError) -> EndRefused:
    """The engine's answer to a request that fails with `error`."""
    if isinstance(error, TransactionRefused):
        return EndRefused(_STATUSES.get(error.problem, _ALREADY_CLOSED), error)
    return EndRefused(500, error)
