"""A column's SQLAlchemy type -> Prisma's type and PostgreSQL's."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.types import TypeEngine

from prismalchemy.orm.dialect import DIALECT
from prismalchemy.orm.facts import PrismaType
from prismalchemy.orm.inet_and_money import Inet, Money
from prismalchemy.orm.types import ListOf, Unsupported, UtcDateTime

# The order matters: a subclass before its base.
_TYPES: tuple[tuple[type[TypeEngine[Any]], PrismaType], ...] = (
    (sa.Enum, "Enum"),
    (postgresql.OID, "Int"),
    (postgresql.MONEY, "Decimal"),
    (Money, "Decimal"),
    (sa.Uuid, "String"),
    (sa.BigInteger, "BigInt"),
    (sa.Integer, "Int"),
    (sa.Float, "Float"),
    (sa.Numeric, "Decimal"),
    (sa.Boolean, "Boolean"),
    (UtcDateTime, "DateTime"),
    (sa.DateTime, "DateTime"),
    (sa.Date, "DateTime"),
    (sa.Time, "DateTime"),
    (sa.JSON, "Json"),
    (sa.LargeBinary, "Bytes"),
)

NUMBERS: Mapping[PrismaType, str] = MappingProxyType(
    {"Int": "integer", "BigInt": "bigint", "Float": "double precision", "Decimal": "numeric"}
)
"""Prisma's types of numbers -> PostgreSQL's type that each stands for, unless the schema says another."""

_NATIVE_BY_SQL = {
    "TIMESTAMP WITHOUT TIME ZONE": "timestamp",
    "TIMESTAMP WITH TIME ZONE": "timestamptz",
    "TIME WITHOUT TIME ZONE": "time",
    "TIME WITH TIME ZONE": "timetz",
    "CHAR": "bpchar",
    "BIT VARYING": "varbit",
    "FLOAT": "double precision",
}


def item_type(column_type: TypeEngine[Any]) -> TypeEngine[Any]:
    """The type of one value: of a list's items, or the type itself."""
    if isinstance(column_type, (ListOf, sa.ARRAY)):
        item: TypeEngine[Any] = column_type.item_type
        return item
    return column_type


def is_list(column_type: TypeEngine[Any]) -> bool:
    return isinstance(column_type, (ListOf, sa.ARRAY))


def prisma_type(column_type: TypeEngine[Any]) -> PrismaType:
    """Prisma's type for a value of `column_type`; whatever is nothing else is a String (citext, inet, xml, bit)."""
    for candidate, name in _TYPES:
        if isinstance(column_type, candidate):
            return name
    return "String"


# Unsupported("xml") and the like: SQLAlchemy has no class for them, but Prisma has a name.
_STRINGS = (sa.String, sa.Uuid, postgresql.INET, postgresql.CITEXT, postgresql.BIT, Inet)


def has_prisma_type(column_type: TypeEngine[Any]) -> bool:
    """Whether Prisma has a name for the type; schema.prisma says Unsupported(...) where it has none."""
    item = item_type(column_type)
    if isinstance(item, Unsupported):
        return item.name == "xml"
    return isinstance(item, _STRINGS) or prisma_type(item) != "String"


def native_names(column_type: TypeEngine[Any]) -> tuple[str, str]:
    """PostgreSQL's name of a type without its arguments: as it is called, and as it is written in SQL."""
    if isinstance(column_type, sa.Enum):
        assert column_type.name is not None
        return column_type.name, DIALECT.identifier_preparer.format_type(column_type)
    written: str = column_type.compile(dialect=DIALECT)
    # TIMESTAMP(3) WITHOUT TIME ZONE -> TIMESTAMP WITHOUT TIME ZONE
    bare = (
        " ".join((written[: written.index("(")] + written[written.index(")") + 1 :]).split())
        if "(" in written
        else written
    )
    name = _NATIVE_BY_SQL.get(bare, bare.lower())
    return name, name


def precision(column_type: TypeEngine[Any]) -> int | None:
    """Decimal places of the second, of a time or a timestamp."""
    found: int | None = getattr(column_type, "precision", None) if prisma_type(column_type) == "DateTime" else None
    return found
