"""The calls that the engine knows, with their arguments and the types of their answers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from prismalchemy.orm import FieldFacts, ModelFacts, RelationFacts
from prismalchemy.query.validation.data import Data, must_be_given
from prismalchemy.query.validation.filters import value_type
from prismalchemy.query.validation.inputs import Inputs, comparable_fields
from prismalchemy.query.validation.types import InputField, InputType, ListOf, OutputField, OutputObject, Scalar

_NUMBERS = frozenset({"Int", "BigInt", "Float", "Decimal"})
_INT, _BOOLEAN = Scalar("Int"), Scalar("Boolean")
_AFFECTED = OutputObject("AffectedRowsOutput", lambda: [OutputField("count", "Int")])


ACTIONS = frozenset(
    {
        *("find_unique", "find_unique_or_raise", "find_first", "find_first_or_raise", "find_many", "count", "group_by"),
        *("create", "create_many", "update", "update_many", "upsert", "delete", "delete_many"),
    }
)
"""The actions on a model, by their Python names."""


class Calls:
    """The calls, by the name that the client's query text has for them.

    Args:
        models: the facts of all models by Prisma's name.
        preview: the client's preview features.
    """

    def __init__(self, models: Mapping[str, ModelFacts], preview: Collection[str]) -> None:
        self._models = models
        self._inputs = Inputs(models, preview)
        self._data = Data(models, self._inputs)
        self._rows: dict[str, OutputObject] = {}

    def call(self, action: str, model: ModelFacts) -> OutputField:
        """The call that `action` (`find_many`, `count`, ...) of `model` makes.

        Raises:
            KeyError: it is none of `ACTIONS`.
        """
        many, grouped = self._many(model), self._grouped(model)
        where = InputField("where", (self._inputs.where(model),))
        unique = (InputField("where", (self._inputs.where_unique(model),), required=True),)
        rows = self.rows(model)
        create = InputField("data", self._data.create(model), must_be_given(model))
        update = InputField("data", self._data.update(model), required=True)
        create_many = InputField("data", self._data.create_many(model), required=True)
        update_many = InputField("data", self._data.update_many(model), required=True)
        name, arguments, answer = {
            "find_unique": ("findUnique{}", unique, rows),
            "find_unique_or_raise": ("findUnique{}OrThrow", unique, rows),
            "find_first": ("findFirst{}", many, rows),
            "find_first_or_raise": ("findFirst{}OrThrow", many, rows),
            "find_many": ("findMany{}", many, rows),
            "count": ("aggregate{}", many[:-1], self._aggregate(model)),
            "group_by": ("groupBy{}", grouped, self._groups(model)),
            "create": ("createOne{}", (create,), rows),
            "upsert": (
                "upsertOne{}",
                (*unique, replace(create, name="create", required=True), replace(update, name="update")),
                rows,
            ),
            "create_many": ("createMany{}", (create_many, InputField("skipDuplicates", (_BOOLEAN,))), _AFFECTED),
            "delete": ("deleteOne{}", unique, rows),
            "update": ("updateOne{}", (update, *unique), rows),
            "update_many": ("updateMany{}", (update_many, where), _AFFECTED),
            "delete_many": ("deleteMany{}", (where,), _AFFECTED),
        }[action]
        return OutputField(name.format(model.name), answer.name, arguments, answer)

    def rows(self, model: ModelFacts) -> OutputObject:
        """A row of `model`."""
        if model.name not in self._rows:
            self._rows[model.name] = OutputObject(
                model.name,
                lambda: [*map(_scalar, model.fields.values()), *map(self._relation, model.relations.values())],
            )
        return self._rows[model.name]

    def _many(self, model: ModelFacts) -> tuple[InputField, ...]:
        order = self._inputs.order(model)
        names = self._inputs.scalars(model)
        return (
            InputField("where", (self._inputs.where(model),)),
            InputField("orderBy", (ListOf(order), order)),
            InputField("cursor", (self._inputs.where_unique(model),)),
            InputField("take", (_INT,)),
            InputField("skip", (_INT,)),
            InputField("distinct", (names, ListOf(names))),
        )

    def _grouped(self, model: ModelFacts) -> tuple[InputField, ...]:
        order = self._inputs.grouped_order(model)
        names = self._inputs.scalars(model)
        return (
            InputField("where", (self._inputs.where(model),)),
            InputField("orderBy", (ListOf(order), order)),
            InputField("by", (ListOf(names), names), required=True),
            InputField("having", (self._inputs.having(model),)),
            InputField("take", (_INT,)),
            InputField("skip", (_INT,)),
        )

    def _relation(self, relation: RelationFacts) -> OutputField:
        target = self._models[relation.target]
        arguments: tuple[InputField, ...] = ()
        if relation.is_list:
            arguments = self._many(target)
        elif relation.is_optional:
            arguments = (InputField("where", (self._inputs.where(target),)),)
        type_name = f"{target.name}{'[]' if relation.is_list else ''}"
        return OutputField(relation.name, type_name, arguments, self.rows(target), is_relation=True)

    def _aggregate(self, model: ModelFacts) -> OutputObject:
        return OutputObject(f"Aggregate{model.name}", lambda: [*self._aggregates(model)])

    def _groups(self, model: ModelFacts) -> OutputObject:
        return OutputObject(
            f"{model.name}GroupByOutputType", lambda: [*map(_scalar, model.fields.values()), *self._aggregates(model)]
        )

    @staticmethod
    def _aggregates(model: ModelFacts) -> Iterable[OutputField]:
        fields = list(model.fields.values())
        numbers = [field for field in fields if field.type in _NUMBERS]
        comparable = comparable_fields(model)
        counts = [OutputField(name, "Int") for name in (*model.fields, "_all")]
        averages = [OutputField(f.name, "Decimal" if f.type == "Decimal" else "Float") for f in numbers]
        for name, members in (
            ("Count", counts),
            ("Avg", averages),
            ("Sum", [*map(_scalar, numbers)]),
            ("Min", [*map(_scalar, comparable)]),
            ("Max", [*map(_scalar, comparable)]),
        ):
            if members:
                answer = OutputObject(f"{model.name}{name}AggregateOutputType", lambda members=members: members)  # type: ignore[misc]  # the default binds the loop's value
                yield OutputField(f"_{name.lower()}", answer.name, (), answer)


def _scalar(field: FieldFacts) -> OutputField:
    item: InputType = value_type(field)
    return OutputField(field.name, ListOf(item).name if field.is_list else item.name)
