"""What a fingerprint has between keys, types and values: marks that say what the next entries are."""

from __future__ import annotations

from typing import Final

SEQUENCES: Final = (list, tuple, set)
"""The types that the client takes for a list."""


class Mark:
    """Says in a fingerprint what the next entries are."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return self._name


END: Final = Mark("end")
"""No more arguments."""

FILTERS: Final = Mark("filters")
"""A number of filters, and then these."""

AS_IT_IS: Final = Mark("as it is")
"""Something where a dict is expected."""
