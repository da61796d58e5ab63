"""How functions are named in what is printed."""

from __future__ import annotations

from typing import Any


def printed_callable(function: Any) -> str:
    """The name of a function; what is data prints itself."""
    return getattr(function, "__qualname__", None) or str(function)
