"""The whole check: models file, schema.prisma, live database."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

from prismalchemy.codegen.check.agreement import compare_database
from prismalchemy.codegen.check.migrations import (
    applied_migrations,
    compare_migrations,
    is_handed_over,
    pending_migrations,
)
from prismalchemy.codegen.check.outcomes import Different, Item, Report, Severity
from prismalchemy.codegen.check.remedies import State
from prismalchemy.codegen.check.staleness import compare_classes, compare_header, skip_classes
from prismalchemy.codegen.generate import NO_MIXINS, line_length
from prismalchemy.codegen.header import read_header
from prismalchemy.codegen.missing import find_problems
from prismalchemy.codegen.mixins import Mixins, mixins_beside
from prismalchemy.codegen.reflection import PUBLIC, reflect, with_connection
from prismalchemy.codegen.writer import ModelsWriter
from prismalchemy.errors import ModelsError
from prismalchemy.schema import Schema


async def check(
    schema: Schema, url: str, models: Path, *, migrations: Path | None = None, width: int | None = None
) -> Report:
    """Compare the models file, the schema and the database that Prisma's `url` names.

    Args:
        migrations: Prisma's migrations folder; None: it is not compared.
        width: the line length of the models; None: as ruff is set up where they lie.

    Raises:
        ModelsError: there is no such models file.
        DatabaseUrlError, DatabaseUnavailable: the database cannot be reached.
    """
    source = read_models(models)
    columns = line_length(models) if width is None else width
    mixins = mixins_beside(models)
    return await with_connection(
        url,
        lambda connection, url_schema: check_on(
            connection, schema, source, url_schema, migrations, width=columns, mixins=mixins
        ),
    )


def read_models(file: Path) -> str:
    """The source of a models file.

    Raises:
        ModelsError: it cannot be read.
    """
    try:
        return file.read_text(encoding="utf-8")
    except OSError as problem:
        raise ModelsError(f"cannot read the models in {file} ({problem.strerror}); run prismalchemy generate") from None


def check_on(
    connection: sa.Connection,
    schema: Schema,
    source: str,
    url_schema: str = PUBLIC,
    migrations: Path | None = None,
    *,
    width: int,
    mixins: Mixins = NO_MIXINS,
) -> Report:
    """The same on a connection whose search_path is `public` alone, for models whose text is `source`."""
    applied = applied_migrations(connection, url_schema)
    state = State(
        migrated=applied is not None,
        handed_over=is_handed_over(applied),
        pending=bool(pending_migrations(migrations, applied)),
    )
    live = reflect(connection, schema, url_schema)
    database = [_with_remedy(item, state) for item in compare_database(schema, live)]
    problems = find_problems(schema, live)
    fits = not problems and not any(_is_fault(item) for item in database)
    again = state.generate(database_fits=fits)
    items = compare_header(source, schema.hash, live.newest_migration, again=again, migrate=state.migrate())
    if problems:
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        items += skip_classes(source, f"{problems[0]}{more}")
    else:
        expected = ModelsWriter(schema, live, width=width, mixins=mixins).generate()
        items += compare_classes(source, expected, again, [model.name for model in schema.models])
    header = read_header(source)
    return Report((*items, *database, *compare_migrations(migrations, applied, header.migration if header else None)))


def _is_fault(item: Item) -> bool:
    return isinstance(item.outcome, Different) and item.outcome.severity is Severity.FAULT


def _with_remedy(item: Item, state: State) -> Item:
    """The database is to follow the schema where it lacks something."""
    if not isinstance(item.outcome, Different) or not _is_fault(item):
        return item
    return Item(item.part, item.subject, Different(item.outcome.differences, state.migrate()), item.models)
