"""Valid random calls with something wrong put into them, by fixed seeds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from random import Random
from typing import Any

from prisma import Base64, Json
from tests.calls.fuzz import RandomCall

# Values of every type, right at some places and wrong at most.
VALUES: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    -1,
    7,
    2**31,
    2**40,
    2**63,
    -(2**70),
    1.5,
    "",
    "x",
    "12",
    "asc",
    "2024-01-01",
    "2024-01-01T00:00:00Z",
    "00000000-0000-4000-8000-000000000001",
    datetime(2024, 5, 6, 7, 8, 9, 123456, tzinfo=UTC),
    Decimal("1.50"),
    Json({"a": [1]}),
    Base64.encode(b"ab"),
    {},
    [],
    [None],
    ["x"],
    [1, "x"],
    {"equals": 1},
    {"equals": "x"},
    {"foo": 1},
    {"gt": 1, "lt": "x"},
    {"some": {}},
    {"is": None},
    {"sort": "asc"},
    {"_count": "asc"},
    [{}],
    [{"foo": 1}],
)
KEYS = (
    *("foo", "id", "name", "email", "userId", "AND", "OR", "NOT", "equals", "not", "in", "not_in", "gt", "contains"),
    *("mode", "has", "is_empty", "some", "is", "is_not", "path", "_count", "_sum", "sort", "nulls", "graphs", "user"),
)


def mutated(call: RandomCall, random: Random) -> RandomCall:
    """`call` with one or two changes."""
    arguments = _copied(dict(call.arguments))
    for _ in range(random.choice((1, 1, 1, 2))):
        _change(arguments, random)
    return replace(call, arguments=arguments)


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copied(item) for key, item in value.items()}
    return [_copied(item) for item in value] if isinstance(value, list) else value


def _places(value: Any, top: bool = True) -> Iterator[tuple[Any, Any]]:
    """Each container below `value` with each key or index of it."""
    items = list(value.items()) if isinstance(value, dict) else list(enumerate(value))
    for key, item in items:
        # The names of a call's own arguments are Python's to check.
        yield value, key
        if isinstance(item, dict | list):
            yield from _places(item, top=False)


def _change(arguments: dict[str, Any], random: Random) -> None:
    places = list(_places(arguments))
    if not places:
        return
    container, key = random.choice(places)
    kind = random.random()
    if kind < 0.4 or (container is arguments and kind < 0.75):
        container[key] = _copied(random.choice(VALUES))
    elif kind < 0.5 and isinstance(container[key], dict):
        container[key] = container[key] | {random.choice(KEYS): _copied(random.choice(VALUES))}
    elif kind < 0.6:
        container[key] = [container[key]]
    elif kind < 0.75 and isinstance(container, dict) and container is not arguments:
        value = container.pop(key)
        container[random.choice(KEYS)] = value
    elif kind < 0.85 and isinstance(container, dict) and container is not arguments:
        container[random.choice(KEYS)] = _copied(random.choice(VALUES))
    elif container is not arguments:
        del container[key]
    else:
        container[key] = {random.choice(KEYS): container[key]}


def says_other_than_text_for_json(error: Exception) -> bool:
    """Whether the judge refuses a value for a Json field that is not Json text.

    Its front cannot send such a value as it is, and sends something in its place: docs/prisma-behaviour.md.
    """
    return "'inferredType': 'Enum'" in str(getattr(error, "meta", ""))
