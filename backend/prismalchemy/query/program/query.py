"""A plan of one SELECT."""

from __future__ import annotations

from dataclasses import dataclass, field, is_dataclass
from datetime import datetime
from typing import Any, NamedTuple, final

from sqlalchemy import Select

from prismalchemy.query.program.decoders import Decoder
from prismalchemy.query.program.printed import printed_binds, printed_text
from prismalchemy.query.program.sources import Row, Rows
from prismalchemy.query.program.steps import Convert

AnySelect = Select[*tuple[Any, ...]]


class Bind(NamedTuple):
    """One of the driver's parameters.

    Attributes:
        source: which value of the call it holds; in a program, perhaps what an earlier step has found.
        convert: how that is converted.
        name: its name in the statement.
    """

    source: int | Row | Rows
    convert: Convert
    name: str


@final
@dataclass(frozen=True, slots=True)
class Query:
    """A plan of one SELECT.

    Attributes:
        model: the model that is asked, by Prisma's name.
        models: all models whose tables it reads.
        statement: for SQLAlchemy's own execution, with named parameters.
        text: the same as text for the driver, its parameters numbered.
        binds: the driver's parameters, in order.
        decoder: makes the result of the rows.
    """

    model: str
    models: frozenset[str]
    statement: AnySelect = field(compare=False, repr=False)
    text: str
    binds: tuple[Bind, ...]
    decoder: Decoder
    _conversions: tuple[tuple[int, Convert], ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        # A method of data is called in half the time that data itself takes to be called.
        conversions = [(source, method(convert)) for source, convert, _ in self.binds if isinstance(source, int)]
        object.__setattr__(self, "_conversions", tuple(conversions))

    def bind(self, values: list[Any], moment: datetime | None = None) -> list[Any]:
        """The driver's arguments.

        Args:
            moment: as with `Write.bind`; a SELECT does not need it.

        Raises:
            Refusal: a value that Prisma refuses.
        """
        return [convert(values[source]) for source, convert in self._conversions]

    def named(self, arguments: list[Any]) -> dict[str, Any]:
        """The driver's arguments under their names in `statement`."""
        return {name: value for (_, _, name), value in zip(self.binds, arguments, strict=True)}

    def __str__(self) -> str:
        """As a person reads it."""
        binds = printed_binds([(said(source), convert) for source, convert, _ in self.binds], "")
        head = f"Query on {', '.join(sorted(self.models))}"
        return "\n".join([head, *printed_text(self.text, "  "), *binds, f"  the rows become {self.decoder}"])


def said(source: int | Row | Rows) -> str:
    """The source of a bind as a person reads it."""
    if not isinstance(source, int):
        return str(source)
    return f"value {source}" if source >= 0 else f"made {-source}"


def method(convert: Convert) -> Convert:
    """The same conversion, quicker to be called."""
    return convert if not is_dataclass(convert) or isinstance(convert, type) else convert.__call__
