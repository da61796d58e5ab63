"""The same calls on a generated client and on the same client bridged, both with the real engine: equal answers.

python both_sides.py PACKAGE DATABASE_URL: of either interface; the database is migrated and empty.
"""

from __future__ import annotations

import asyncio
import importlib
import sys
from typing import Any

from drop_in import ADA, SEED, Tracked, given

from prismalchemy.client import bridge, record_answers

CALLS: list[tuple[str, str, dict[str, Any]]] = [
    (
        "user",
        "find_many",
        {"order": {"email": "asc"}, "include": {"profile": True, "credits": {"order_by": {"id": "asc"}}}},
    ),
    ("user", "find_many", {"where": {"email": {"startswith": "ADA", "mode": "insensitive"}}}),
    ("user", "find_many", {"where": {"profile": {"is_not": None}}, "take": 1}),
    ("user", "find_many", {"where": {"plan": {"in": ["ENTERPRISE"]}, "OR": [{"name": "Ada"}, {"name": None}]}}),
    ("user", "find_unique", {"where": {"id": ADA}, "include": {"apiKeys": True}}),
    ("user", "find_first", {"where": {"email": "nobody"}}),
    ("user", "count", {}),
    ("user", "count", {"select": {"_all": True, "name": True}}),
    ("user", "group_by", {"by": ["plan"], "count": True, "order": {"plan": "asc"}}),
    ("credittransaction", "group_by", {"by": ["userId"], "sum": {"amount": True}, "order": {"userId": "asc"}}),
    ("userspending", "find_many", {}),
    ("user", "find_unique_or_raise", {"where": {"email": "nobody"}}),
    ("user", "find_many", {"where": {"nothing": 1}}),
    ("user", "find_many", {"where": {"name": {"connect_or_create": 1}}}),
]
RAW = [
    """SELECT 1 AS i, 2::bigint AS b, 1.5::numeric AS d, 2.5::float8 AS f, 't' AS t, true AS y, NULL AS n,
              '{"a": [1]}'::jsonb AS j, ARRAY['x'] AS s, ARRAY[1, 2] AS a, ARRAY[2::bigint] AS l""",
    "SELECT '2024-01-02 03:04:05.678'::timestamp AS ts, '2024-01-02'::date AS day, 'FREE'::plan AS e",
    "SELECT * FROM users ORDER BY email",
    "SELECT 1 AS n WHERE false",
    'SELECT 1 FROM "nothing"',
]


async def outcome(call: Any, *arguments: Any, **keywords: Any) -> Any:
    """What a call gives, or the class and code of what it raises."""
    try:
        return await given(call(*arguments, **keywords))
    except Exception as error:
        return type(error), getattr(error, "code", None)


async def main(package: Any, url: str) -> None:
    plain, bridged = package.Prisma(datasource={"url": url}), bridge(package)(datasource={"url": url})
    await given(plain.connect())
    await given(bridged.connect())
    for statement in SEED:
        await given(plain.execute_raw(statement))
    with record_answers() as answers:
        for model, method, arguments in CALLS:
            one, other = [await outcome(getattr(getattr(db, model), method), **arguments) for db in (plain, bridged)]
            assert one == other, (model, method, arguments, one, other)
        for query in RAW:
            one, other = [await outcome(db.query_raw, query) for db in (plain, bridged)]
            assert one == other, (query, one, other)
    assert answers.sqlalchemy >= len(CALLS) + len(RAW) - 2
    bridged._engine = tracked = Tracked(bridged._engine)
    bridged._runtime._transactions = True
    await transaction(bridged)
    assert tracked.queries == 0, "the transaction is on SQLAlchemy"
    bridged._runtime._transactions = False
    await transaction(bridged)
    assert tracked.queries == 2, "the transaction's calls went by way of the wrapper"
    await given(plain.disconnect())
    await given(bridged.disconnect())


async def transaction(db: Any) -> None:
    """One that is committed: the copy is bridged, too."""
    manager = db.tx()
    copy = await given(manager.start())
    assert type(copy) is type(db)
    made = await given(copy.user.create(data={"email": "tx@example.org"}))
    assert await given(copy.user.count()) == 3
    assert await given(db.user.count()) == 2
    await given(manager.commit())
    assert await given(db.user.delete(where={"id": made.id})) is not None
    assert await given(db.user.count()) == 2


if __name__ == "__main__":
    asyncio.run(main(importlib.import_module(sys.argv[1]), sys.argv[2]))
