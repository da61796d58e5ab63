"""Rows for the example service: realistic, the same on every run. `python -m service.seed` writes them."""

from __future__ import annotations

from service.seed.content import Size, Tables, make_tables
from service.seed.load import load
from service.seed.people import key_text

__all__ = ["Size", "Tables", "key_text", "load", "make_tables"]
