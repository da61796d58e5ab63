"""Column types that Prisma shows as text or as a Decimal and drivers show as something else."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class Inet(TypeDecorator[str]):
    """An `inet` column as text; drivers make objects of the module `ipaddress` of it."""

    impl = postgresql.INET
    cache_ok = True

    def process_result_value(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else str(value)


class Money(TypeDecorator[Decimal]):
    """A `money` column as a Decimal; drivers show it as text in the session's locale."""

    impl = postgresql.MONEY
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Any:
        return None if value is None else str(value)

    def column_expression(self, column: Any) -> Any:
        return sa.cast(column, sa.Numeric())
