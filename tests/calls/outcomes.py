"""What a call comes to, in a form that can be compared between clients."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from prisma import Prisma
from pydantic import BaseModel

from prismalchemy.client import Prisma as BridgedPrisma
from prismalchemy.query import Refusal

Make = Callable[[Any], Awaitable[Any]]


async def outcome(call: Make, client: Any) -> Any:
    """What `call` returns or raises."""
    try:
        return await call(client)
    except Exception as error:
        # Each generated client has error classes of its own.
        if isinstance(error, TypeError) or "PrismaError" in [base.__name__ for base in type(error).__mro__]:
            return error
        raise


def comparable(value: Any, ordered: bool) -> Any:
    """Something that is equal for equal outcomes, types included."""
    if isinstance(value, list):
        items = [comparable(item, ordered=True) for item in value]
        return items if ordered else sorted(items, key=repr)
    if isinstance(value, BaseModel):
        return (
            type(value),
            {name: comparable(getattr(value, name), ordered=True) for name in type(value).model_fields},
        )
    if isinstance(value, dict):
        return {key: comparable(item, ordered=True) for key, item in value.items()}
    if isinstance(value, Exception):
        return (type(value), getattr(value, "code", None), getattr(value, "meta", None), str(value))
    if type(value).__name__ == "Base64":
        return (type(value), value.decode())
    if isinstance(value, Decimal | float):
        # Decimal("1E+4") and Decimal("10000") are equal, and so are 0.0 and -0.0: what counts is what is shown.
        return (type(value), str(value))
    return (type(value), value)


@dataclass
class Judged:
    """What came of a call on both sides.

    Attributes:
        expected: Prisma's answer or error.
        found: the bridge's.
        refusal: why the bridge left the call to Prisma; None when it did not.
    """

    expected: Any
    found: Any
    refusal: Refusal | None
    same: bool

    @property
    def answered(self) -> bool:
        """Whether Prisma answers the call, rather than refuses it."""
        return not isinstance(self.expected, Exception)


async def judge(call: Make, ordered: bool, plain: Prisma, bridge: BridgedPrisma) -> Judged:
    """Make `call` on both sides; `ordered` tells whether its rows have an order."""
    refusals: list[Refusal] = []
    router = bridge._runtime.router
    decide = router.route

    def noted(asked: Any, **where: Any) -> Any:
        route = decide(asked, **where)
        if route.side == "prisma":
            refusals.append(route.reason)
        return route

    expected = await outcome(call, plain)
    router.route = noted
    try:
        found = await outcome(call, bridge)
    finally:
        router.route = decide
    same = comparable(found, ordered) == comparable(expected, ordered)
    return Judged(expected, found, refusals[0] if refusals else None, same)
