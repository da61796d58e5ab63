"""A call's fingerprint: its keys and structure without its values.

Two calls of one fingerprint run the same statement, so it is what plans are kept by. `fingerprint` walks a call's
arguments, driven by the grammar, and returns the fingerprint with the values in the order met; `slots.py` reads it
back.

Values are what a statement takes as bound parameters. Structure is the rest: keys in their order, None (it becomes IS
NULL), the type of each value (it decides which operators are allowed), sort orders, and whether a relation is included.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from prismalchemy.query.arguments.grammar import INCLUDED, Grammar, Kind
from prismalchemy.query.arguments.marks import AS_IT_IS, END, FILTERS, SEQUENCES
from prismalchemy.query.arguments.plain import VALUES
from prismalchemy.query.arguments.rows import columns_of
from prismalchemy.query.refusals import Refusal, Refused, Unsupported

_FILTER, _NUMBER, _STRUCTURE, _INCLUDE = Kind.FILTER, Kind.NUMBER, Kind.STRUCTURE, Kind.INCLUDE

_MODES = frozenset({"default", "insensitive"})
_ITEMS = VALUES | {type(None), *SEQUENCES}


class NotPlain(Exception):
    """Something in the arguments is of another type than `plain_arguments` leaves there."""


def fingerprint(
    grammar: Grammar,
    arguments: Mapping[str, Any],
    plain: Callable[[Mapping[str, Any]], Mapping[str, Any]] | None = None,
) -> tuple[tuple[object, ...], list[Any]]:
    """Return the fingerprint of `arguments` and the values in it.

    Whatever is unhashable in the structure is in the fingerprint as it is: hashing that raises TypeError.

    Args:
        plain: makes `plain_arguments` of those that are not.

    Raises:
        NotPlain: they are not plain even then, or `plain` is not given.
        Refusal: an argument that the grammar does not know, or a value that the client cannot serialise.
    """
    entries: list[object] = []
    values: list[Any] = []
    try:
        _arguments(grammar, arguments, entries, values)
    except NotPlain:
        if plain is None:
            raise
        entries, values = [], []
        _arguments(grammar, plain(arguments), entries, values)
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
        elif kind is _INCLUDE:
            entries += (name,)
            _include(value, entries, values)
        else:
            entries += (name,)
            _rows(value, entries, values)
    entries += (END,)


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
    elif kind in SEQUENCES:
        kinds = frozenset(map(type, value))
        if dict in kinds:
            entries += (FILTERS, len(value))
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
        entries += (AS_IT_IS, _frozen(value))
        return
    entries += (dict, len(value))
    for relation, options in value.items():
        if options is True or options is False:
            entries += (relation, options)
        elif type(options) is dict:
            entries += (relation, dict)
            _arguments(INCLUDED, options, entries, values)
        else:
            entries += (relation, AS_IT_IS, _frozen(options))


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
    if kind in SEQUENCES:
        return (kind, tuple([_frozen(item) for item in value]))
    if value is not None:
        _check(kind)
    return (kind, value)
