"""What a transaction is at a moment, and what the engine says to whoever uses one that has ended."""

from __future__ import annotations

from collections import deque
from datetime import datetime
from enum import Enum
from secrets import token_hex
from threading import Lock
from time import monotonic
from typing import Literal

from prismalchemy.transactions.refused import NOT_FOUND, TransactionRefused

# The engine remembers as many that have ended. Observed on 5.17.
_REMEMBERED = 100

Use = Literal["query", "batch query", "commit", "rollback"]


class State(Enum):
    """Whether a transaction is open, and else how it ended; the value is the engine's word for it.

    Whether the server has aborted it, and whether SQL of the team's own has ended it on the server, is the server's to
    say: an open transaction passes on what is asked.
    """

    OPEN = "an open transaction"
    EXPIRED = "an expired transaction"
    COMMITTED = "a committed transaction"
    ROLLED_BACK = "a transaction that was rolled back"
    CLOSED = "a closed transaction"
    """COMMIT or ROLLBACK has failed."""


class Ended:
    """The transactions of a client that have ended last. Those before them are not found any more."""

    def __init__(self) -> None:
        self._last: deque[Life] = deque()
        self._lock = Lock()

    def add(self, life: Life) -> None:
        """One more has ended."""
        with self._lock:
            self._last.append(life)
            if len(self._last) > _REMEMBERED:
                self._last.popleft().is_forgotten = True


class Life:
    """A transaction's identifier, state and time.

    Args:
        timeout: seconds that it may last, from now on.
        moment: its one reading of the clock.
    """

    __slots__ = ("_ended", "_started", "id", "is_forgotten", "moment", "state", "timeout")

    def __init__(self, timeout: float, moment: datetime, ended: Ended) -> None:
        # As long as the engine's, which are cuids; making one of those takes ten times as long.
        self.id = f"c{token_hex(12)}"
        self.state = State.OPEN
        self.timeout = timeout
        self.moment = moment
        self.is_forgotten = False
        self._started = monotonic()
        self._ended = ended

    @property
    def is_past(self) -> bool:
        """Whether it has lasted as long as it may."""
        return monotonic() - self._started >= self.timeout

    def check(self, use: Use) -> None:
        """Refuse to use a transaction that has ended.

        Raises:
            TransactionRefused: it has.
        """
        if self.state is not State.OPEN:
            raise TransactionRefused(NOT_FOUND if self.is_forgotten else self._refusal(use))

    def end(self, state: State) -> None:
        """It has ended."""
        self.state = state
        self._ended.add(self)

    def _refusal(self, use: Use) -> str:
        text = f"Transaction already closed: A {use} cannot be executed on {self.state.value}."
        if self.state is not State.EXPIRED:
            return text
        limit, passed = (round(seconds * 1000) for seconds in (self.timeout, monotonic() - self._started))
        return (
            f"{text} The timeout for this transaction was {limit} ms, however {passed} ms passed since the start of "
            "the transaction. Consider increasing the interactive transaction timeout or doing less work in the "
            "transaction."
        )
