"""The check at a service's start, as strict as a setting says."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Literal

from prismalchemy.codegen.check.migrations import applied_migrations, compare_migrations
from prismalchemy.codegen.check.outcomes import Item, Report, Skipped
from prismalchemy.codegen.check.outcomes import described as in_words
from prismalchemy.codegen.check.run import check, read_models
from prismalchemy.codegen.check.staleness import compare_header
from prismalchemy.codegen.header import read_header
from prismalchemy.codegen.live import with_connection
from prismalchemy.errors import ModelsError
from prismalchemy.schema import Schema, load

logger = logging.getLogger("prismalchemy.check")

Strictness = Literal["off", "warn", "refuse"]


class StaleModels(ModelsError):
    """The models do not fit the schema or the database.

    Attributes:
        report: all that was compared.
    """

    def __init__(self, report: Report) -> None:
        # What differs in the database says more than the lines of the file that follow from it.
        first = min(report.differences, key=lambda item: item.part == "models")
        more = f" (and {len(report.differences) - 1} more)" if len(report.differences) > 1 else ""
        super().__init__(f"{first.subject}: {in_words(first.outcome)}{more}; prismalchemy check shows all")
        self.report = report


async def check_at_start(
    strictness: Strictness,
    url: str,
    models: Path,
    *,
    schema: Path | None = None,
    migrations: Path | None = None,
) -> Report | None:
    """Check, and log or raise what differs.

    Where the service is deployed without schema.prisma, only the migrations are compared: those that the database has
    and the models do not know.

    Args:
        strictness: `off` does nothing; `warn` logs each difference; `refuse` raises.
        models: the module's file, such as `Path(models.__file__)`.
        schema: schema.prisma or its folder; None, or a path that is not there: it is not compared.

    Raises:
        StaleModels: something differs, and `strictness` is `refuse`.
        DatabaseUrlError, DatabaseUnavailable: the database cannot be reached.
    """
    if strictness == "off":
        return None
    described = _schema(schema)
    if described is not None:
        report = await check(described, url, models, migrations=migrations)
    else:
        report = await _without_schema(url, read_models(models), migrations)
    if strictness == "refuse" and report.differences:
        raise StaleModels(report)
    for item in report.differences:
        logger.warning("%s: %s", item.subject, in_words(item.outcome))
    return report


def _schema(path: Path | None) -> Schema | None:
    return load(path) if path is not None and path.exists() else None


async def _without_schema(url: str, source: str, migrations: Path | None) -> Report:
    applied = await with_connection(url, applied_migrations)
    header = read_header(source)
    if header is None:
        return Report(tuple(compare_header(source, "", None)))
    skipped = Item("database", "all", Skipped("there is no schema.prisma here"))
    return Report((skipped, *compare_migrations(migrations, applied, header.migration)))
