"""An update whose own row is not there: what its nested verbs do all the same, and which of them the engine stops at.

Outside a transaction of the team's all of it is rolled back; inside one, what a verb has written first stays.
"""

from __future__ import annotations

from prismalchemy.query.arguments.related import (
    Connect,
    ConnectOrCreate,
    Create,
    CreateMany,
    Delete,
    DeleteOne,
    Disconnect,
    RelatedVerb,
    RowData,
    Set,
    Update,
    Upsert,
)
from prismalchemy.query.program.expectations import Failure
from prismalchemy.query.program.steps import Branch, Choice, Fail, IsTrue
from prismalchemy.query.write.composition import Found
from prismalchemy.query.write.nested import failures
from prismalchemy.query.write.nested.connect import release_holder, required
from prismalchemy.query.write.nested.create import are_plain, has_parents
from prismalchemy.query.write.nested.place import Kind, Place, any_of
from prismalchemy.query.write.nested.statements import each_distinct, inserted_all, selected


def without_parent(place: Place, verb: RelatedVerb, found: Found | None) -> None:
    """Add what a verb does without the row that it stands under.

    Args:
        found: the row that it is about, where it was looked up before.
    """
    action = verb.verb
    if isinstance(action, Create | CreateMany):
        _create(place, action, found)
    elif isinstance(action, Connect):
        _connect(place, action, found)
    elif isinstance(action, ConnectOrCreate):
        _connect_or_create(place, action, found)
    elif isinstance(action, Set):
        _set(place, action)
    elif isinstance(action, Update):
        if any(data.scalars or data.names_relations for _, data in action.items[:1]):
            _fail(place, failures.not_related(place, "update"))
    elif isinstance(action, DeleteOne):
        _delete_one(place, action)
    elif isinstance(action, Upsert):
        _upsert(place, action)
    elif isinstance(action, Delete) and action.wheres:
        _fail(place, failures.not_connected(place))
    elif isinstance(action, Disconnect) and action.wheres and place.kind is Kind.LINKED:
        _fail(place, failures.no_parent_to_disconnect(place))


def create_later_without_parent(place: Place, row: RowData) -> None:
    """The same of a row whose turn comes last."""
    if place.kind is Kind.LINKED:
        place.writer.new(row, {})
        _fail(place, failures.NO_PARENT)
    else:
        place.writer.before(row)
        _fail(place, failures.no_parent_to_create(place))


def _fail(place: Place, failure: Failure) -> None:
    place.composition.steps.append(Fail(failure))


def _create(place: Place, verb: Create | CreateMany, found: Found | None) -> None:
    if isinstance(verb, Create) and place.kind is Kind.LINKED:
        now = [row for row in verb.rows if not has_parents(row)]
        if are_plain(verb):
            inserted_all(place.composition, place.target, tuple([row.scalars for row in now]), {})
        elif now:
            place.writer.new(now[0], {})
        if now:
            _fail(place, failures.NO_PARENT)
        return
    # A row that is created before the one itself needs that only where its target leads back to one.
    if place.kind is not Kind.UP and any(not (isinstance(row, RowData) and has_parents(row)) for row in verb.rows):
        _fail(place, failures.no_parent_to_create(place))


def _connect(place: Place, verb: Connect, found: Found | None) -> None:
    if found is not None:
        if place.kind is not Kind.UP:
            required(place, found)
            if place.kind is Kind.UP_ONE:
                release_holder(place, found)
            _fail(place, failures.no_parent_to_connect(place))
    elif verb.wheres:
        if place.kind is Kind.LINKED:
            key = any_of(tuple([where.parts for where in verb.wheres]))
            selected(place.composition, place.target, (key,))
            _fail(place, failures.NO_PARENT)
        else:
            each_distinct(place.composition, place.target, verb.wheres, failures.too_few_connected(place))
            _fail(place, failures.no_parent_to_connect(place))


def _connect_or_create(place: Place, verb: ConnectOrCreate, found: Found | None) -> None:
    if found is not None:
        if place.kind is Kind.UP_ONE:
            _fail(place, failures.no_parent_to_connect_or_create(place, exists=True))
        return
    if not verb.items:
        return
    composition, (where, row) = place.composition, verb.items[0]
    there = selected(composition, place.target, where.parts)
    with composition.apart() as present:
        if place.kind is not Kind.LINKED:
            _fail(place, failures.no_parent_to_connect_or_create(place, exists=True))
    with composition.apart() as absent:
        if place.kind is Kind.LINKED:
            place.writer.new(row, {})
        else:
            _fail(place, failures.no_parent_to_connect_or_create(place, exists=False))
    composition.steps.append(Branch(there.register, tuple(present), tuple(absent)))
    if place.kind is Kind.LINKED:
        _fail(place, failures.NO_PARENT)


def _delete_one(place: Place, verb: DeleteOne) -> None:
    steps, failure = place.composition.steps, Fail(failures.not_related(place, "delete"))
    if verb.flag is None:
        steps.append(failure)
    else:
        steps.append(Choice(IsTrue(place.composition.value(verb.flag)), (failure,), ()))


def _set(place: Place, verb: Set) -> None:
    composition = place.composition
    if place.kind is Kind.LINKED:
        _fail(place, failures.no_parent_to_set(place))
    elif verb.wheres:
        there = selected(composition, place.target, (any_of(tuple([where.parts for where in verb.wheres])),))
        composition.steps.append(Branch(there.register, (Fail(failures.no_parent_to_set(place)),), ()))


def _upsert(place: Place, verb: Upsert) -> None:
    if not verb.items:
        return
    _, _, create = verb.items[0]
    if place.kind is Kind.LINKED:
        place.writer.new(create, {})
        _fail(place, failures.NO_PARENT)
        return
    if place.relation.owns_key:
        place.writer.new(create, {})
    _fail(place, failures.no_parent_to_upsert(place))
