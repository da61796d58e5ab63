"""Values as the texts that they are in the client's query."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from prismalchemy.query.values.milliseconds import cut


def text_of(value: Any) -> str | None:
    """The text that the client's serialiser writes for `value`; None where it writes no text.

    Source: `serializer` of `prisma._builder`, 0.15.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, datetime):
        return cut(value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)).isoformat()
    return None
