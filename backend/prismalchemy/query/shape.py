"""A call's shape: its keys and structure without its values.

Two calls of one shape run the same statement, so the shape is what plans are cached by. `shape_of` walks a call's
arguments and returns the shape with the values in the order met; `marked` walks them in the same order and puts a
`Slot` where each value stood, which is what the planner reads.

Values are what a statement takes as bound parameters. Structure is the rest: keys, None (it becomes IS NULL), the
type of each value (it decides which operators are allowed), sort orders, and whether a relation is included.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

from prismalchemy.query.slot import Slot

_FILTERS = frozenset({"where", "cursor", "having"})
_NUMBERS = frozenset({"take", "skip"})
_MODES = frozenset({"default", "insensitive"})
_SEQUENCES = (list, tuple, set)


def shape_of(arguments: Mapping[str, Any]) -> tuple[Hashable, list[Any]]:
    """Return the shape of `arguments` and the values in it.

    Raises:
        TypeError: something in the structure is unhashable, such as a key.
    """
    values: list[Any] = []
    return _arguments(arguments, values), values


def _arguments(arguments: Mapping[str, Any], values: list[Any]) -> Hashable:
    shape: list[Hashable] = []
    for key, value in arguments.items():
        if value is None:
            continue
        shape.append(key)
        if key in _FILTERS:
            shape.append(_filter(value, values))
        elif key in _NUMBERS:
            shape.append(_number(value))
            values.append(value)
        elif key == "include":
            shape.append(_include(value, values))
        else:
            shape.append(_structure(value))
    return tuple(shape)


def _number(value: Any) -> Hashable:
    sign = (value > 0) - (value < 0) if isinstance(value, int) else None
    return (type(value), sign)


def _filter(value: Any, values: list[Any]) -> Hashable:
    kind: type[Any] = type(value)
    if kind is dict:
        shape: list[Hashable] = [dict]
        for key, item in value.items():
            shape.append(key)
            shape.append(_filter(item, values))
            if key == "mode" and isinstance(item, str) and item in _MODES:
                shape.append(str.__str__(item))
        return tuple(shape)
    if value is None:
        return None
    if kind in _SEQUENCES:
        kinds = set(map(type, value))
        if dict in kinds:
            return (list, *[_filter(item, values) for item in value])
        values.append(value)
        return (kind, frozenset(kinds))
    values.append(value)
    return kind  # type: ignore[return-value]  # a type can be hashed


def _include(value: Any, values: list[Any]) -> Hashable:
    if type(value) is not dict:
        return _structure(value)
    return tuple([(relation, _options(options, values)) for relation, options in value.items()])


def _options(value: Any, values: list[Any]) -> Hashable:
    if type(value) is bool:
        return value
    return _arguments(value, values) if type(value) is dict else _structure(value)


def _structure(value: Any) -> Hashable:
    """Freeze something that has no values in it."""
    if isinstance(value, dict):
        return tuple((key, _structure(item)) for key, item in value.items())
    if isinstance(value, _SEQUENCES):
        return (list, *map(_structure, value))
    return (type(value), value)


def marked(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return `arguments` with a `Slot` in place of each value, numbered as `shape_of` orders them."""
    return _Marker().arguments(arguments)


class _Marker:
    def __init__(self) -> None:
        self._count = 0

    def _slot(self, value: Any) -> Slot:
        slot = Slot(self._count, value)
        self._count += 1
        return slot

    def arguments(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key, value in arguments.items():
            if value is None:
                continue
            if key in _FILTERS:
                result[key] = self._filter(value)
            elif key in _NUMBERS:
                result[key] = self._slot(value)
            elif key == "include" and type(value) is dict:
                result[key] = {
                    relation: self.arguments(options) if type(options) is dict else options
                    for relation, options in value.items()
                }
            else:
                result[key] = value
        return result

    def _filter(self, value: Any) -> Any:
        if type(value) is dict:
            return {key: self._filter(item) for key, item in value.items()}
        if value is None:
            return None
        if type(value) in _SEQUENCES and any(type(item) is dict for item in value):
            return [self._filter(item) for item in value]
        return self._slot(value)
