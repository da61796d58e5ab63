"""AND, OR and NOT, for `where` and `having` alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, false, not_, or_, true

from prismalchemy.query.refusals import Refused
from prismalchemy.query.slot import Slot

Condition = ColumnElement[bool]


@dataclass(frozen=True, slots=True)
class Clause:
    """A condition, and whether it states nothing.

    Prisma's engine drops what states nothing from every dict within AND, OR or NOT. So an OR without alternatives is
    false where it stands outermost, and nothing at all within another.
    """

    condition: Condition
    empty: bool = False


def all_of(clauses: Sequence[Clause]) -> Clause:
    """The conditions of a dict within AND, OR or NOT."""
    stated = [clause.condition for clause in clauses if not clause.empty]
    return Clause(and_(true(), *stated), empty=not stated)


def combination(key: str, value: Any, nested: Callable[[Any], Clause]) -> Clause | None:
    """What the combinator `key` makes of the parts in `value`; None when `key` is none.

    An OR without parts matches nothing; an AND or NOT without parts matches everything. NOT of several is
    (NOT a) AND (NOT b).

    Raises:
        Refusal: Prisma refuses the form of `value`.
    """
    if key not in ("AND", "OR", "NOT"):
        return None
    parts = [clause.condition for clause in map(nested, _parts(key, value)) if not clause.empty]
    if key == "OR":
        return Clause(or_(false(), *parts), empty=not parts)
    if key == "NOT":
        parts = [not_(part) for part in parts]
    return Clause(and_(true(), *parts), empty=not parts)


def _parts(key: str, value: Any) -> list[Any]:
    # An empty list is marked like a list of values, but is part of the shape as well.
    if isinstance(value, Slot) and value.value in ([], ()):
        return []
    if isinstance(value, Mapping) and key != "OR":
        return [value]
    if isinstance(value, list):
        return value
    raise Refused("AND and NOT take a dict or a list of dicts, OR takes a list")
