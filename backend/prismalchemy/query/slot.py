"""A value's place in a call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final


@dataclass(frozen=True, slots=True)
class Slot:
    """Stands for the value at `index` in the call's values.

    Attributes:
        index: the position among the call's values.
        value: the value of the call that is being planned. Only its type may decide anything, except for the sign of
            `take` and `skip` and the mode of a filter, which are part of the fingerprint.
    """

    index: int
    value: Any


class Absent:
    """The type of `ABSENT`."""

    def __repr__(self) -> str:
        return "absent"


ABSENT: Final = Absent()
"""Stands among the values that rows have for a key, where a row lacks it."""
