"""Random values for `data`, and random uniques of rows that are there or are not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from random import Random
from types import ModuleType
from typing import Any, Final

from tests.calls.fuzz import Calls
from tests.calls.fuzz_filters import Rows

from prismalchemy.orm import FieldFacts, ModelFacts, RelationFacts

_TEXTS: Final = ("", "a", "text", "Ä☃'\"\\", "two words", "longer than six", "null")
_NUMBERS: Final[Mapping[str, tuple[Any, ...]]] = {
    "Int": (0, 1, -1, 2, 7, 100, 32767, 40000, 2**31 - 1, -(2**31)),
    "BigInt": (0, 1, -5, 2**31, 2**53 + 1, 2**63 - 1, -(2**63)),
    "Float": (0.0, 1.5, -2.25, 0.1, 1e10, 3, 1e-7),
    "Decimal": (
        Decimal(0),
        Decimal("1.50"),
        Decimal("-0.01"),
        Decimal("12.345"),
        Decimal("999999.99"),
        Decimal("1E+3"),
    ),
}
_MOMENTS: Final = (
    datetime(2020, 1, 2, 3, 4, 5, 678912, tzinfo=UTC),
    datetime(2024, 2, 29, 23, 59, 59, 999999, tzinfo=UTC),
    datetime(1969, 12, 31, tzinfo=UTC),
    datetime(2000, 1, 1, 12, 30),
)
# No whole number beyond 64 bits, which Prisma reads as a Float: docs/prisma-behaviour.md.
_DOCUMENTS: Final = (None, {}, [], "text", 1.5, {"b": 1, "a": [None, True]}, [{"x": 2**63}])
_UUIDS: Final = ("00000000-0000-4000-8000-00000000000f", "00000000-0000-4000-8000-0000000000AA")
_NEW: Final = ("n1", "n2", "n3")


class Values(Calls):
    """Makes values of fields, and what names rows.

    Attributes:
        flawed: whether this case may have what Prisma refuses.
        package: the generated client, which takes Json and Base64 of its own only.
    """

    def __init__(self, random: Random, models: Mapping[str, ModelFacts], rows: Rows, package: ModuleType) -> None:
        super().__init__(random, models, rows)
        self.package = package
        self.flawed = self.chance(0.12)

    def flaw(self, probability: float = 0.1) -> bool:
        """Whether to put something in that Prisma refuses."""
        return self.flawed and self.chance(probability)

    def scalar(self, model: ModelFacts, field: FieldFacts) -> Any:
        """A value that may be assigned to `field`, mostly."""
        if field.is_list:
            return [self.item(field) for _ in range(self.random.choice((0, 1, 1, 2, 3)))]
        if field.nullable and self.chance(0.15):
            return None
        names = {name for key in model.uniques for name in key.fields}
        if field.name in names and field.type == "String" and field.native != "uuid":
            existing = [getattr(row, field.name) for row in self.rows[model.name]]
            return self.random.choice(existing) if self.chance(0.2) else self.random.choice(_NEW)
        if field.name in names and field.type == "Int":
            existing = [getattr(row, field.name) for row in self.rows[model.name]]
            return self.random.choice(existing) if self.chance(0.3) else self.random.choice((5, 6, 7))
        return self.item(field)

    def item(self, field: FieldFacts) -> Any:
        """A value of the field's type; of a list, an item."""
        if field.enum is not None:
            return self.random.choice([member.name for member in field.enum])
        if field.native == "uuid":
            return self.random.choice(_UUIDS)
        if field.type in _NUMBERS:
            few = 5 if self.chance(0.85) else None
            return self.random.choice(_NUMBERS[field.type][:few])
        if field.type == "String":
            few = 3 if self.chance(0.9) else None
            return self.random.choice(_TEXTS[:few])
        if field.type == "Json":
            return self.package.Json(self.random.choice(_DOCUMENTS))
        if field.type == "Bytes":
            return self.package.Base64.encode(self.random.choice((b"", b"\x00\xff", b"text")))
        if field.type == "DateTime":
            return self.random.choice(_MOMENTS)
        return self.chance(0.5)

    def named(self, model: ModelFacts, row: Any = None) -> dict[str, Any]:
        """The unique key of a row: of `row`, of any that is there, or, seldom, of none."""
        kind = self.random.random()
        row = row if row is not None and kind < 0.7 else self.random.choice(self.rows[model.name])
        key = self.random.choice([key for key in model.uniques if self._names_a_row(row, key.fields)])
        values = {name: getattr(row, name) for name in key.fields}
        if kind > 0.9:
            changed = self.random.choice(key.fields)
            values[changed] = self._missing(model.fields[changed])
        return values if len(key.fields) == 1 else {key.name: values}

    def narrowed(self, model: ModelFacts, row: Any = None) -> dict[str, Any]:
        """As `named`, sometimes with a condition beside the key."""
        named = self.named(model, row)
        if not self.chance(0.12):
            return named
        # What is part of no key may be compared by any operator; a key takes a value.
        keys = {name for key in model.uniques for name in key.fields} | {key.name for key in model.uniques}
        return named | {name: part for name, part in self.where(model, 1).items() if name not in keys or self.flaw()}

    def scalar_where(self, model: ModelFacts) -> dict[str, Any]:
        """Conditions on fields alone, as nested updateMany and deleteMany take them."""
        return self.where(model, 0)

    def related(self, relation: RelationFacts, row: Any) -> Any:
        """A row that `relation` leads to from `row`, as the rows are before the case; None where that is not known."""
        if row is None or relation.secondary is not None:
            return None
        target = self.models[relation.target]
        found = [
            other
            for other in self.rows[relation.target]
            if all(
                getattr(row, _field(self.models_of(row), local.key)) == getattr(other, _field(target, remote.key))
                and getattr(other, _field(target, remote.key)) is not None
                for local, remote in relation.pairs
            )
        ]
        return self.random.choice(found) if found else None

    def models_of(self, row: Any) -> ModelFacts:
        return self.models[type(row).__name__]

    @staticmethod
    def _names_a_row(row: Any, fields: tuple[str, ...]) -> bool:
        return all(getattr(row, name) is not None for name in fields)

    def _missing(self, field: FieldFacts) -> Any:
        if field.native == "uuid":
            return "00000000-0000-4000-8000-00000000dead"
        return 99 if field.type in ("Int", "BigInt") else "nobody"


def _field(model: ModelFacts, column: str) -> str:
    return next(field.name for field in model.fields.values() if field.column.key == column)
