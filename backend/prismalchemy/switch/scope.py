"""Which models a transaction may touch."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scope:
    """What a transaction on SQLAlchemy may touch, decided when it starts.

    Attributes:
        models: by Prisma's names.
        named: whether the caller has named them: `tx(models=[...])`.
    """

    models: frozenset[str]
    named: bool

    def why_not(self, call: str, models: Collection[str]) -> str:
        """Why `call`, which touches `models`, is refused, and what to do."""
        left = sorted(set(models) - self.models)
        listed = ", ".join(left)
        if self.named:
            return (
                f"{call} touches {listed}, which this transaction does not name; start it with "
                f"tx(models=[{', '.join(repr(model) for model in sorted({*self.models, *left}))}])"
            )
        are = "is" if len(left) == 1 else "are"
        return f"{call}: {listed} {are} not switched to SQLAlchemy, where this transaction runs; see SQLALCHEMY_TABLES"
