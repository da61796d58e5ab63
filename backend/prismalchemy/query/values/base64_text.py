"""Bytes as Prisma's engine takes and gives them: base64 with its padding (RFC 4648, section 4)."""

from __future__ import annotations

import base64


def write_base64(value: bytes) -> str:
    """The text of `value`."""
    return base64.b64encode(value).decode("ascii")


def read_base64(text: str) -> bytes | None:
    """The bytes that `text` is of; None where the engine does not take it (observed on 5.17)."""
    try:
        value = base64.b64decode(text, validate=True)
    except (TypeError, ValueError):
        return None
    # Python passes over bits that are left in the last digit; the engine does not.
    return value if write_base64(value) == text else None
