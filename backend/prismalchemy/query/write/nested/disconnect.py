"""disconnect: rows are related no more.

    the row has the key        UPD row SET key NULL, whatever stands there
      and its target leads back to one: if that is True, or a filter holds for it
    the related one has it     UPD related SET key NULL, likewise
    the related ones have it   UPD related SET key NULL WHERE one of the keys AND own
    links                      DEL links of related WHERE one of the keys
Where the key is required: P2014, before anything is sent; but `False` does nothing.
"""

from __future__ import annotations

from prismalchemy.query.arguments.related import Disconnect, DisconnectOne
from prismalchemy.query.arguments.where import Part
from prismalchemy.query.program.steps import Branch, Choice, Fail, IsTrue
from prismalchemy.query.write.nested.place import Kind, Place, any_of, field_of
from prismalchemy.query.write.nested.statements import changed, selected, unlinked


def disconnect_one(place: Place, verb: DisconnectOne) -> None:
    """Add the steps for the one related row."""
    composition = place.composition
    if place.is_required:
        failure = Fail(place.breaks_relation)
        if verb.flag is None:
            composition.first_of_all.append(failure)
        else:
            composition.first_of_all.append(Choice(IsTrue(composition.value(verb.flag)), (failure,), ()))
        return
    if place.kind is Kind.UP:
        _leave(place)
        return
    parts: tuple[Part, ...] = () if verb.where is None else verb.where.parts
    with composition.apart() as steps:
        if place.kind is Kind.DOWN_ONE:
            if parts:
                found = selected(composition, place.target, (*place.own, *parts))
                with composition.apart() as leaving:
                    changed(composition, place.target, found.key, (), place.no_keys)
                composition.steps.append(Branch(found.register, tuple(leaving), ()))
            else:
                changed(composition, place.target, place.own, (), place.no_keys)
        elif not parts:
            _leave(place)
        else:
            found = selected(composition, place.target, (*place.own, *parts))
            with composition.apart() as leaving:
                _leave(place)
            composition.steps.append(Branch(found.register, tuple(leaving), ()))
    if verb.flag is None:
        composition.steps += steps
    else:
        composition.steps.append(Choice(IsTrue(composition.value(verb.flag)), tuple(steps), ()))


def _leave(place: Place) -> None:
    parent = place.parent
    keys = dict.fromkeys([field_of(parent.model, local) for local, _ in place.relation.pairs])
    changed(place.composition, parent.model, parent.key, (), keys)


def disconnect_many(place: Place, verb: Disconnect) -> None:
    """Add the steps for some of the related rows."""
    composition = place.composition
    if place.is_required:
        composition.first_of_all.append(Fail(place.breaks_relation))
        return
    if not verb.wheres:
        return
    key = any_of(tuple([where.parts for where in verb.wheres]))
    if place.kind is Kind.LINKED:
        unlinked(place, (key,))
    else:
        changed(composition, place.target, (*place.own, key), (), place.no_keys)
