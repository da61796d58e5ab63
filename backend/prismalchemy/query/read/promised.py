"""What the schema promises of the values that are read, where the database may not keep it."""

from __future__ import annotations

from collections.abc import Iterable

from prismalchemy.orm import FieldFacts
from prismalchemy.query.arguments.selection import Selection
from prismalchemy.query.program.promises import Column, Promise, Tree


def promise(field: FieldFacts) -> Promise | None:
    """What is promised of `field`; None where nothing is, or the database keeps it."""
    if field.enum is None:
        # A Float that is no number is read as NULL.
        required = field.is_list or field.may_be_missing or (field.type == "Float" and not field.nullable)
        promised = Promise(field.name, field.type, required, is_list=field.is_list)
        return promised if required or field.type == "Decimal" else None
    labels: set[str | None] = {member.name for member in field.enum}
    required = field.is_list or not field.nullable
    if not required:
        labels.add(None)
    return Promise(field.name, field.enum.python.__name__, required, frozenset(labels), field.is_list)


def promised_columns(fields: Iterable[FieldFacts]) -> tuple[Column, ...]:
    """What is promised of the columns of rows with these fields."""
    return tuple([found for place, field in enumerate(fields) for found in promised_column(place, field)])


def promised_column(place: int, field: FieldFacts) -> list[Column]:
    """The same of one column, which is in that place."""
    promised = promise(field)
    return [] if promised is None else [Column(place, promised)]


def promised_tree(selection: Selection) -> Tree:
    """What is promised of a document with a selection."""
    found = {field.name: promise(field) or _moment(field) for field in selection.fields}
    return Tree(
        {name: promised for name, promised in found.items() if promised is not None},
        {included.relation.name: promised_tree(included.selection) for included in selection.included},
    )


def _moment(field: FieldFacts) -> Promise | None:
    """That a moment is one that the engine can read, which is seen in documents alone: rows have no text of it."""
    return Promise(field.name, field.type, required=False) if field.type == "DateTime" else None
