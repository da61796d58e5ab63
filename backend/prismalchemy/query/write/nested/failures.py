"""The errors that Prisma's engine finds itself, in its own words (observed on 5.17)."""

from __future__ import annotations

from prismalchemy.query.program.expectations import Failure
from prismalchemy.query.write.failures import not_found
from prismalchemy.query.write.nested.place import Kind, Place

_RELATIONS = {
    Kind.UP: "one-to-many",
    Kind.UP_ONE: "one-to-one",
    Kind.DOWN_ONE: "one-to-one",
    Kind.DOWN: "one-to-many",
    Kind.LINKED: "many-to-many",
}


def nothing_to_connect(place: Place) -> Failure:
    """A row that is to become related is not there."""
    row, target, relation = place.parent.model.name, place.target.name, _named(place)
    if place.kind is Kind.UP:
        return not_found(
            f"No '{target}' record(s) (needed to inline the relation on '{row}' record(s)) was found for a nested "
            f"connect on {relation}."
        )
    if place.kind is Kind.UP_ONE and place.is_new:
        return not_found(
            f"No '{target}' record (needed to inline connect on create for '{row}' record) was found for a nested "
            f"connect on {relation}."
        )
    return not_found(f"No '{target}' record to connect was found for a nested connect on {relation}.")


def too_few_connected(place: Place) -> Failure:
    """Not all rows that are to become related are there."""
    if place.kind is Kind.LINKED:
        return not_found("Expected {expected} records to be connected, found only {found}.")
    details = (
        "Expected {expected} records to be connected after connect operation on one-to-many relation "
        f"'{place.relation.relation}', found {{found}}."
    )
    return Failure("P2018", f"The required connected records were not found. {details}", (("details", details),))


def not_related(place: Place, verb: str) -> Failure:
    """A related row that is to be changed is not there."""
    target, name = place.target.name, place.relation.relation
    return not_found(f"No '{target}' record was found for a nested {verb} on relation '{name}'.")


def not_connected(place: Place) -> Failure:
    """Prisma's P2017: a row that is to be deleted is not related."""
    parent, child, relation = place.parent.model.name, place.target.name, place.relation.relation
    problem = f"The records for relation `{relation}` between the `{parent}` and `{child}` models are not connected."
    return Failure("P2017", problem, (("relation_name", relation), ("parent_name", parent), ("child_name", child)))


_TOO_FEW = '"Required exactly one parent ID to be present for connect query, found 0."'
_NO_PARENT = f"Error for binding '0': AssertionError({_TOO_FEW})"
NO_PARENT = Failure("P2016", f"Query interpretation error. {_NO_PARENT}", (("details", _NO_PARENT),))
"""The row above is not there, and links were to be made to it."""


def no_parent_to_create(place: Place) -> Failure:
    """The row above is not there, and related ones were to be created."""
    row, target = place.parent.model.name, place.target.name
    needed = {
        Kind.DOWN: f"needed to inline the relation on '{target}' record",
        Kind.DOWN_ONE: f"needed to inline the relation with create on '{target}' record",
        Kind.UP_ONE: f"needed to update the relation on '{row}' record",
    }
    return not_found(f"No '{row}' record ({needed[place.kind]}) was found for a nested create on {_named(place)}.")


def no_parent_to_connect(place: Place) -> Failure:
    """The row above is not there, and related ones were to be connected."""
    row, target, name = place.parent.model.name, place.target.name, _named(place)
    if place.kind is Kind.DOWN:
        needed = f"record(s) (needed to inline the relation on '{target}' record(s))"
    else:
        needed = f"record (needed to update inlined relation on '{target}')"
        name = name if place.kind is Kind.DOWN_ONE else f"relation '{place.relation.relation}'"
    return not_found(f"No '{row}' {needed} was found for a nested connect on {name}.")


def no_parent_to_connect_or_create(place: Place, *, exists: bool) -> Failure:
    """The row above is not there, and related ones were to be connected or created; `exists`: the first is there."""
    row, target = place.parent.model.name, place.target.name
    if place.kind is Kind.DOWN:
        row, target = target, row
        needed = (
            f"needed to inline the relation the update for '{target}' record(s)"
            if exists
            else f"needed to inline the relation with a create on '{target}' record(s)"
        )
    elif place.kind is Kind.DOWN_ONE:
        needed = (
            f"needed to find '{target}' record(s) to update"
            if exists
            else f"needed to inline relation with create on '{target}' record(s)"
        )
    else:
        row, target = target, row
        needed = f"needed to inline the relation with an update on '{target}' record(s)"
    return not_found(f"No '{row}' record ({needed}) was found for a nested connect or create on {_named(place)}.")


def no_parent_to_set(place: Place) -> Failure:
    """The row above is not there, and others were to be the related ones."""
    row, name = place.parent.model.name, place.relation.relation
    needed = " (needed to disconnect existing child records)" if place.kind is Kind.LINKED else ""
    return not_found(f"No '{row}' records{needed} were found for a nested set on many-to-many relation '{name}'.")


def no_parent_to_upsert(place: Place) -> Failure:
    """The row above is not there, and related ones were to be updated or created."""
    row, name = place.parent.model.name, place.relation.relation
    holder = row if place.relation.owns_key else place.target.name
    needed = f"needed to update inlined relation on '{holder}'"
    return not_found(f"No '{row}' record ({needed}) was found for a nested upsert on relation '{name}'.")


def no_parent_to_disconnect(place: Place) -> Failure:
    """The row above is not there, and links were to be taken away."""
    return not_found(f"No parent record was found for a nested disconnect on relation '{place.relation.relation}'.")


def _named(place: Place) -> str:
    return f"{_RELATIONS[place.kind]} relation '{place.relation.relation}'"
