"""What a team's code does with a client, run on each version of Prisma Client Python with Prisma's engine off.

python drop_in.py PACKAGE DATABASE_URL: the client of that package, whatever its interface; the database is migrated and
empty. The same lines for all versions, so that what a version does otherwise fails here.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import sys
import warnings
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from prismalchemy.client import bridge, record_answers
from prismalchemy.errors import NotSupported

ADA, EVE = "00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"
SEED = [
    f"""INSERT INTO users (id, email, name, plan, is_admin, metadata, created_at, updated_at) VALUES
        ('{ADA}', 'ada@example.org', 'Ada', 'enterprise-2024', true, '{{"a": [1, null]}}', '2024-01-02 03:04:05.678',
         '2024-01-02'),
        ('{EVE}', 'eve@example.org', NULL, 'FREE', false, '"text"', '2024-01-03', '2024-01-03')""",
    f"""INSERT INTO profiles (user_id, display_name, birthday, links) VALUES
        ('{ADA}', 'Ada L.', '1815-12-10', '{{a,b}}')""",
    f"""INSERT INTO "CreditTransaction" (id, "transactionKey", "userId", amount, type, "updatedAt") VALUES
        ('one', 'k1', '{ADA}', 10000, 'TOP_UP', '2024-01-02'), ('two', 'k2', '{ADA}', -1.5, 'USAGE', '2024-01-02')""",
    f"""INSERT INTO "ApiKey" (id, "userId", name, prefix, hash, permissions, status) VALUES
        ('{ADA}', '{ADA}', 'key', 'abcdefgh', 'bytes', '{{EXECUTE_GRAPH,read-store}}', 'revoked_by_owner')""",
]


async def given(result: Any) -> Any:
    """What a call returns, of either interface."""
    return await result if inspect.isawaitable(result) else result


async def raised(call: Any) -> BaseException:
    """What `call()` raises."""
    try:
        found = await given(call())
    except Exception as error:
        return error
    raise AssertionError(f"{found!r}, not an error")


class Tracked:
    """An application's wrapper of the engine, as LiteLLM has one."""

    def __init__(self, engine: Any) -> None:
        self.engine = engine
        self.metrics_read = self.queries = 0

    def query(self, *arguments: Any, **keywords: Any) -> Any:
        self.queries += 1
        return self.engine.query(*arguments, **keywords)

    def metrics(self, *arguments: Any, **keywords: Any) -> Any:
        self.metrics_read += 1
        return self.engine.metrics(*arguments, **keywords)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.engine, name)


async def main(package: Any, url: str) -> None:
    client_class = bridge(package)
    errors, models, enums = package.errors, package.models, package.enums
    db = client_class(datasource={"url": url})
    assert isinstance(db, package.Prisma)
    assert not db.is_connected()
    assert isinstance(await raised(db.user.count), errors.ClientNotConnectedError)
    await given(db.connect())
    assert db.is_connected()
    constants = importlib.import_module(f"{package.__name__}._constants")
    assert db._seams.aliases is constants.QUERY_BUILDER_ALIASES
    assert ("connect_or_create" in db._seams.aliases) is (package.__version__ == "0.15.0")
    assert set(db.sides().values()) == {"sqlalchemy"}
    assert {"User", "Profile", "UserSpending"} <= db.sides().keys()
    for statement in SEED:
        assert await given(db.execute_raw(statement)) > 0
    with record_answers() as answers:
        await reads(db, models, enums)
        await registered(db, package)
        await raw(db, models)
    assert answers.sides() == ["sqlalchemy"]
    with record_answers() as answers:
        await writes(db, package)
    assert answers.sides() == ["sqlalchemy"]
    await refusals(db, errors)
    await transactions(db, package)
    await copies(db)
    await wrapped(db)
    await given(db.disconnect())
    assert not db.is_connected()
    assert isinstance(await raised(db.user.count), errors.ClientNotConnectedError)
    await given(db.connect())
    assert await given(db.user.count()) == 2
    await given(db.disconnect())


