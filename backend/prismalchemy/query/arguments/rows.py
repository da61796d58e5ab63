"""Rows of data -> the keys that they have, and a column of values for each: what a call of create_many is kept by.

The number of rows is a value like any other, and so is whether a row lacks a key that others have.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, NamedTuple

from prismalchemy.query.arguments.plain import VALUES
from prismalchemy.query.slot import ABSENT, Absent, Slot

_SEQUENCES = (list, tuple, set)
_PLAIN = VALUES | {type(None), Absent}


class Columns(NamedTuple):
    """Rows, turned round.

    Attributes:
        keys: those of all rows, in the order in which they are met.
        number: how many rows there are.
        values: for each key, its value in each row.
    """

    keys: tuple[str, ...]
    number: int
    values: tuple[Sequence[Any], ...]


@dataclass(frozen=True, slots=True)
class GivenRows:
    """Rows of a call, with slots for values.

    Attributes:
        number: how many there are.
        columns: by key.
    """

    number: Slot
    columns: Mapping[str, Slot]


def columns_of(rows: Any) -> Columns | None:
    """Turn `rows` round; a dict is one row, as it is to the engine. None: they are not of plain types."""
    if type(rows) is dict:
        rows = [rows]
    if type(rows) not in _SEQUENCES:
        return None
    rows = list(rows)
    if not rows:
        return Columns((), 0, ())
    if set(map(type, rows)) != {dict}:
        return None
    turned = _alike(rows) or _different(rows)
    return turned if all(map(_is_plain, turned.values)) else None


def _alike(rows: list[dict[str, Any]]) -> Columns | None:
    """Rows of the same keys, the most frequent case: no code of Python's runs for each row."""
    keys = tuple(rows[0])
    if len(keys) < 2 or set(map(len, rows)) != {len(keys)}:
        return None
    try:
        return Columns(keys, len(rows), tuple(zip(*map(itemgetter(*keys), rows), strict=True)))
    except KeyError:
        return None


def _different(rows: list[dict[str, Any]]) -> Columns:
    keys = tuple(dict.fromkeys([key for row in rows for key in row]))
    return Columns(keys, len(rows), tuple([[row.get(key, ABSENT) for row in rows] for key in keys]))


def _is_plain(values: Iterable[Any]) -> bool:
    """Whether all values, and those within them, are of the types that the client takes as they are."""
    kinds = set(map(type, values)) - _PLAIN
    if not kinds:
        return True
    if not kinds.issubset({*_SEQUENCES, dict}):
        return False
    within = [value for value in values if type(value) in kinds]
    return all(_is_plain(value.values() if type(value) is dict else value) for value in within)
