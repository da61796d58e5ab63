"""A call's fingerprint: its keys and structure without its values.

Two calls of one fingerprint run the same statement, so it is what plans are kept by. `fingerprint` walks a call's
arguments, driven by the grammar, and returns the fingerprint with the values in the order met. `with_slots` reads the
fingerprint back into arguments that have a `Slot` where each value stood. That is all that plans are made of: what is
not in the fingerprint cannot decide a plan.

Values are what a statement takes as bound parameters. Structure is the rest: keys in their order, None (it becomes IS
NULL), the type of each value (it decides which operators are allowed), sort orders, and whether a relation is included.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from prismalchemy.query.arguments.grammar import INCLUDED, Grammar, Kind
from prismalchemy.query.arguments.plain import VALUES
from prismalchemy.query.arguments.rows import GivenRows, columns_of
from prismalchemy.query.refusals import Refusal, Refused, Unsupported
from prismalchemy.query.slot import Slot

_FILTER, _NUMBER, _STRUCTURE, _INCLUDE = Kind.FILTER, Kind.NUMBER, Kind.STRUCTURE, Kind.INCLUDE
_ROWS = Kind.ROWS

_MODES = frozenset({"default", "insensitive"})
_SEQUENCES = (list, tuple, set)
_ITEMS = VALUES | {type(None), *_SEQUENCES}


class NotPlain(Exception):
    """Something in the arguments is of another type than `plain_arguments` leaves there."""


class _Mark:
    """Says in a fingerprint what the next entries are."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return self._name


_END: Final = _Mark("end")
"""No more arguments."""

_FILTERS: Final = _Mark("filters")
"""A number of filters, and then these."""

_AS_IT_IS: Final = _Mark("as it is")
"""Something where a dict is expected."""


def fingerprint(grammar: Grammar, arguments: Mapping[str, Any]) -> tuple[tuple[object, ...], list[Any]]:
    """Return the fingerprint of `arguments` and the values in it.

    Whatever is unhashable in the structure is in the fingerprint as it is: hashing that raises TypeError.

    Raises:
        NotPlain: `plain_arguments` are to be taken instead; Prisma refuses what is not plain even then.
        Refusal: an argument that the grammar does not know.
    """
    entries: list[object] = []
    values: list[Any] = []
    _arguments(grammar, arguments, entries, values)
    return tuple(entries), values


def _arguments(grammar: Grammar, arguments: Mapping[str, Any], entries: list[object], values: list[Any]) -> None:
    for name, value in arguments.items():
        if value is None:
            continue
        try:
            kind = grammar[name]
        except KeyError:
            raise _unknown(grammar, name) from None
        if kind is _FILTER:
            entries += (name,)
            _filter(value, entries, values)
        elif kind is _STRUCTURE:
            entries += (name, _frozen(value))
        elif kind is _NUMBER:
            _check(type(value))
            number = _whole(value) if type(value) is float else value
            entries += (name, type(number), _sign(number))
            values.append(number)
        elif kind is _ROWS:
            entries += (name,)
            _rows(value, entries, values)
        else:
            entries += (name,)
            _include(value, entries, values)
    entries += (_END,)


def _unknown(grammar: Grammar, name: str) -> Refusal:
    if grammar is INCLUDED:
        return Refused(f"a relation in include does not take {name!r}")
    return Unsupported("argument", f"the argument {name!r} is not known to the bridge")


def _whole(number: float) -> int | float:
    """What the engine makes of it: it cuts off what is behind the point, of what fits into 64 bits."""
    return int(number) if abs(number) < 2**63 else number


def _sign(value: Any) -> int | None:
    return (value > 0) - (value < 0) if isinstance(value, int) else None


def _filter(value: Any, entries: list[object], values: list[Any]) -> None:
    kind = type(value)
    if kind is dict:
        entries += (dict, len(value))
        for key, item in value.items():
            kind = type(item)
            if kind in VALUES:
                # Most of all filters: here, to spare a call for each of them.
                entries += (key, kind)
                values.append(item)
            else:
                entries += (key,)
                _filter(item, entries, values)
            if key == "mode":
                entries += (_mode(item),)
    elif value is None:
        entries += (None,)
    elif kind in _SEQUENCES:
        kinds = frozenset(map(type, value))
        if dict in kinds:
            entries += (_FILTERS, len(value))
            for item in value:
                _filter(item, entries, values)
        else:
            if not kinds <= _ITEMS:
                raise NotPlain
            entries += (kind, kinds)
            values.append(value)
    else:
        _check(kind)
        entries += (kind,)
        values.append(value)


def _check(kind: type[Any]) -> None:
    if kind not in VALUES:
        raise NotPlain


def _mode(value: Any) -> str | None:
    """The `mode` of a filter, which decides the statement; None where it is none."""
    return str.__str__(value) if isinstance(value, str) and value in _MODES else None


def _include(value: Any, entries: list[object], values: list[Any]) -> None:
    if type(value) is not dict:
        entries += (_AS_IT_IS, _frozen(value))
        return
    entries += (dict, len(value))
    for relation, options in value.items():
        if options is True or options is False:
            entries += (relation, options)
        elif type(options) is dict:
            entries += (relation, dict)
            _arguments(INCLUDED, options, entries, values)
        else:
            entries += (relation, _AS_IT_IS, _frozen(options))


def _rows(value: Any, entries: list[object], values: list[Any]) -> None:
    columns = columns_of(value)
    if columns is None:
        raise NotPlain
    entries += (columns.keys if columns.number else None,)
    values += (columns.number, *columns.values)


def _frozen(value: Any) -> object:
    """Something that has no values in it."""
    kind = type(value)
    if kind is dict:
        return (dict, tuple([(key, _frozen(item)) for key, item in value.items()]))
    if kind in _SEQUENCES:
        return (kind, tuple([_frozen(item) for item in value]))
    if value is not None:
        _check(kind)
    return (kind, value)


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
            _FILTER: self._filter,
            _NUMBER: self._number,
            _STRUCTURE: self._structure,
            _INCLUDE: self._include,
            _ROWS: self._rows,
        }
        return {name: read[grammar[name]]() for name in iter(self._next, _END)}

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
        if kind is _FILTERS:
            return [self._filter() for _ in range(self._next())]
        if kind in _SEQUENCES:
            self._next()
        return next(self._slots)

    def _item(self) -> tuple[Any, Any]:
        key = self._next()
        item = self._filter()
        if key == "mode":
            self._next()
        return key, item

    def _include(self) -> Any:
        if self._next() is _AS_IT_IS:
            return self._structure()
        return dict([self._relation() for _ in range(self._next())])

    def _rows(self) -> GivenRows | None:
        keys, number = self._next(), next(self._slots)
        return None if keys is None else GivenRows(number, {key: next(self._slots) for key in keys})

    def _relation(self) -> tuple[Any, Any]:
        relation, kind = self._next(), self._next()
        if kind is dict:
            return relation, self.arguments(INCLUDED)
        return relation, self._structure() if kind is _AS_IT_IS else kind


def _thawed(frozen: Any) -> Any:
    """What `_frozen` was given."""
    kind, value = frozen
    if kind is dict:
        return {key: _thawed(item) for key, item in value}
    return kind(map(_thawed, value)) if kind in _SEQUENCES else value
