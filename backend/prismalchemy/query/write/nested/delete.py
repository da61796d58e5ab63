"""delete: related rows are deleted.

one    SEL related WHERE own AND filter, or P2025; DEL related; `False`: nothing
many   SEL related WHERE one of the keys AND own, as many as are given or P2017; DEL related
"""

from __future__ import annotations

from prismalchemy.query.arguments.related import Delete, DeleteOne
from prismalchemy.query.arguments.where import Part
from prismalchemy.query.program.expectations import EachGiven, OneRow
from prismalchemy.query.program.steps import Choice, IsTrue
from prismalchemy.query.write.nested.failures import not_connected, not_related
from prismalchemy.query.write.nested.place import Place, among, any_of
from prismalchemy.query.write.nested.statements import removed, selected


def delete_one(place: Place, verb: DeleteOne) -> None:
    """Add the steps for the one related row."""
    composition = place.composition
    parts: tuple[Part, ...] = () if verb.where is None else verb.where.parts
    with composition.apart() as steps:
        found = selected(composition, place.target, (*place.own, *parts), expect=OneRow(not_related(place, "delete")))
        removed(composition, place.target, found.key)
    if verb.flag is None:
        composition.steps += steps
    else:
        composition.steps.append(Choice(IsTrue(composition.value(verb.flag)), tuple(steps), ()))


def delete_many(place: Place, verb: Delete) -> None:
    """Add the steps for some of the related rows."""
    if not verb.wheres:
        return
    composition = place.composition
    key = any_of(tuple([where.parts for where in verb.wheres]))
    found = selected(
        composition, place.target, (*place.own, key), expect=EachGiven(len(verb.wheres), not_connected(place))
    )
    removed(composition, place.target, (among(found),))
