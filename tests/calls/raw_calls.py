"""The same raw call on the real Prisma and on every way in which the bridge runs it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

from prisma import Base64, Json
from tests.calls.conftest import Both, Pair
from tests.calls.outcomes import comparable, outcome

from prismalchemy.client import record_answers

Query = tuple[Any, ...]


@dataclass
class Raw:
    """Both asynchronous clients, and the synchronous ones on the same database."""

    both: Both
    pair: Pair

    async def same(self, *query: Any, method: str = "query_raw", side: str | None = "sqlalchemy", **how: Any) -> Any:
        """Make the call on Prisma and on the bridge: asynchronous, observed, and synchronous; return what it comes to.

        Args:
            side: which side has to answer on the bridge; None when the client itself refuses the call.
            how: further keywords of the call.
        """
        expected = await outcome(lambda db: getattr(db, method)(*query, **how), self.both.prisma)
        await self.like(expected, *query, method=method, side=side, **how)
        self.both.compared.add(os.environ.get("PYTEST_CURRENT_TEST", ""))
        return expected

    async def like(self, expected: Any, *query: Any, method: str, side: str | None = "sqlalchemy", **how: Any) -> None:
        """Assert that the bridge comes to `expected`, in all its ways."""
        sides = [] if side is None else [side]

        async def call(db: Any) -> Any:
            return await getattr(db, method)(*query, **how)

        with record_answers() as answers:
            found = await outcome(call, self.both.bridge)
        assert told(found) == told(expected)
        assert answers.sides() == sides
        with self.both.observed() as seen:
            assert told(await outcome(call, self.both.bridge)) == told(expected)
        assert seen.count(query[0]) == (side == "sqlalchemy")
        with record_answers() as answers:
            assert told(self.synchronous(*query, method=method, **how)) == told(expected)
        assert answers.sides() == sides

    def synchronous(self, *query: Any, method: str = "query_raw", **how: Any) -> Any:
        """What the call comes to on the bridged synchronous client."""
        try:
            return getattr(self.pair.bridged, method)(*(self._own(part) for part in query), **how)
        except (self.pair.package.errors.PrismaError, TypeError, UnicodeEncodeError) as error:
            return error

    def _own(self, value: Any) -> Any:
        """The value in the classes of the synchronous client's package."""
        if isinstance(value, Json):
            return self.pair.package.Json(value.data)
        if isinstance(value, Base64):
            return self.pair.package.Base64.fromb64(str(value))
        return [self._own(item) for item in value] if isinstance(value, list) else value


def told(value: Any) -> Any:
    """As `comparable`, for clients of different packages, and telling 0.0 from -0.0."""
    if isinstance(value, Exception):
        return (type(value).__name__, getattr(value, "code", None), getattr(value, "meta", None), str(value))
    return repr(comparable(value, ordered=True))
