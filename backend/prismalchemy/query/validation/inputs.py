"""Model facts -> the engine's input types: `where`, unique `where`, `order`, `having` and the enums beside them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from prismalchemy.orm import FieldFacts, KeyFacts, ModelFacts, RelationFacts
from prismalchemy.query.validation.filters import NULL, STRING, Filters, value_type
from prismalchemy.query.validation.types import Constraints, EnumType, InputField, InputObject, InputType, ListOf

SORT_ORDER = EnumType("SortOrder", frozenset({"asc", "desc"}))
_NULLS_ORDER = EnumType("NullsOrder", frozenset({"first", "last"}))
_NUMBERS = frozenset({"Int", "BigInt", "Float", "Decimal"})
_AT_MOST_ONE = Constraints(0, 1)
_ONE = Constraints(1, 1)


class Inputs:
    """Makes input types, each once.

    Args:
        models: the facts of all models by Prisma's name, whether they are switched or not.
        preview: the client's preview features.
    """

    def __init__(self, models: Mapping[str, ModelFacts], preview: Collection[str]) -> None:
        self._models = models
        self._search = "fullTextSearch" in preview
        self._filters = Filters(search=self._search)
        self._made: dict[str, InputObject] = {}

    def _once(self, name: str, make: Callable[[], list[InputField]], limits: Constraints | None = None) -> InputObject:
        if name not in self._made:
            self._made[name] = InputObject(name, make, limits or Constraints())
        return self._made[name]

    def where(self, model: ModelFacts) -> InputObject:
        """`where` of an action on many rows."""
        return self._once(
            f"{model.name}WhereInput",
            lambda: [*self._logic(self.where(model)), *self._conditions(model, exclude=frozenset())],
        )

    def where_unique(self, model: ModelFacts) -> InputObject:
        """`where` of an action on one row, and cursors."""
        singles = {key.fields[0] for key in model.uniques if len(key.fields) == 1}
        single_names = [name for name in model.fields if name in singles]
        # Among the members the id comes last when it is compound, but among what is required it comes first.
        compounds = sorted((key for key in model.uniques if len(key.fields) > 1), key=lambda key: key.is_id)
        required = sorted(model.uniques, key=lambda key: not key.is_id)
        keys = tuple(key.fields[0] if len(key.fields) == 1 else key.name for key in required)

        def make() -> list[InputField]:
            return [
                *(InputField(name, (value_type(model.fields[name]),)) for name in single_names),
                *(InputField(key.name, (self._compound(model, key),)) for key in compounds),
                *self._logic(self.where(model)),
                *self._conditions(model, exclude=singles),
            ]

        return self._once(f"{model.name}WhereUniqueInput", make, Constraints(1, None, keys))

    def scalar_where(self, model: ModelFacts) -> InputObject:
        """`where` of the nested actions on many rows: without relations."""

        def make() -> list[InputField]:
            fields = (InputField(field.name, self._filters.of(field)) for field in model.fields.values())
            return [*self._logic(self.scalar_where(model)), *fields]

        return self._once(f"{model.name}ScalarWhereInput", make)

    def having(self, model: ModelFacts) -> InputObject:
        """`having` of group_by."""

        def make() -> list[InputField]:
            fields = (InputField(f.name, self._filters.of(f, aggregates=True)) for f in model.fields.values())
            return [*self._logic(self.having(model)), *fields]

        return self._once(f"{model.name}ScalarWhereWithAggregatesInput", make)

    def order(self, model: ModelFacts) -> InputObject:
        """`order` of a find."""

        def make() -> list[InputField]:
            relations = (InputField(r.name, (self._order_by_relation(r),)) for r in model.relations.values())
            found = [*self._sorted(model.fields.values(), nulls=True), *relations]
            if self._search and (texts := [f.name for f in model.fields.values() if f.type == "String"]):
                found.append(InputField("_relevance", (self._relevance(model, texts),)))
            return found

        return self._once(f"{model.name}OrderByWithRelationInput", make, _AT_MOST_ONE)

    def grouped_order(self, model: ModelFacts) -> InputObject:
        """`order` of group_by."""

        def make() -> list[InputField]:
            fields = list(model.fields.values())
            numbers = [field for field in fields if field.type in _NUMBERS]
            comparable = comparable_fields(model)
            found = list(self._sorted(fields, nulls=True))
            for name, members in (
                ("Count", fields),
                ("Avg", numbers),
                ("Max", comparable),
                ("Min", comparable),
                ("Sum", numbers),
            ):
                if members:
                    found.append(InputField(f"_{name.lower()}", (self._order_by_aggregate(model, name, members),)))
            return found

        return self._once(f"{model.name}OrderByWithAggregationInput", make, _AT_MOST_ONE)

    def scalars(self, model: ModelFacts) -> EnumType:
        """The names of the fields that are no relations."""
        return EnumType(f"{capital(model.name)}ScalarFieldEnum", frozenset(model.fields))

    @staticmethod
    def _logic(enclosing: InputObject) -> list[InputField]:
        both: tuple[InputType, ...] = (enclosing, ListOf(enclosing))
        return [InputField("AND", both), InputField("OR", (ListOf(enclosing),)), InputField("NOT", both)]

    def _conditions(self, model: ModelFacts, exclude: Collection[str]) -> Iterable[InputField]:
        for field in model.fields.values():
            if field.name not in exclude:
                yield InputField(field.name, self._filters.of(field))
        for relation in model.relations.values():
            yield InputField(relation.name, self._related(relation))

    def _related(self, relation: RelationFacts) -> tuple[InputType, ...]:
        target = self._models[relation.target]
        where = self.where(target)
        if relation.is_list:
            name = f"{target.name}ListRelationFilter"
            return (self._once(name, lambda: [InputField(o, (where,)) for o in ("every", "some", "none")]),)
        null = (NULL,) if relation.is_optional else ()
        name = f"{target.name}{'Nullable' if null else ''}RelationFilter"
        inner = self._once(name, lambda: [InputField(o, (where, *null)) for o in ("is", "isNot")])
        return (inner, where, *null)

    def _compound(self, model: ModelFacts, key: KeyFacts) -> InputObject:
        # The engine makes one name of the fields' names, or of the name that is given to the key.
        parts = key.fields if key.name == "_".join(key.fields) else (key.name,)
        title = "".join(map(capital, parts))
        return self._once(
            f"{model.name}{title}CompoundUniqueInput",
            lambda: [InputField(name, (value_type(model.fields[name]),), required=True) for name in key.fields],
        )

    def _sorted(self, fields: Iterable[FieldFacts], *, nulls: bool) -> Iterable[InputField]:
        for field in fields:
            by_nulls = (self._sort_order(),) if nulls and field.nullable and not field.is_list else ()
            yield InputField(field.name, (SORT_ORDER, *by_nulls))

    def _sort_order(self) -> InputObject:
        return self._once(
            "SortOrderInput",
            lambda: [InputField("sort", (SORT_ORDER,), required=True), InputField("nulls", (_NULLS_ORDER,))],
        )

    def _order_by_relation(self, relation: RelationFacts) -> InputObject:
        target = self._models[relation.target]
        if not relation.is_list:
            return self.order(target)
        return self._once(
            f"{target.name}OrderByRelationAggregateInput", lambda: [InputField("_count", (SORT_ORDER,))], _ONE
        )

    def _order_by_aggregate(self, model: ModelFacts, aggregate: str, fields: list[FieldFacts]) -> InputObject:
        return self._once(
            f"{model.name}{aggregate}OrderByAggregateInput", lambda: [*self._sorted(fields, nulls=False)], _ONE
        )

    def _relevance(self, model: ModelFacts, texts: list[str]) -> InputObject:
        names = EnumType(f"{model.name}OrderByRelevanceFieldEnum", frozenset(texts))
        return self._once(
            f"{model.name}OrderByRelevanceInput",
            lambda: [
                InputField("fields", (names, ListOf(names)), required=True),
                InputField("sort", (SORT_ORDER,), required=True),
                InputField("search", (STRING,), required=True),
            ],
        )


def comparable_fields(model: ModelFacts) -> list[FieldFacts]:
    """The fields that have a least and a greatest value."""
    return [field for field in model.fields.values() if not field.is_list and field.type != "Json"]


def capital(name: str) -> str:
    """`name` as it stands within the name of a type."""
    return name[:1].upper() + name[1:]
