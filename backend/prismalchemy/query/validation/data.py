"""Model facts -> the engine's input types of `data`: creates, updates and everything nested in them.

Each model has two forms of each, which `arguments/forms.py` knows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from prismalchemy.orm import FieldFacts, ModelFacts, RelationFacts
from prismalchemy.query.arguments.forms import has_sequence, needed, relation_fields, scalar_fields
from prismalchemy.query.validation.filters import NULL, title, value_type
from prismalchemy.query.validation.inputs import Inputs, capital
from prismalchemy.query.validation.types import (
    Constraints,
    EnumType,
    InputField,
    InputObject,
    InputType,
    ListOf,
    Scalar,
)

_JSON_NULL = EnumType("JsonNullValueInput", frozenset({"JsonNull"}))
_NULLABLE_JSON_NULL = EnumType("NullableJsonNullValueInput", frozenset({"DbNull", "JsonNull"}))
_NUMBERS = frozenset({"Int", "BigInt", "Float", "Decimal"})
_BOOLEAN = Scalar("Boolean")
_ONE = Constraints(1, 1)


class Data:
    """Makes the types of `data`, each once.

    Args:
        models: the facts of all models by Prisma's name.
        inputs: what makes the types of `where`.
    """

    def __init__(self, models: Mapping[str, ModelFacts], inputs: Inputs) -> None:
        self._models = models
        self._inputs = inputs
        self._made: dict[str, InputObject] = {}

    def _once(self, name: str, make: Callable[[], list[InputField]], limits: Constraints | None = None) -> InputObject:
        if name not in self._made:
            self._made[name] = InputObject(name, make, limits or Constraints())
        return self._made[name]

    def create(self, model: ModelFacts, without: RelationFacts | None = None) -> tuple[InputType, ...]:
        """What `create` takes."""
        return self._create(model, without, checked=True), self._create(model, without, checked=False)

    def update(self, model: ModelFacts, without: RelationFacts | None = None) -> tuple[InputType, ...]:
        """What `update` takes."""
        return self._update(model, without, checked=True), self._update(model, without, checked=False)

    def create_many(self, model: ModelFacts, without: RelationFacts | None = None) -> tuple[InputType, ...]:
        """What `create_many` takes: one row, or a list of them."""
        name = f"{model.name}CreateMany{_capital_of(without)}Input"
        row = self._once(name, lambda: [self._created(model, f) for f in scalar_fields(model, without, checked=False)])
        return row, ListOf(row)

    def update_many(self, model: ModelFacts, without: RelationFacts | None = None) -> tuple[InputType, ...]:
        """What `update_many` takes."""
        checked = self._once(
            f"{model.name}UpdateManyMutationInput",
            lambda: [
                self._updated(model, field)
                for field in scalar_fields(model, None, checked=True)
                if not has_sequence(field)
            ],
        )
        unchecked = self._once(
            f"{model.name}UncheckedUpdateMany{_without(without)}Input",
            lambda: [self._updated(model, field) for field in scalar_fields(model, without, checked=False)],
        )
        return checked, unchecked

    def _create(self, model: ModelFacts, without: RelationFacts | None, *, checked: bool) -> InputObject:
        def make() -> list[InputField]:
            fields = [self._created(model, field) for field in scalar_fields(model, without, checked=checked)]
            for relation in relation_fields(model, without, checked=checked):
                type_ = self._nested(relation, checked=checked, updating=False)
                fields += [InputField(relation.name, (type_,), needed(model, relation))]
            return fields

        return self._once(f"{model.name}{'' if checked else 'Unchecked'}Create{_without(without)}Input", make)

    def _update(self, model: ModelFacts, without: RelationFacts | None, *, checked: bool) -> InputObject:
        def make() -> list[InputField]:
            fields = [
                self._updated(model, field)
                for field in scalar_fields(model, without, checked=checked)
                if not (checked and has_sequence(field))
            ]
            for relation in relation_fields(model, without, checked=checked):
                fields += [InputField(relation.name, (self._nested(relation, checked=checked, updating=True),))]
            return fields

        return self._once(f"{model.name}{'' if checked else 'Unchecked'}Update{_without(without)}Input", make)

    def _created(self, model: ModelFacts, field: FieldFacts) -> InputField:
        item = value_type(field)
        if field.is_list:
            whole = self._once(
                f"{model.name}Create{field.name}Input",
                lambda: [InputField("set", (ListOf(item),), required=True)],
                _ONE,
            )
            return InputField(field.name, (whole, ListOf(item)))
        needed = field.default_by == "nobody" and not (field.nullable or field.is_updated_at)
        if field.type == "Json":
            return InputField(field.name, (_json_null(field), item), needed)
        return InputField(field.name, (item, *_null(field)), needed)

    def _updated(self, model: ModelFacts, field: FieldFacts) -> InputField:
        item = value_type(field)
        if field.is_list:
            changes = self._once(
                f"{model.name}Update{field.name}Input",
                lambda: [InputField("set", (ListOf(item),)), InputField("push", (item, ListOf(item)))],
                _ONE,
            )
            return InputField(field.name, (changes, ListOf(item)))
        if field.type == "Json":
            return InputField(field.name, (_json_null(field), item))
        return InputField(field.name, (item, self._operations(field), *_null(field)))

    def _operations(self, field: FieldFacts) -> InputObject:
        item = value_type(field)
        names = ("increment", "decrement", "multiply", "divide") if field.type in _NUMBERS else ()
        return self._once(
            f"{'Nullable' if field.nullable else ''}{title(item)}FieldUpdateOperationsInput",
            lambda: [InputField("set", (item, *_null(field))), *(InputField(name, (item,)) for name in names)],
            _ONE,
        )

    def _nested(self, relation: RelationFacts, *, checked: bool, updating: bool) -> InputObject:
        target = self._models[relation.target]
        back = target.relations[relation.opposite]
        prefix = f"{target.name}{'' if checked else 'Unchecked'}"
        if not updating:
            many = "Many" if relation.is_list else "One"
            make = self._create_verbs_many if relation.is_list else self._create_verbs_one
            return self._once(f"{prefix}CreateNested{many}{_without(back)}Input", lambda: make(target, back))
        if relation.is_list:
            return self._once(
                f"{prefix}UpdateMany{_without(back)}NestedInput", lambda: self._update_verbs_many(target, back)
            )
        required = "" if relation.is_optional else "Required"
        return self._once(
            f"{prefix}UpdateOne{required}{_without(back)}NestedInput",
            lambda: self._update_verbs_one(target, back, optional=relation.is_optional),
        )

    def _create_verbs_one(self, target: ModelFacts, back: RelationFacts) -> list[InputField]:
        return [
            InputField("create", self.create(target, back)),
            InputField("connectOrCreate", (self._connect_or_create(target, back),)),
            InputField("connect", (self._inputs.where_unique(target),)),
        ]

    def _update_verbs_one(self, target: ModelFacts, back: RelationFacts, *, optional: bool) -> list[InputField]:
        create, connect_or_create, connect = self._create_verbs_one(target, back)
        where = self._inputs.where(target)
        upsert = self._once(
            f"{target.name}Upsert{_without(back)}Input",
            lambda: [
                InputField("update", self.update(target, back), required=True),
                InputField("create", self.create(target, back), required=True),
                InputField("where", (where,)),
            ],
        )
        to_one = self._once(
            f"{target.name}UpdateToOneWithWhere{_without(back)}Input",
            lambda: [InputField("where", (where,)), InputField("data", self.update(target, back), required=True)],
        )
        gone = [InputField(name, (_BOOLEAN, where)) for name in ("disconnect", "delete")] if optional else []
        update = InputField("update", (to_one, *self.update(target, back)))
        return [create, connect_or_create, InputField("upsert", (upsert,)), *gone, connect, update]

    def _create_verbs_many(self, target: ModelFacts, back: RelationFacts) -> list[InputField]:
        verbs = [
            InputField("create", tuple(form for one in self.create(target, back) for form in (one, ListOf(one)))),
            _one_or_many("connectOrCreate", self._connect_or_create(target, back)),
        ]
        if back.secondary is None:
            verbs.append(InputField("createMany", (self._envelope(target, back),)))
        return [*verbs, _one_or_many("connect", self._inputs.where_unique(target))]

    def _update_verbs_many(self, target: ModelFacts, back: RelationFacts) -> list[InputField]:
        *creating, connect = self._create_verbs_many(target, back)
        unique, scalars = self._inputs.where_unique(target), self._inputs.scalar_where(target)
        upsert = self._once(
            f"{target.name}UpsertWithWhereUnique{_without(back)}Input",
            lambda: [
                InputField("where", (unique,), required=True),
                InputField("update", self.update(target, back), required=True),
                InputField("create", self.create(target, back), required=True),
            ],
        )
        update = self._once(
            f"{target.name}UpdateWithWhereUnique{_without(back)}Input",
            lambda: [
                InputField("where", (unique,), required=True),
                InputField("data", self.update(target, back), required=True),
            ],
        )
        update_many = self._once(
            f"{target.name}UpdateManyWithWhere{_without(back)}Input",
            lambda: [
                InputField("where", (scalars,), required=True),
                InputField("data", self.update_many(target, back), required=True),
            ],
        )
        return [
            *creating[:2],
            _one_or_many("upsert", upsert),
            *creating[2:],
            *(_one_or_many(name, unique) for name in ("set", "disconnect", "delete")),
            connect,
            _one_or_many("update", update),
            _one_or_many("updateMany", update_many),
            _one_or_many("deleteMany", scalars),
        ]

    def _connect_or_create(self, target: ModelFacts, back: RelationFacts) -> InputObject:
        return self._once(
            f"{target.name}CreateOrConnect{_without(back)}Input",
            lambda: [
                InputField("where", (self._inputs.where_unique(target),), required=True),
                InputField("create", self.create(target, back), required=True),
            ],
        )

    def _envelope(self, target: ModelFacts, back: RelationFacts) -> InputObject:
        return self._once(
            f"{target.name}CreateMany{_capital_of(back)}InputEnvelope",
            lambda: [
                InputField("data", self.create_many(target, back), required=True),
                InputField("skipDuplicates", (_BOOLEAN,)),
            ],
        )


def must_be_given(model: ModelFacts) -> bool:
    """Whether the engine wants `data` of a create; it counts `@updatedAt` as something to be given."""
    fields = (f for f in model.fields.values() if f.default_by == "nobody" or f.is_updated_at)
    return any(not (field.nullable or field.is_list) for field in fields) or any(
        not (relation.is_list or relation.is_optional) for relation in model.relations.values()
    )


def _one_or_many(name: str, type_: InputType) -> InputField:
    return InputField(name, (type_, ListOf(type_)))


def _null(field: FieldFacts) -> tuple[InputType, ...]:
    return (NULL,) if field.nullable else ()


def _json_null(field: FieldFacts) -> InputType:
    return _NULLABLE_JSON_NULL if field.nullable else _JSON_NULL


def _capital_of(relation: RelationFacts | None) -> str:
    return "" if relation is None else capital(relation.name)


def _without(relation: RelationFacts | None) -> str:
    return "" if relation is None else f"Without{capital(relation.name)}"
