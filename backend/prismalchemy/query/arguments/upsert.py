"""The arguments of upsert, and when the database decides by itself which of the two it is.

Prisma's engine sends INSERT ... ON CONFLICT only where each entry of `where` equals what a new row would hold, so the
values of a call decide it. The rules are the engine's `can_use_connector_native_upsert`, observed on 5.17.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from prismalchemy.orm import FieldFacts, KeyFacts, ModelFacts
from prismalchemy.query.arguments.data import Data, Given
from prismalchemy.query.arguments.nested import parse_changed, parse_new
from prismalchemy.query.arguments.related import RowData
from prismalchemy.query.arguments.relation_mode import check_emulated
from prismalchemy.query.arguments.schema import Schema
from prismalchemy.query.arguments.selection import Selection, parse_selection
from prismalchemy.query.arguments.unique import parse_unique
from prismalchemy.query.arguments.where import Where
from prismalchemy.query.arguments.write import writable
from prismalchemy.query.call import Call
from prismalchemy.query.refusals import Refused
from prismalchemy.query.slot import Slot


@dataclass(frozen=True, slots=True)
class SameValue:
    """That `where` asks for what a new row would hold.

    Attributes:
        field: what `where` speaks of.
        asked: the value in `where`.
        created: the field of the new row.
        given: its value in `create`; None is the default, which is the same for all rows.
    """

    field: FieldFacts
    asked: Slot
    created: FieldFacts
    given: Slot | None


@dataclass(frozen=True, slots=True)
class Native:
    """What lets the database decide.

    Attributes:
        key: the one unique key in `where`.
        same: what the call's values must come to.
    """

    key: KeyFacts
    same: tuple[SameValue, ...]


@dataclass(frozen=True, slots=True)
class Upsert:
    """Another state of the row that a unique key names, or a new row.

    Attributes:
        native: when the database may decide; None for never.
    """

    model: ModelFacts
    where: Where
    create: RowData
    update: RowData
    selection: Selection
    native: Native | None


def parse_upsert(schema: Schema, call: Call, arguments: Mapping[str, Any]) -> Upsert:
    """Read the arguments of upsert.

    Raises:
        Refusal: an argument that is not supported, or one that Prisma refuses.
    """
    model = writable(schema, call)
    if not {"where", "create", "update"} <= arguments.keys():
        raise Refused(f"{call.model}.upsert needs where, create and update")
    check_emulated(schema, model, arguments["create"], updates=False)
    check_emulated(schema, model, arguments["update"], updates=True)
    create = parse_new(schema, model, arguments["create"])
    update = parse_changed(schema, model, arguments["update"])
    where = parse_unique(schema, model, arguments["where"])
    selection = parse_selection(schema, model, call.result, arguments.get("include"))
    nested = selection.included or create.names_relations or update.names_relations
    can_decide = bool(update.scalars) and not nested
    native = _native(schema, model, arguments["where"], create.scalars) if can_decide else None
    return Upsert(model, where, create, update, selection, native)


def _native(schema: Schema, model: ModelFacts, where: Mapping[str, Any], create: Data) -> Native | None:
    keys = [key for key in model.uniques if key.name in where]
    if schema.emulates_keys or len(keys) != 1 or not keys[0].is_conflict_target:
        return None
    same = list(_same(schema, model, where, {given.field.name: given for given in create}, model))
    if False in same:
        return None
    return Native(keys[0], tuple([pair for pair in same if isinstance(pair, SameValue)]))


def _same(
    schema: Schema, model: ModelFacts, where: Mapping[str, Any], create: Mapping[str, Given], of: ModelFacts
) -> Iterator[SameValue | bool]:
    """For each value in `where`, at whatever depth, whether `create` has it under the same name.

    Args:
        model: the model that is written to.
        of: the model that `where` speaks of.
    """
    for key, value in where.items():
        name = schema.engine_key(key)
        if isinstance(value, Mapping):
            relation = of.relations.get(name)
            within = of if relation is None else schema.target(relation)
            yield from _same(schema, model, value, create, within)
            continue
        given, created = create.get(name), model.fields.get(name)
        if created is None or isinstance(value, list):
            yield False
        elif value is None:
            yield given is not None and given.value is None
        elif given is not None:
            yield given.value is not None and _pair(of, name, value, created, given.value)
        else:
            yield created.has_fixed_default and _pair(of, name, value, created, None)


def _pair(of: ModelFacts, name: str, asked: Slot, created: FieldFacts, given: Slot | None) -> SameValue | bool:
    field = of.fields.get(name)
    if field is None or (field.type, field.enum, field.is_list) != (created.type, created.enum, created.is_list):
        return False
    return SameValue(field, asked, created, given)
