"""Writes that Prisma refuses for their arguments, by action. None of them changes a row."""

from __future__ import annotations

from prisma import Base64, Json
from tests.calls.outcomes import Make

WRITES: dict[str, list[Make]] = {
    "values that PostgreSQL refuses": [
        lambda db: db.user.create(data={"email": "x@x", "createdAt": "0000-01-01T00:00:00Z"}),
        lambda db: db.user.create(data={"email": "x@x", "createdAt": "9999-12-31T23:59:59-10:00"}),
        lambda db: db.user.create(data={"email": "x@x", "id": "notauuid"}),
        lambda db: db.storetag.create(data={"name": "a\0"}),
        lambda db: db.storetag.create(data={"name": "a", "id": 2**40}),
        lambda db: db.storetag.update(where={"id": 2**40}, data={"id": 2**41}),
        lambda db: db.storetag.update_many(where={"id": 2**40}, data={"id": 2**41}),
        lambda db: db.storetag.update_many(where={"id": 2**40}, data={"name": "a\0"}),
        lambda db: db.storetag.update_many(where={"id": 1}, data={"id": {"increment": 2**40}}),
        lambda db: db.storetag.delete_many(where={"id": 2**40}),
        lambda db: db.profile.update_many(where={}, data={"birthday": "0000-01-01T00:00:00Z"}),
    ],
    "create": [
        lambda db: db.user.create(data={}),
        lambda db: db.user.create(data={"email": 1}),
        lambda db: db.user.create(data={"email": None}),
        lambda db: db.user.create(data={"email": "a", "foo": 1}),
        lambda db: db.user.create(data={"email": "a", "id": 5}),
        lambda db: db.user.create(data={"email": "a", "name": 5}),
        lambda db: db.user.create(data={"email": "a", "plan": "x"}),
        lambda db: db.user.create(data={"email": "a", "plan": None}),
        lambda db: db.user.create(data={"email": "a", "isAdmin": "x"}),
        lambda db: db.user.create(data={"email": "a", "metadata": None}),
        lambda db: db.user.create(data={"email": "a", "createdAt": "x"}),
        lambda db: db.user.create(data={"email": {"set": "a"}}),
        lambda db: db.user.create(data={"email": "a", "graphs": {}, "profile": 1}),
        lambda db: db.user.create(data={"email": "a", "graphs": {"foo": 1}}),
        lambda db: db.user.create(data={"email": "a", "graphs": {"create": {}}}),
        lambda db: db.user.create(data={"email": "a", "graphs": {"create": [{"name": 1}]}}),
        lambda db: db.user.create(data={"email": "a", "graphs": {"create": [{"name": "x", "userId": "x"}]}}),
        lambda db: db.user.create(data={"email": "a", "graphs": {"connect": {}}}),
        lambda db: db.user.create(data={"email": "a", "graphs": {"connect": [{"id": "x"}]}}),
        lambda db: db.user.create(data={"email": "a", "graphs": {"connect_or_create": {"where": {}}}}),
        lambda db: db.user.create(data={"email": "a", "graphs": {"create_many": {"data": []}}}),
        lambda db: db.user.create(data={"email": "a", "graphs": {"createMany": {"data": [{}]}}}),
        lambda db: db.user.create(data={"email": "a", "graphs": None}),
        lambda db: db.user.create(data={"email": "a", "profile": {"create": {"displayName": 1}}}),
        lambda db: db.user.create(data={"email": "a"}, include={"graphs": {"where": {"foo": 1}}}),
        lambda db: db.user.create(data=[]),
        lambda db: db.user.create(data="x"),
        lambda db: db.user.create(data={"email": 2**70}),
        lambda db: db.apikey.create(data={}),
        lambda db: db.apikey.create(data={"name": "x", "prefix": "p", "hash": "x", "userId": "u"}),
        lambda db: db.apikey.create(
            data={
                "name": "x",
                "prefix": "p",
                "hash": Base64.encode(b"x"),
                "userId": "u",
                "user": {"connect": {"id": "x"}},
            }
        ),
        lambda db: db.apikey.create(
            data={"name": "x", "prefix": "p", "hash": Base64.encode(b"x"), "userId": "u", "permissions": ["x"]}
        ),
        lambda db: db.apikey.create(
            data={"name": "x", "prefix": "p", "hash": Base64.encode(b"x"), "userId": "u", "permissions": "READ_STORE"}
        ),
        lambda db: db.apikey.create(
            data={
                "name": "x",
                "prefix": "p",
                "hash": Base64.encode(b"x"),
                "userId": "u",
                "permissions": {"push": "READ_STORE"},
            }
        ),
        lambda db: db.apikey.create(
            data={"name": "x", "prefix": "p", "hash": Base64.encode(b"x"), "userId": "u", "permissions": None}
        ),
        lambda db: db.apikey.create(
            data={"name": "x", "prefix": "p", "hash": Base64.encode(b"x"), "userId": "u", "permissions": {}}
        ),
        lambda db: db.apikey.create(
            data={"name": "x", "prefix": "p", "hash": Base64.encode(b"x"), "userId": "u", "permissions": [None]}
        ),
        lambda db: db.agentnode.create(data={"blockId": "x"}),
        lambda db: db.agentnode.create(data={"blockId": "x", "graphId": "x", "graph": {}}),
        lambda db: db.agentnode.create(data={"blockId": "x", "graph": {"connect": {"graphVersionId": {"id": "x"}}}}),
        lambda db: db.agentnode.create(data={"blockId": "x", "graph": {"create": {"name": "x"}}}),
        lambda db: db.execution.create(data={"graphId": "x", "userId": "x"}),
        lambda db: db.execution.create(data={"graphId": "x", "userId": "x", "input": Json({}), "output": None}),
        lambda db: db.listingfavorite.create(data={"user": {"connect": {"id": "x"}}}),
        lambda db: db.listingfavorite.create(data={"user": {"connect": {"id": "x"}}, "listingId": "x"}),
        lambda db: db.listingfavorite.create(data={"userId": "x"}),
    ],
    "update": [
        lambda db: db.user.update(where={}, data={}),
        lambda db: db.user.update(where={"id": 1}, data={}),
        lambda db: db.user.update(where={"id": "x"}, data={"foo": 1}),
        lambda db: db.user.update(where={"id": "x"}, data={"email": None}),
        lambda db: db.user.update(where={"id": "x"}, data={"name": {"set": 1}}),
        lambda db: db.user.update(where={"id": "x"}, data={"name": {}}),
        lambda db: db.user.update(where={"id": "x"}, data={"name": {"increment": 1}}),
        lambda db: db.user.update(where={"foo": 1}, data={"bar": 1}),
        lambda db: db.user.update(where={"id": "x"}, data={"graphs": {"update": {"where": {}, "data": {}}}}),
        lambda db: db.user.update(
            where={"id": "x"},
            data={"graphs": {"update": [{"where": {"graphVersionId": {"id": "x", "version": 1}}, "data": {"foo": 1}}]}},
        ),
        lambda db: db.user.update(
            where={"id": "x"}, data={"graphs": {"updateMany": {"where": {"user": {}}, "data": {}}}}
        ),
        lambda db: db.user.update(where={"id": "x"}, data={"graphs": {"deleteMany": {"foo": 1}}}),
        lambda db: db.user.update(where={"id": "x"}, data={"graphs": {"set": 1}}),
        lambda db: db.user.update(
            where={"id": "x"},
            data={
                "graphs": {
                    "upsert": {"where": {"graphVersionId": {"id": "x", "version": 1}}, "create": {}, "update": {}}
                }
            },
        ),
        lambda db: db.user.update(where={"id": "x"}, data={"profile": {"disconnect": 1}}),
        lambda db: db.user.update(where={"id": "x"}, data={"profile": {"update": {"foo": 1}}}),
        lambda db: db.user.update(where={"id": "x"}, data={"profile": {"upsert": {"create": {}}}}),
        lambda db: db.user.update(where={"id": "x"}, data={"profile": {"delete": {"foo": 1}}}),
        lambda db: db.agentgraph.update(
            where={"graphVersionId": {"id": "x", "version": 1}}, data={"version": {"increment": 1, "set": 2}}
        ),
        lambda db: db.agentgraph.update(
            where={"graphVersionId": {"id": "x", "version": 1}}, data={"version": {"increment": "x"}}
        ),
        lambda db: db.agentgraph.update(
            where={"graphVersionId": {"id": "x", "version": 1}}, data={"user": {"disconnect": True}}
        ),
        lambda db: db.agentgraph.update(where={"graphVersionId": {"id": "x", "version": 1}}, data={"user": None}),
        lambda db: db.storetag.update(where={"id": 1}, data={"id": 2, "listings": {"createMany": {"data": []}}}),
        lambda db: db.storetag.update(where={"id": 1}, data={"listings": {"foo": []}}),
        lambda db: db.apikey.update(where={"id": "x"}, data={"permissions": {"push": "x"}}),
        lambda db: db.apikey.update(
            where={"id": "x"}, data={"permissions": {"set": ["READ_STORE"], "push": "READ_STORE"}}
        ),
        lambda db: db.apikey.update(where={"id": "x"}, data={"rateLimit": {"divide": "x"}}),
        lambda db: db.apikey.update(where={"id": "x"}, data={"hash": {"set": "x"}}),
    ],
    "update_many": [
        lambda db: db.user.update_many(where={"foo": 1}, data={}),
        lambda db: db.user.update_many(where={}, data={"foo": 1}),
        lambda db: db.user.update_many(where={}, data={"graphs": {}}),
        lambda db: db.user.update_many(where={"id": 1}, data={"email": 1}),
    ],
    "delete": [
        lambda db: db.user.delete(where={}),
        lambda db: db.user.delete(where={"foo": 1}),
    ],
    "delete_many": [
        lambda db: db.user.delete_many(where={"foo": 1}),
        lambda db: db.user.delete_many(where={"id": 5}),
    ],
    "upsert": [
        lambda db: db.user.upsert(where={}, data={"create": {}, "update": {}}),
        lambda db: db.user.upsert(where={"id": "x"}, data={"create": {}, "update": {}}),
        lambda db: db.user.upsert(where={"id": "x"}, data={"create": {"email": "x"}, "update": {"foo": 1}}),
        lambda db: db.user.upsert(where={"id": "x"}, data={"create": {"email": "x", "foo": 1}, "update": {"foo": 1}}),
    ],
    "create_many": [
        lambda db: db.user.create_many(data=[{}]),
        lambda db: db.user.create_many(data=[{"email": "x", "foo": 1}]),
        lambda db: db.user.create_many(data=[{"email": "x"}, {"email": None}]),
        lambda db: db.user.create_many(data=[{"email": "x"}], skip_duplicates="x"),
        lambda db: db.user.create_many(data=[{"email": "x", "graphs": {}}]),
        lambda db: db.user.create_many(data={"email": 1}),
        lambda db: db.user.create_many(data=[1]),
    ],
}
