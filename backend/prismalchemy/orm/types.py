"""Column types that give Prisma's meaning to PostgreSQL's types, on asyncpg and psycopg alike."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Generic, TypeVar

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.operators import OperatorType
from sqlalchemy.types import TypeDecorator, TypeEngine, UserDefinedType

_T = TypeVar("_T")

MILLISECOND = 1000
"""Microseconds in a millisecond: Prisma knows no shorter time."""


class UtcDateTime(TypeDecorator[datetime]):
    """An instant: aware and in UTC on the Python side, whatever the column and the session's TimeZone.

    Prisma keeps instants in `timestamp(3)` columns without a time zone and means UTC by them. A naive value counts as
    UTC, as it does in Prisma Client Python. Where the column holds no more than milliseconds, the rest is cut off as
    Prisma does, and not rounded as PostgreSQL would.
    """

    impl = postgresql.TIMESTAMP
    cache_ok = True

    def __init__(self, precision: int | None = 3, timezone: bool = False) -> None:
        super().__init__(precision=precision, timezone=timezone)
        self.precision = precision
        self.timezone = timezone

    @property
    def python_type(self) -> type[datetime]:
        return datetime

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        value = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
        if self.precision is not None and self.precision <= 3:
            value = truncated(value)
        return value if self.timezone else value.replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)

    def coerce_compared_value(self, op: OperatorType | None, value: Any) -> TypeEngine[Any]:
        return sa.Interval() if isinstance(value, timedelta) else self

    def __repr__(self) -> str:
        return f"UtcDateTime(precision={self.precision}, timezone={self.timezone})"


def truncated(value: datetime) -> datetime:
    """`value` without what is shorter than a millisecond."""
    return value.replace(microsecond=value.microsecond // MILLISECOND * MILLISECOND)


class ListOf(TypeDecorator[list[_T]], Generic[_T]):
    """A list column. Prisma makes it NULLable and reads NULL as the empty list; so does this type.

    A row that is inserted without the list holds NULL (or the column's default), as with Prisma.
    """

    impl = postgresql.ARRAY
    cache_ok = True

    def __init__(self, item_type: TypeEngine[_T] | type[TypeEngine[_T]]) -> None:
        super().__init__(item_type)
        self.item_type = sa.types.to_instance(item_type)

    @property
    def python_type(self) -> type[list[Any]]:
        return list

    def process_bind_param(self, value: Sequence[_T] | None, dialect: Dialect) -> list[_T] | None:
        return None if value is None else list(value)

    def process_result_value(self, value: Sequence[_T] | None, dialect: Dialect) -> list[_T]:
        return [] if value is None else list(value)

    def __repr__(self) -> str:
        return f"ListOf({self.item_type!r})"


class PrismaEnum(sa.Enum):
    """A native enum: the Python enum's members are Prisma's names, their values the database's."""

    def __init__(self, *enums: Any, **options: Any) -> None:
        options.setdefault("values_callable", _values)
        super().__init__(*enums, **options)


def _values(members: type[enum.Enum]) -> list[str]:
    return [member.value for member in members]


class Unsupported(UserDefinedType[Any]):
    """A type that neither Prisma nor SQLAlchemy has a class for, by the name that the database gives it.

    The value is what the driver makes of it: usually text.
    """

    cache_ok = True

    def __init__(self, name: str) -> None:
        self.name = name

    def get_col_spec(self, **options: Any) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"Unsupported({self.name!r})"
