"""A comparison with another field of the row, which the client's types do not know but its engine takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from prismalchemy.orm import FieldFacts
from prismalchemy.query.refusals import Unsupported


def check_reference(field: FieldFacts, value: Any) -> None:
    """Look whether `value`, given where a value is expected, refers to a field.

    Raises:
        Unsupported: it does.
    """
    if isinstance(value, Mapping) and value.keys() == {"_ref", "_container"}:
        raise Unsupported("where.reference", f"{field.name} is compared with another field")
