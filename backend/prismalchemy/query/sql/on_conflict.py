"""Conditions within ON CONFLICT, where SQLAlchemy writes tables without their schema and correlates nothing."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, TableClause
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler


class OnTarget(ColumnElement[bool]):
    """A condition on the row of `target` that is there already.

    Args:
        condition: the condition; statements within it speak of that row, too.
        target: the table that is inserted into.
    """

    inherit_cache = False

    def __init__(self, condition: ColumnElement[bool], target: TableClause) -> None:
        self.condition = condition
        self.target = target


@compiles(OnTarget)
def _written(element: OnTarget, compiler: SQLCompiler, **keywords: Any) -> str:
    keywords.pop("use_schema", None)
    targets = {element.target}
    # As SQLAlchemy does it for an UPDATE.
    entry: Any = {"correlate_froms": targets, "asfrom_froms": targets, "selectable": compiler.stack[-1]["selectable"]}
    compiler.stack.append(entry)
    try:
        return str(compiler.process(element.condition, **keywords))
    finally:
        compiler.stack.pop()
