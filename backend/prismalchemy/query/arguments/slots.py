"""A fingerprint read back into arguments that have a `Slot` where each value stood.

That is all that plans are made of: what is not in the fingerprint cannot decide a plan.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from prismalchemy.query.arguments.grammar import INCLUDED, Grammar, Kind
from prismalchemy.query.arguments.marks import AS_IT_IS, END, FILTERS, SEQUENCES
from prismalchemy.query.arguments.rows import GivenRows
from prismalchemy.query.slot import Slot


def with_slots(grammar: Grammar, entries: Sequence[object], values: Sequence[Any]) -> dict[str, Any]:
    """Read a fingerprint back into the arguments that it is of, with a `Slot` in place of each value.

    Args:
        values: those of the call at hand, in the order in which `fingerprint` returned them.
    """
    return _Reader(entries, values).arguments(grammar)


class _Reader:
    def __init__(self, entries: Sequence[object], values: Sequence[Any]) -> None:
        self._entries: Iterator[Any] = iter(entries)
        self._slots: Iterator[Slot] = map(Slot, range(len(values)), values)

    def arguments(self, grammar: Grammar) -> dict[str, Any]:
        read = {
            Kind.FILTER: self._filter,
            Kind.NUMBER: self._number,
            Kind.STRUCTURE: self._structure,
            Kind.INCLUDE: self._include,
            Kind.ROWS: self._rows,
        }
        return {name: read[grammar[name]]() for name in iter(self._next, END)}

    def _next(self) -> Any:
        return next(self._entries)

    def _number(self) -> Slot:
        self._next()
        self._next()
        return next(self._slots)

    def _structure(self) -> Any:
        return _thawed(self._next())

    def _filter(self) -> Any:
        kind = self._next()
        if kind is dict:
            return dict([self._item() for _ in range(self._next())])
        if kind is None:
            return None
        if kind is FILTERS:
            return [self._filter() for _ in range(self._next())]
        if kind in SEQUENCES:
            self._next()
        return next(self._slots)

    def _item(self) -> tuple[Any, Any]:
        key = self._next()
        item = self._filter()
        if key == "mode":
            self._next()
        return key, item

    def _include(self) -> Any:
        if self._next() is AS_IT_IS:
            return self._structure()
        return dict([self._relation() for _ in range(self._next())])

    def _rows(self) -> GivenRows | None:
        keys, number = self._next(), next(self._slots)
        return None if keys is None else GivenRows(number, {key: next(self._slots) for key in keys})

    def _relation(self) -> tuple[Any, Any]:
        relation, kind = self._next(), self._next()
        if kind is dict:
            return relation, self.arguments(INCLUDED)
        return relation, self._structure() if kind is AS_IT_IS else kind


def _thawed(frozen: Any) -> Any:
    """What the structure was before it was frozen."""
    kind, value = frozen
    if kind is dict:
        return {key: _thawed(item) for key, item in value}
    return kind(map(_thawed, value)) if kind in SEQUENCES else value
