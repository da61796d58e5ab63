"""A value in a result that Prisma's engine cannot read."""

from __future__ import annotations


class Unreadable(ValueError):
    """The engine fails on such a value, such as an infinite date or a numeric NaN."""
