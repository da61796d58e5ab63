"""Relation fields -> relations with both sides, as Prisma's validator pairs them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from prismalchemy.schema.arguments import text, words
from prismalchemy.schema.errors import SchemaError
from prismalchemy.schema.references import Action, Cardinality, Relation
from prismalchemy.schema.syntax import Attribute, Block, FieldSyntax, Word


@dataclass(frozen=True, slots=True)
class _Side:
    model: Block
    field: FieldSyntax
    attribute: Attribute | None
    name: str
    fields: tuple[str, ...]
    references: tuple[str, ...]


def resolve_relations(models: Mapping[str, Block]) -> dict[tuple[str, str], Relation]:
    """Every relation field's relation, by model and field.

    Raises:
        SchemaError: a field without its opposite, or one that does not say where its foreign key is.
    """
    pairs: defaultdict[tuple[frozenset[str], str], list[_Side]] = defaultdict(list)
    for model in models.values():
        for item in model.fields:
            if item.type in models:
                side = _side(model, item)
                pairs[frozenset({model.name, item.type}), side.name].append(side)
    resolved: dict[tuple[str, str], Relation] = {}
    for sides in pairs.values():
        resolved.update(_pair(sides, models))
    return resolved


def _side(model: Block, item: FieldSyntax) -> _Side:
    attribute = next((found for found in item.attributes if found.name == "relation"), None)
    if attribute is None:
        return _Side(model, item, None, _default_name(model.name, item.type), (), ())
    arguments = attribute.arguments
    name = text(arguments.get("name", 0), attribute) or _default_name(model.name, item.type)
    return _Side(
        model,
        item,
        attribute,
        name,
        words(arguments.get("fields"), attribute),
        words(arguments.get("references"), attribute),
    )


def _default_name(one: str, other: str) -> str:
    first, second = sorted((one, other))
    return f"{first}To{second}"


def _pair(sides: list[_Side], models: Mapping[str, Block]) -> Iterable[tuple[tuple[str, str], Relation]]:
    first = sides[0]
    if len(sides) == 1:
        raise SchemaError(
            first.field.place,
            f"relation field {first.model.name}.{first.field.name} has no opposite field in {first.field.type}",
        )
    if len(sides) > 2:
        raise SchemaError(
            sides[2].field.place,
            f"{first.model.name} and {first.field.type} have several relations called {first.name!r}; "
            "give each a name in @relation",
        )
    one, other = sides
    if one.field.is_list and other.field.is_list:
        return _many_to_many(one, other)
    if one.fields:
        return _to_one(one, other, models)
    if other.fields:
        return _to_one(other, one, models)
    raise SchemaError(
        one.field.place, f"relation {one.name!r} says on neither side which fields hold it; add fields and references"
    )


def _to_one(holder: _Side, inverse: _Side, models: Mapping[str, Block]) -> Iterable[tuple[tuple[str, str], Relation]]:
    assert holder.attribute is not None
    arguments = holder.attribute.arguments
    required = _is_required(holder, models)
    on_delete = _action(arguments.get("onDelete"), holder.attribute) or (
        Action.RESTRICT if required else Action.SET_NULL
    )
    on_update = _action(arguments.get("onUpdate"), holder.attribute) or Action.CASCADE
    _check_fields(holder, holder.model, holder.fields)
    _check_fields(holder, inverse.model, holder.references)
    if len(holder.fields) != len(holder.references):
        raise SchemaError(holder.attribute.place, "@relation: fields and references are not equally many")
    name = text(arguments.get("map"), holder.attribute)
    common = {
        "name": holder.name,
        "fields": holder.fields,
        "references": holder.references,
        "on_delete": on_delete,
        "on_update": on_update,
        "map": name,
    }
    many = inverse.field.is_list
    yield (
        (holder.model.name, holder.field.name),
        Relation(
            target=inverse.model.name,
            opposite=inverse.field.name,
            cardinality=Cardinality.MANY_TO_ONE if many else Cardinality.ONE_TO_ONE,
            **common,  # type: ignore[arg-type] # one mapping for both sides; each value has its field's type
        ),
    )
    yield (
        (inverse.model.name, inverse.field.name),
        Relation(
            target=holder.model.name,
            opposite=holder.field.name,
            cardinality=Cardinality.ONE_TO_MANY if many else Cardinality.ONE_TO_ONE_INVERSE,
            **common,  # type: ignore[arg-type] # as above
        ),
    )


def _check_fields(holder: _Side, model: Block, names: tuple[str, ...]) -> None:
    known = {item.name for item in model.fields}
    for name in names:
        if name not in known:
            raise SchemaError(holder.field.place, f"@relation: {model.name} has no field {name!r}")


def _is_required(holder: _Side, models: Mapping[str, Block]) -> bool:
    """Whether Prisma counts the relation as required: any scalar of the key is, or else the relation field itself."""
    optional = {item.name: item.is_optional for item in models[holder.model.name].fields}
    return any(not optional.get(name, True) for name in holder.fields) or not holder.field.is_optional


def _many_to_many(one: _Side, other: _Side) -> Iterable[tuple[tuple[str, str], Relation]]:
    # Column A belongs to the model that comes first in the alphabet; in a self relation to the field that does.
    first, second = sorted((one, other), key=lambda side: (side.model.name, side.field.name))
    for side, opposite, column, other_column in ((first, second, "A", "B"), (second, first, "B", "A")):
        yield (
            (side.model.name, side.field.name),
            Relation(
                name=side.name,
                target=opposite.model.name,
                opposite=opposite.field.name,
                cardinality=Cardinality.MANY_TO_MANY,
                table=f"_{side.name}",
                column=column,
                opposite_column=other_column,
            ),
        )


def _action(expression: object, attribute: Attribute) -> Action | None:
    if expression is None:
        return None
    if isinstance(expression, Word):
        for action in Action:
            if action.value == expression.value:
                return action
    raise SchemaError(attribute.place, f"@{attribute.name}: unknown referential action")
