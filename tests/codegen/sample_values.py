"""Rows for any schema: the values that Prisma demands of a caller, and then all that it accepts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import count
from typing import Any
from uuid import UUID

from prismalchemy.schema import Field, FieldKind, Model, Schema

_MOMENT = datetime(2024, 2, 29, 12, 34, 56, 789000, tzinfo=UTC)


class Samples:
    """Gives out values, each unlike the ones before where its type has enough of them."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._numbers = count(1)

    def order(self) -> list[Model]:
        """The models that rows can be made of, those first that others need."""
        found: dict[str, Model] = {}
        pending = [
            model
            for model in self._schema.models
            if not model.is_view and not model.is_ignored and not any(map(_impossible, model.columns))
        ]
        while pending:
            ready = [model for model in pending if self._needs(model) <= found.keys() | {model.name}]
            assert ready, f"models that need each other: {[model.name for model in pending]}"
            for model in ready:
                found[model.name] = model
            pending = [model for model in pending if model.name not in found]
        return list(found.values())

    def _needs(self, model: Model) -> set[str]:
        return {
            item.relation.target
            for item in model.relations
            if item.relation
            and item.relation.holds_key
            and any(_demanded(model.field(name)) for name in item.relation.fields)
        }

    def required(self, model: Model, rows: Mapping[str, list[dict[str, Any]]]) -> dict[str, Any]:
        """What a create must be given; foreign keys refer to the newest of `rows`."""
        keys = self._keys(model, rows, only_demanded=True)
        values = {item.name: self._sample(item) for item in model.columns if _demanded(item) and item.name not in keys}
        return keys | values

    def everything(self, model: Model, rows: Mapping[str, list[dict[str, Any]]]) -> dict[str, Any]:
        """A value for each field that a create may be given."""
        keys = self._keys(model, rows, only_demanded=False)
        fields = [item for item in model.columns if _given(item) and item.name not in keys]
        held = {
            name
            for item in model.relations
            if item.relation and item.relation.holds_key
            for name in item.relation.fields
        }
        values = {item.name: self._sample(item) for item in fields if item.name not in held or _demanded(item)}
        return keys | values

    def _keys(self, model: Model, rows: Mapping[str, list[dict[str, Any]]], *, only_demanded: bool) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for item in model.relations:
            relation = item.relation
            if relation is None or not relation.holds_key or not rows.get(relation.target):
                continue
            if only_demanded and not any(_demanded(model.field(name)) for name in relation.fields):
                continue
            there = rows[relation.target][-1]
            pairs = dict(zip(relation.fields, (there[name] for name in relation.references), strict=True))
            # Keys that share a column have to agree about it.
            if all(found.get(name, value) == value for name, value in pairs.items()):
                found |= pairs
        return found

    def _sample(self, item: Field) -> Any:
        if item.is_list:
            return [self._one(item), self._one(item)]
        return self._one(item)

    def _one(self, item: Field) -> Any:
        number = next(self._numbers)
        if item.kind is FieldKind.ENUM:
            members = self._schema.enum(item.type).members
            return members[number % len(members)].name
        native = item.native_type.name if item.native_type else ""
        special = _NATIVE.get(native)
        if special is not None:
            value = special(number)
            return value[-item.native_type.arguments[0] :] if native == "Char" and item.native_type else value
        return _SCALARS[item.type](number)


_NATIVE: Mapping[str, Any] = {
    "Uuid": lambda number: str(UUID(int=number << 64 | number)),
    "VarChar": lambda number: f"v{number}"[:5],
    "Char": lambda number: f"{number:05d}",
    "Inet": lambda number: f"10.0.{number // 250}.{number % 250}",
    "Bit": lambda number: f"{number % 8:03b}",
    "VarBit": lambda number: f"{number % 256:b}",
    "Xml": lambda number: f"<a>{number}</a>",
    "SmallInt": lambda number: number % 30000,
    "Oid": lambda number: 100000 + number,
    "Real": lambda number: number + 0.5,
    "Money": lambda number: Decimal(number) + Decimal("0.25"),
    "Date": lambda number: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(days=number),
    "Time": lambda number: datetime(1970, 1, 1, 1, 2, 3, 4000, tzinfo=UTC) + timedelta(minutes=number % 600),
    "Timetz": lambda number: datetime(1970, 1, 1, 1, 2, 3, 4000, tzinfo=UTC) + timedelta(minutes=number % 600),
}

_SCALARS: Mapping[str, Any] = {
    "String": lambda number: f"text {number} 'ü\" \\ %",
    "Boolean": lambda number: number % 2 == 0,
    "Int": lambda number: number,
    "BigInt": lambda number: 2**53 + number,
    "Float": lambda number: number + 0.25,
    "Decimal": lambda number: Decimal(number) + Decimal("0.5"),
    "DateTime": lambda number: _MOMENT + timedelta(hours=number),
    "Json": lambda number: {"number": number, "list": [1, 2.5, None, "ü"]},
    "Bytes": lambda number: b"\x00\xff" + str(number).encode(),
}


def _demanded(item: Field) -> bool:
    """Whether Prisma demands the field of the caller."""
    return not (
        item.is_optional
        or item.is_list
        or item.default is not None
        or item.is_updated_at
        or item.kind is FieldKind.UNSUPPORTED
    )


def _impossible(item: Field) -> bool:
    """Whether Prisma cannot create rows because of the field."""
    return item.kind is FieldKind.UNSUPPORTED and not item.is_optional and item.default is None


def _given(item: Field) -> bool:
    """Whether a caller may give the field; numbers of sequences are left to them."""
    by_database = getattr(item.default, "by_database", False)
    if item.native_type is not None and item.native_type.name == "Xml":
        # The embedded server is built without XML.
        return False
    return item.kind is not FieldKind.UNSUPPORTED and not item.is_ignored and not by_database
