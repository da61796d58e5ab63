"""How many rows a step has to give, and Prisma's error when it does not.

Outside a transaction of the team's they are checked before COMMIT; inside one, what the call had written stays and the
transaction lives on, as with the engine (observed on 5.17).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from prismalchemy.query.program.sources import Value


@dataclass(frozen=True, slots=True)
class OneRow:
    """There is one. `cause` is the engine's, in the error's meta."""

    code: Literal["P2025", "P2016"]
    cause: str

    def __str__(self) -> str:
        return f"one row, or {self.code}: {self.cause}"


@dataclass(frozen=True, slots=True)
class EachDistinct:
    """As many as there are distinct keys among those of the call: a connect of several."""

    keys: tuple[tuple[Value, ...], ...]
    relation: str

    def __str__(self) -> str:
        return f"a row for each distinct of {len(self.keys)} keys, or P2018 of {self.relation}"


@dataclass(frozen=True, slots=True)
class EachGiven:
    """As many as there are keys in the call, doubles counted: a delete of several."""

    number: int
    relation: str

    def __str__(self) -> str:
        return f"{self.number} rows, or P2017 of {self.relation}"


@dataclass(frozen=True, slots=True)
class NoRow:
    """There is none: a required relation would be broken."""

    relation: str

    def __str__(self) -> str:
        return f"no row, or P2014 of {self.relation}"


Expectation = OneRow | EachDistinct | EachGiven | NoRow
