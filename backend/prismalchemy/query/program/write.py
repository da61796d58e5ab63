"""Plans of one statement that writes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, final

from prismalchemy.orm.clock import read_clock
from prismalchemy.query.program.decoders import Decoder
from prismalchemy.query.program.printed import printed_binds, printed_text
from prismalchemy.query.program.query import Bind

Make = Callable[[datetime], Any]
"""Makes a value that Prisma's engine would have made, from the call's one reading of the clock."""


@final
@dataclass(frozen=True, slots=True)
class Table:
    """Where a plan writes to: what errors of the database are told apart by.

    Attributes:
        model: the model, by Prisma's name.
        schema: the table's schema.
        name: the table.
        keys: the columns of its keys and unique indexes, by the name that the database has for these.
    """

    model: str
    schema: str
    name: str
    keys: dict[str, tuple[str, ...]]


@final
@dataclass(frozen=True, slots=True)
class Write:
    """A plan of one statement that writes. It is never sent twice.

    Attributes:
        table: where it writes to.
        models: all models whose tables it touches.
        text: the statement, its parameters as the driver writes them.
        binds: the driver's parameters, in order. A negative source is a value that the engine would have made: -1 is
            the first of `made`.
        made: what makes these.
        decoder: makes the result of the rows; None where the result is their number.
    """

    table: Table
    models: frozenset[str]
    text: str
    binds: tuple[Bind, ...]
    made: tuple[Make, ...]
    decoder: Decoder | None

    def bind(self, values: list[Any]) -> list[Any]:
        """The driver's arguments; reads the clock, once.

        Raises:
            Refusal: a value that Prisma refuses.
        """
        if self.made:
            moment = read_clock()
            values = [*values, *[make(moment) for make in reversed(self.made)]]
        return [convert(values[source]) for source, convert, _ in self.binds]

    def __str__(self) -> str:
        """As a person reads it."""
        sources = [f"value {source}" if source >= 0 else f"made {-source}" for source, _, _ in self.binds]
        binds = printed_binds([(said, bind.convert) for said, bind in zip(sources, self.binds, strict=True)], "")
        head = f"Write on {', '.join(sorted(self.models))}"
        return "\n".join([head, *printed_text(self.text, ""), *binds, f"  becomes {self.decoder or 'their number'}"])


@final
@dataclass(frozen=True, slots=True)
class Nothing:
    """A plan without a statement: the call changes nothing.

    Attributes:
        models: the model that is asked.
        result: what it returns.
    """

    models: frozenset[str]
    result: Any

    def bind(self, values: list[Any]) -> list[Any]:
        """The arguments of no statement."""
        return []

    def __str__(self) -> str:
        """As a person reads it."""
        return f"Nothing on {', '.join(sorted(self.models))}: {self.result}"
