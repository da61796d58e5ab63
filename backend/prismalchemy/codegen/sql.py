"""SQL of the database's own in source, so that SQLAlchemy writes it as it was."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from prismalchemy.codegen.layout import Node, call
from prismalchemy.codegen.literals import quoted

# SQLAlchemy takes the first for a parameter, and the backslash of the second for what keeps a colon from being one
# (its patterns BIND_PARAMS and BIND_PARAMS_ESC).
_SPECIAL = re.compile(r"(?<![:\w\\]):(?=\w+(?![:\w]))|\\(?=:\w*(?![:\w]))")

# Other styles double the percent signs.
_DIALECT: Any = postgresql.dialect(paramstyle="named")  # type: ignore[no-untyped-call]  # SQLAlchemy's is untyped


def sql_text(expression: object, use: Callable[[str], str]) -> Node:
    """`sa.text("...")` for SQL of the database's own."""
    return call(f"{use('sa')}.text", quoted(escaped(sql_of(expression))))


def escaped(sql: str) -> str:
    """SQL in which `sa.text` finds no parameters, and takes nothing away."""
    return _SPECIAL.sub(lambda match: f"\\{match.group()}", sql)


def sql_of(expression: object) -> str:
    """The SQL of an expression that was reflected."""
    if isinstance(expression, sa.TextClause):
        return expression.text
    if isinstance(expression, sa.ClauseElement):
        return str(expression.compile(dialect=_DIALECT, compile_kwargs={"literal_binds": True, "include_table": False}))
    return str(expression)
