"""connect: rows become related that are there.

the row has the key        SEL related, or P2025 (before the row)
  and its target leads back to one: the row that has that key is released, or P2014
the related one has it     SEL related, or P2025 (before the row); update: the former one is released, or P2014;
                           UPD related, unless it is the former one
the related ones have it   UPD related WHERE one of the keys, as many as distinct keys or P2018
links                      SEL related WHERE one of the keys, as many as distinct keys or P2025; INS links
"""

from __future__ import annotations

from prismalchemy.query.arguments.related import Connect
from prismalchemy.query.arguments.where import Held, Part
from prismalchemy.query.program.expectations import NoRow
from prismalchemy.query.program.steps import Branch, Fail
from prismalchemy.query.write.composition import Found
from prismalchemy.query.write.nested.create import release
from prismalchemy.query.write.nested.failures import nothing_to_connect, too_few_connected
from prismalchemy.query.write.nested.place import Kind, Place, any_of, keys_to, leads_elsewhere, none_of
from prismalchemy.query.write.nested.statements import changed, each_distinct, linked, selected


def looked_up(place: Place, verb: Connect) -> Found:
    """Add the look-up of the one row, before the row itself. Whether it is there matters when it is needed."""
    (where,) = verb.wheres
    found = selected(place.composition, place.target, where.parts)
    if place.kind is Kind.UP_ONE and place.is_new:
        with place.composition.apart() as present:
            release_holder(place, found)
        place.composition.steps.append(Branch(found.register, tuple(present), ()))
    return found


def required(place: Place, found: Found) -> None:
    """Stop unless the row to connect was found."""
    place.composition.steps.append(Branch(found.register, (), (Fail(nothing_to_connect(place)),)))


def connect_one(place: Place, found: Found) -> None:
    """Connect the one related row, which has the key and is there, after the row itself."""
    if not place.is_new:
        release(place, found)
    parts = found.key if place.is_new else (*found.key, leads_elsewhere(place.keys))
    changed(place.composition, place.target, parts, (), place.keys)


def connect_many(place: Place, verb: Connect) -> None:
    """Connect rows after the row itself."""
    if not verb.wheres:
        return
    composition, target = place.composition, place.target
    expected = each_distinct(composition, target, verb.wheres, too_few_connected(place))
    key = any_of(tuple([where.parts for where in verb.wheres]))
    if place.kind is Kind.LINKED:
        linked(place, selected(composition, target, (key,), expect=expected))
    else:
        changed(composition, target, (key,), (), place.keys, expect=expected)


def release_holder(place: Place, found: Found, keeping: Found | None = None) -> None:
    """Let go of the row that has the key of the row found, unless it is `keeping`: NULL, or P2014."""
    model = place.parent.model
    keys = keys_to(model, place.relation, found)
    parts: tuple[Part, ...] = tuple([Held(field, row) for field, row in keys.items() if row is not None])
    if keeping is not None:
        parts = (*parts, none_of((keeping.key,)))
    if place.is_required:
        selected(place.composition, model, parts, expect=NoRow(place.breaks_relation))
    else:
        changed(place.composition, model, parts, (), dict.fromkeys(keys))


def lead_to(place: Place, found: Found) -> None:
    """Let the row itself, which has the key, lead to the row found, unless it does."""
    keys = keys_to(place.parent.model, place.relation, found)
    changed(place.composition, place.parent.model, (*place.parent.key, leads_elsewhere(keys)), (), keys)
