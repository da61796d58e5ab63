"""Imported by code that got out of a literal: a test then sees that it ran."""

from __future__ import annotations

import builtins

builtins.prismalchemy_canary = True  # type: ignore[attr-defined]
