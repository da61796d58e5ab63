"""delete and delete_many."""

from __future__ import annotations

import pytest
from tests.writes.conftest import Write, Writers
from tests.writes.state import ADA, BOB, EVE, GRAPH, KEY, NODE
from tests.writes.test_create import NEW, db_base64

FIRST = {"graphVersionId": {"id": GRAPH, "version": 1}}

ROWS: dict[str, Write] = {
    "a row": lambda db: db.user.delete(where={"id": EVE}),
    "a row with cascades": lambda db: db.user.delete(where={"email": "bob@x"}),
    "no row": lambda db: db.user.delete(where={"id": NEW}),
    "a filter that holds": lambda db: db.user.delete(where={"id": EVE, "plan": "PRO"}),
    "a filter that fails": lambda db: db.user.delete(where={"id": EVE, "plan": "FREE"}),
    "two uniques of two rows": lambda db: db.user.delete(where={"id": EVE, "email": "bob@x"}),
    "a relation": lambda db: db.agentnode.delete(where={"id": NODE, "graph": {"is": {"name": "first"}}}),
    "a relation that fails": lambda db: db.agentnode.delete(where={"id": NODE, "graph": {"is": {"name": "x"}}}),
    "none": lambda db: db.user.delete(where={"id": EVE, "graphs": {"none": {}}}),
    "by bytes": lambda db: db.apikey.delete(where={"hash": db_base64(db, b"\x00\xff")}),
    "enums and lists": lambda db: db.apikey.delete(where={"id": KEY}),
    "a compound id": lambda db: db.agentgraph.delete(where={"graphVersionId": {"id": GRAPH, "version": 2}}),
    "a decimal": lambda db: db.credittransaction.delete(where={"userId_transactionKey": {"userId": ADA, "transactionKey": "k"}}),
    "a big int": lambda db: db.executionlog.delete(where={"id": 1}),
    "include False": lambda db: db.user.delete(where={"id": EVE}, include={"graphs": False}),
    "many": lambda db: db.user.delete_many(where={"id": {"in": [BOB, EVE, NEW]}}),
    "many: none": lambda db: db.user.delete_many(where={"id": NEW}),
    "many: all": lambda db: db.executionlog.delete_many(),
    "many: an empty where": lambda db: db.executionlog.delete_many(where={}),
    "many: a relation": lambda db: db.executionlog.delete_many(where={"execution": {"is": {"userId": ADA}}}),
    "many: a relation of NULL": lambda db: db.user.delete_many(where={"profile": None}),
    "many: some": lambda db: db.user.delete_many(where={"listings": {"some": {"runs": 0}}}),
}  # fmt: skip


@pytest.mark.parametrize("name", ROWS)
async def test_rows(writers: Writers, name: str) -> None:
    await writers.same(ROWS[name])


ERRORS: dict[str, Write] = {
    "referred to": lambda db: db.agentgraph.delete(where=FIRST),
    "many referred to": lambda db: db.agentgraph.delete_many(),
}


@pytest.mark.parametrize("name", ERRORS)
async def test_rows_that_others_refer_to(writers: Writers, name: str) -> None:
    """The example schema says Restrict, which PostgreSQL 18 reports with a code that Prisma's engine does not know."""
    await writers.execute(
        'ALTER TABLE "Execution" DROP CONSTRAINT "Execution_graphId_graphVersion_fkey", ADD CONSTRAINT "later, with a space" '
        'FOREIGN KEY ("graphId", "graphVersion") REFERENCES "AgentGraph" (id, version)'
    )
    try:
        error = await writers.same(ERRORS[name])
        assert error.code == "P2003"
    finally:
        await writers.execute(
            'ALTER TABLE "Execution" DROP CONSTRAINT "later, with a space", ADD CONSTRAINT "Execution_graphId_graphVersion_fkey" '
            'FOREIGN KEY ("graphId", "graphVersion") REFERENCES "AgentGraph" (id, version) ON DELETE RESTRICT ON UPDATE CASCADE'
        )


async def test_restrict(writers: Writers) -> None:
    """A ForeignKeyViolationError on every PostgreSQL; with Prisma on 18 it is a DataError without a code."""
    for client in (writers.bridge, writers.observed):
        with pytest.raises(Exception, match="Foreign key constraint failed on the field") as caught:
            await client.agentgraph.delete(where=FIRST)
        assert type(caught.value).__name__ == "ForeignKeyViolationError"
        assert caught.value.meta == {"field_name": "Execution_graphId_graphVersion_fkey (index)"}  # type: ignore[attr-defined]
    with pytest.raises(Exception, match="Foreign key constraint failed on the field"):
        writers.sync.agentgraph.delete(where=FIRST)


async def test_a_view(writers: Writers) -> None:
    """What sums up cannot be written to; PostgreSQL says so."""
    for call in (
        lambda db: db.userspending.delete(where={"userId": ADA}),
        lambda db: db.userspending.delete_many(),
        lambda db: db.userspending.update_many(where={}, data={"bought": 1}),
    ):
        if hasattr(writers.prisma.userspending, "delete_many"):
            error = await writers.same(call)
            assert error.code is None
