"""A live column -> the SQLAlchemy type in source, and the Python type of its values."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.types import TypeEngine

from prismalchemy.codegen.layout import Call, Node, call, listed
from prismalchemy.codegen.literals import constant, quoted
from prismalchemy.codegen.sql import escaped, sql_of, sql_text
from prismalchemy.orm import Unsupported
from prismalchemy.orm.native import item_type, native_names

Use = Callable[[str], str]
"""Notes that a name of `prismalchemy.codegen.names` is used, and says what it is called in the module."""


def rendered_type(column_type: TypeEngine[Any], use: Use, enum: Node | None = None) -> Node:
    """The type in source.

    Args:
        enum: the rendered enum type, for a column of an enum that the schema has.
    """
    if isinstance(column_type, sa.ARRAY):
        return call(f"{use('orm')}.ListOf", rendered_type(column_type.item_type, use, enum))
    if enum is not None:
        return enum
    simple = _SIMPLE.get(type(column_type))
    if simple is not None:
        return simple(column_type, use)
    return _by_signature(column_type, use)


def _text(column_type: Any, use: Use) -> Node:
    return call(f"{use('sa')}.Text", **_collation(column_type))


def _collation(column_type: Any) -> dict[str, Node]:
    # A domain says `default` where it says nothing.
    named = column_type.collation and column_type.collation != "default"
    return {"collation": quoted(column_type.collation)} if named else {}


def _plain(name: str) -> Callable[[Any, Use], Node]:
    return lambda _, use: call(f"{use('sa')}.{name}")


def _in_orm(name: str) -> Callable[[Any, Use], Node]:
    return lambda _, use: call(f"{use('orm')}.{name}")


def _sized(name: str) -> Callable[[Any, Use], Node]:
    def render(column_type: Any, use: Use) -> Node:
        length = [constant(column_type.length)] if column_type.length is not None else []
        return call(f"{use('sa')}.{name}", *length, **_collation(column_type))

    return render


def _json(name: str) -> Callable[[Any, Use], Node]:
    # None is SQL NULL; JSON null has to be written as sqlalchemy.JSON.NULL.
    return lambda _, use: call(f"{use('postgresql')}.{name}", none_as_null="True")


def _timestamp(column_type: postgresql.TIMESTAMP, use: Use) -> Node:
    keywords: dict[str, Node] = {"precision": constant(column_type.precision)}
    if column_type.timezone:
        keywords["timezone"] = "True"
    return call(f"{use('orm')}.UtcDateTime", **keywords)


def _time(column_type: postgresql.TIME, use: Use) -> Node:
    keywords: dict[str, Node] = {}
    if column_type.timezone:
        keywords["timezone"] = "True"
    if column_type.precision is not None:
        keywords["precision"] = constant(column_type.precision)
    return call(f"{use('postgresql')}.TIME", **keywords)


def _numeric(column_type: sa.Numeric[Any], use: Use) -> Node:
    arguments = [constant(part) for part in (column_type.precision, column_type.scale) if part is not None]
    return call(f"{use('sa')}.Numeric", *arguments)


def _unsupported(column_type: Unsupported, use: Use) -> Node:
    return call(f"{use('orm')}.Unsupported", quoted(column_type.name))


def _native_enum(column_type: postgresql.ENUM, use: Use) -> Node:
    """An enum that schema.prisma does not have."""
    keywords: dict[str, Node] = {"name": quoted(str(column_type.name))}
    if column_type.schema:
        keywords["schema"] = quoted(column_type.schema)
    return call(f"{use('postgresql')}.ENUM", *[quoted(value) for value in column_type.enums], **keywords)


def _domain(column_type: postgresql.DOMAIN, use: Use) -> Node:
    keywords: dict[str, Node] = _collation(column_type)
    if column_type.schema:
        keywords["schema"] = quoted(column_type.schema)
    if column_type.default is not None:
        keywords["default"] = sql_text(column_type.default, use)
    if column_type.not_null:
        keywords["not_null"] = "True"
    if column_type.check is not None:
        keywords["check"] = quoted(escaped(sql_of(column_type.check)))
    if column_type.constraint_name is not None:
        keywords["constraint_name"] = quoted(str(column_type.constraint_name))
    return call(
        f"{use('postgresql')}.DOMAIN",
        quoted(str(column_type.name)),
        rendered_type(column_type.data_type, use),
        **keywords,
    )


_SIMPLE: Mapping[type[TypeEngine[Any]], Callable[[Any, Use], Node]] = {
    sa.TEXT: _text,
    sa.VARCHAR: _sized("String"),
    sa.CHAR: _sized("CHAR"),
    sa.INTEGER: _plain("Integer"),
    sa.SMALLINT: _plain("SmallInteger"),
    sa.BIGINT: _plain("BigInteger"),
    sa.BOOLEAN: _plain("Boolean"),
    sa.REAL: _plain("REAL"),
    sa.DOUBLE_PRECISION: _plain("Double"),
    sa.NUMERIC: _numeric,
    sa.DATE: _plain("Date"),
    sa.UUID: lambda _, use: call(f"{use('sa')}.Uuid", as_uuid="False"),
    postgresql.BYTEA: _plain("LargeBinary"),
    postgresql.TIMESTAMP: _timestamp,
    postgresql.TIME: _time,
    postgresql.JSON: _json("JSON"),
    postgresql.JSONB: _json("JSONB"),
    postgresql.ENUM: _native_enum,
    postgresql.DOMAIN: _domain,
    postgresql.INET: _in_orm("Inet"),
    postgresql.MONEY: _in_orm("Money"),
    Unsupported: _unsupported,
}


def _by_signature(column_type: TypeEngine[Any], use: Use) -> Node:
    """Any other type of SQLAlchemy: its class, with the arguments of the constructor that are not the defaults."""
    cls = type(column_type)
    dialect = cls.__module__.startswith("sqlalchemy.dialects.postgresql")
    module = use("postgresql") if dialect else use("sa")
    keywords: dict[str, Node] = {}
    for name, parameter in list(inspect.signature(cls.__init__).parameters.items())[1:]:
        value = getattr(column_type, name, parameter.default)
        if not name.startswith("_") and value != parameter.default and isinstance(value, (bool, int, str)):
            keywords[name] = constant(value)
    return call(f"{module}.{cls.__name__}", **keywords)


_PYTHON = {
    "String": "str",
    "Boolean": "bool",
    "Int": "int",
    "BigInt": "int",
    "Float": "float",
    "Bytes": "bytes",
}


def python_type(prisma: str, column_type: TypeEngine[Any], use: Use) -> str:
    """The Python type of one value of a Prisma scalar type in such a column."""
    if prisma in _PYTHON:
        return use(_PYTHON[prisma])
    if prisma == "Decimal":
        return f"{use('decimal')}.Decimal"
    if prisma == "DateTime":
        kind = {"date": "date", "time": "time", "timetz": "time"}.get(
            native_names(item_type(column_type))[0], "datetime"
        )
        return f"{use('datetime')}.{kind}"
    return use("Any")


def prisma_type_of(column_type: TypeEngine[Any]) -> str:
    """Prisma's type for a column that schema.prisma does not have; `Any` where the driver decides."""
    item = item_type(column_type)
    if isinstance(item, (Unsupported, postgresql.DOMAIN)):
        return "Any"
    for candidate, name in (
        (sa.Integer, "Int"),
        (sa.Float, "Float"),
        (sa.Numeric, "Decimal"),
        (sa.Boolean, "Boolean"),
        (sa.String, "String"),
        (sa.Uuid, "String"),
        (sa.LargeBinary, "Bytes"),
        (sa.DateTime, "DateTime"),
        (sa.Date, "DateTime"),
        (sa.Time, "DateTime"),
    ):
        if isinstance(item, candidate):
            return name
    return "Any"


def strings(items: list[str]) -> Call:
    """A list of string literals."""
    return listed([quoted(item) for item in items])
