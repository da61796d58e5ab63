"""Which side answers the calls on each model at a moment."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Modes:
    """One immutable snapshot: whoever changes something puts another in its place.

    Attributes:
        named: the models that are to be switched to SQLAlchemy.
        switched: those of them that are: the generated models have all of them that the client has.
    """

    named: frozenset[str]
    switched: frozenset[str]
