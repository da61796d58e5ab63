"""What Prisma's client fills in -> `default=` and `onupdate=` of a column."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy.types import TypeEngine

from prismalchemy.codegen.layout import Node, call
from prismalchemy.codegen.literals import binary, floating, integer, json_value, quoted
from prismalchemy.codegen.types import Use
from prismalchemy.orm.native import item_type, native_names
from prismalchemy.schema import Constant, ConstantList, Field, FieldKind, Function, SchemaError
from prismalchemy.schema.constants import read_bytes, read_json, read_moment

_CLOCKS = {"date": "today", "time": "time_now", "timetz": "time_now_utc"}


def client_default(
    item: Field, column_type: TypeEngine[Any], use: Use, member: Callable[[str], str] | None
) -> Node | None:
    """The `default=` of a column; None where the database fills it in, or nobody.

    Args:
        member: how the model's body writes a member of an enum field's class.

    Raises:
        SchemaError: a function that there is no equivalent of.
    """
    if item.default is None:
        # Prisma fills in @updatedAt on create as well.
        return on_update(item, column_type, use)
    if isinstance(item.default, Function):
        return None if item.default.by_database else _function(item, item.default, column_type, use)
    if isinstance(item.default, ConstantList):
        values = [_constant(item, value, column_type, use, member) for value in item.default.values]
        return f"lambda: [{', '.join(values)}]" if values else use("list")
    value = _constant(item, item.default, column_type, use, member)
    # A callable, so that rows do not share one mutable value.
    return f"lambda: {value}" if value[0] in "[{" else value


def on_update(item: Field, column_type: TypeEngine[Any], use: Use) -> Node | None:
    """The `onupdate=` of an `@updatedAt` column."""
    return _clock(column_type, use) if item.is_updated_at else None


def _clock(column_type: TypeEngine[Any], use: Use) -> str:
    return f"{use('orm')}.{_CLOCKS.get(native_names(item_type(column_type))[0], 'now')}"


def _function(item: Field, function: Function, column_type: TypeEngine[Any], use: Use) -> Node:
    version = function.arguments[0] if function.arguments else ""
    known: dict[tuple[str, str], str] = {
        ("cuid", ""): "cuid",
        ("cuid", "1"): "cuid",
        ("uuid", ""): "uuid4",
        ("uuid", "4"): "uuid4",
        ("uuid", "7"): "uuid7",
    }
    if function.name == "now":
        return _clock(column_type, use)
    if function.name == "nanoid":
        return call(f"{use('orm')}.Nanoid", integer(version)) if version else f"{use('orm')}.nanoid"
    name = known.get((function.name, version))
    if name is None:
        raise SchemaError(
            item.place, f"@default({function.name}({version})) of {item.name} is not known to Prisma Client Python"
        )
    return f"{use('orm')}.{name}"


def _constant(
    item: Field, constant: Constant, column_type: TypeEngine[Any], use: Use, member: Callable[[str], str] | None
) -> str:
    value = constant.value
    if item.kind is FieldKind.ENUM:
        assert member is not None
        assert isinstance(value, str)
        return member(value)
    if isinstance(value, bool):
        return repr(value)
    write = _WRITTEN.get(item.type)
    return write(value, column_type, use) if write else quoted(value)


def _json(value: str, _: TypeEngine[Any], use: Use) -> str:
    parsed = read_json(value)
    # None would be taken for "no default".
    return f"{use('postgresql')}.JSON.NULL" if parsed is None else json_value(parsed)


def _moment(value: str, column_type: TypeEngine[Any], use: Use) -> str:
    moment = read_moment(value)
    kind = native_names(item_type(column_type))[0]
    module = use("datetime")
    date = [moment.year, moment.month, moment.day]
    time = [moment.hour, moment.minute, moment.second, moment.microsecond // 1000 * 1000]
    while len(time) > 2 and time[-1] == 0:
        time.pop()
    if kind == "date":
        return f"{module}.date({', '.join(map(str, date))})"
    if kind in ("time", "timetz"):
        zone = [f"tzinfo={module}.UTC"] if kind == "timetz" else []
        return f"{module}.time({', '.join([*map(str, time), *zone])})"
    return f"{module}.datetime({', '.join(map(str, date + time))}, tzinfo={module}.UTC)"


_WRITTEN: Mapping[str, Callable[[str, TypeEngine[Any], Use], str]] = {
    "Int": lambda value, _, use: integer(value),
    "BigInt": lambda value, _, use: integer(value),
    "Float": lambda value, _, use: floating(value),
    "Decimal": lambda value, _, use: f"{use('decimal')}.Decimal({quoted(value)})",
    "Json": _json,
    "Bytes": lambda value, _, use: binary(read_bytes(value)),
    "DateTime": _moment,
}
