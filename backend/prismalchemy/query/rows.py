"""Rows from the driver -> what the client's action layer takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from prismalchemy.query.columns import Column
from prismalchemy.query.engine_error import EngineError

Row = Any
"""A record of the driver or a row of SQLAlchemy: values by position."""

RowShaper = Callable[[Row], Any]
Shaper = Callable[[Sequence[Any]], Any]

_MISSING = "An operation failed because it depends on one or more records that were required but not found."


def rows(shape_row: RowShaper, *, backwards: bool = False) -> Shaper:
    """A list of shaped rows; turned round when they were selected `backwards`."""

    def shape(records: Sequence[Any]) -> list[Any]:
        return [shape_row(row) for row in (reversed(records) if backwards else records)]

    return shape


def first(shape_row: RowShaper, *, required: bool = False) -> Shaper:
    """The first row shaped; without rows None, or Prisma's P2025 when there has to be one."""

    def shape(records: Sequence[Any]) -> Any:
        if records:
            return shape_row(records[0])
        if required:
            cause = "Expected a record, found none."
            raise EngineError("P2025", f"{_MISSING} {cause}", {"cause": cause})
        return None

    return shape


def record(columns: Sequence[Column]) -> RowShaper:
    """A row as a dict of Prisma's field names."""
    names = [column.name for column in columns]
    conversions = [(column.name, column.convert) for column in columns if column.convert is not None]

    def plain(row: Row) -> dict[str, Any]:
        return dict(zip(names, row, strict=True))

    def converted(row: Row) -> dict[str, Any]:
        values = dict(zip(names, row, strict=True))
        for name, convert in conversions:
            value = values[name]
            if value is not None:
                values[name] = convert(value)
        return values

    return converted if conversions else plain


def document(result: type[Any]) -> RowShaper:
    """A row that is one JSON document, as an instance of `result`: the client's own parsing passes it through."""
    validate = result.__pydantic_validator__.validate_json  # what model_validate_json calls, without its wrapper

    def shape(row: Row) -> Any:
        return validate(row[0])

    return shape
