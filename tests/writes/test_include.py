"""Writes that read related rows as well."""

from __future__ import annotations

import pytest
from tests.writes.conftest import Write, Writers
from tests.writes.state import ADA, BOB, NODE
from tests.writes.test_create import NEW
from tests.writes.test_update import FIRST

GRAPHS = {"graphs": {"order_by": {"version": "desc"}, "include": {"nodes": True, "user": True}}}

TREES: dict[str, tuple[Write, int]] = {
    "create, to-many": (lambda db: db.user.create(data={"email": "n@x"}, include=GRAPHS), 2),
    "create, to-one": (
        lambda db: db.agentgraph.create(
            data={"id": NEW, "name": "new", "userId": ADA}, include={"user": {"include": GRAPHS}, "forkedFrom": True}
        ),
        2,
    ),
    "create, by a sequence": (
        lambda db: db.executionlog.create(
            data={"executionId": "execution", "message": "m"}, include={"execution": {"include": {"logs": True}}}
        ),
        2,
    ),
    "create, compound id": (
        lambda db: db.listingfavorite.create(
            data={"userId": ADA, "listingId": "other"}, include={"listing": {"include": {"tags": True}}}
        ),
        2,
    ),
    "create, include False": (lambda db: db.user.create(data={"email": "n@x"}, include={"graphs": False}), 1),
    "update, to-many": (lambda db: db.user.update(where={"id": ADA}, data={"name": "x"}, include=GRAPHS), 2),
    "update, to-one": (
        lambda db: db.agentgraph.update(where=FIRST, data={"userId": BOB}, include={"user": {"include": GRAPHS}}),
        2,
    ),
    "update of the id": (lambda db: db.user.update(where={"id": ADA}, data={"id": NEW}, include=GRAPHS), 2),
    "update of a part of the id": (
        lambda db: db.agentgraph.update(
            where=FIRST, data={"version": {"increment": 7}}, include={"nodes": True, "user": {"include": GRAPHS}}
        ),
        2,
    ),
    "update, filters": (
        lambda db: db.user.update(
            where={"email": "ada@x", "graphs": {"some": {"version": 1}}},
            data={"email": "a@x"},
            include={"graphs": {"where": {"version": 2}}, "profile": True},
        ),
        2,
    ),
    "update, no data": (lambda db: db.user.update(where={"id": ADA}, data={}, include=GRAPHS), 1),
    "update, no data, no row": (lambda db: db.user.update(where={"id": NEW}, data={}, include=GRAPHS), 1),
    "update, no row": (lambda db: db.user.update(where={"id": NEW}, data={"name": "x"}, include=GRAPHS), 1),
    "delete, to-many": (lambda db: db.user.delete(where={"id": ADA}, include=GRAPHS), 1),
    "delete, to-one": (lambda db: db.agentnode.delete(where={"id": NODE}, include={"graph": {"include": {"nodes": True}}}), 1),
    "delete, filters": (
        lambda db: db.user.delete(where={"id": BOB, "profile": {"is": {"bio": None}}}, include={"profile": True}),
        1,
    ),
    "delete, a page": (lambda db: db.user.delete(where={"id": ADA}, include={"graphs": {"take": -1}}), 1),
    "delete, no row": (lambda db: db.user.delete(where={"id": NEW}, include=GRAPHS), 1),
    "delete, a filter that fails": (lambda db: db.user.delete(where={"id": ADA, "name": "x"}, include=GRAPHS), 1),
}  # fmt: skip


@pytest.mark.parametrize("name", TREES)
async def test_trees(writers: Writers, name: str) -> None:
    call, statements = TREES[name]
    await writers.same(call, statements=statements)


ERRORS: dict[str, tuple[Write, str, int]] = {
    "create, a unique": (lambda db: db.user.create(data={"email": "ada@x"}, include=GRAPHS), "P2002", 1),
    "create, a foreign key": (
        lambda db: db.agentgraph.create(data={"name": "n", "userId": NEW}, include={"user": True}), "P2003", 1
    ),
    "update, a unique": (
        lambda db: db.user.update(where={"id": ADA}, data={"email": "bob@x"}, include=GRAPHS), "P2002", 1
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ERRORS)
async def test_errors(writers: Writers, name: str) -> None:
    call, code, statements = ERRORS[name]
    error = await writers.same(call, statements=statements)
    assert error.code == code


async def test_a_trigger_shows_in_the_tree(writers: Writers) -> None:
    await writers.execute(
        "CREATE FUNCTION more() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE users SET name = 'by trigger' "
        "WHERE id = NEW.id; INSERT INTO profiles (user_id, display_name) VALUES (NEW.id, 'by trigger'); RETURN NEW; "
        "END $$; CREATE TRIGGER t AFTER INSERT ON users FOR EACH ROW EXECUTE FUNCTION more()"
    )
    try:
        made = await writers.same(
            lambda db: db.user.create(data={"email": "n@x"}, include={"profile": True}), statements=2
        )
        assert (made.name, made.profile.displayName) == ("by trigger", "by trigger")
    finally:
        await writers.execute("DROP TRIGGER t ON users; DROP FUNCTION more")


async def test_all_or_nothing(writers: Writers) -> None:
    """What the write did is undone when reading back fails."""
    await writers.execute("ALTER TYPE plan ADD VALUE IF NOT EXISTS 'unknown'")
    await writers.execute(
        "CREATE FUNCTION strange() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.plan := 'unknown'; RETURN NEW; "
        "END $$; CREATE TRIGGER t BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION strange()"
    )
    try:
        error = await writers.same(
            lambda db: db.user.create(data={"email": "n@x"}, include={"profile": True}), statements=2
        )
        assert "not found in enum" in str(error)
    finally:
        await writers.execute("DROP TRIGGER t ON users; DROP FUNCTION strange")


async def test_an_unknown_unique_key_that_is_checked_at_commit(writers: Writers) -> None:
    await writers.execute(
        "ALTER TABLE users ADD CONSTRAINT later UNIQUE (name, is_admin) DEFERRABLE INITIALLY DEFERRED"
    )
    try:
        error = await writers.same(
            lambda db: db.user.update(where={"id": BOB}, data={"name": "Ada", "isAdmin": True}, include=GRAPHS),
            statements=2,
        )
        assert error.meta == {"target": ["name", "is_admin"]}
    finally:
        await writers.execute("ALTER TABLE users DROP CONSTRAINT later")
