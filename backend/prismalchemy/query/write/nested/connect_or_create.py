"""connectOrCreate: rows become related, and are created where they are not there.

the row has the key        SEL related; missing: INS related (before the row)
  and its target leads back to one: found: the row that has that key is released, or P2014
the related one has it     SEL related; found, in an update: the former one is released, or P2014, then UPD related;
                           missing: INS related, and the former one is in the way (P2002)
the related ones have it   each: SEL related; found: UPD related; missing: INS related
links                      each: SEL related; missing: INS related; INS link
"""

from __future__ import annotations

from prismalchemy.query.arguments.related import ConnectOrCreate, RowData
from prismalchemy.query.arguments.where import Where
from prismalchemy.query.program.steps import Branch
from prismalchemy.query.write.composition import Found
from prismalchemy.query.write.nested.connect import connect_one, release_holder
from prismalchemy.query.write.nested.place import Kind, Place
from prismalchemy.query.write.nested.statements import changed, linked, selected


def connected_or_created(place: Place, verb: ConnectOrCreate) -> Found:
    """Add what comes before the row itself, which has the key."""
    ((where, row),) = verb.items
    found = selected(place.composition, place.target, where.parts)
    with place.composition.apart() as present:
        if place.kind is Kind.UP_ONE:
            release_holder(place, found)
    with place.composition.apart() as absent:
        place.writer.new(row, {}, found.register)
    place.composition.steps.append(Branch(found.register, tuple(present), tuple(absent)))
    return found


def connect_or_create(place: Place, verb: ConnectOrCreate) -> None:
    """Add the steps after the row itself, which does not have the key."""
    for where, row in verb.items:
        _one(place, where, row)


def _one(place: Place, where: Where, row: RowData) -> None:
    composition = place.composition
    found = selected(composition, place.target, where.parts)
    with composition.apart() as present:
        if place.kind is Kind.DOWN_ONE:
            connect_one(place, found)
        elif place.kind is Kind.DOWN:
            changed(composition, place.target, found.key, (), place.keys)
    with composition.apart() as absent:
        place.writer.new(row, {} if place.kind is Kind.LINKED else place.keys, found.register)
    composition.steps.append(Branch(found.register, tuple(present), tuple(absent)))
    if place.kind is Kind.LINKED:
        linked(place, found)
