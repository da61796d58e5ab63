"""Errors of writes to tables that are in another schema than `public`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from tests.calls.outcomes import outcome
from tests.writes.fuzzing.world import World

from rig.parity import Compared

# Among them some that `public` has tables and keys for, of the same names and other columns.
CHANGES = """
CREATE UNIQUE INDEX "Tag_odd" ON "Tag" (n) WHERE n > 1;
CREATE UNIQUE INDEX "Firm_odd" ON "Firm" (lower(title));
ALTER TABLE "School" RENAME title TO gone;
ALTER TABLE "Lamp" RENAME TO "Gone";
ALTER TABLE "Opt" ADD CONSTRAINT "Opt_check" CHECK (n < 100);
CREATE TABLE public."Tag" (a int, b int); CREATE UNIQUE INDEX "Tag_odd" ON public."Tag" (a, b);
CREATE TABLE public."Lamp" (id int, watt int, "deskId" text);
"""
BACK = """
DROP INDEX "Tag_odd"; DROP INDEX "Firm_odd"; ALTER TABLE "School" RENAME gone TO title;
ALTER TABLE "Gone" RENAME TO "Lamp"; ALTER TABLE "Opt" DROP CONSTRAINT "Opt_check";
DROP TABLE public."Tag", public."Lamp";
"""

CASES: dict[str, tuple[Callable[[Any], Any], tuple[str, str | None, Any]]] = {
    "a unique": (
        lambda db: db.staff.create(data={"key": "s1"}),
        ("UniqueViolationError", "P2002", {"target": ["key_name"]}),
    ),
    "a partial unique that Prisma does not know": (
        lambda db: db.tag.update(where={"id": 1}, data={"n": 2}),
        ("UniqueViolationError", "P2002", {"target": ["n"]}),
    ),
    "a unique of an expression": (
        lambda db: db.firm.create(data={"code": "f9", "title": "ONE"}),
        ("UniqueViolationError", "P2002", {"target": ["lower(title)"]}),
    ),
    "a foreign key": (
        lambda db: db.staff.update(where={"id": 1}, data={"secondId": 99}),
        ("ForeignKeyViolationError", "P2003", {"field_name": "staff_members_secondId_fkey (index)"}),
    ),
    "a missing column": (
        lambda db: db.school.update_many(where={}, data={"title": "x"}),
        ("DataError", "P2022", {"column": "title"}),
    ),
    "a missing table": (
        lambda db: db.lamp.delete_many(),
        ("TableNotFoundError", "P2021", {"table": "elsewhere.Lamp"}),
    ),
    "a check": (lambda db: db.opt.update_many(where={}, data={"n": 100}), ("DataError", None, None)),
}


@pytest.fixture(scope="module")
async def changed(elsewhere: World) -> AsyncIterator[World]:
    for side in elsewhere.sides:
        await side.admin.execute(CHANGES)
    yield elsewhere
    for side in elsewhere.sides:
        await side.admin.execute(BACK)


@pytest.mark.parametrize("name", CASES)
async def test_errors(changed: World, name: str, compared: Compared) -> None:
    call, error = CASES[name]
    for side in changed.sides:
        found = await outcome(call, side.client)
        assert (type(found).__name__, found.code, found.meta) == error
    compared.add(f"{__name__}: {name}")
