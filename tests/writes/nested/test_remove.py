"""disconnect, set, delete and deleteMany under each kind of relation."""

from __future__ import annotations

import pytest
from tests.writes.nested.conftest import BY_ID, Call, Nest

CASES: dict[str, tuple[Call, int, str | None]] = {
    "disconnect, the row has the key": (lambda db: db.staff.update(where={"id": 1}, data={"boss": {"disconnect": True}}), 3, None),
    "disconnect False, the row has the key": (lambda db: db.staff.update(where={"id": 1}, data={"boss": {"disconnect": False}}), 3, None),
    "disconnect, there is none": (lambda db: db.staff.update(where={"id": 3}, data={"boss": {"disconnect": True}}), 3, None),
    "disconnect, a filter that fails": (lambda db: db.staff.update(where={"id": 1}, data={"boss": {"disconnect": {"n": 7}}}), 3, None),
    "disconnect, a key of two columns": (lambda db: db.part.update(where={"id": 1}, data={"toy": {"disconnect": True}}), 3, None),
    "disconnect, one to one": (lambda db: db.staff.update(where={"id": 1}, data={"badge": {"disconnect": True}}), 3, None),
    "disconnect False, one to one": (lambda db: db.staff.update(where={"id": 1}, data={"badge": {"disconnect": False}}), 2, None),
    "disconnect, one to one, a filter that holds": (lambda db: db.staff.update(where={"id": 1}, data={"badge": {"disconnect": {"code": "x1"}}}), 4, None),
    "disconnect, one to one, a filter that fails": (lambda db: db.staff.update(where={"id": 1}, data={"badge": {"disconnect": {"code": "z"}}}), 3, None),
    "disconnect, a required one to one": (lambda db: db.staff.update(where={"id": 1}, data={"desk": {"disconnect": True}}), 0, "P2014"),
    "disconnect False, a required one to one": (lambda db: db.staff.update(where={"id": 1}, data={"desk": {"disconnect": False}}), 2, None),
    "disconnect, a required one to one by a filter": (
        lambda db: db.staff.update(where={"id": 1}, data={"desk": {"disconnect": {"place": "z"}}}), 0, "P2014"
    ),
    "disconnect, the key's side": (lambda db: db.badge.update(where={"id": 1}, data={"staff": {"disconnect": True}}), 3, None),
    "disconnect, the key's side, and there is none": (
        lambda db: db.staff.update(where={"id": 2}, data={"next": {"disconnect": True}}), 3, None
    ),
    "disconnect, the key's side, a filter": (
        lambda db: db.staff.update(where={"id": 1}, data={"next": {"disconnect": {"n": 2}}}), 4, None
    ),
    "disconnect False, the key's side": (lambda db: db.badge.update(where={"id": 1}, data={"staff": {"disconnect": False}}), 2, None),
    "disconnect, many": (lambda db: db.staff.update(where={"id": 1}, data={"opts": {"disconnect": [{"id": 1}, {"id": 3}, {"id": 99}]}}), 3, None),
    "disconnect, required ones": (lambda db: db.staff.update(where={"id": 99}, data={"kids": {"disconnect": []}}), 0, "P2014"),
    "disconnect, links": (lambda db: db.staff.update(where={"id": 1}, data={"tags": {"disconnect": [{"id": 1}, {"name": "g3"}]}}, include={"tags": BY_ID}), 3, None),
    "disconnect, links to itself": (lambda db: db.staff.update(where={"id": 1}, data={"friends": {"disconnect": {"id": 2}}}, include={"friendOf": BY_ID}), 3, None),
    "disconnect, then create": (lambda db: db.staff.update(where={"id": 1}, data={"boss": {"disconnect": True, "create": {"key": "z"}}}), 4, None),
    "disconnect in the upsert that is not needed": (
        lambda db: db.staff.update(
            where={"id": 1}, data={"followers": {"upsert": {"where": {"id": 99}, "create": {"key": "z"}, "update": {"kids": {"disconnect": []}}}}}
        ), 0, "P2014",
    ),
    "set": (lambda db: db.staff.update(where={"id": 1}, data={"opts": {"set": [{"id": 1}, {"id": 3}, {"id": 99}]}}, include={"opts": BY_ID}), 5, None),
    "set, none": (lambda db: db.staff.update(where={"id": 1}, data={"opts": {"set": []}}), 3, None),
    "set, what is there": (lambda db: db.staff.update(where={"id": 1}, data={"opts": {"set": [{"id": 1}, {"id": 2}]}}), 5, None),
    "set, required ones": (lambda db: db.staff.update(where={"id": 1}, data={"kids": {"set": [{"id": 1}]}}), 4, "P2014"),
    "set, required ones that stay": (lambda db: db.staff.update(where={"id": 2}, data={"kids": {"set": [{"id": 3}, {"id": 2}]}}), 5, None),
    "set, a unique with the key in it": (
        lambda db: db.staff.update(where={"id": 2}, data={"kids": {"set": [{"staffId_name": {"staffId": 1, "name": "k2"}}, {"id": 3}]}}), 5, None
    ),
    "set, links": (lambda db: db.staff.update(where={"id": 1}, data={"tags": {"set": [{"id": 3}, {"name": "g1"}]}}, include={"tags": BY_ID}), 5, None),
    "set, links, none": (lambda db: db.staff.update(where={"id": 1}, data={"tags": {"set": []}}), 3, None),
    "set, links that are not there": (lambda db: db.staff.update(where={"id": 1}, data={"tags": {"set": [{"id": 3}, {"id": 99}]}}), 3, None),
    "delete, the row goes along": (lambda db: db.toy.update(where={"spot": {"shelf": "t", "number": 1}}, data={"kid": {"delete": True}}), 4, None),
    "delete, there is none": (lambda db: db.staff.update(where={"id": 3}, data={"n": 9, "leader": {"delete": True}, "boss": {"delete": True}}), 4, None),
    "delete False": (lambda db: db.staff.update(where={"id": 1}, data={"badge": {"delete": False}}), 2, None),
    "delete, one to one": (lambda db: db.staff.update(where={"id": 1}, data={"badge": {"delete": True}}), 4, None),
    "delete, a required one to one": (lambda db: db.staff.update(where={"id": 1}, data={"desk": {"delete": True}}, include={"desk": True}), 4, None),
    "delete, a filter that fails": (lambda db: db.staff.update(where={"id": 1}, data={"desk": {"delete": {"place": "z"}}}), 2, None),
    "delete, the key's side": (lambda db: db.badge.update(where={"id": 1}, data={"staff": {"delete": True}}), 4, None),
    "delete, many": (lambda db: db.staff.update(where={"id": 1}, data={"opts": {"delete": [{"id": 1}, {"key": "o2"}]}}), 4, None),
    "delete, twice the same": (lambda db: db.staff.update(where={"id": 1}, data={"opts": {"delete": [{"id": 1}, {"id": 1}]}}), 2, "P2017"),
    "delete, of another row": (lambda db: db.staff.update(where={"id": 1}, data={"opts": {"delete": [{"id": 1}, {"id": 3}]}}), 2, "P2017"),
    "delete, an id of two fields": (
        lambda db: db.kid.update(where={"id": 1}, data={"toys": {"delete": [{"spot": {"shelf": "t", "number": 1}}, {"spot": {"shelf": "t", "number": 2}}]}}), 4, None
    ),
    "delete, a model without id": (lambda db: db.opt.update(where={"id": 1}, data={"marks": {"delete": [{"name": "m1"}]}}), 4, None),
    "delete, links": (lambda db: db.staff.update(where={"id": 1}, data={"tags": {"delete": {"name": "g1"}}}, include={"tags": BY_ID}), 4, None),
    "delete, not linked": (lambda db: db.staff.update(where={"id": 1}, data={"tags": {"delete": {"name": "g3"}}}), 2, "P2017"),
    "delete, uuids": (lambda db: db.tag.update(where={"id": 1}, data={"topics": {"delete": {"title": "i1"}}}), 4, None),
    "delete, a key that refers to it": (lambda db: db.boss.update(where={"id": 1}, data={"seconds": {"delete": {"id": 1}}}), 4, None),
    "deleteMany": (lambda db: db.staff.update(where={"id": 1}, data={"opts": {"deleteMany": [{"n": 1}, {"key": {"startswith": "o"}}]}}), 6, None),
    "deleteMany, none match": (lambda db: db.staff.update(where={"id": 1}, data={"opts": {"deleteMany": {"n": 77}}}), 3, None),
    "deleteMany, links": (lambda db: db.staff.update(where={"id": 1}, data={"tags": {"deleteMany": {"OR": [{"n": 1}, {"n": 3}]}}}), 4, None),
    "deleteMany of the row itself": (lambda db: db.staff.update(where={"id": 3}, data={"friends": {"deleteMany": {}}}), 4, None),
    "upsert, the row goes along": (
        lambda db: db.lamp.upsert(where={"id": 2}, data={"update": {"desk": {"delete": True}}, "create": {}}), 4, None
    ),
    "no row": (lambda db: db.staff.update(where={"id": 99}, data={"opts": {"delete": {"id": 1}}}), 1, "P2017"),
    "no row, disconnect": (lambda db: db.staff.update(where={"id": 99}, data={"tags": {"disconnect": {"id": 1}}}), 1, None),
    "no row, set": (lambda db: db.staff.update(where={"id": 99}, data={"opts": {"set": [{"id": 1}]}}), 2, None),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
async def test_remove(nest: Nest, name: str) -> None:
    await nest.same(*CASES[name])
