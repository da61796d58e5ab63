"""Whether lanes give the same results, before anything is timed."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel


def comparable(value: Any) -> Any:
    """Something that is equal for equal results, types included; related rows, which have no order, are sorted."""
    if isinstance(value, list):
        return [comparable(item) for item in value]
    if isinstance(value, BaseModel):
        fields = {name: comparable(getattr(value, name)) for name in type(value).model_fields}
        return type(value), {name: _sorted(field) for name, field in fields.items()}
    if isinstance(value, dict):
        return {key: comparable(item) for key, item in value.items()}
    return type(value), value


def same(one: Any, other: Any, *, ordered: bool) -> bool:
    """Whether two lanes' results are equal."""
    left, right = comparable(one), comparable(other)
    return bool(left == right if ordered else _sorted(left) == _sorted(right))


def _sorted(field: Any) -> Any:
    return sorted(field, key=repr) if isinstance(field, list) else field
