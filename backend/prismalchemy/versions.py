"""The versions of Prisma Client Python whose inside the bridge knows."""

from __future__ import annotations

VERSIONS = ("0.11.0", "0.12.0", "0.13.0", "0.13.1", "0.14.0", "0.15.0")
"""Prisma Client Python is archived, so the list is complete from 0.11 on."""