async def reads(db: Any, models: Any, enums: Any) -> None:
    ada = await given(
        db.user.find_unique(
            where={"email": "ada@example.org"},
            include={"profile": True, "credits": {"order_by": {"id": "desc"}}, "apiKeys": True},
        )
    )
    assert type(ada) is models.User
    assert (ada.id, ada.name, ada.isAdmin, ada.metadata) == (ADA, "Ada", True, {"a": [1, None]})
    assert ada.plan == enums.Plan.ENTERPRISE
    assert ada.createdAt == datetime(2024, 1, 2, 3, 4, 5, 678000, tzinfo=UTC)
    assert ada.profile.links == ["a", "b"]
    assert ada.profile.birthday == datetime(1815, 12, 10, tzinfo=UTC)
    assert [(credit.id, str(credit.amount)) for credit in ada.credits] == [("two", "-1.5"), ("one", "10000")]
    assert [type(credit.amount) for credit in ada.credits] == [Decimal, Decimal]
    (key,) = ada.apiKeys
    assert key.hash.decode() == b"bytes"
    assert key.permissions == [enums.ApiKeyPermission.EXECUTE_GRAPH, enums.ApiKeyPermission.READ_STORE]
    assert key.status == enums.ApiKeyStatus.REVOKED
    for where in (
        {"plan": enums.Plan.ENTERPRISE},
        {"plan": "ENTERPRISE"},
        {"plan": {"in": [enums.Plan.ENTERPRISE, enums.Plan.PRO]}},
        {"email": {"startswith": "ADA", "mode": "insensitive"}},
        {"email": {"not_in": ["eve@example.org"]}},
        {"createdAt": {"lt": datetime(2024, 1, 3, tzinfo=UTC)}},
        {"profile": {"is": {"displayName": {"endswith": "L."}}}},
        {"profile": {"is_not": None}},
        {"credits": {"some": {"amount": {"gt": Decimal("9999.5")}}}},
        {"OR": [{"name": "Ada"}, {"id": "00000000-0000-4000-8000-000000000009"}]},
        {"apiKeys": {"some": {"permissions": {"has": enums.ApiKeyPermission.READ_STORE}}}},
        {"apiKeys": {"some": {"hash": key.hash}}},
    ):
        assert [user.id for user in await given(db.user.find_many(where=where))] == [ADA], where
    page = await given(db.user.find_many(order={"email": "desc"}, take=1, skip=1, cursor={"id": EVE}))
    assert [user.id for user in page] == [ADA]
    assert await given(db.user.find_first(where={"email": "nobody"})) is None
    assert await given(db.user.count()) == 2
    assert await given(db.user.count(select={"_all": True, "name": True})) == {"_all": 2, "name": 1}
    groups = await given(db.user.group_by(by=["plan"], count=True, order={"plan": "asc"}))
    assert groups == [{"plan": "FREE", "_count": {"_all": 1}}, {"plan": "ENTERPRISE", "_count": {"_all": 1}}]
    assert (await given(db.userspending.find_first())).transactions == 2


async def registered(db: Any, package: Any) -> None:
    package.register(db)
    assert package.get_client() is db
    assert db.is_registered()
    assert await given(package.models.User.prisma().count()) == 2

    class Person(package.models.User):
        pass

    assert type(await given(Person.prisma(db).find_first())) is Person


async def raw(db: Any, models: Any) -> None:
    (row,) = await given(
        db.query_raw(
            """SELECT 1 AS i, 2::bigint AS b, 1.5::numeric AS d, 2.5::float8 AS f, 't' AS t, true AS y, NULL AS n,
                      '{"a": [1]}'::jsonb AS j, ARRAY[1, NULL] AS a, ARRAY['x'] AS s, ARRAY[2::bigint] AS l,
                      '2024-01-02 03:04:05'::timestamp AS ts, '2024-01-02'::date AS day, 'FREE'::plan AS e,
                      $1::int + 1 AS p""",
            41,
        )
    )
    moments = {"ts": row.pop("ts"), "day": row.pop("day")}
    assert row == {
        **{"i": 1, "b": 2, "d": 1.5, "f": 2.5, "t": "t", "y": True, "n": None, "j": {"a": [1]}},
        **{"a": [1, None], "s": ["x"], "l": [2], "e": "FREE", "p": 42},
    }, row
    assert moments["ts"].startswith("2024-01-02T03:04:05")
    assert moments["day"].startswith("2024-01-02")
    columns = 'id, "transactionKey", "userId", amount, type, "isActive", "createdAt", "updatedAt"'
    (one, _) = await given(
        db.query_raw(f'SELECT {columns} FROM "CreditTransaction" ORDER BY id', model=models.CreditTransaction)
    )
    assert (type(one), one.amount) == (models.CreditTransaction, Decimal(10000))
    assert await given(db.query_first("SELECT 1 AS n WHERE false")) is None
    assert await given(db.query_raw("SELECT 1 AS n WHERE false")) == []
    assert await given(db.query_first("SELECT NULL::bigint[] AS n")) == {"n": None}


async def writes(db: Any, package: Any) -> None:
    enums, fields = package.enums, package.fields
    made = await given(
        db.user.create(
            data={
                "email": "new@example.org",
                "plan": enums.Plan.PRO,
                "metadata": fields.Json({"b": [2]}),
                "isAdmin": True,
            }
        )
    )
    assert (type(made), made.plan, made.metadata) == (package.models.User, enums.Plan.PRO, {"b": [2]})
    data = {"userId": made.id, "name": "n", "prefix": "p", "hash": fields.Base64.encode(b"h"), "allowedHosts": ["a"]}
    key = await given(db.apikey.create(data={**data, "permissions": [enums.ApiKeyPermission.READ_STORE]}))
    assert (key.hash.decode(), key.permissions) == (b"h", [enums.ApiKeyPermission.READ_STORE])
    amount = {"userId": made.id, "amount": Decimal("1.50"), "type": enums.CreditTransactionType.GRANT}
    assert str((await given(db.credittransaction.create(data=amount))).amount) == "1.5"
    changed = await given(db.user.update(where={"id": made.id}, data={"plan": "FREE", "name": None}))
    assert (changed.plan, changed.name) == (enums.Plan.FREE, None)
    assert await given(db.user.update(where={"email": "nobody"}, data={"name": "x"})) is None
    assert await given(db.apikey.update_many(where={"userId": made.id}, data={"rateLimit": {"set": 3}})) == 1
    taken = await raised(lambda: db.user.create(data={"email": "ada@example.org"}))
    assert (type(taken), taken.code) == (package.errors.UniqueViolationError, "P2002")
    assert (await given(db.user.delete(where={"id": made.id}))).email == "new@example.org"
    assert await given(db.user.delete(where={"id": made.id})) is None


