"""A field of schema.prisma -> the column type that Prisma Migrate gives it on PostgreSQL.

https://www.prisma.io/docs/orm/overview/databases/postgresql#type-mapping-between-postgresql-and-prisma-schema
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from prismalchemy.schema import Field

_DEFAULTS = {
    "String": "TEXT",
    "Boolean": "BOOLEAN",
    "Int": "INTEGER",
    "BigInt": "BIGINT",
    "Float": "DOUBLE PRECISION",
    "Decimal": "NUMERIC(65, 30)",
    "DateTime": "TIMESTAMP(3) WITHOUT TIME ZONE",
    "Json": "JSONB",
    "Bytes": "BYTEA",
}

Arguments = tuple[int, ...]


def _plain(name: str) -> Callable[[Arguments], str]:
    return lambda _: name


def _sized(name: str, default: str = "") -> Callable[[Arguments], str]:
    return lambda arguments: f"{name}({', '.join(map(str, arguments))})" if arguments else name + default


def _time(name: str, zone: str) -> Callable[[Arguments], str]:
    return lambda arguments: f"{name}{f'({arguments[0]})' if arguments else ''} {zone}"


_NATIVE: Mapping[str, Callable[[Arguments], str]] = {
    "Text": _plain("TEXT"),
    "VarChar": _sized("VARCHAR"),
    "Char": _sized("CHAR", "(1)"),
    "Uuid": _plain("UUID"),
    "Citext": _plain("CITEXT"),
    "Inet": _plain("INET"),
    "Xml": _plain("xml"),
    "Bit": _sized("BIT", "(1)"),
    "VarBit": _sized("BIT VARYING"),
    "Boolean": _plain("BOOLEAN"),
    "Integer": _plain("INTEGER"),
    "SmallInt": _plain("SMALLINT"),
    "Oid": _plain("OID"),
    "BigInt": _plain("BIGINT"),
    "Real": _plain("REAL"),
    "DoublePrecision": _plain("DOUBLE PRECISION"),
    "Decimal": _sized("NUMERIC"),
    "Money": _plain("MONEY"),
    "Timestamp": _time("TIMESTAMP", "WITHOUT TIME ZONE"),
    "Timestamptz": _time("TIMESTAMP", "WITH TIME ZONE"),
    "Date": _plain("DATE"),
    "Time": _time("TIME", "WITHOUT TIME ZONE"),
    "Timetz": _time("TIME", "WITH TIME ZONE"),
    "Json": _plain("JSON"),
    "JsonB": _plain("JSONB"),
    "ByteA": _plain("BYTEA"),
}


def expected_type(item: Field) -> str | None:
    """The type as SQLAlchemy writes it, of one item for a list; None for a native type that this does not know."""
    if item.native_type is None:
        return _DEFAULTS.get(item.type)
    written = _NATIVE.get(item.native_type.name)
    return None if written is None else written(item.native_type.arguments)
