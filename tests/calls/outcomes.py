"""What a call comes to, in a form that can be compared between clients."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from pydantic import BaseModel

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
    return (type(value), value)
