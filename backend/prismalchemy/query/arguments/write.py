"""The arguments of the actions that write, as trees."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from prismalchemy.orm import FieldFacts, ModelFacts
from prismalchemy.query.arguments.data import Data, check_complete, parse_update
from prismalchemy.query.arguments.nested import check_creatable, parse_changed, parse_new
from prismalchemy.query.arguments.related import RowData
from prismalchemy.query.arguments.relation_mode import check_emulated
from prismalchemy.query.arguments.rows import GivenRows
from prismalchemy.query.arguments.schema import Schema, scalar_field
from prismalchemy.query.arguments.selection import Selection, parse_selection
from prismalchemy.query.arguments.unique import parse_unique
from prismalchemy.query.arguments.where import Where, parse_where
from prismalchemy.query.call import Call
from prismalchemy.query.refusals import Refused
from prismalchemy.query.slot import Slot


@dataclass(frozen=True, slots=True)
class Create:
    """A new row."""

    model: ModelFacts
    data: RowData
    selection: Selection


@dataclass(frozen=True, slots=True)
class CreateMany:
    """New rows.

    Attributes:
        number: how many there are; None for none at all.
        columns: the values of each field that at least one of them has.
        skips: whether those are left out that a unique key forbids.
    """

    model: ModelFacts
    number: Slot | None
    columns: tuple[tuple[FieldFacts, Slot], ...]
    skips: bool


@dataclass(frozen=True, slots=True)
class Update:
    """Another state of the row that a unique key names."""

    model: ModelFacts
    where: Where
    data: RowData
    selection: Selection


@dataclass(frozen=True, slots=True)
class Delete:
    """The end of the row that a unique key names."""

    model: ModelFacts
    where: Where
    selection: Selection


@dataclass(frozen=True, slots=True)
class UpdateMany:
    """Another state of all rows that match; `where` None is all rows."""

    model: ModelFacts
    where: Where | None
    data: Data


@dataclass(frozen=True, slots=True)
class DeleteMany:
    """The end of all rows that match; `where` None is all rows."""

    model: ModelFacts
    where: Where | None


def parse_creation(schema: Schema, call: Call, arguments: Mapping[str, Any]) -> Create:
    """Read the arguments of create.

    Raises:
        Refusal: an argument that is not supported, or one that Prisma refuses.
    """
    model = writable(schema, call)
    check_emulated(schema, model, arguments.get("data", {}), updates=False)
    data = parse_new(schema, model, arguments.get("data", {}))
    return Create(model, data, _selection(schema, call, model, arguments))


def parse_creations(schema: Schema, call: Call, arguments: Mapping[str, Any]) -> CreateMany:
    """Read the arguments of create_many.

    Raises:
        Refusal: as `parse_creation`.
    """
    model = writable(schema, call)
    check_creatable(model)
    if "data" not in arguments:
        raise Refused(f"{call.model}.create_many needs data")
    skips = arguments.get("skipDuplicates", False)
    if not isinstance(skips, bool):
        raise Refused(f"{call.model}.create_many: skip_duplicates takes True or False")
    given: GivenRows | None = arguments["data"]
    if given is None:
        return CreateMany(model, None, (), skips)
    columns = {scalar_field(model, schema.engine_key(key)): slot for key, slot in given.columns.items()}
    check_complete(model, {field.name for field in columns})
    return CreateMany(model, given.number, tuple(columns.items()), skips)


def parse_change(schema: Schema, call: Call, arguments: Mapping[str, Any]) -> Update:
    """Read the arguments of update.

    Raises:
        Refusal: as `parse_creation`.
    """
    model = writable(schema, call)
    check_emulated(schema, model, arguments.get("data"), updates=True)
    data = parse_changed(schema, model, arguments.get("data"))
    where = parse_unique(schema, model, arguments.get("where"))
    return Update(model, where, data, _selection(schema, call, model, arguments))


def parse_removal(schema: Schema, call: Call, arguments: Mapping[str, Any]) -> Delete:
    """Read the arguments of delete.

    Raises:
        Refusal: as `parse_creation`.
    """
    model = writable(schema, call)
    where = parse_unique(schema, model, arguments.get("where"))
    return Delete(model, where, _selection(schema, call, model, arguments))


def parse_changes(schema: Schema, call: Call, arguments: Mapping[str, Any]) -> UpdateMany:
    """Read the arguments of update_many.

    Raises:
        Refusal: as `parse_creation`.
    """
    model = writable(schema, call)
    check_emulated(schema, model, arguments.get("data"), updates=True)
    data = parse_update(schema, model, arguments.get("data"))
    return UpdateMany(model, _where(schema, model, arguments), data)


def parse_removals(schema: Schema, call: Call, arguments: Mapping[str, Any]) -> DeleteMany:
    """Read the arguments of delete_many.

    Raises:
        Refusal: as `parse_creation`.
    """
    model = writable(schema, call)
    return DeleteMany(model, _where(schema, model, arguments))


def writable(schema: Schema, call: Call) -> ModelFacts:
    """The model of a call that writes.

    Raises:
        Unsupported: the bridge does not write to it.
    """
    return schema.model(call.model)


def _where(schema: Schema, model: ModelFacts, arguments: Mapping[str, Any]) -> Where | None:
    where = arguments.get("where")
    return None if where is None else parse_where(schema, model, where)


def _selection(schema: Schema, call: Call, model: ModelFacts, arguments: Mapping[str, Any]) -> Selection:
    return parse_selection(schema, model, call.result, arguments.get("include"))
