"""`data` with relations in it: which fields go together, and what each verb takes.

Source: Prisma Client API reference, "Nested queries". The forms are those of the engine's input types, which
`validation/data.py` writes out for when the engine is off.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from prismalchemy.orm import FieldFacts, ModelFacts, RelationFacts
from prismalchemy.query.arguments.data import Data, created_field, is_required, updated_field
from prismalchemy.query.arguments.forms import has_sequence, needed, relation_fields, scalar_fields
from prismalchemy.query.arguments.related import (
    Connect,
    ConnectOrCreate,
    Create,
    CreateMany,
    Delete,
    DeleteMany,
    DeleteOne,
    Disconnect,
    DisconnectOne,
    RelatedVerb,
    RowData,
    Set,
    Update,
    UpdateMany,
    Upsert,
    Verb,
)
from prismalchemy.query.arguments.schema import Schema
from prismalchemy.query.arguments.unique import parse_unique
from prismalchemy.query.arguments.where import Where, parse_scalar_where, parse_where
from prismalchemy.query.refusals import Refused, Unsupported
from prismalchemy.query.slot import Slot


def parse_new(schema: Schema, model: ModelFacts, data: Any, back: RelationFacts | None = None) -> RowData:
    """Read the `data` of a row that is created.

    Args:
        back: the relation that leads back to the row in which it is nested.

    Raises:
        Refusal: something in it is not supported, or refused by Prisma too.
    """
    check_creatable(model)
    scalars, relations = _split(schema, model, data, back)
    given = tuple([created_field(field, value) for field, value in scalars])
    verbs = [verb for relation, value in relations for verb in _verbs(schema, relation, value, updating=False)]
    names = {field.name for field, _ in scalars}
    named = {relation.name for relation, _ in relations}
    forms = [checked for checked in (True, False) if _complete(model, names, named, back, checked=checked)]
    if not forms:
        raise Refused(f"data on {model.name}: fields are missing, or foreign keys stand beside relations")
    return RowData(model, given, tuple(verbs), bool(relations), frozenset(forms))


def parse_changed(schema: Schema, model: ModelFacts, data: Any, back: RelationFacts | None = None) -> RowData:
    """Read the `data` of a row that is updated.

    Raises:
        Refusal: as `parse_new`.
    """
    scalars, relations = _split(schema, model, data, back)
    given = tuple([updated_field(field, value) for field, value in scalars])
    verbs = [verb for relation, value in relations for verb in _verbs(schema, relation, value, updating=True)]
    names = {field.name for field, _ in scalars}
    named = {relation.name for relation, _ in relations}
    if not any(_changeable(model, names, named, back, checked=checked) for checked in (True, False)):
        raise Refused(f"data on {model.name}: foreign keys stand beside relations")
    return RowData(model, given, tuple(verbs), bool(relations))


def check_creatable(model: ModelFacts) -> None:
    """Check that Prisma has calls that create rows of `model`.

    Raises:
        Refused: it has none.
    """
    if not model.is_creatable:
        raise Refused(f"Prisma cannot create a {model.name}: a required column is of an unsupported type")


def _split(
    schema: Schema, model: ModelFacts, data: Any, back: RelationFacts | None
) -> tuple[list[tuple[FieldFacts, Any]], list[tuple[RelationFacts, Any]]]:
    if not isinstance(data, Mapping):
        raise Refused(f"data on {model.name} must be a dict")
    scalars: list[tuple[FieldFacts, Any]] = []
    relations: list[tuple[RelationFacts, Any]] = []
    for key, value in data.items():
        name = schema.engine_key(key)
        relation, field = model.relations.get(name), model.fields.get(name)
        if relation is not None and (back is None or relation.name != back.name):
            relations.append((relation, value))
        elif field is not None:
            scalars.append((field, value))
        else:
            raise Refused(f"{model.name} has no field {name!r}")
    return scalars, relations


def _complete(
    model: ModelFacts, names: set[str], named: set[str], back: RelationFacts | None, *, checked: bool
) -> bool:
    """Whether fields and relations with these names are one of the engine's forms of a create."""
    fields = list(scalar_fields(model, back, checked=checked))
    relations = list(relation_fields(model, back, checked=checked))
    wanted = {field.name for field in fields if is_required(field)}
    wanted |= {relation.name for relation in relations if needed(model, relation)}
    known = {field.name for field in fields} | {relation.name for relation in relations}
    return wanted <= names | named <= known


