"""Our representation of a schema in the form of Prisma's DMMF, to be compared with the real one."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any

from prismalchemy.schema import (
    Constant,
    ConstantList,
    EnumType,
    Field,
    FieldKind,
    Function,
    Index,
    IndexField,
    Key,
    Model,
    Schema,
)
from prismalchemy.schema.constants import read_bytes

_KINDS = {FieldKind.SCALAR: "scalar", FieldKind.ENUM: "enum", FieldKind.RELATION: "object"}


def datamodel(schema: Schema) -> dict[str, Any]:
    """The part of the DMMF that describes the data."""
    models = [model for model in schema.models if not model.is_ignored]
    return {
        "enums": [_enum(enum) for enum in schema.enums],
        "models": [_model(schema, model) for model in models],
        "types": [],
        "indexes": in_order(index for model in models for index in _indexes(model)),
    }


def in_order(indexes: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Prisma lists a model's uniques and indexes as they are written; the representation keeps them apart."""
    return sorted(indexes, key=lambda index: json.dumps(index, sort_keys=True))


def comparable(kind: str, value: Any) -> Any:
    """A default in one form: Prisma rounds a Decimal's digits, writes an instant's offset otherwise, and pads base64."""
    if isinstance(value, list):
        return [comparable(kind, item) for item in value]
    if kind == "Decimal":
        return Decimal(str(value)).normalize()
    if kind == "Bytes":
        return read_bytes(value)
    return datetime.fromisoformat(value) if kind == "DateTime" and isinstance(value, str) else value


def _enum(enum: EnumType) -> dict[str, Any]:
    return {
        "name": enum.name,
        "values": [
            {
                "name": member.name,
                "dbName": member.value if member.value != member.name else None,
                **_documentation(member.documentation),
            }
            for member in enum.members
        ],
        "dbName": enum.database_name if enum.database_name != enum.name else None,
        **_documentation(enum.documentation),
    }


def _documentation(text: str | None) -> dict[str, str]:
    return {} if text is None else {"documentation": text}


def _model(schema: Schema, model: Model) -> dict[str, Any]:
    key = model.primary_key
    compound = [unique for unique in model.uniques if unique.in_model]
    return {
        "name": model.name,
        "dbName": model.table if model.table != model.name else None,
        "fields": [_field(schema, model, item) for item in model.fields if _shown(schema, item)],
        "primaryKey": {"name": key.name, "fields": list(key.field_names)} if key and key.in_model else None,
        "uniqueFields": [list(unique.field_names) for unique in compound],
        "uniqueIndexes": [{"name": unique.name, "fields": list(unique.field_names)} for unique in compound],
        "isGenerated": False,
        **_documentation(model.documentation),
    }


def _shown(schema: Schema, item: Field) -> bool:
    if item.kind is FieldKind.UNSUPPORTED or item.is_ignored:
        return False
    return item.kind is not FieldKind.RELATION or not schema.model(item.type).is_ignored


def _field(schema: Schema, model: Model, item: Field) -> dict[str, Any]:
    held = {
        name
        for other in model.relations
        if other.relation and other.relation.holds_key
        for name in other.relation.fields
    }
    shown: dict[str, Any] = {
        "name": item.name,
        "kind": _KINDS[item.kind],
        "isList": item.is_list,
        "isRequired": not item.is_optional,
        "isUnique": item.is_unique,
        "isId": item.is_id,
        "isReadOnly": item.name in held,
        "hasDefaultValue": item.default is not None,
        "type": item.type,
        "isGenerated": False,
        **_documentation(item.documentation),
    }
    if item.column and item.column != item.name:
        shown["dbName"] = item.column
    if item.default is not None:
        shown["default"] = _default(item)
    relation = item.relation
    if relation is None:
        return {**shown, "isUpdatedAt": item.is_updated_at}
    return {
        **shown,
        "isUpdatedAt": False,
        "relationName": relation.name,
        "relationFromFields": list(relation.fields) if relation.holds_key else [],
        "relationToFields": list(relation.references) if relation.holds_key else [],
    }


def _default(item: Field) -> Any:
    if isinstance(item.default, Function):
        return {
            "name": item.default.name,
            "args": [int(part) if part.isdigit() else part for part in item.default.arguments],
        }
    if isinstance(item.default, ConstantList):
        return comparable(item.type, [_constant(item, value) for value in item.default.values])
    assert isinstance(item.default, Constant)
    return comparable(item.type, _constant(item, item.default))


def _constant(item: Field, constant: Constant) -> Any:
    return json.loads(str(constant.value)) if item.type in ("Int", "Float") else constant.value


def _indexes(model: Model) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    if model.primary_key is not None:
        found.append(_key(model, model.primary_key, "id"))
    found += [_key(model, key, "unique") for key in model.uniques]
    return found + [_index(model, index) for index in model.indexes]


def _key(model: Model, key: Key, kind: str) -> dict[str, Any]:
    shown = {
        "model": model.name,
        "type": kind,
        "isDefinedOnField": not key.in_model,
        "fields": [_index_field(item) for item in key.fields],
    }
    return shown | ({"name": key.name} if key.name else {}) | ({"dbName": key.map} if key.map else {})


def _index(model: Model, index: Index) -> dict[str, Any]:
    shown = {
        "model": model.name,
        "type": "normal",
        "isDefinedOnField": False,
        "fields": [_index_field(item) for item in index.fields],
    }
    return (
        shown
        | ({"dbName": index.map} if index.map else {})
        | ({"algorithm": index.algorithm} if index.algorithm else {})
    )


def _index_field(item: IndexField) -> dict[str, Any]:
    shown: dict[str, Any] = {"name": item.field}
    if item.sort is not None:
        shown["sortOrder"] = item.sort.lower()
    if item.operator_class is not None:
        shown["operatorClass"] = item.operator_class
    return shown
