"""How many rows a step has to give, and Prisma's error when it does not.

Outside a transaction of the team's they are checked before COMMIT; inside one, what the call had written stays and the
transaction lives on, as with the engine (observed on 5.17).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from prismalchemy.query.engine_error import EngineError
from prismalchemy.query.program.sources import Value


@dataclass(frozen=True, slots=True)
class Failure:
    """An error that Prisma's engine finds itself.

    Attributes:
        code: Prisma's.
        problem: the text; where it has `{expected}` or `{found}` in it, as in `meta`, these are numbers of rows.
        meta: pairs of names and texts.
    """

    code: str
    problem: str
    meta: tuple[tuple[str, str], ...]

    def error(self, expected: int = 1, found: int = 0) -> EngineError:
        """The engine's error."""
        numbers = {"{expected}": str(expected), "{found}": str(found)}
        meta = {name: _filled(text, numbers) for name, text in self.meta}
        return EngineError(self.code, _filled(self.problem, numbers), meta)

    def __str__(self) -> str:
        return f"{self.code}: {', '.join(text for _, text in self.meta)}"


def _filled(text: str, numbers: dict[str, str]) -> str:
    for name, number in numbers.items():
        text = text.replace(name, number)
    return text


@dataclass(frozen=True, slots=True)
class OneRow:
    """There is one."""

    failure: Failure

    def broken_by(self, rows: Sequence[Any], inputs: Sequence[Any]) -> EngineError | None:
        """The engine's error when a step has given `rows`; None where it is content."""
        return None if rows else self.failure.error()

    def __str__(self) -> str:
        return f"one row, or {self.failure}"


@dataclass(frozen=True, slots=True)
class EachDistinct:
    """As many as there are distinct keys among those of the call: a connect of several.

    Attributes:
        keys: of each, the number of its form, and its values.
    """

    keys: tuple[tuple[int, tuple[Value, ...]], ...]
    failure: Failure

    def broken_by(self, rows: Sequence[Any], inputs: Sequence[Any]) -> EngineError | None:
        """As `OneRow.broken_by`."""
        expected = len({(form, *[_hashable(inputs[part.place]) for part in parts]) for form, parts in self.keys})
        return None if len(rows) == expected else self.failure.error(expected, len(rows))

    def __str__(self) -> str:
        return f"a row for each distinct of {len(self.keys)} keys, or {self.failure}"


def _hashable(value: Any) -> Any:
    return tuple(map(_hashable, value)) if isinstance(value, list) else value


@dataclass(frozen=True, slots=True)
class EachGiven:
    """As many as there are keys in the call, doubles counted: a delete of several."""

    number: int
    failure: Failure

    def broken_by(self, rows: Sequence[Any], inputs: Sequence[Any]) -> EngineError | None:
        """As `OneRow.broken_by`."""
        return None if len(rows) >= self.number else self.failure.error(self.number, len(rows))

    def __str__(self) -> str:
        return f"{self.number} rows, or {self.failure}"


@dataclass(frozen=True, slots=True)
class NoRow:
    """There is none: a required relation would be broken."""

    failure: Failure

    def broken_by(self, rows: Sequence[Any], inputs: Sequence[Any]) -> EngineError | None:
        """As `OneRow.broken_by`."""
        return self.failure.error() if rows else None

    def __str__(self) -> str:
        return f"no row, or {self.failure}"


Expectation = OneRow | EachDistinct | EachGiven | NoRow
