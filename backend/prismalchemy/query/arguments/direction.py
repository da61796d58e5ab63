"""The direction of a sort key, of rows and of groups alike."""

from __future__ import annotations

from typing import Any

from prismalchemy.query.refusals import Refused


def is_descending(name: str, direction: Any) -> bool:
    """Whether the key `name` is sorted descending.

    Raises:
        Refused: it is neither `asc` nor `desc`.
    """
    if direction not in ("asc", "desc"):
        raise Refused(f"order by {name}: the direction is 'asc' or 'desc'")
    return bool(direction == "desc")
