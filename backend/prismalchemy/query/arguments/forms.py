"""The two forms of `data` that Prisma's engine knows for each model, and what each has.

The checked form names related rows by relation fields, the unchecked one by foreign keys. `without` is the relation
field that leads back to the row in which a `data` is nested; that `data` lacks it.
"""

from __future__ import annotations

from collections.abc import Iterable

from prismalchemy.orm import FieldFacts, ModelFacts, RelationFacts


def scalar_fields(model: ModelFacts, without: RelationFacts | None, *, checked: bool) -> Iterable[FieldFacts]:
    """The scalar fields that a form has."""
    excluded: set[str] = set()
    if checked:
        for relation in model.relations.values():
            excluded |= key_columns(relation)
    elif without is not None:
        excluded = key_columns(without)
    for field in model.fields.values():
        if field.column.name not in excluded and not (checked and _counts_up(field)):
            yield field


def relation_fields(model: ModelFacts, without: RelationFacts | None, *, checked: bool) -> Iterable[RelationFacts]:
    """The relation fields that a form has."""
    for relation in model.relations.values():
        if (without is None or relation.name != without.name) and (checked or not relation.owns_key):
            yield relation


def key_columns(relation: RelationFacts) -> set[str]:
    """The columns of the relation's foreign key, where this side has it."""
    return {local.name for local, _ in relation.pairs} if relation.owns_key else set()


def has_sequence(field: FieldFacts) -> bool:
    """Whether the database counts it up without it being an id; the engine looks at Int alone."""
    default = getattr(field.column.server_default, "arg", "")
    return field.type == "Int" and str(default).startswith("nextval(")


def needed(model: ModelFacts, relation: RelationFacts) -> bool:
    """Whether a create in the checked form must say what the relation leads to."""
    if relation.is_list or relation.is_optional:
        return False
    by_column = {field.column.name: field for field in model.fields.values()}
    return any(by_column[name].default_by == "nobody" for name in key_columns(relation))


def _counts_up(field: FieldFacts) -> bool:
    """Whether it is an id of one field that the database counts up; again of Int alone."""
    column, table = field.column, field.column.table
    is_id = column.primary_key and len(table.primary_key.columns) == 1
    return field.type == "Int" and is_id and column is table.autoincrement_column
