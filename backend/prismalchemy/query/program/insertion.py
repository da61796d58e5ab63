"""Plans that insert rows: one statement for any number of them, their values bound as arrays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, NamedTuple, final

from prismalchemy.orm.clock import read_clock
from prismalchemy.query.program.names import printed_callable
from prismalchemy.query.program.printed import printed_text
from prismalchemy.query.program.table import Table
from prismalchemy.query.program.write import Make
from prismalchemy.query.slot import ABSENT

OfRows = Callable[[Sequence[Any]], Sequence[Any]]
"""Makes the driver's values of what rows give for a field; raises Refusal for one that Prisma refuses."""

VALUES_AT_ONCE: Final = 32_766
"""How many values the engine sends in a statement at the most; more rows are further statements (observed on 5.17)."""


class Sending(NamedTuple):
    """One statement on its way.

    Attributes:
        text: as the driver writes it.
        arguments: the driver's, in order.
        names: their names in the text, for a driver whose parameters have names.
    """

    text: str
    arguments: list[Any]
    names: Sequence[str]


@dataclass(frozen=True, slots=True)
class Filled:
    """A field that rows are inserted with.

    Attributes:
        name: of its parameter in the statement.
        source: which value of the call has what the rows give; None where none of them gives it.
        convert: makes the driver's values of these; what a row lacks stays `absent`.
        make: makes the driver's value where a row lacks it; None: it is NULL, or the database's own.
        differs: whether that is another one for each row.
        by_database: whether the database fills it in where a row lacks it.
        cell: how one value of it is written: what stands before its parameter and after.
    """

    name: str
    source: int | None
    convert: OfRows | None
    make: Make | None
    differs: bool
    by_database: bool
    cell: tuple[str, str]

    @property
    def is_array(self) -> bool:
        """Whether each row has its own value."""
        return self.source is not None or self.differs

    def __str__(self) -> str:
        """Where its values come from."""
        parts = [] if self.source is None else [f"value {self.source}, {self.convert}"]
        if self.make is not None:
            parts.append(f"made{' for each row' if self.differs else ''} by {printed_callable(self.make)}")
        return " or ".join(parts)


@final
@dataclass(frozen=True, slots=True)
class Insertion:
    """A plan that inserts rows. None of its statements is ever sent twice; several are in one transaction.

    Attributes:
        table: where it writes to.
        models: all models whose tables it touches.
        text: the statement, which takes an array for each field that rows differ in.
        fields: in the order of the driver's parameters.
        number: which value of the call is the number of rows.
        counted: the name of a parameter for that number, where no field is an array; None where one is.
        head, tail: what stands before and after the rows where these are written out: for rows of which only some
            leave a field to the database.
        mark: a parameter of the driver's: `{0}` is its number from 0 on, `{1}` from 1 on.
    """

    table: Table
    models: frozenset[str]
    text: str
    fields: tuple[Filled, ...]
    number: int
    counted: str | None
    head: str
    tail: str
    mark: str

    def bind(self, values: list[Any], moment: datetime | None = None) -> list[Sending]:
        """The statements.

        Args:
            moment: as with `Write.bind`.

        Raises:
            Refusal: a value that Prisma refuses.
        """
        number = values[self.number]
        if not self.fields:
            return [Sending(self.text, [], ())] * number
        moment = moment or read_clock()
        columns = [self._column(field, values, number, moment) for field in self.fields]
        size = max(1, VALUES_AT_ONCE // len(self.fields))
        if any(f.by_database and ABSENT in column for f, column in zip(self.fields, columns, strict=True)):
            return [self._written_out(columns, at, min(at + size, number)) for at in range(0, number, size)]
        return [self._as_arrays(columns, at, min(at + size, number)) for at in range(0, number, size)]

    def _column(self, field: Filled, values: list[Any], number: int, moment: datetime) -> Any:
        """One value for each row; for a field that is no array, the one that all have."""
        make = field.make
        if field.source is None or field.convert is None:
            assert make is not None
            return [make(moment) for _ in range(number)] if field.differs else make(moment)
        column = field.convert(values[field.source])
        if field.by_database or ABSENT not in column:
            return column
        if make is None or field.differs:
            return [(make and make(moment)) if value is ABSENT else value for value in column]
        shared = make(moment)
        return [shared if value is ABSENT else value for value in column]

    def _as_arrays(self, columns: list[Any], start: int, end: int) -> Sending:
        arguments = [
            list(column[start:end]) if field.is_array else column
            for field, column in zip(self.fields, columns, strict=True)
        ]
        names = [field.name for field in self.fields]
        if self.counted is not None:
            names.append(self.counted)
            arguments.append(end - start)
        return Sending(self.text, arguments, names)

    def _written_out(self, columns: list[Any], start: int, end: int) -> Sending:
        arguments: list[Any] = []
        rows: list[str] = []
        for row in range(start, end):
            cells = []
            for field, column in zip(self.fields, columns, strict=True):
                value = column[row] if field.is_array else column
                if value is ABSENT:
                    cells.append("DEFAULT")
                else:
                    at = len(arguments)
                    cells.append(self.mark.format(at, at + 1).join(field.cell))
                    arguments.append(value)
            rows.append(f"({', '.join(cells)})")
        names = [f"p{number}" for number in range(len(arguments))]
        return Sending(f"{self.head} VALUES {', '.join(rows)}{self.tail}", arguments, names)

    def __str__(self) -> str:
        """As a person reads it."""
        head = f"Insertion on {', '.join(sorted(self.models))}"
        binds = [f"  ${number} is {field}" for number, field in enumerate(self.fields, start=1)]
        return "\n".join([head, *printed_text(self.text, "  "), *binds, "  becomes their number"])
