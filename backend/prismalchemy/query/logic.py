"""AND, OR and NOT, for `where` and `having` alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, and_, false, not_, or_, true

from prismalchemy.query.errors import invalid

Condition = ColumnElement[bool]


def combination(key: str, value: Any, nested: Callable[[Any], Condition]) -> Condition | None:
    """The condition of the combinator `key` over the parts in `value`; None when `key` is none.

    An empty OR matches nothing, and an empty dict in it is dropped; an empty AND or NOT matches everything. NOT of
    several is (NOT a) AND (NOT b).

    Raises:
        CannotPlan: Prisma refuses the form of `value`.
    """
    if key == "AND":
        return and_(true(), *[nested(part) for part in _parts(value)])
    if key == "OR":
        if not isinstance(value, list):
            raise invalid("OR takes a list of dicts")
        return or_(false(), *[nested(part) for part in _nonempty(value)])
    if key == "NOT":
        return and_(true(), *[not_(nested(part)) for part in _nonempty(_parts(value))])
    return None


def _parts(value: Any) -> list[Any]:
    if isinstance(value, Mapping):
        return [value]
    if isinstance(value, list):
        return value
    raise invalid("AND and NOT take a dict or a list of dicts")


def _nonempty(parts: list[Any]) -> list[Any]:
    return [part for part in parts if part or not isinstance(part, Mapping)]
