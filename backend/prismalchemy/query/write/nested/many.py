"""updateMany and deleteMany: all related rows that match.

each: SEL related WHERE filter AND own; UPD, or DEL, related WHERE id IN these
"""

from __future__ import annotations

from prismalchemy.query.arguments.related import DeleteMany, UpdateMany
from prismalchemy.query.program.steps import Branch
from prismalchemy.query.write.nested.place import Place, among
from prismalchemy.query.write.nested.statements import changed, removed, selected


def update_many(place: Place, verb: UpdateMany) -> None:
    """Add the steps of updateMany."""
    composition = place.composition
    for where, data in verb.items:
        with composition.apart() as looking:
            found = selected(composition, place.target, (*place.own, *where.parts))
        if not data:
            # Nothing is sent; the values in the filter are checked all the same.
            continue
        with composition.apart() as steps:
            changed(composition, place.target, (among(found),), data, {})
        composition.steps += [*looking, Branch(found.register, tuple(steps), ())]


def delete_many(place: Place, verb: DeleteMany) -> None:
    """Add the steps of deleteMany."""
    composition = place.composition
    for where in verb.wheres:
        found = selected(composition, place.target, (*place.own, *where.parts))
        with composition.apart() as steps:
            removed(composition, place.target, (among(found),))
        composition.steps.append(Branch(found.register, tuple(steps), ()))
