"""Rows from the driver -> what the client's action layer takes, as data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from pydantic import ValidationError

from prismalchemy.query.engine_error import EngineError
from prismalchemy.query.program.names import printed_callable
from prismalchemy.query.program.promises import Column, Tree, infinite

Records = Sequence[Any]
"""Records of the driver or rows of SQLAlchemy: values by position."""

Conversion = Callable[[Any], Any]

_MISSING = "An operation failed because it depends on one or more records that were required but not found."


class RowDecoder(Protocol):
    """What a row becomes."""

    def one(self, record: Any) -> Any:
        """What `record` becomes."""

    def all(self, records: Records) -> list[Any]:
        """What `records` become, one by one."""


class Decoder(Protocol):
    """What the rows of a statement become."""

    def __call__(self, records: Records) -> Any:
        """The result.

        Raises:
            EngineError: Prisma's engine would report an error about the rows.
        """


@dataclass(frozen=True, slots=True)
class Record:
    """A row becomes a dict of Prisma's field names, and that an instance of `result` if there is one.

    Attributes:
        names: those of the columns.
        conversions: what makes Prisma's value of the driver's, by the names of those that need it; never sees NULL.
        promised: what is promised of some of them.
        moments: the places of columns of instants, among which those without a time zone are infinite.
        result: the client's own parsing passes its instances through, in a quarter less time than it takes for dicts.
    """

    names: tuple[str, ...]
    conversions: tuple[tuple[str, Conversion], ...] = ()
    promised: tuple[Column, ...] = ()
    moments: tuple[int, ...] = ()
    result: type[Any] | None = None

    def one(self, record: Any) -> Any:
        return self.all((record,))[0]

    def all(self, records: Records) -> list[Any]:
        names = self.names
        for column in self.promised:
            column.check(records)
        for place in self.moments:
            for record in records:
                moment = record[place]
                if moment is not None and moment.tzinfo is None:
                    raise infinite(names[place], moment)
        rows = [dict(zip(names, record, strict=True)) for record in records]
        for name, convert in self.conversions:
            for row in rows:
                value = row[name]
                if value is not None:
                    row[name] = convert(value)
        return rows if self.result is None else _validated(self.result, rows)

    def __str__(self) -> str:
        converted = "".join([f", {name} by {printed_callable(convert)}" for name, convert in self.conversions])
        made = "a dict" if self.result is None else self.result.__name__
        return f"{made} of {', '.join(self.names)}{converted}"


def _validated(result: type[Any], rows: list[dict[str, Any]]) -> list[Any]:
    # What model_validate calls, without its wrapper.
    validate = result.__pydantic_validator__.validate_python
    try:
        return [validate(row) for row in rows]
    except ValidationError:
        # The client says so itself.
        return rows


@dataclass(frozen=True, slots=True)
class Document:
    """A row that is one JSON document becomes an instance of `result`: the client's own parsing passes it through.

    Attributes:
        promised: what is promised of its values.
    """

    result: type[Any]
    promised: Tree = field(default_factory=Tree)

    def one(self, record: Any) -> Any:
        return self.all((record,))[0]

    def all(self, records: Records) -> list[Any]:
        # What model_validate_json calls, without its wrapper.
        validate = self.result.__pydantic_validator__.validate_json
        try:
            return [validate(record[0]) for record in records]
        except ValidationError as problem:
            broken = self.promised.broken_by(problem)
            raise problem if broken is None else broken from None

    def __str__(self) -> str:
        return f"{self.result.__name__}, from JSON"


@dataclass(frozen=True, slots=True)
class AllRows:
    """A list; turned round when the rows were selected `backwards`."""

    row: RowDecoder
    backwards: bool = False

    def __call__(self, records: Records) -> list[Any]:
        return self.row.all(records[::-1] if self.backwards else records)

    def __str__(self) -> str:
        return f"a list, each {self.row}{', in reverse' if self.backwards else ''}"


@dataclass(frozen=True, slots=True)
class FirstRow:
    """The first row; without rows None, or Prisma's P2025 when there has to be one.

    Source: Prisma's error reference; the text was observed on engine 5.17.
    """

    row: RowDecoder
    required: bool = False

    def __call__(self, records: Records) -> Any:
        if records:
            return self.row.one(records[0])
        if self.required:
            raise missing("Expected a record, found none.")
        return None

    def __str__(self) -> str:
        return f"the first as {self.row}, or {'P2025' if self.required else 'None'}"


@dataclass(frozen=True, slots=True)
class WrittenRow:
    """The row that a statement has written; without it, Prisma's P2025.

    Attributes:
        cause: the engine's, in the error's meta.
    """

    row: RowDecoder
    cause: str

    def __call__(self, records: Records) -> Any:
        if records:
            return self.row.one(records[0])
        raise missing(self.cause)

    def __str__(self) -> str:
        return f"{self.row}, or P2025: {self.cause}"


@dataclass(frozen=True, slots=True)
class Leading:
    """The first columns become what `decoder` makes of them; the others are for other steps of a program."""

    decoder: Decoder
    number: int

    def __call__(self, records: Records) -> Any:
        return self.decoder([tuple(record)[: self.number] for record in records])

    def __str__(self) -> str:
        return str(self.decoder)


@dataclass(frozen=True, slots=True)
class HowMany:
    """The number of rows."""

    def __call__(self, records: Records) -> dict[str, int]:
        return {"count": len(records)}

    def __str__(self) -> str:
        return "their number"


@dataclass(frozen=True, slots=True)
class PresentRow:
    """The row that a call has written, which may be gone since: by a verb of the call's own, or a trigger.

    Attributes:
        query: the engine's name for the call.
    """

    row: RowDecoder
    query: str

    def __call__(self, records: Records) -> Any:
        if records:
            return self.row.one(records[0])
        raise EngineError(None, f"Query {self.query} is required to return data, but found no record(s).")

    def __str__(self) -> str:
        return f"{self.row}, which has to be there"


def missing(cause: str) -> EngineError:
    """Prisma's P2025: a record that has to be there is not."""
    return EngineError("P2025", f"{_MISSING} {cause}", {"cause": cause})


@dataclass(frozen=True, slots=True)
class Counts:
    """One row of numbers becomes the answer of count."""

    names: tuple[str, ...]

    def __call__(self, records: Records) -> dict[str, dict[str, int]]:
        return {"_count": dict(zip(self.names, records[0], strict=True))}

    def __str__(self) -> str:
        return f"the counts of {', '.join(self.names)}"


@dataclass(frozen=True, slots=True)
class Groups:
    """Each row becomes one group of group_by.

    Attributes:
        parts: pairs of a name in the answer and the names below it; None where the value stands there itself.
        conversions: what makes the engine's value of the driver's, by column; None where they are the same.
        promised: what is promised of the keys.
    """

    parts: tuple[tuple[str, tuple[str, ...] | None], ...]
    conversions: tuple[Conversion | None, ...]
    promised: tuple[Column, ...] = ()

    def __call__(self, records: Records) -> list[dict[str, Any]]:
        for column in self.promised:
            column.check(records)
        return [self._group(record) for record in records]

    def _group(self, record: Any) -> dict[str, Any]:
        pairs = zip(record, self.conversions, strict=True)
        values = (value if convert is None else convert(value) for value, convert in pairs)
        return {
            name: next(values) if below is None else {part: next(values) for part in below}
            for name, below in self.parts
        }

    def __str__(self) -> str:
        names = [name if below is None else f"{name} of {', '.join(below)}" for name, below in self.parts]
        return f"a list of groups, each {', '.join(names)}"
