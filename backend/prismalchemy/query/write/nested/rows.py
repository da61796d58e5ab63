"""The order in which a row and all that is nested in it are written.

before the row   what it has the key of (create, connect, connectOrCreate), and the look-up of a `connect` of the one
                 row that has its key: in reverse
the row          INS; or UPD, if anything is assigned to it, and else SEL
after the row    all other verbs, in the call's order, each with all that is nested in it
last             rows of `create` that have keys of their own to find first: in reverse
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from prismalchemy.query.arguments.related import (
    Connect,
    ConnectOrCreate,
    Create,
    CreateMany,
    Delete,
    DeleteMany,
    DeleteOne,
    Disconnect,
    DisconnectOne,
    RelatedVerb,
    RowData,
    Set,
    Update,
    UpdateMany,
    Upsert,
)
from prismalchemy.query.arguments.where import Where
from prismalchemy.query.program.expectations import OneRow
from prismalchemy.query.program.sources import Register
from prismalchemy.query.program.steps import Branch, Fail
from prismalchemy.query.write.composition import DROPPED, MISSING, Composition, Found
from prismalchemy.query.write.failures import not_found
from prismalchemy.query.write.nested import many
from prismalchemy.query.write.nested.absent import create_later_without_parent, without_parent
from prismalchemy.query.write.nested.connect import (
    connect_many,
    connect_one,
    lead_to,
    looked_up,
    release_holder,
    required,
)
from prismalchemy.query.write.nested.connect_or_create import connect_or_create, connected_or_created
from prismalchemy.query.write.nested.create import Later, create, create_many, create_one, has_parents
from prismalchemy.query.write.nested.delete import delete_many, delete_one
from prismalchemy.query.write.nested.disconnect import disconnect_many, disconnect_one
from prismalchemy.query.write.nested.place import Keys, Kind, Place, keys_to
from prismalchemy.query.write.nested.set import set_related
from prismalchemy.query.write.nested.statements import changed, inserted, selected
from prismalchemy.query.write.nested.update import update
from prismalchemy.query.write.nested.upsert import upsert

_FIRST = (Create, Connect, ConnectOrCreate)


@dataclass(slots=True)
class _Before:
    """What the steps before a row have found.

    Attributes:
        keys: what keys of the row itself are set to.
        found: by the verb's place in the call, the row that it is about.
    """

    keys: Keys = field(default_factory=dict)
    found: dict[int, Found] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rows:
    """Writes rows into a program."""

    composition: Composition

    def new(self, data: RowData, keys: Keys, into: Register | None = None) -> Found:
        """Add the steps that create a row."""
        row = Found(data.model, into or self.composition.register(data.model))
        before = self._before(data, row, is_new=True)
        expect = OneRow(not_found(DROPPED))
        inserted(self.composition, data.model, data.scalars, {**keys, **before.keys}, row.register, expect=expect)
        self._after(data, row, before, is_new=True)
        return row

    def changed(self, data: RowData, found: Found, where: Where | None = None) -> None:
        """Add the steps that update the row that was found; `where` is what else its UPDATE states."""
        before = self._before(data, found, is_new=False)
        if data.scalars or before.keys:
            parts = found.key if where is None else (*found.key, *where.parts)
            expect = OneRow(not_found(MISSING))
            changed(self.composition, data.model, parts, data.scalars, before.keys, found.register, expect=expect)
        self._after(data, found, before, is_new=False)

    def before(self, data: RowData) -> None:
        """Add the steps that come before a row that is created, alone."""
        self._before(data, Found(data.model, self.composition.register(data.model)), is_new=True)

    def changed_first(self, data: RowData, where: Where, into: Register) -> Found:
        """Add the steps that update the row that a call itself is about."""
        composition, row = self.composition, Found(data.model, into)
        before = self._before(data, row, is_new=False)
        with composition.apart() as absent:
            self._without(data, row, before)
        first = absent[0]
        expect = OneRow(first.failure) if isinstance(first, Fail) else None
        if data.scalars or before.keys:
            changed(composition, data.model, where.parts, data.scalars, before.keys, into, expect=expect)
        else:
            selected(composition, data.model, where.parts, into, expect=expect)
        with composition.apart() as present:
            self._after(data, row, before, is_new=False)
        composition.steps += present if expect else [Branch(into, tuple(present), tuple(absent))]
        return row

    def _without(self, data: RowData, row: Found, before: _Before) -> None:
        """What happens where the row that a call is about is not there; ends with what the engine stops at."""
        places = [self._place(verb, row, is_new=False) for verb in data.verbs]
        for number, (place, verb) in enumerate(zip(places, data.verbs, strict=True)):
            without_parent(place, verb, before.found.get(number))
        for place, verb in reversed(list(zip(places, data.verbs, strict=True))):
            if isinstance(verb.verb, Create) and not place.relation.owns_key:
                for item in reversed([each for each in verb.verb.rows if has_parents(each)]):
                    create_later_without_parent(place, item)
        self.composition.steps.append(Fail(not_found(MISSING)))

    def _place(self, verb: RelatedVerb, row: Found, *, is_new: bool) -> Place:
        target = self.composition.first.schema.target(verb.relation)
        back = target.relations[verb.relation.opposite]
        return Place(self.composition, self, row, verb.relation, target, back, is_new)

    def _before(self, data: RowData, row: Found, *, is_new: bool) -> _Before:
        before = _Before()
        for number, verb in reversed(list(enumerate(data.verbs))):
            if type(verb.verb) not in _FIRST:
                continue
            place = self._place(verb, row, is_new=is_new)
            found = self._found_first(place, verb)
            if found is None:
                continue
            before.found[number] = found
            if place.kind is Kind.UP or (place.kind is Kind.UP_ONE and is_new):
                # Of several verbs the last one counts, which is the first to run.
                before.keys = {**keys_to(data.model, verb.relation, found), **before.keys}
        for number, verb in enumerate(data.verbs):
            place = self._place(verb, row, is_new=is_new)
            if isinstance(verb.verb, Connect) and (place.kind is Kind.UP or (place.kind is Kind.UP_ONE and is_new)):
                required(place, before.found[number])
        return before

    def _found_first(self, place: Place, verb: RelatedVerb) -> Found | None:
        action = verb.verb
        if isinstance(action, Connect) and (place.relation.owns_key or place.kind is Kind.DOWN_ONE):
            return looked_up(place, action)
        if not place.relation.owns_key:
            return None
        if isinstance(action, Create):
            return self.new(action.rows[0], {})
        assert isinstance(action, ConnectOrCreate)
        return connected_or_created(place, action)

    def _after(self, data: RowData, row: Found, before: _Before, *, is_new: bool) -> None:
        later: Later = []
        for number, verb in enumerate(data.verbs):
            self._act(self._place(verb, row, is_new=is_new), verb, before.found.get(number), later)
        for place, item in reversed(later):
            create_one(place, item)

    def _act(self, place: Place, verb: RelatedVerb, found: Found | None, later: Later) -> None:
        if found is not None:
            self._reach(place, found, verb)
            return
        if isinstance(verb.verb, Create):
            create(place, verb.verb, later)
        else:
            _VERBS[type(verb.verb)](place, verb.verb)

    def _reach(self, place: Place, found: Found, verb: RelatedVerb) -> None:
        """What is left to do once the row is there, for a verb whose row was found before it."""
        if place.kind is Kind.DOWN_ONE:
            required(place, found)
            connect_one(place, found)
        elif place.kind is Kind.UP_ONE and not place.is_new:
            if isinstance(verb.verb, Connect):
                required(place, found)
                release_holder(place, found, place.parent)
            lead_to(place, found)


_VERBS: Mapping[type[Any], Callable[[Place, Any], None]] = {
    CreateMany: create_many,
    Connect: connect_many,
    ConnectOrCreate: connect_or_create,
    Set: set_related,
    Disconnect: disconnect_many,
    DisconnectOne: disconnect_one,
    Delete: delete_many,
    DeleteOne: delete_one,
    Update: update,
    Upsert: upsert,
    UpdateMany: many.update_many,
    DeleteMany: many.delete_many,
}
