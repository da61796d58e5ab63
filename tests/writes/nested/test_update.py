"""update, upsert and updateMany under each kind of relation."""

from __future__ import annotations

import pytest
from tests.writes.nested.conftest import BY_ID, Call, Nest

CASES: dict[str, tuple[Call, int, str | None]] = {
    "a list of Json is set": (lambda db: db.staff.update(where={"id": 1}, data={"wides": {"update": {"where": {"id": "w1"}, "data": {"jsons": {"set": []}}}}}), 4, None),
    "the row has the key": (lambda db: db.staff.update(where={"id": 1}, data={"boss": {"update": {"n": {"increment": 1}}}}), 4, None),
    "the row has the key, and there is none": (lambda db: db.staff.update(where={"id": 3}, data={"n": 9, "boss": {"update": {"n": 2}}}), 2, None),
    "a filter that holds": (
        lambda db: db.staff.update(where={"id": 1}, data={"boss": {"update": {"where": {"n": 1}, "data": {"n": 2}}}}), 4, None
    ),
    "a filter that fails": (
        lambda db: db.staff.update(where={"id": 1}, data={"boss": {"update": {"where": {"n": 7}, "data": {"n": 2}}}}), 2, None
    ),
    "the related one has it": (lambda db: db.staff.update(where={"id": 1}, data={"badge": {"update": {"code": "z"}}}), 4, None),
    "one to one from the key's side": (lambda db: db.badge.update(where={"id": 1}, data={"staff": {"update": {"n": 7}}}), 4, None),
    "many": (
        lambda db: db.staff.update(
            where={"id": 1}, data={"opts": {"update": [{"where": {"id": 1}, "data": {"n": 5}}, {"where": {"key": "o2"}, "data": {"n": 6}}]}}
        ), 6, None,
    ),
    "many, of another row": (
        lambda db: db.staff.update(where={"id": 1}, data={"n": 9, "opts": {"update": {"where": {"id": 3}, "data": {"n": 5}}}}), 2, None
    ),
    "no data": (
        lambda db: db.staff.update(
            where={"id": 1}, data={"opts": {"update": [{"where": {"id": 99}, "data": {}}, {"where": {"id": 1}, "data": {"n": 5}}]}}
        ), 2, None,
    ),
    "only relations without verbs": (
        lambda db: db.staff.update(where={"id": 1}, data={"opts": {"update": {"where": {"id": 1}, "data": {"marks": {}}}}}), 3, None
    ),
    "links": (lambda db: db.staff.update(where={"id": 1}, data={"tags": {"update": {"where": {"name": "g1"}, "data": {"n": 7}}}}), 4, None),
    "not linked": (lambda db: db.staff.update(where={"id": 1}, data={"tags": {"update": {"where": {"id": 3}, "data": {"n": 7}}}}), 2, None),
    "depth": (
        lambda db: db.staff.update(
            where={"id": 1},
            data={"kids": {"update": {"where": {"id": 1}, "data": {"toys": {"update": {"where": {"spot": {"shelf": "t", "number": 1}}, "data": {"number": 9, "parts": {"create": {"name": "z"}}}}}}}}},
            include={"kids": {"order_by": {"id": "asc"}, "include": {"toys": {"order_by": {"number": "asc"}, "include": {"parts": BY_ID}}}}},
        ), 6, None,
    ),
    "the id, and what hangs on it": (
        lambda db: db.toy.update(
            where={"spot": {"shelf": "t", "number": 1}},
            data={"shelf": "new", "parts": {"create": {"name": "z"}, "disconnect": {"id": 1}}},
            include={"parts": BY_ID},
        ), 4, None,
    ),
    "with what comes before": (
        lambda db: db.staff.update(
            where={"id": 1}, data={"followers": {"update": {"where": {"id": 2}, "data": {"boss": {"create": {"key": "z"}}}}}}
        ), 5, None,
    ),
    "upsert, up, there": (lambda db: db.staff.update(where={"id": 1}, data={"boss": {"upsert": {"create": {"key": "z"}, "update": {"n": 8}}}}), 4, None),
    "upsert, up, not there": (lambda db: db.staff.update(where={"id": 3}, data={"boss": {"upsert": {"create": {"key": "z"}, "update": {"n": 8}}}}), 5, None),
    "upsert, one to one, there": (lambda db: db.staff.update(where={"id": 1}, data={"desk": {"upsert": {"create": {"id": "z"}, "update": {"place": "x"}}}}), 4, None),
    "upsert, one to one, not there": (lambda db: db.staff.update(where={"id": 3}, data={"desk": {"upsert": {"create": {"id": "z"}, "update": {"place": "x"}}}}), 4, None),
    "upsert, one to one, a filter that fails": (
        lambda db: db.staff.update(where={"id": 1}, data={"desk": {"upsert": {"where": {"place": "x"}, "create": {"id": "z"}, "update": {"place": "y"}}}}), 3, "P2002"
    ),
    "upsert, the key's side, not there": (
        lambda db: db.badge.update(where={"id": 2}, data={"staff": {"upsert": {"create": {"key": "z"}, "update": {"n": 8}}}}), 5, None
    ),
    "upsert, many": (
        lambda db: db.staff.update(
            where={"id": 1},
            data={
                "opts": {
                    "upsert": [
                        {"where": {"key": "o1"}, "create": {"key": "x"}, "update": {"n": 8}},
                        {"where": {"key": "y"}, "create": {"key": "y", "marks": {"create": {"name": "z"}}}, "update": {"n": 8}},
                        {"where": {"key": "y"}, "create": {"key": "y"}, "update": {"n": 9}},
                        {"where": {"key": "o2"}, "create": {"key": "x"}, "update": {}},
                    ]
                }
            },
            include={"opts": {"order_by": {"id": "asc"}, "include": {"marks": True}}},
        ), 10, None,
    ),
    "upsert, many, of another row": (
        lambda db: db.staff.update(where={"id": 1}, data={"opts": {"upsert": {"where": {"key": "o3"}, "create": {"key": "o3"}, "update": {"n": 8}}}}), 3, "P2002"
    ),
    "upsert, links": (
        lambda db: db.staff.update(
            where={"id": 1},
            data={
                "tags": {
                    "upsert": [
                        {"where": {"id": 1}, "create": {"name": "x"}, "update": {"n": 8}},
                        {"where": {"name": "z"}, "create": {"name": "z"}, "update": {"n": 8}},
                    ]
                }
            },
            include={"tags": BY_ID},
        ), 7, None,
    ),
    "updateMany": (
        lambda db: db.staff.update(where={"id": 1}, data={"opts": {"updateMany": [{"where": {"n": 1}, "data": {"n": 5}}, {"where": {}, "data": {"n": {"increment": 1}}}]}}), 6, None
    ),
    "updateMany, none match": (lambda db: db.staff.update(where={"id": 1}, data={"opts": {"updateMany": {"where": {"n": 77}, "data": {"n": 5}}}}), 3, None),
    "updateMany, no data": (lambda db: db.staff.update(where={"id": 1}, data={"opts": {"updateMany": {"where": {}, "data": {}}}}), 2, None),
    "updateMany, links": (lambda db: db.staff.update(where={"id": 1}, data={"tags": {"updateMany": {"where": {"n": {"gt": 0}}, "data": {"n": 5}}}}), 4, None),
    "updateMany, an id of two fields": (
        lambda db: db.kid.update(where={"id": 1}, data={"toys": {"updateMany": {"where": {"label": None}, "data": {"number": {"increment": 10}}}}}), 4, None
    ),
    "no row": (lambda db: db.staff.update(where={"id": 99}, data={"opts": {"update": {"where": {"id": 1}, "data": {"n": 1}}}}), 1, None),
    "no row, upsert of links": (
        lambda db: db.staff.update(where={"id": 99}, data={"tags": {"upsert": {"where": {"id": 1}, "create": {"name": "z"}, "update": {"n": 1}}}}), 2, "P2016"
    ),
    "a whole upsert, there": (
        lambda db: db.staff.upsert(where={"key": "s1"}, data={"create": {"key": "z"}, "update": {"n": 7, "opts": {"create": {"key": "z"}}}}), 4, None
    ),
    "a whole upsert, not there": (
        lambda db: db.staff.upsert(
            where={"key": "z"}, data={"create": {"key": "z", "boss": {"connect": {"id": 1}}}, "update": {"opts": {"create": {"key": "z"}}}}
        ), 4, None,
    ),
    "a whole upsert, without update": (
        lambda db: db.staff.upsert(where={"key": "s1"}, data={"create": {"key": "z", "boss": {"connect": {"id": 1}}}, "update": {}}), 2, None
    ),
    "a whole upsert, the other arm is not looked at": (
        lambda db: db.staff.upsert(where={"key": "s1"}, data={"create": {"key": "z", "boss": {"connect": {"id": 99}}}, "update": {"n": 3}}), 3, None
    ),
    "a whole upsert, P2014 of the other arm": (
        lambda db: db.staff.upsert(where={"key": "z"}, data={"create": {"key": "z"}, "update": {"kids": {"disconnect": []}}}), 0, "P2014"
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
async def test_update(nest: Nest, name: str) -> None:
    await nest.same(*CASES[name])
