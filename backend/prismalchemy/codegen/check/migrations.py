"""The migrations folder against what the database remembers in `_prisma_migrations`.

As `prisma migrate status` sees it: https://www.prisma.io/docs/orm/prisma-migrate/workflows/troubleshooting
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from prismalchemy.codegen.check.outcomes import Different, Equal, Item, Outcome, Skipped, note
from prismalchemy.orm import MIGRATIONS_TABLE

HANDED_OVER = "handed_over_to_alembic"
"""The name of the row that hands the database over to Alembic: never finished, so that `prisma migrate deploy` stops at
it (P3009). It is no migration, and nothing failed."""


@dataclass(frozen=True, slots=True)
class Applied:
    """A row of `_prisma_migrations`."""

    name: str
    checksum: str
    finished: bool
    rolled_back: bool


def applied_migrations(connection: sa.Connection, schema: str) -> list[Applied] | None:
    """The rows in the order in which they were begun; None: the database has no such table."""
    if not sa.inspect(connection).has_table(MIGRATIONS_TABLE, schema=schema):
        return None
    columns = ("migration_name", "checksum", "finished_at", "rolled_back_at", "started_at")
    table = sa.table(MIGRATIONS_TABLE, *map(sa.column, columns), schema=schema)
    rows = connection.execute(sa.select(table).order_by(table.c.started_at, table.c.migration_name))
    return [
        Applied(row.migration_name, row.checksum, row.finished_at is not None, row.rolled_back_at is not None)
        for row in rows
    ]


def is_handed_over(applied: Iterable[Applied] | None) -> bool:
    """Whether Alembic owns the database's migrations."""
    return any(_hands_over(row) for row in applied or ())


def _hands_over(row: Applied) -> bool:
    return row.name == HANDED_OVER and not row.finished and not row.rolled_back


def newest_applied(applied: Iterable[Applied] | None) -> str | None:
    """The name of the last migration that was applied and not rolled back."""
    return max((row.name for row in applied or () if row.finished and not row.rolled_back), default=None)


def pending_migrations(folder: Path | None, applied: Iterable[Applied] | None) -> list[str]:
    """The names of the folder's migrations that the database does not have."""
    done = {row.name for row in applied or () if row.finished and not row.rolled_back}
    return [name for name in (_local(folder) if folder is not None else ()) if name not in done]


def compare_migrations(folder: Path | None, applied: list[Applied] | None, newest_known: str | None) -> list[Item]:
    """One item for each migration on either side. None of them is a fault: what tables lack is found in the tables.

    Args:
        folder: with a subfolder for each migration; None: there is none here, so only the database's side is looked at.
        newest_known: the newest migration that the models know of.
    """
    if applied is None:
        reason = f"the database has no table {MIGRATIONS_TABLE}, so Prisma Migrate did not make it"
        return [Item("migrations", "all", Skipped(reason))]
    latest = _latest(applied)
    local = _local(folder) if folder is not None else {}
    names = sorted(local.keys() | latest.keys())
    if not names:
        return [Item("migrations", "all", Skipped("there are none"))]
    handed_over = is_handed_over(applied)
    items = []
    for name in names:
        row = latest.get(name)
        if row is not None and _hands_over(row):
            outcome: Outcome = Skipped("no migration: it marks that Alembic owns this database's migrations")
        elif row is None and handed_over:
            outcome = Skipped("not applied to this database, whose migrations are Alembic's; run alembic upgrade head")
        else:
            outcome = _outcome(name, local.get(name), row, folder, newest_known)
        items.append(Item("migrations", name, outcome))
    if folder is None:
        items.append(Item("migrations", "folder", Skipped("there is no migrations folder to compare with")))
    return items


def _latest(applied: Iterable[Applied]) -> dict[str, Applied]:
    """The attempt that counts for each migration: one that was rolled back may have been tried again."""
    found: dict[str, Applied] = {}
    for row in applied:
        if row.name not in found or found[row.name].rolled_back or not row.rolled_back:
            found[row.name] = row
    return found


def _local(folder: Path) -> dict[str, bytes]:
    return {file.parent.name: file.read_bytes() for file in sorted(folder.glob("*/migration.sql"))}


def _outcome(
    name: str, sql: bytes | None, row: Applied | None, folder: Path | None, newest_known: str | None
) -> Outcome:
    if row is None:
        return _different("not applied to this database", "run prisma migrate deploy")
    problems = (
        (row.rolled_back, "rolled back in this database", "correct it and run prisma migrate deploy"),
        (not row.finished, "failed in this database", "see prisma migrate resolve"),
        (
            sql is None and folder is not None,
            "applied to this database, but not in the migrations folder",
            "bring the folder up to date",
        ),
        (
            sql is not None and row.checksum not in _checksums(sql),
            "changed after it was applied",
            "take the change back and write it as a migration of its own",
        ),
        (newest_known is not None and name > newest_known, "newer than the models", "run prismalchemy generate"),
    )
    for holds, reason, remedy in problems:
        if holds:
            return _different(reason, remedy)
    return Equal()


def _different(reason: str, remedy: str) -> Different:
    return Different((note(reason),), remedy)


def _checksums(sql: bytes) -> frozenset[str]:
    """SHA-256 of the file, with either kind of line end: a checkout may have changed them."""
    unix = sql.replace(b"\r\n", b"\n")
    return frozenset(hashlib.sha256(text).hexdigest() for text in (sql, unix, unix.replace(b"\n", b"\r\n")))
