"""AND, OR and NOT, for `where` and `having` alike.

Prisma's engine drops what states nothing from every dict within AND, OR or NOT (observed on 5.17). So an OR without
alternatives is false where it stands outermost, and nothing at all within another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeGuard, TypeVar

from prismalchemy.query.refusals import Refused
from prismalchemy.query.slot import Slot

Operator = Literal["AND", "OR", "NOT"]
P = TypeVar("P")


@dataclass(frozen=True, slots=True)
class Combination(Generic[P]):
    """Dicts of conditions, combined. The conditions of a dict are ANDed.

    An OR without parts matches nothing; an AND or NOT without parts matches everything. NOT of several is
    (NOT a) AND (NOT b).
    """

    operator: Operator
    parts: tuple[tuple[P | Combination[P], ...], ...]


def is_combinator(key: str) -> TypeGuard[Operator]:
    """Whether `key` combines dicts of conditions."""
    return key in ("AND", "OR", "NOT")


def combination(operator: Operator, dicts: Iterable[Iterable[P | Combination[P]]]) -> Combination[P]:
    """What the conditions of each dict, without those that state nothing, are combined to."""
    parts = [tuple([part for part in conditions if not _states_nothing(part)]) for conditions in dicts]
    return Combination(operator, tuple([part for part in parts if part]))


def _states_nothing(part: object) -> bool:
    return isinstance(part, Combination) and not part.parts


def combined_dicts(operator: Operator, value: Any) -> list[Any]:
    """The dicts that `operator` combines in a call.

    Raises:
        Refused: Prisma refuses the form of `value`.
    """
    # An empty list has a slot like a list of values, but is part of the fingerprint as well.
    if isinstance(value, Slot) and value.value in ([], ()):
        return []
    if isinstance(value, Mapping) and operator != "OR":
        return [value]
    if isinstance(value, list):
        return value
    raise Refused("AND and NOT take a dict or a list of dicts, OR takes a list")
