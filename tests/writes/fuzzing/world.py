"""The real Prisma and the bridge, each on a database of its own, which both start from the same rows."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

import asyncpg
from tests.calls.fuzz import rows_of
from tests.calls.fuzz_filters import Rows
from tests.writes.fuzzing.alike import Alike
from tests.writes.fuzzing.cases import Case, Cases

from prismalchemy import schema as schemas
from prismalchemy.client import bridge as bridged
from prismalchemy.codegen import generate_for, write_models
from prismalchemy.orm import ModelFacts, describe
from rig.packages import generated_folder, import_from
from rig.postgres import Postgres

HERE = Path(__file__).parent
PACKAGE = "fuzz_prisma_client"

Tables = dict[str, list[str]]
"""The rows of every table, as the text of JSON."""


@dataclass
class Side:
    """One client, and what its database is looked at and put back by."""

    client: Any
    admin: asyncpg.Connection[asyncpg.Record]
    _query: str
    _reset: str

    async def tables(self) -> Tables:
        """All rows of all tables."""
        found: Tables = {}
        for table, rows in await self.admin.fetch(self._query):
            found[table] = rows
        return found

    async def reset(self) -> None:
        """The first rows again, and sequences as they were."""
        await self.admin.execute(self._reset)

    async def renew(self) -> None:
        """As `reset`, with the rows in their first order."""
        tables = [table for (table, _) in await self.admin.fetch(self._query)]
        await self.admin.execute(f"TRUNCATE {', '.join(tables)}; {self._reset}")


@dataclass
class World:
    """Both sides.

    Attributes:
        models: the models by Prisma's name.
        rows: the rows that each case starts from, as Prisma reads them.
        start: the same as `Side.tables` has them.
        package: the generated client.
        schema: where the tables are.
        known: what cases have come to with Prisma before, by their text; they are not run again there.
    """

    prisma: Side
    bridge: Side
    models: Mapping[str, ModelFacts]
    rows: Rows
    start: Tables
    package: ModuleType
    schema: str
    known: dict[str, CameTo] = field(default_factory=dict)

    def case(self, seed: int) -> Case:
        """The case of `seed`."""
        cases = Cases(Random(seed), self.models, self.rows, self.package)
        cases.schema = self.schema
        return cases.case()

    @property
    def sides(self) -> tuple[Side, Side]:
        return self.prisma, self.bridge

    async def reset(self) -> None:
        """The first rows again in both databases."""
        await asyncio.gather(*[side.reset() for side in self.sides])

    async def reconnect(self) -> None:
        """New clients: the engine built for WebAssembly does not survive its own panics."""
        for side in self.sides:
            await side.client.disconnect()
            await side.client.connect()


@dataclass(frozen=True)
class CameTo:
    """What a case came to on one side, in the form that is compared.

    Attributes:
        tables: the rows of each table that has others than before.
    """

    outcome: Any
    tables: Tables


def _dump(tables: list[str]) -> str:
    parts = [f"SELECT '{name}', coalesce(array_agg(to_jsonb(t)::text), '{{}}') FROM {name} AS t" for name in tables]
    return " UNION ALL ".join(parts)


def _putting_back(tables: list[str], sequences: list[tuple[str, int]], rows: str, schema: str) -> str:
    """Without foreign keys and triggers; DELETE is faster than TRUNCATE where there are few rows."""
    deletes = "".join(f"DELETE FROM {name};" for name in tables)
    restarts = "".join(f"SELECT setval('{name}', {value});" for name, value in sequences)
    return f"SET search_path = {schema}; SET session_replication_role = replica; BEGIN; {deletes} {rows} {restarts} COMMIT;"


async def _filled(url: str, schema: str) -> tuple[asyncpg.Connection[asyncpg.Record], list[str], str]:
    admin = await asyncpg.connect(url.partition("?")[0])
    await admin.execute(f'CREATE SCHEMA IF NOT EXISTS "{schema}"; SET search_path = "{schema}"')
    await admin.execute((HERE / "tables.sql").read_text())
    names = await admin.fetch(
        "SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname) FROM pg_class c "
        "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relkind = 'r' ORDER BY 1",
        schema,
    )
    tables = [name for (name,) in names]
    rows = (HERE / "rows.sql").read_text()
    await admin.execute(rows)
    sequences = await admin.fetch(
        "SELECT quote_ident(schemaname) || '.' || quote_ident(sequencename) FROM pg_sequences WHERE schemaname = $1",
        schema,
    )
    # Serial ids of new rows stay clear of the rows that are there.
    return admin, tables, _putting_back(tables, [(name, 20) for (name,) in sequences], rows, schema)


@asynccontextmanager
async def world(postgres: Postgres, schema: str = "public") -> AsyncIterator[World]:
    """Both sides, on two new databases.

    Args:
        schema: where the tables are.
    """
    names = [f"prismalchemy_fuzz_{side}_{os.getpid()}_{schema}" for side in ("prisma", "bridge")]
    urls = [postgres.create_database(name) + ("" if schema == "public" else f"?schema={schema}") for name in names]
    databases = [await _filled(url, schema) for url in urls]
    folder = generated_folder("fuzz", (HERE / "schema.prisma").read_text())
    models = folder / f"fuzz_models_{schema}.py"
    write_models(await generate_for(schemas.load(folder / "schema.prisma"), urls[1], models), models)
    package = sys.modules.get(PACKAGE) or import_from(folder, PACKAGE)
    clients = package.Prisma(datasource={"url": urls[0]}), bridged(package)(datasource={"url": urls[1]})
    wanted = {
        "ENABLE_SQLALCHEMY": "true",
        "SQLALCHEMY_MODELS": models.stem,
        "SQLALCHEMY_TABLES": "*",
        "SQLALCHEMY_TRANSACTIONS": "true",
    }
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        for client in clients:
            await client.connect()
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
    facts = describe(sys.modules[models.stem].Base)
    _, tables, reset = databases[0]
    query = _dump(tables)
    sides = [Side(client, admin, query, reset) for client, (admin, _, _) in zip(clients, databases, strict=True)]
    rows = await rows_of(clients[0], {name: model for name, model in facts.items() if model.identity})
    found = World(*sides, facts, rows, Alike(await sides[0].tables()).tables, package, schema)
    await found.reset()
    yield found
    for side in sides:
        await side.client.disconnect()
        await side.admin.close()
    for name in names:
        postgres.drop_database(name)
