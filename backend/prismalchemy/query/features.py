"""What the bridge does not reproduce: one table. Such calls go to Prisma.

Everything else about the actions in `ACTIONS` runs on SQLAlchemy when the models that a call touches are switched.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple


class Feature(NamedTuple):
    """A row of the table.

    Attributes:
        call: what a call looks like that uses it.
        reason: why Prisma answers it.
    """

    call: str
    reason: str


UNSUPPORTED: Final[Mapping[str, Feature]] = MappingProxyType(
    {
        "nested.upsert-where": Feature(
            'update(data={"boss": {"upsert": {"where": ..., ...}}})',
            "on the side with the foreign key; where the filter misses, the engine applies it to another table",
        ),
        "relation-mode": Feature(
            'update(data={"id": ...}), update(data={"posts": {"delete": ...}})',
            'relationMode = "prisma": without a foreign key the engine updates the id, and what refers to it, in no '
            "transaction; it also deletes what hangs on rows that are deleted within an update",
        ),
        "transaction": Feature("tx()", "it runs on one side: Prisma's while a model is not switched that it may touch"),
        "metrics": Feature("get_metrics()", "the metrics are those of Prisma's engine"),
        "engine": Feature("client._engine.query(...)", "a request to Prisma's engine itself"),
        "argument": Feature("any call", "it has an argument that the bridge does not know"),
        "unswitched": Feature("any call", "it touches a model that SQLALCHEMY_TABLES does not name"),
        "stale-models": Feature("any call", "on a model of the client's that the generated models know less of"),
        "raw.copy": Feature('query_raw("COPY ... FROM STDIN")', "a COPY from or to the client"),
        "raw.parameters": Feature('query_raw("...", *parameters)', "with more than 32,767 parameters"),
        "raw.typed": Feature('query_raw("...", {"prisma__type": ...})', "a parameter in the engine's own wire form"),
        "where.reference": Feature(
            'where={"a": {"equals": {"_ref": "b", "_container": "Model"}}}', "a field compared with another one"
        ),
        "value.moment": Feature(
            'where={"at": "9999-12-31T23:59:60Z"}', "a moment of the year 10000 as PostgreSQL reads it"
        ),
        "where.search": Feature(
            'where={"a": {"search": ...}, "b": {"search": ...}}',
            "several full-text searches in a call: of equal texts, Prisma makes one",
        ),
        "column.type": Feature("any call", "a column of type money, which depends on the session, or timetz"),
        "where.json": Feature(
            'where={"data": {"gt": Json(...)}}', "with neither a text nor a number: Prisma's engine ends over it"
        ),
        "include.cursor": Feature(
            'include={"a": {"take": 2, "include": {"b": {"cursor": ...}}}}',
            "below a page of related rows; what Prisma answers hangs on whether that page has one row or more",
        ),
        "order.no-key": Feature("find_many(take=...)", "without an order, on a model without a required unique key"),
    }
)
"""The features that go to Prisma, by name."""
