"""Values of the generated models' defaults, which are in the terms of the column's type -> what the driver takes."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from sqlalchemy.dialects.postgresql import JSON

from prismalchemy.orm import FieldFacts
from prismalchemy.query.values.conversion import Convert, Many


def stored(field: FieldFacts) -> Convert:
    """The conversion for a default of `field`."""
    item = _item(field)
    return Many(item) if field.is_list else item


def _item(field: FieldFacts) -> Convert:
    if field.enum is not None:
        return _member
    if field.type == "Json":
        return _document
    return _naive if field.type == "DateTime" and field.native == "timestamp" else _unchanged


def _unchanged(value: Any) -> Any:
    return value


def _member(value: Enum) -> str:
    return str(value.value)


def _document(value: Any) -> str:
    return "null" if value is JSON.NULL else json.dumps(value, ensure_ascii=False)


def _naive(value: datetime) -> datetime:
    return value if value.tzinfo is None else value.astimezone(UTC).replace(tzinfo=None)