def _changeable(
    model: ModelFacts, names: set[str], named: set[str], back: RelationFacts | None, *, checked: bool
) -> bool:
    """Whether fields and relations with these names are one of the engine's forms of an update."""
    fields = scalar_fields(model, back, checked=checked)
    known = {field.name for field in fields if not (checked and has_sequence(field))}
    known |= {relation.name for relation in relation_fields(model, back, checked=checked)}
    return names | named <= known


def _verbs(schema: Schema, relation: RelationFacts, value: Any, *, updating: bool) -> Iterator[RelatedVerb]:
    if not isinstance(value, Mapping):
        raise Refused(f"{relation.name}: a dict is expected")
    target = schema.target(relation)
    back = target.relations.get(relation.opposite)
    if back is None:
        raise Unsupported("stale-models", f"the generated models do not have all of {target.name}")
    for key, given in value.items():
        yield RelatedVerb(
            relation, _Nested(schema, relation, target, back, updating).verb(schema.engine_key(key), given)
        )


class _Nested:
    """Reads the verbs of a relation."""

    def __init__(
        self, schema: Schema, relation: RelationFacts, target: ModelFacts, back: RelationFacts, updating: bool
    ) -> None:
        self._schema = schema
        self._relation = relation
        self._target = target
        self._back = back
        self._updating = updating

    def verb(self, name: str, value: Any) -> Verb:
        """The verb called `name`."""
        known = _OF_LIST if self._relation.is_list else _OF_ONE
        if name not in known or not (self._updating or name in _CREATING) or not self._has(name):
            raise Refused(f"{self._relation.name} does not take {name!r} here")
        return known[name](self, value)

    def _has(self, name: str) -> bool:
        if name == "createMany":
            return self._relation.is_list and self._relation.secondary is None
        return self._relation.is_list or self._relation.is_optional or name not in ("disconnect", "delete")

    def create_one(self, value: Any) -> Verb:
        return Create((self._new(value),))

    def connect_one(self, value: Any) -> Verb:
        return Connect((self._unique(value),))

    def connect_or_create_one(self, value: Any) -> Verb:
        return ConnectOrCreate((self._connect_or_create(value),))

    def update_one(self, value: Any) -> Verb:
        return Update((self._update_one(value),))

    def upsert_one(self, value: Any) -> Verb:
        where, update, create = _parts(value, "update", "create", optional=("where",))
        found = None if where is None else parse_where(self._schema, self._target, where)
        return Upsert(((found, self._changed(update), self._new(create)),))

    def disconnect_one(self, value: Any) -> Verb:
        return DisconnectOne(*self._flag_or_where(value))

    def delete_one(self, value: Any) -> Verb:
        return DeleteOne(*self._flag_or_where(value))

    def _flag_or_where(self, value: Any) -> tuple[Slot | None, Where | None]:
        if isinstance(value, Slot) and isinstance(value.value, bool):
            return value, None
        return None, parse_where(self._schema, self._target, value)

    def _update_one(self, value: Any) -> tuple[Where | None, RowData]:
        if isinstance(value, Mapping) and "data" in value and value.keys() <= {"where", "data"}:
            try:
                where = value.get("where")
                found = None if where is None else parse_where(self._schema, self._target, where)
                return found, self._changed(value["data"])
            except Refused:
                if "data" not in self._target.fields:
                    raise
        return None, self._changed(value)

    def create(self, value: Any) -> Verb:
        rows = tuple([self._new(item) for item in _items(value)])
        if rows and not frozenset.intersection(*[row.forms for row in rows]):
            raise Refused(f"{self._relation.name}: create takes rows of one form")
        return Create(rows)

    def connect(self, value: Any) -> Verb:
        return Connect(self._uniques(value))

    def connect_or_create(self, value: Any) -> Verb:
        return ConnectOrCreate(tuple([self._connect_or_create(item) for item in _items(value)]))

    def create_many(self, value: Any) -> Verb:
        skip, data = _parts(value, "data", optional=("skipDuplicates",))
        if skip is not None and not (isinstance(skip, Slot) and isinstance(skip.value, bool)):
            raise Refused("skipDuplicates takes True or False")
        return CreateMany(tuple([self._flat(item) for item in _items(data)]), skip)

    def set(self, value: Any) -> Verb:
        return Set(self._uniques(value))

    def disconnect(self, value: Any) -> Verb:
        return Disconnect(self._uniques(value))

    def delete(self, value: Any) -> Verb:
        return Delete(self._uniques(value))

    def delete_many(self, value: Any) -> Verb:
        return DeleteMany(tuple([parse_scalar_where(self._schema, self._target, item) for item in _items(value)]))

    def update(self, value: Any) -> Verb:
        pairs = [_parts(item, "where", "data") for item in _items(value)]
        return Update(tuple([(self._unique(where), self._changed(data)) for where, data in pairs]))

    def update_many(self, value: Any) -> Verb:
        pairs = [_parts(item, "where", "data") for item in _items(value)]
        schema, target = self._schema, self._target
        return UpdateMany(
            tuple([(parse_scalar_where(schema, target, where), self._flat_change(data)) for where, data in pairs])
        )

    def upsert(self, value: Any) -> Verb:
        triples = [_parts(item, "where", "update", "create") for item in _items(value)]
        return Upsert(tuple([(self._unique(w), self._changed(u), self._new(c)) for w, u, c in triples]))

    def _new(self, data: Any) -> RowData:
        return parse_new(self._schema, self._target, data, self._back)

    def _changed(self, data: Any) -> RowData:
        return parse_changed(self._schema, self._target, data, self._back)

    def _unique(self, where: Any) -> Where:
        return parse_unique(self._schema, self._target, where)

    def _uniques(self, value: Any) -> tuple[Where, ...]:
        return tuple([self._unique(item) for item in _items(value)])

    def _connect_or_create(self, value: Any) -> tuple[Where, RowData]:
        where, create = _parts(value, "where", "create")
        return self._unique(where), self._new(create)

    def _flat(self, data: Any) -> Data:
        """A row of createMany: scalar fields, save the foreign key back."""
        check_creatable(self._target)
        row, fields = self._scalars(data)
        if not {name for name, field in fields.items() if is_required(field)} <= set(row):
            raise Refused(f"data on {self._target.name}: fields are missing")
        return tuple([created_field(fields[name], value) for name, value in row.items()])

    def _flat_change(self, data: Any) -> Data:
        row, fields = self._scalars(data)
        return tuple([updated_field(fields[name], value) for name, value in row.items()])

    def _scalars(self, data: Any) -> tuple[Mapping[str, Any], dict[str, FieldFacts]]:
        if not isinstance(data, Mapping):
            raise Refused(f"data on {self._target.name} must be a dict")
        fields = {field.name: field for field in scalar_fields(self._target, self._back, checked=False)}
        row = {self._schema.engine_key(key): value for key, value in data.items()}
        if not row.keys() <= fields.keys():
            raise Refused(f"data on {self._target.name} has something in it that is no scalar field")
        return row, fields