async def refusals(db: Any, errors: Any) -> None:
    assert isinstance(
        await raised(lambda: db.user.find_unique_or_raise(where={"email": "nobody"})), errors.RecordNotFoundError
    )
    wrong = await raised(lambda: db.user.find_many(where={"nothing": 1}))
    assert (type(wrong), wrong.code) == (errors.FieldNotFoundError, "P2009")
    bad = await raised(lambda: db.query_raw('SELECT 1 FROM "nothing"'))
    assert (type(bad), bad.meta["code"]) == (errors.RawQueryError, "42P01")
    assert isinstance(await raised(db.get_metrics), NotSupported)


async def transactions(db: Any, package: Any) -> None:
    errors = package.errors
    engine_errors = importlib.import_module(f"{package.__name__}.engine.errors")
    manager = db.tx(timeout=timedelta(seconds=20))
    assert isinstance(
        manager, getattr(package.client.TransactionManager, "__origin__", package.client.TransactionManager)
    )
    assert isinstance(await raised(manager.commit), errors.TransactionNotStartedError)
    tx = await given(manager.start())
    assert type(tx) is type(db)
    assert tx.is_transaction()
    made = await given(tx.user.create(data={"email": "tx@example.org"}))
    assert await given(package.models.User.prisma(tx).find_unique(where={"id": made.id})) == made
    assert await given(tx.query_raw("SELECT email FROM users WHERE id = $1::uuid", made.id)) == [{"email": made.email}]
    assert await given(db.user.find_unique(where={"id": made.id})) is None
    await given(manager.commit())
    assert await given(db.user.delete(where={"id": made.id})) == made
    assert type(await raised(tx.user.count)) is errors.TransactionExpiredError
    assert type(await raised(manager.commit)) is engine_errors.UnprocessableEntityError
    late = db.tx(timeout=timedelta(0))
    tx = await given(late.start())
    assert "The timeout for this transaction was 0 ms" in str(await raised(tx.user.count))
    tx = await given(manager.start())
    await given(tx.execute_raw("CREATE TABLE d (u int UNIQUE DEFERRABLE INITIALLY DEFERRED)"))
    await given(tx.execute_raw("INSERT INTO d VALUES (1), (1)"))
    failed = await raised(manager.commit)
    assert type(failed) is engine_errors.EngineRequestError
    assert '"error_code":"P2002"' in str(failed)
    assert str(await given(failed.response.text())) in str(failed)
    assert failed.response.status == 500
    tx = await given(manager.start())
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        inner = tx.tx()
        await given((await given(inner.start())).user.count())
        await given(inner.rollback())
    assert [(type(one.message), one.filename) for one in warned] == [(UserWarning, __file__)]
    await given(manager.rollback())
    batch = db.batch_()
    assert isinstance(batch, package.Batch)
    batch.user.create(data={"email": "batch@example.org"})
    batch.execute_raw("DELETE FROM users WHERE email = $1", "batch@example.org")
    batch.user.update(where={"email": "nobody"}, data={"name": "x"})
    assert isinstance(await raised(batch.commit), errors.RecordNotFoundError)
    batch.user.create(data={"email": "batch@example.org"})
    batch.user.delete(where={"email": "batch@example.org"})
    await given(batch.commit())


async def copies(db: Any) -> None:
    """What a transaction makes."""
    copy = db._copy()
    assert type(copy) is type(db)
    assert copy.is_connected()
    assert await given(copy.user.count()) == 2
    await given(copy.disconnect())
    assert db.is_connected()
    assert await given(db.user.count()) == 2
    copy = db._copy()
    del copy
    assert await given(db.user.count()) == 2


async def wrapped(db: Any) -> None:
    tracked = Tracked(db._engine)
    db._engine = tracked
    assert db._engine is tracked
    assert await given(db.user.count()) == 2
    assert db._copy()._engine is tracked
    assert isinstance(await raised(db.get_metrics), NotSupported)
    assert tracked.metrics_read == 1, "what goes to the engine goes by way of the wrapper"
    if hasattr(db, "_Prisma__engine"):
        # Up to 0.12 LiteLLM writes the attribute itself.
        again = Tracked(tracked)
        db._Prisma__engine = again
        assert db._engine is again
        assert await given(db.user.count()) == 2


if __name__ == "__main__":
    found = importlib.import_module(sys.argv[1])
    asyncio.run(main(found, sys.argv[2]))
    types = type(found.types).__name__
    print(json.dumps({"version": found.__version__, "file": found.__file__, "types": types}))
