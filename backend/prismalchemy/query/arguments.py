"""Which arguments an action takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from prismalchemy.query.call import Call
from prismalchemy.query.refusals import Unsupported


def only(call: Call, arguments: Mapping[str, Any], known: frozenset[str]) -> None:
    """Refuse a call with an argument that is not `known`.

    Raises:
        Refusal: there is one; it is the feature that is missing.
    """
    for argument in arguments:
        if argument not in known:
            raise Unsupported("argument", f"{call.model}.{call.action} with {argument}")