_CREATING = frozenset({"create", "connect", "connectOrCreate", "createMany"})
_OF_ONE: Mapping[str, Callable[[_Nested, Any], Verb]] = {
    "create": _Nested.create_one,
    "connect": _Nested.connect_one,
    "connectOrCreate": _Nested.connect_or_create_one,
    "update": _Nested.update_one,
    "upsert": _Nested.upsert_one,
    "disconnect": _Nested.disconnect_one,
    "delete": _Nested.delete_one,
}
_OF_LIST: Mapping[str, Callable[[_Nested, Any], Verb]] = {
    "create": _Nested.create,
    "connect": _Nested.connect,
    "connectOrCreate": _Nested.connect_or_create,
    "createMany": _Nested.create_many,
    "set": _Nested.set,
    "disconnect": _Nested.disconnect,
    "delete": _Nested.delete,
    "deleteMany": _Nested.delete_many,
    "update": _Nested.update,
    "updateMany": _Nested.update_many,
    "upsert": _Nested.upsert,
}


def _items(value: Any) -> list[Any]:
    """The items of a list, of which one may stand by itself."""
    if isinstance(value, Mapping):
        return [value]
    if isinstance(value, list):
        return value
    if isinstance(value, Slot) and isinstance(value.value, list | tuple | set) and not value.value:
        return []
    raise Refused("a dict or a list of dicts is expected")


def _parts(value: Any, *names: str, optional: tuple[str, ...] = ()) -> tuple[Any, ...]:
    """The values of a dict: first those that may be missing, which are None then."""
    if not isinstance(value, Mapping) or not set(names) <= value.keys() <= {*names, *optional}:
        raise Refused(f"a dict with {', '.join(names)} is expected")
    return tuple([value.get(name) for name in (*optional, *names)])
