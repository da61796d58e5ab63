"""The keys that Prisma Client Python renames on their way to the engine.

The client renames a key whatever it stands for, a model's field included. Which keys is in each version's own
`_constants.QUERY_BUILDER_ALIASES`; here for use without a client.
"""

from __future__ import annotations

ALIASES = {
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

"""Those of 0.15.0."""
