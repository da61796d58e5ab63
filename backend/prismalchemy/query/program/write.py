"""Plans of one statement that writes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, final

from prismalchemy.orm.clock import read_clock
from prismalchemy.query.program.decoders import Decoder
from prismalchemy.query.program.printed import printed_binds, printed_text
from prismalchemy.query.program.query import Bind, method, said
from prismalchemy.query.program.steps import Convert
from prismalchemy.query.program.table import Table

Make = Callable[[datetime], Any]
"""Makes a value that Prisma's engine would have made, from the call's one reading of the clock."""


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
    _conversions: tuple[tuple[int, Convert], ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        conversions = [(source, method(convert)) for source, convert, _ in self.binds if isinstance(source, int)]
        object.__setattr__(self, "_conversions", tuple(conversions))

    def bind(self, values: list[Any], moment: datetime | None = None) -> list[Any]:
        """The driver's arguments.

        Args:
            moment: the time of what the engine would have made, in a batch or a transaction; None reads the clock.

        Raises:
            Refusal: a value that Prisma refuses.
        """
        if self.made:
            moment = moment or read_clock()
            values = [*values, *[make(moment) for make in reversed(self.made)]]
        return [convert(values[source]) for source, convert in self._conversions]

    def __str__(self) -> str:
        """As a person reads it."""
        binds = printed_binds([(said(source), convert) for source, convert, _ in self.binds], "")
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

    def bind(self, values: list[Any], moment: datetime | None = None) -> list[Any]:
        """The arguments of no statement."""
        return []

    def __str__(self) -> str:
        """As a person reads it."""
        return f"Nothing on {', '.join(sorted(self.models))}: {self.result}"
