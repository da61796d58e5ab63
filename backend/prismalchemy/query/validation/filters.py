"""The filters of scalar, enum and list fields, as input types (the engine's field_filter_types.rs)."""

from __future__ import annotations

from collections.abc import Callable

from prismalchemy.orm import FieldFacts
from prismalchemy.query.validation.types import (
    Constraints,
    EnumType,
    InputField,
    InputObject,
    InputType,
    ListOf,
    Scalar,
)

NULL = Scalar("Null")
STRING = Scalar("String")
QUERY_MODE = EnumType("QueryMode", frozenset({"default", "insensitive"}))
_JSON_NULL = EnumType("JsonNullValueFilter", frozenset({"DbNull", "JsonNull", "AnyNull"}))
_ORDERED = frozenset({"String", "Int", "BigInt", "Float", "Decimal", "DateTime"})
_NUMBERS = frozenset({"Int", "BigInt", "Float", "Decimal"})
# What an average is of.
_AVERAGE = {"Int": "Float", "BigInt": "Float", "Float": "Float", "Decimal": "Decimal"}


def value_type(field: FieldFacts) -> InputType:
    """The type of one value of `field`."""
    if field.enum is not None:
        return EnumType(field.enum.python.__name__, frozenset(member.name for member in field.enum))
    return Scalar(field.type)


class Filters:
    """Makes filter types, each once.

    Args:
        search: whether the preview feature fullTextSearch is on.
    """

    def __init__(self, *, search: bool) -> None:
        self._search = search
        self._made: dict[str, InputObject] = {}

    def of(self, field: FieldFacts, *, aggregates: bool = False) -> tuple[InputType, ...]:
        """What a condition on `field` may be; with `aggregates`, in `having`."""
        item = value_type(field)
        if field.is_list:
            return (self._list(item),)
        found: list[InputType] = [self._filter(item, field.native, field.nullable, aggregates=aggregates)]
        # A Json value may be anything, an object with operators too, so it has no short form.
        if field.type != "Json":
            found.append(item)
            if field.nullable:
                found.append(NULL)
        return tuple(found)

    def _once(self, name: str, make: Callable[[], list[InputField]], limits: Constraints | None = None) -> InputObject:
        if name not in self._made:
            self._made[name] = InputObject(name, make, limits or Constraints())
        return self._made[name]

    def _reference(self, item: InputType, *, many: bool = False) -> InputObject:
        """A reference to another field; the client does not write any, but messages speak of it."""
        name = f"{'List' if many else ''}{title(item, reference=True)}FieldRefInput"
        return self._once(
            name,
            lambda: [InputField("_ref", (STRING,), required=True), InputField("_container", (STRING,), required=True)],
        )

    def _list(self, item: InputType) -> InputObject:
        one, many = self._reference(item), self._reference(item, many=True)
        return self._once(
            f"{title(item)}NullableListFilter",
            lambda: [
                InputField("equals", (ListOf(item), many, NULL)),
                InputField("has", (item, one, NULL)),
                InputField("hasEvery", (ListOf(item), many)),
                InputField("hasSome", (ListOf(item), many)),
                InputField("isEmpty", (Scalar("Boolean"),)),
            ],
            Constraints(1, 1),
        )

    def _filter(
        self, item: InputType, native: str, nullable: bool, *, aggregates: bool = False, nested: bool = False
    ) -> InputObject:
        is_uuid = native == "uuid"
        kind = f"{'Nullable' if nullable else ''}{'WithAggregates' if aggregates else ''}Filter"
        name = f"{'Nested' if nested else ''}{'Uuid' if is_uuid else title(item)}{kind}"

        def make() -> list[InputField]:
            fields = (
                self._json()
                if item.name == "Json"
                else self._operators(item, native, nullable, aggregates=aggregates, nested=nested)
            )
            return [*fields, *(self._aggregates(item, nullable) if aggregates else ())]

        return self._once(name, make)

    def _operators(
        self, item: InputType, native: str, nullable: bool, *, aggregates: bool, nested: bool
    ) -> list[InputField]:
        null = (NULL,) if nullable else ()
        one = (item, self._reference(item))
        is_enum = isinstance(item, EnumType)
        fields = [InputField("equals", (*one, *null))]
        if is_enum or item.name != "Boolean":
            many = (ListOf(item), self._reference(item, many=True), *null)
            fields += [InputField("in", many), InputField("notIn", many)]
        if not is_enum and item.name in _ORDERED:
            fields += [InputField(name, one) for name in ("lt", "lte", "gt", "gte")]
        if item == STRING:
            if native != "uuid":
                fields += [InputField(name, one) for name in ("contains", "startsWith", "endsWith")]
            if self._search:
                fields.append(InputField("search", (STRING,)))
            if not nested:
                fields.append(InputField("mode", (QUERY_MODE,)))
        negated = self._filter(item, native, nullable, aggregates=aggregates, nested=True)
        return [*fields, InputField("not", (item, negated, *null))]

    def _json(self) -> list[InputField]:
        json = Scalar("Json")
        reference = self._reference(json)
        text = (STRING, self._reference(STRING))
        exact = (json, reference, _JSON_NULL)
        return [
            InputField("equals", exact),
            InputField("path", (ListOf(STRING),)),
            *(InputField(f"string_{name}", text) for name in ("contains", "starts_with", "ends_with")),
            *(
                InputField(f"array_{name}", (json, reference, NULL))
                for name in ("contains", "starts_with", "ends_with")
            ),
            *(InputField(name, (json, reference)) for name in ("lt", "lte", "gt", "gte")),
            InputField("not", exact),
        ]

    def _aggregates(self, item: InputType, nullable: bool) -> list[InputField]:
        def nested(of: InputType) -> tuple[InputType, ...]:
            return (self._filter(of, "", nullable, nested=True),)

        fields = [InputField("_count", nested(Scalar("Int")))]
        if isinstance(item, Scalar) and item.name in _NUMBERS:
            fields += [InputField("_avg", nested(Scalar(_AVERAGE[item.name]))), InputField("_sum", nested(item))]
        return [*fields, InputField("_min", nested(item)), InputField("_max", nested(item))]


def title(item: InputType, *, reference: bool = False) -> str:
    """The type's name as it begins the names of others."""
    if isinstance(item, EnumType):
        return f"Enum{item.name}"
    return "Bool" if item.name == "Boolean" and not reference else item.name
