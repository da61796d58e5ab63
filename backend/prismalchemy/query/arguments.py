"""Which arguments an action takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from prismalchemy.query.call import Call
from prismalchemy.query.errors import CannotPlan


def only(call: Call, arguments: Mapping[str, Any], known: frozenset[str]) -> None:
    """Refuse a call with an argument that is not `known`.

    Raises:
        CannotPlan: there is one; it is the feature that is missing.
    """
    for argument in arguments:
        if argument not in known:
            raise CannotPlan(argument, f"{call.model}.{call.action} with {argument}")
