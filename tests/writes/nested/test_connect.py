"""connect and connectOrCreate under each kind of relation."""

from __future__ import annotations

import pytest
from tests.writes.nested.conftest import BY_ID, Call, Nest

CASES: dict[str, tuple[Call, int, str | None]] = {
    "the row has the key": (lambda db: db.staff.create(data={"key": "a", "boss": {"connect": {"key": "b2"}}}), 3, None),
    "it is not there": (lambda db: db.staff.create(data={"key": "a", "boss": {"connect": {"id": 99}}}), 1, "P2025"),
    "two are not there": (
        lambda db: db.staff.create(data={"key": "a", "boss": {"connect": {"id": 98}}, "second": {"connect": {"id": 99}}}), 2, "P2025"
    ),
    "what is created before stays out": (
        lambda db: db.staff.create(data={"key": "a", "next": {"create": {"key": "x"}}, "boss": {"connect": {"id": 99}}}), 2, "P2025"
    ),
    "with a filter": (
        lambda db: db.staff.update(where={"id": 1}, data={"boss": {"connect": {"id": 2, "n": {"lt": 0}}}}), 3, None
    ),
    "a filter that fails": (
        lambda db: db.staff.update(where={"id": 1}, data={"n": 9, "boss": {"connect": {"id": 2, "n": {"gt": 0}}}}), 1, None
    ),
    "a key of two columns": (
        lambda db: db.part.update(where={"id": 3}, data={"toy": {"connect": {"spot": {"shelf": "u", "number": 2}}}}, include={"toy": True}), 3, None
    ),
    "the related one has the key": (lambda db: db.staff.create(data={"key": "a", "badge": {"connect": {"id": 2}}}), 4, None),
    "it is taken from another": (lambda db: db.staff.create(data={"key": "a", "desk": {"connect": {"id": "d1"}}}), 4, None),
    "the related one is not there": (lambda db: db.staff.create(data={"key": "a", "desk": {"connect": {"id": "x"}}}), 2, "P2025"),
    "update, the former one is released": (
        lambda db: db.staff.update(where={"id": 1}, data={"badge": {"connect": {"code": "x2"}}}), 5, None
    ),
    "update, it is the former one": (lambda db: db.staff.update(where={"id": 1}, data={"badge": {"connect": {"id": 1}}}), 5, None),
    "update, the former one cannot be": (
        lambda db: db.staff.update(where={"id": 1}, data={"n": 3, "desk": {"connect": {"id": "d2"}}}), 3, "P2014"
    ),
    "update, a required one that is its own": (
        lambda db: db.staff.update(where={"id": 1}, data={"desk": {"connect": {"id": "d1"}}}), 5, None
    ),
    "one to one from the key's side": (lambda db: db.badge.create(data={"code": "a", "staff": {"connect": {"id": 4}}}), 4, None),
    "its holder is released": (lambda db: db.badge.create(data={"code": "a", "staff": {"connect": {"id": 1}}}), 4, None),
    "its holder cannot be": (lambda db: db.desk.create(data={"id": "a", "staff": {"connect": {"id": 1}}}), 2, "P2014"),
    "update, its holder is released": (lambda db: db.badge.update(where={"id": 2}, data={"staff": {"connect": {"id": 1}}}), 5, None),
    "update, it is the holder": (lambda db: db.badge.update(where={"id": 1}, data={"staff": {"connect": {"id": 1}}}), 5, None),
    "update, one to one that is not there": (
        lambda db: db.badge.update(where={"id": 1}, data={"code": "z", "staff": {"connect": {"id": 99}}}), 2, None
    ),
    "many": (lambda db: db.staff.create(data={"key": "a", "opts": {"connect": [{"id": 4}, {"key": "o1"}]}}, include={"opts": BY_ID}), 3, None),
    "many, twice the same": (lambda db: db.staff.update(where={"id": 1}, data={"opts": {"connect": [{"id": 1}, {"id": 1}]}}), 3, None),
    "many, one by two keys": (lambda db: db.staff.update(where={"id": 1}, data={"opts": {"connect": [{"id": 1}, {"key": "o1"}]}}), 2, "P2018"),
    "many, one is not there": (lambda db: db.staff.update(where={"id": 1}, data={"opts": {"connect": [{"id": 3}, {"id": 99}]}}), 2, "P2018"),
    "many, none": (lambda db: db.staff.update(where={"id": 1}, data={"opts": {"connect": []}}), 2, None),
    "many, by a compound unique": (
        lambda db: db.staff.update(where={"id": 3}, data={"kids": {"connect": {"staffId_name": {"staffId": 1, "name": "k2"}}}}), 3, None
    ),
    "many of a key of two columns": (
        lambda db: db.toy.update(where={"spot": {"shelf": "u", "number": 2}}, data={"parts": {"connect": [{"id": 1}, {"name": "p3"}]}}), 3, None
    ),
    "many by a key that is no id": (lambda db: db.opt.update(where={"id": 4}, data={"marks": {"connect": [{"name": "m1"}]}}), 3, None),
    "links": (lambda db: db.staff.update(where={"id": 3}, data={"tags": {"connect": [{"id": 1}, {"name": "g2"}]}}, include={"tags": BY_ID}), 4, None),
    "links that are there": (lambda db: db.staff.update(where={"id": 1}, data={"tags": {"connect": [{"id": 1}, {"id": 1}]}}), 4, None),
    "links, one by two keys": (lambda db: db.staff.update(where={"id": 3}, data={"tags": {"connect": [{"id": 1}, {"name": "g1"}]}}), 2, None),
    "links to itself": (
        lambda db: db.staff.update(where={"id": 4}, data={"friends": {"connect": {"id": 4}}, "friendOf": {"connect": {"id": 2}}}, include={"friends": BY_ID}), 6, None
    ),
    "links to uuids": (
        lambda db: db.tag.update(where={"id": 3}, data={"topics": {"connect": [{"title": "i1"}, {"title": "i2"}]}}, include={"topics": {"order_by": {"title": "asc"}}}), 4, None
    ),
    "no row": (lambda db: db.staff.update(where={"id": 99}, data={"opts": {"connect": {"id": 1}}}), 1, None),
    "no row, links": (lambda db: db.staff.update(where={"id": 99}, data={"tags": {"connect": {"id": 1}}}), 2, "P2016"),
    "or create, up, there": (
        lambda db: db.staff.create(data={"key": "a", "boss": {"connect_or_create": {"where": {"id": 1}, "create": {"key": "x"}}}}), 3, None
    ),
    "or create, up, not there": (
        lambda db: db.staff.update(where={"id": 1}, data={"boss": {"connect_or_create": {"where": {"id": 99}, "create": {"key": "x"}}}}), 4, None
    ),
    "or create, one to one, there": (
        lambda db: db.staff.update(where={"id": 1}, data={"badge": {"connect_or_create": {"where": {"id": 2}, "create": {"code": "x"}}}}), 5, None
    ),
    "or create, one to one, its own": (
        lambda db: db.staff.update(where={"id": 1}, data={"desk": {"connect_or_create": {"where": {"id": "d1"}, "create": {"id": "x"}}}}), 5, None
    ),
    "or create, one to one, in the way": (
        lambda db: db.staff.update(where={"id": 1}, data={"badge": {"connect_or_create": {"where": {"id": 99}, "create": {"code": "x"}}}}), 3, "P2002"
    ),
    "or create, the key's side, there": (
        lambda db: db.badge.update(where={"id": 2}, data={"staff": {"connect_or_create": {"where": {"id": 1}, "create": {"key": "x"}}}}), 5, None
    ),
    "or create, the key's side, not there": (
        lambda db: db.badge.create(data={"code": "x", "staff": {"connect_or_create": {"where": {"id": 99}, "create": {"key": "x"}}}}), 4, None
    ),
    "or create, many": (
        lambda db: db.staff.create(
            data={
                "key": "a",
                "opts": {
                    "connect_or_create": [
                        {"where": {"id": 1}, "create": {"key": "x"}},
                        {"where": {"key": "y"}, "create": {"key": "y", "marks": {"create": {"name": "n"}}}},
                        {"where": {"key": "y"}, "create": {"key": "z"}},
                    ]
                },
            }
        ),
        9,
        None,
    ),
    "or create, links": (
        lambda db: db.staff.update(
            where={"id": 1},
            data={
                "tags": {
                    "connect_or_create": [
                        {"where": {"id": 3}, "create": {"name": "x"}},
                        {"where": {"name": "y"}, "create": {"name": "y"}},
                    ]
                }
            },
            include={"tags": BY_ID},
        ),
        7,
        None,
    ),
    "create and connect of one key": (
        lambda db: db.staff.create(data={"key": "a", "boss": {"create": {"key": "x"}, "connect": {"id": 1}}}), 4, None
    ),
    "connect and create of one key": (
        lambda db: db.staff.create(data={"key": "a", "boss": {"connect": {"id": 1}, "create": {"key": "x"}}}), 4, None
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
async def test_connect(nest: Nest, name: str) -> None:
    await nest.same(*CASES[name])
