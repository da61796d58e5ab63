"""The keys that Prisma Client Python renames on their way to the engine (`_constants.QUERY_BUILDER_ALIASES`)."""

from __future__ import annotations

_ALIASES = {
    "startswith": "startsWith",
    "endswith": "endsWith",
    "has_every": "hasEvery",
    "has_some": "hasSome",
    "is_empty": "isEmpty",
    "order_by": "orderBy",
    "not_in": "notIn",
    "is_not": "isNot",
    "connect_or_create": "connectOrCreate",
}


def engine_key(key: str) -> str:
    """The engine's name for `key`; as in the client, whatever the key stands for, a model's field included."""
    return _ALIASES.get(key, key)
