"""One Prisma call, as the client's action layer hands it over."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple


class Call(NamedTuple):
    """What `_execute` of Prisma Client Python receives: see `client/seams.py`. A tuple, since
    one is made for every call.

    Attributes:
        model: the Prisma model's name.
        action: the action's Python name, such as `find_many`.
        arguments: the action's arguments under Prisma's keys; top-level None means absent.
        result: the Pydantic class that the rows become; its scalar fields are what is selected.
        selection: what count and group_by return instead, as the client writes it down.
    """

    model: str
    action: str
    arguments: Mapping[str, Any]
    result: type[Any]
    selection: tuple[str, ...] | None = None
