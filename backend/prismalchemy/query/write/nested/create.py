"""create: related rows that are new.

the row has the key        INS related (before the row)
the related one has it     update: its former one is released, or P2014; INS related
the related ones have it   INS related, several without anything nested in one statement
links                      INS related; INS links
"""

from __future__ import annotations

from prismalchemy.query.arguments.related import Connect, ConnectOrCreate, Create, CreateMany, RelatedVerb, RowData
from prismalchemy.query.program.expectations import NoRow
from prismalchemy.query.program.steps import Choice, IsTrue
from prismalchemy.query.write.composition import Found
from prismalchemy.query.write.nested.place import Kind, Place, none_of
from prismalchemy.query.write.nested.statements import changed, inserted_all, linked, selected

Later = list[tuple[Place, RowData]]
"""Rows that are created after all else that stands under their parent, in reverse."""


def create(place: Place, verb: Create, later: Later) -> None:
    """Add the steps after the row itself."""
    if place.kind is Kind.DOWN_ONE and not place.is_new and not any(map(_looks_for_parents, verb.rows)):
        release(place)
    if are_plain(verb):
        _all_at_once(place, verb)
        return
    for row in verb.rows:
        if has_parents(row):
            later.append((place, row))
        else:
            create_one(place, row)


def create_one(place: Place, row: RowData) -> None:
    """Add the steps for one row."""
    if place.kind is Kind.LINKED:
        linked(place, place.writer.new(row, {}))
    else:
        place.writer.new(row, place.keys)


def _all_at_once(place: Place, verb: Create) -> None:
    rows = tuple([row.scalars for row in verb.rows])
    if place.kind is not Kind.LINKED:
        inserted_all(place.composition, place.target, rows, place.keys)
        return
    found = Found(place.target, place.composition.register(place.target))
    inserted_all(place.composition, place.target, rows, {}, found.register)
    linked(place, found)


def create_many(place: Place, verb: CreateMany) -> None:
    """createMany: INS related, several in one statement; skipDuplicates makes ON CONFLICT DO NOTHING of it."""
    if not verb.rows:
        return
    composition = place.composition
    if verb.skip is None:
        inserted_all(composition, place.target, verb.rows, place.keys)
        return
    with composition.apart() as skipping:
        inserted_all(composition, place.target, verb.rows, place.keys, skips=True)
    with composition.apart() as failing:
        inserted_all(composition, place.target, verb.rows, place.keys)
    composition.steps.append(Choice(IsTrue(composition.value(verb.skip)), tuple(skipping), tuple(failing)))


def are_plain(verb: Create) -> bool:
    """Whether the rows are several, and nothing is nested in them: then they are one statement."""
    return len(verb.rows) > 1 and not any(row.names_relations for row in verb.rows)


def has_parents(row: RowData) -> bool:
    """Whether a row that is related to one is created or looked up before the row; connectOrCreate does not count."""
    return any(_comes_first(verb) for verb in row.verbs)


def _looks_for_parents(row: RowData) -> bool:
    """Whether the row has the key of a related row by connectOrCreate: then the engine forgets about the former row."""
    return any(verb.relation.owns_key and isinstance(verb.verb, ConnectOrCreate) for verb in row.verbs)


def _comes_first(verb: RelatedVerb) -> bool:
    if verb.relation.owns_key:
        return isinstance(verb.verb, Create | Connect)
    return isinstance(verb.verb, Connect) and not verb.relation.is_list


def release(place: Place, keeping: Found | None = None) -> None:
    """Let go of the one related row, unless it is `keeping`: its key becomes NULL, or the engine stops with P2014."""
    parts = place.own if keeping is None else (*place.own, none_of((keeping.key,)))
    if place.is_required:
        selected(place.composition, place.target, parts, expect=NoRow(place.breaks_relation))
    else:
        changed(place.composition, place.target, parts, (), place.no_keys)
