"""create and createMany under each kind of relation."""

from __future__ import annotations

import pytest
from tests.writes.nested.conftest import BY_ID, Call, Nest

CASES: dict[str, tuple[Call, int, str | None]] = {
    "the row has the key": (lambda db: db.staff.create(data={"key": "a", "boss": {"create": {"key": "b"}}}), 3, None),
    "two keys of the row": (
        lambda db: db.staff.create(
            data={
                "key": "a",
                "boss": {"create": {"key": "b", "firm": {"create": {"code": "f"}}}},
                "second": {"create": {"key": "c"}},
            },
            include={"boss": {"include": {"firm": True}}, "second": True},
        ),
        5,
        None,
    ),
    "update, the row has the key": (
        lambda db: db.staff.update(where={"id": 1}, data={"boss": {"create": {"key": "b"}}}),
        3,
        None,
    ),
    "the related one has it": (
        lambda db: db.staff.create(data={"key": "a", "badge": {"create": {"code": "b"}}, "desk": {"create": {"id": "d"}}}),
        4,
        None,
    ),
    "update, the former one is released": (
        lambda db: db.staff.update(where={"id": 1}, data={"badge": {"create": {"code": "b"}}}, include={"badge": True}),
        4,
        None,
    ),
    "update, the former one cannot be": (
        lambda db: db.staff.update(where={"id": 1}, data={"n": 9, "desk": {"create": {"id": "d"}}}),
        2,
        "P2014",
    ),
    "update, the former one is forgotten": (
        lambda db: db.staff.update(
            where={"id": 2},
            data={"previous": {"create": {"key": "a", "second": {"connect_or_create": {"where": {"id": 3}, "create": {"key": "b"}}}}}},
        ),
        3,
        "P2002",
    ),
    "update, there is no former one": (
        lambda db: db.staff.update(where={"id": 4}, data={"desk": {"create": {"id": "d"}}}),
        4,
        None,
    ),
    "one to one from the key's side": (
        lambda db: db.badge.create(data={"code": "b", "staff": {"create": {"key": "a"}}}, include={"staff": True}),
        3,
        None,
    ),
    "update, one to one from the key's side": (
        lambda db: db.badge.update(where={"id": 1}, data={"code": "b", "staff": {"create": {"key": "a"}}}),
        4,
        None,
    ),
    "many": (
        lambda db: db.staff.create(data={"key": "a", "opts": {"create": [{"key": "x", "n": 1}, {"key": "y"}]}}, include={"opts": BY_ID}),
        3,
        None,
    ),
    "many with something nested": (
        lambda db: db.staff.create(
            data={"key": "a", "opts": {"create": [{"key": "x", "marks": {"create": {"name": "m"}}}, {"key": "y"}]}},
            include={"opts": {"include": {"marks": True}}},
        ),
        5,
        None,
    ),
    "one that is not in a list": (
        lambda db: db.staff.update(where={"id": 1}, data={"opts": {"create": {"key": "x"}}}),
        3,
        None,
    ),
    "none": (lambda db: db.staff.update(where={"id": 1}, data={"opts": {"create": []}}), 2, None),
    "links": (
        lambda db: db.staff.create(data={"key": "a", "tags": {"create": [{"name": "x"}, {"name": "y", "n": 3}]}}, include={"tags": BY_ID}),
        4,
        None,
    ),
    "links to itself": (
        lambda db: db.staff.update(where={"id": 1}, data={"friends": {"create": {"key": "x"}}, "friendOf": {"create": {"key": "y"}}}, include={"friends": BY_ID, "friendOf": BY_ID}),
        6,
        None,
    ),
    "under itself": (
        lambda db: db.staff.create(data={"key": "a", "followers": {"create": [{"key": "x"}]}, "leader": {"create": {"key": "y"}}}, include={"leader": True, "followers": BY_ID}),
        4,
        None,
    ),
    "a key of two columns": (
        lambda db: db.kid.update(where={"id": 1}, data={"toys": {"create": {"shelf": "z", "number": 1, "parts": {"create": [{"name": "x"}, {"name": "y"}]}}}}),
        4,
        None,
    ),
    "up a key of two columns": (
        lambda db: db.part.create(data={"name": "x", "toy": {"create": {"shelf": "z", "number": 1, "kid": {"connect": {"id": 1}}}}}, include={"toy": {"include": {"kid": True}}}),
        4,
        None,
    ),
    "a model without id": (
        lambda db: db.mark.create(data={"name": "x", "opt": {"create": {"key": "y", "staff": {"connect": {"key": "s1"}}}}}, include={"opt": True}),
        4,
        None,
    ),
    "rows with keys of their own come last": (
        lambda db: db.staff.create(
            data={
                "key": "a",
                "followers": {
                    "create": [
                        {"key": "A"},
                        {"key": "B", "boss": {"connect": {"key": "b1"}}},
                        {"key": "C"},
                        {"key": "D", "boss": {"create": {"key": "d"}}},
                    ]
                },
                "opts": {"create": [{"key": "o"}]},
            }
        ),
        9,
        None,
    ),
    "the last row's unique is taken": (
        lambda db: db.staff.create(data={"key": "a", "opts": {"create": [{"key": "x"}, {"key": "o1"}]}}),
        2,
        "P2002",
    ),
    "no row": (lambda db: db.staff.update(where={"id": 99}, data={"opts": {"create": {"key": "x"}}}), 1, None),
    "no row, links": (lambda db: db.staff.update(where={"id": 99}, data={"tags": {"create": {"name": "x"}}}), 2, "P2016"),
    "no row, links, several": (
        lambda db: db.staff.update(where={"id": 99}, data={"tags": {"create": [{"name": "x"}, {"name": "g1"}]}}), 2, "P2002"
    ),
    "no row, up": (lambda db: db.staff.update(where={"id": 99}, data={"boss": {"create": {"key": "x"}}}), 2, None),
    "a required key given as {}": (lambda db: db.kid.create(data={"name": "x", "staff": {}}), 1, "P2011"),
    "createMany": (
        lambda db: db.staff.update(where={"id": 1}, data={"kids": {"createMany": {"data": [{"name": "x"}, {"name": "y", "schoolId": "c1"}]}}}, include={"kids": BY_ID}),
        3,
        None,
    ),
    "createMany, skips": (
        lambda db: db.staff.update(where={"id": 1}, data={"kids": {"createMany": {"data": [{"name": "k1"}, {"name": "y"}], "skipDuplicates": True}}}),
        3,
        None,
    ),
    "createMany, does not skip": (
        lambda db: db.staff.update(where={"id": 1}, data={"kids": {"createMany": {"data": [{"name": "k1"}], "skipDuplicates": False}}}),
        2,
        "P2002",
    ),
    "createMany, none": (lambda db: db.staff.update(where={"id": 1}, data={"kids": {"createMany": {"data": []}}}), 2, None),
    "create, then deleteMany": (
        lambda db: db.staff.update(where={"id": 1}, data={"opts": {"create": {"key": "x"}, "deleteMany": {}}}),
        5,
        None,
    ),
    "deleteMany, then create": (
        lambda db: db.staff.update(where={"id": 1}, data={"opts": {"deleteMany": {}, "create": {"key": "x"}}}),
        5,
        None,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
async def test_create(nest: Nest, name: str) -> None:
    await nest.same(*CASES[name])
