"""The check at a service's start, as strict as a setting says."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from types import ModuleType
from typing import Literal

import sqlalchemy as sa

from prismalchemy.codegen.check.migrations import (
    applied_migrations,
    compare_migrations,
    is_handed_over,
    newest_applied,
    pending_migrations,
)
from prismalchemy.codegen.check.outcomes import Report
from prismalchemy.codegen.check.outcomes import described as in_words
from prismalchemy.codegen.check.remedies import State
from prismalchemy.codegen.check.run import read_models
from prismalchemy.codegen.check.staleness import compare_header
from prismalchemy.codegen.check.tables import compare_models
from prismalchemy.codegen.header import read_header
from prismalchemy.codegen.reflection import with_connection
from prismalchemy.errors import ModelsError
from prismalchemy.orm import ModelFacts, PrismaBase, describe
from prismalchemy.schema import fingerprint, read

logger = logging.getLogger("prismalchemy.check")

Strictness = Literal["off", "warn", "refuse"]


class StaleModels(ModelsError):
    """The models have faults: calls on them would fail or answer wrongly.

    Attributes:
        report: all that was compared.
    """

    def __init__(self, report: Report) -> None:
        first = report.faults[0]
        more = f" (and {len(report.faults) - 1} more)" if len(report.faults) > 1 else ""
        super().__init__(f"{first.subject}: {in_words(first.outcome)}{more}; prismalchemy check shows all")
        self.report = report


async def check_at_start(
    strictness: Strictness,
    url: str,
    models: ModuleType,
    *,
    schema: Path | None = None,
    migrations: Path | None = None,
) -> Report | None:
    """Compare the imported models with the live database; log what differs, or refuse.

    Works in a thread of its own, so that the event loop runs on meanwhile. A fault is what a service with these models
    cannot live with: a table, column or enum value that is missing, another type, a new column that every row needs.
    The rest are notes: an old release runs on while a new one is rolled out.

    Args:
        strictness: `off` does nothing; `warn` logs each fault as a warning; `refuse` raises for faults. Either way
            notes are logged as information.
        models: the imported module.
        schema: schema.prisma or its folder, to compare with the one that the models were generated from; None, or a
            path that is not there: it is not compared.
        migrations: Prisma's migrations folder; None: only what the database has applied is looked at.

    Raises:
        StaleModels: there are faults, and `strictness` is `refuse`.
        DatabaseUrlError, DatabaseUnavailable: the database cannot be reached.
    """
    if strictness == "off":
        return None
    report = await asyncio.to_thread(lambda: asyncio.run(_compare(url, models, schema, migrations)))
    for item in report.notes:
        logger.info("%s: %s", item.subject, in_words(item.outcome))
    if strictness == "refuse" and report.faults:
        raise StaleModels(report)
    for item in report.faults:
        logger.warning("%s: %s", item.subject, in_words(item.outcome))
    return report


async def _compare(url: str, models: ModuleType, schema: Path | None, migrations: Path | None) -> Report:
    facts = _described(models)
    source = read_models(_file(models))

    def on(connection: sa.Connection, url_schema: str) -> Report:
        schema_hash = fingerprint(read(schema)) if schema is not None and schema.exists() else None
        applied = applied_migrations(connection, url_schema)
        state = State(
            migrated=applied is not None,
            handed_over=is_handed_over(applied),
            pending=bool(pending_migrations(migrations, applied)),
        )
        header = read_header(source)
        return Report(
            (
                *compare_header(source, schema_hash, newest_applied(applied), migrate=state.migrate()),
                *compare_models(facts, connection),
                *compare_migrations(migrations, applied, header.migration if header else None),
            )
        )

    return await with_connection(url, on)


def _described(models: ModuleType) -> dict[str, ModelFacts]:
    for value in vars(models).values():
        if isinstance(value, type) and issubclass(value, PrismaBase) and value is not PrismaBase:
            return dict(describe(value))
    raise ModelsError(f"{models.__name__!r} has no models as `prismalchemy generate` writes them")


def _file(models: ModuleType) -> Path:
    if models.__file__ is None:
        raise ModelsError(f"{models.__name__!r} was not imported from a file")
    return Path(models.__file__)
