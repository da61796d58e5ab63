"""The real Prisma for a schema of the corpus: its engine, spoken to as Prisma Client Python does, without a client."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import socket
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx

from prismalchemy.schema import Field, FieldKind, Model, Schema
from rig.engine import VARIABLE, engine_environment
from rig.guard import Guard


class PrismaRows:
    """Reads and writes rows by calls of Prisma."""

    def __init__(self, http: httpx.AsyncClient, schema: Schema) -> None:
        self._http = http
        self._schema = schema

    async def create(self, model: Model, values: Mapping[str, Any]) -> dict[str, Any]:
        """`create` with exactly these scalar fields, and the row that Prisma returns."""
        data = ", ".join(f"{name}: {_literal(model.field(name), value)}" for name, value in values.items())
        return await self._call(
            f"mutation {{ result: createOne{model.name}(data: {{{data}}}) {self._selection(model)} }}"
        )

    async def find_many(self, model: Model, relations: Sequence[Field] = ()) -> list[dict[str, Any]]:
        """All rows, with the given relations' keys."""
        return await self._call(f"query {{ result: findMany{model.name} {self._selection(model, relations)} }}")

    async def connect(self, model: Model, where: Mapping[str, Any], relation: Field, other: Mapping[str, Any]) -> None:
        """Connect a row to another one by a many-to-many relation."""
        assert relation.relation is not None
        target = self._schema.model(relation.relation.target)
        there = ", ".join(f"{name}: {_literal(target.field(name), value)}" for name, value in other.items())
        here = ", ".join(f"{name}: {_literal(model.field(name), value)}" for name, value in where.items())
        data = f"{{{relation.name}: {{connect: [{{{there}}}]}}}}"
        await self._call(
            f"mutation {{ result: updateOne{model.name}(where: {{{here}}}, data: {data}) {self._selection(model)} }}"
        )

    def _selection(self, model: Model, relations: Sequence[Field] = ()) -> str:
        parts = [item.name for item in visible(model)]
        for item in relations:
            assert item.relation is not None
            keys = [field.name for field in visible(self._schema.model(item.relation.target))]
            parts.append(f"{item.name} {{ {' '.join(keys)} }}")
        return f"{{ {' '.join(parts)} }}"

    async def _call(self, query: str) -> Any:
        answer = await self._http.post("/", json={"query": query, "operationName": None, "variables": {}})
        body = answer.json(parse_float=Decimal)
        if body.get("errors"):
            raise AssertionError(f"Prisma refused {query}: {body['errors']}")
        return body["data"]["result"]


def visible(model: Model) -> list[Field]:
    """The scalar fields that Prisma's client has."""
    return [item for item in model.columns if item.kind is not FieldKind.UNSUPPORTED and not item.is_ignored]


@asynccontextmanager
async def prisma_rows(guard: Guard, schema: Schema, datamodel: Path, url: str) -> AsyncIterator[PrismaRows]:
    """Start the engine for the schema text in `datamodel` and the database at `url`."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {**os.environ, "PRISMA_DML_PATH": str(datamodel), "DATABASE_URL": url}
    process = await asyncio.create_subprocess_exec(
        engine_environment()[VARIABLE], "-p", str(port), "--enable-raw-queries", env=environment
    )
    guard.watch_process(process.pid)
    try:
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=120) as http:
            await _until_ready(http, process)
            yield PrismaRows(http, schema)
    finally:
        process.terminate()
        await process.wait()


async def _until_ready(http: httpx.AsyncClient, process: asyncio.subprocess.Process) -> None:
    while process.returncode is None:
        try:
            await http.get("/status")
        except httpx.TransportError:
            await asyncio.sleep(0.02)
        else:
            return
    raise AssertionError(f"the engine ended with status {process.returncode}")


def _literal(item: Field, value: Any) -> str:
    """A value as Prisma Client Python writes it into a query."""
    if value is None:
        return "null"
    if isinstance(value, list) and item.is_list:
        return f"[{', '.join(_one(item, part) for part in value)}]"
    return _one(item, value)


def _one(item: Field, value: Any) -> str:
    if item.kind is FieldKind.ENUM:
        return str(value)
    if item.type == "Json":
        return json.dumps(json.dumps(value))
    if item.type == "Bytes":
        return json.dumps(base64.b64encode(value).decode())
    if isinstance(value, datetime):
        return json.dumps(value.isoformat())
    if isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, Decimal):
        return json.dumps(str(value))
    return json.dumps(value)


def python_value(item: Field, value: Any) -> Any:
    """What the engine answered for a field, as a Python value that can be compared."""
    if value is None:
        return [] if item.is_list else None
    if item.is_list:
        return [_python(item, part) for part in value]
    return _python(item, value)


def _python(item: Field, value: Any) -> Any:
    if value is None or item.kind is FieldKind.ENUM:
        return value
    if item.type == "DateTime":
        return datetime.fromisoformat(value)
    if item.type == "Decimal":
        return Decimal(str(value)).normalize()
    if item.type == "BigInt":
        return int(value)
    if item.type == "Float":
        return float(value)
    if item.type == "Json":
        return json.loads(value)
    if item.type == "Bytes":
        return base64.b64decode(value)
    return value


def as_prisma(value: Any) -> Any:
    """A value of a model's attribute, as Prisma shows it: an instant in milliseconds, a Decimal without zeros."""
    if isinstance(value, datetime):
        return value.replace(microsecond=value.microsecond // 1000 * 1000)
    if isinstance(value, date):
        return datetime.fromisoformat(f"{value.isoformat()}T00:00:00+00:00")
    if isinstance(value, time):
        return datetime.fromisoformat(f"1970-01-01T{value.replace(tzinfo=None).isoformat('milliseconds')}+00:00")
    if isinstance(value, Decimal):
        return value.normalize()
    return value
