"""A call's arguments in the plain types of Python: what the client's serialiser makes of all others.

Prisma Client Python writes arguments into query text: a subclass of dict, list, str or int counts as its base; Json,
Base64 and whatever a team has registered with the serialiser count as what that gives (`prisma._builder`, 0.15).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from prismalchemy.query.refusals import Refused

Dump = Callable[[Any], str]
"""Makes JSON text of a value, as the generated client does; raises TypeError for what it cannot serialise."""

VALUES: Final = frozenset({str, bool, int, float, Decimal, datetime})
"""The types of values that are taken as they are."""


def plain_arguments(arguments: Mapping[str, Any], dump: Dump, aliases: Collection[str]) -> dict[str, Any]:
    """The same arguments in dict, list, None and the types of `VALUES`.

    Args:
        aliases: the keys that the client renames.

    Raises:
        Refused: the client cannot serialise a value, and says so itself.
    """
    return {
        name: _include(value, dump, aliases) if name == "include" else _plain(value, dump)
        for name, value in arguments.items()
    }


def _plain(value: Any, dump: Dump) -> Any:
    if isinstance(value, dict):
        # Keys are formatted into the query text.
        return {format(key): _plain(item, dump) for key, item in value.items()}
    if isinstance(value, list | tuple | set):
        return [_plain(item, dump) for item in value]
    if value is None or type(value) in VALUES:
        return value
    try:
        return json.loads(dump(value))
    except (TypeError, ValueError, RecursionError):
        raise Refused(f"the client cannot serialise a {type(value).__name__}") from None


def _include(value: Any, dump: Dump, aliases: Collection[str]) -> Any:
    """The client walks through any mapping here, but renames keys in dicts only."""
    if not isinstance(value, Mapping):
        return value
    if not isinstance(value, dict) and any(_has_any(aliases, item) for item in value.values()):
        raise Refused(f"include: the client does not rename keys in a {type(value).__name__}")
    return {
        format(name): plain_arguments(options, dump, aliases) if isinstance(options, dict) else options
        for name, options in value.items()
    }


def _has_any(keys: Collection[str], value: Any) -> bool:
    """Whether one of `keys` is anywhere in `value`."""
    if isinstance(value, Mapping):
        return any(key in keys or _has_any(keys, item) for key, item in value.items())
    return isinstance(value, list | tuple | set) and any(_has_any(keys, item) for item in value)
