"""The real Prisma and the bridge, each on a database of its own, which both start from the same rows."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

import asyncpg
from tests.calls.fuzz import rows_of
from tests.calls.fuzz_filters import Rows
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

    async def tables(self, query: str) -> Tables:
        """All rows of all tables."""
        found: Tables = {}
        for table, rows in await self.admin.fetch(query):
            found[table] = rows
        return found


@dataclass
class World:
    """Both sides.

    Attributes:
        models: the models by Prisma's name.
        rows: the rows that each case starts from, as Prisma reads them.
        start: the same as `Side.tables` has them.
        package: the generated client.
        schema: where the tables are.
    """

    prisma: Side
    bridge: Side
    models: Mapping[str, ModelFacts]
    rows: Rows
    start: Tables
    package: ModuleType
    schema: str
    _query: str
    _reset: str

    def case(self, seed: int) -> Case:
        """The case of `seed`."""
        cases = Cases(Random(seed), self.models, self.rows, self.package)
        cases.schema = self.schema
        return cases.case()

    @property
    def sides(self) -> tuple[Side, Side]:
        return self.prisma, self.bridge

    async def tables(self) -> tuple[Tables, Tables]:
        """What is in both databases."""
        ours, theirs = await asyncio.gather(*[side.tables(self._query) for side in self.sides])
        return ours, theirs

    async def reset(self) -> None:
        """The first rows again, and sequences as they were."""
        await asyncio.gather(*[side.admin.execute(self._reset) for side in self.sides])

    async def reconnect(self) -> None:
        """New clients: the engine built for WebAssembly does not survive its own panics."""
        for side in self.sides:
            await side.client.disconnect()
            await side.client.connect()


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
    wanted = {"ENABLE_SQLALCHEMY": "true", "SQLALCHEMY_MODELS": models.stem, "SQLALCHEMY_TABLES": "*"}
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
    sides = [Side(client, admin) for client, (admin, _, _) in zip(clients, databases, strict=True)]
    _, tables, reset = databases[0]
    query = _dump(tables)
    rows = await rows_of(clients[0], {name: model for name, model in facts.items() if model.identity})
    found = World(*sides, facts, rows, await sides[0].tables(query), package, schema, query, reset)
    await found.reset()
    yield found
    for side in sides:
        await side.client.disconnect()
        await side.admin.close()
    for name in names:
        postgres.drop_database(name)
