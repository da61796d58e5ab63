"""How many rows a step has to give, and Prisma's error when it does not.

Outside a transaction of the team's they are checked before COMMIT; inside one, what the call had written stays and the
transaction lives on, as with the engine. Codes, texts and meta were observed on 5.17.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from prismalchemy.query.engine_error import EngineError
from prismalchemy.query.program.decoders import missing
from prismalchemy.query.program.sources import Value


@dataclass(frozen=True, slots=True)
class OneRow:
    """There is one. `cause` is the engine's, in the error's meta."""

    code: Literal["P2025", "P2016"]
    cause: str

    def broken_by(self, rows: Sequence[Any], inputs: Sequence[Any]) -> EngineError | None:
        """The engine's error when a step has given `rows`; None where it is content."""
        if rows:
            return None
        if self.code == "P2025":
            return missing(self.cause)
        return EngineError("P2016", f"Query interpretation error. {self.cause}", {"details": self.cause})

    def __str__(self) -> str:
        return f"one row, or {self.code}: {self.cause}"


@dataclass(frozen=True, slots=True)
class EachDistinct:
    """As many as there are distinct keys among those of the call: a connect of several."""

    keys: tuple[tuple[Value, ...], ...]
    relation: str

    def broken_by(self, rows: Sequence[Any], inputs: Sequence[Any]) -> EngineError | None:
        """As `OneRow.broken_by`."""
        expected = len({tuple([inputs[part.place] for part in key]) for key in self.keys})
        if len(rows) == expected:
            return None
        details = (
            f"Expected {expected} records to be connected after connect operation on one-to-many relation "
            f"'{self.relation}', found {len(rows)}."
        )
        return EngineError("P2018", f"The required connected records were not found. {details}", {"details": details})

    def __str__(self) -> str:
        return f"a row for each distinct of {len(self.keys)} keys, or P2018 of {self.relation}"


@dataclass(frozen=True, slots=True)
class EachGiven:
    """As many as there are keys in the call, doubles counted: a delete of several."""

    number: int
    relation: str
    parent: str
    child: str

    def broken_by(self, rows: Sequence[Any], inputs: Sequence[Any]) -> EngineError | None:
        """As `OneRow.broken_by`."""
        if len(rows) >= self.number:
            return None
        problem = (
            f"The records for relation `{self.relation}` between the `{self.parent}` and `{self.child}` models are not "
            "connected."
        )
        meta = {"relation_name": self.relation, "parent_name": self.parent, "child_name": self.child}
        return EngineError("P2017", problem, meta)

    def __str__(self) -> str:
        return f"{self.number} rows, or P2017 of {self.relation}"


@dataclass(frozen=True, slots=True)
class NoRow:
    """There is none: a required relation would be broken.

    Attributes:
        holder: the model that has the foreign key.
        other: the one that it leads to.
    """

    relation: str
    holder: str
    other: str

    def broken_by(self, rows: Sequence[Any], inputs: Sequence[Any]) -> EngineError | None:
        """As `OneRow.broken_by`."""
        return self.error() if rows else None

    def error(self) -> EngineError:
        """Prisma's P2014."""
        problem = (
            f"The change you are trying to make would violate the required relation '{self.relation}' between the "
            f"`{self.holder}` and `{self.other}` models."
        )
        meta = {"relation_name": self.relation, "model_a_name": self.holder, "model_b_name": self.other}
        return EngineError("P2014", problem, meta)

    def __str__(self) -> str:
        return f"no row, or P2014 of {self.relation}"


Expectation = OneRow | EachDistinct | EachGiven | NoRow
