"""A plan of several statements, and several such plans at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, final

from prismalchemy.orm.clock import read_clock
from prismalchemy.query.program.decoders import Decoder
from prismalchemy.query.program.printed import printed_steps
from prismalchemy.query.program.sources import Register
from prismalchemy.query.program.steps import AnyStep, Input
from prismalchemy.query.program.write import Make


@final
@dataclass(frozen=True, slots=True)
class Program:
    """A plan of several statements: one transaction, where it does not run in one already.

    Every refusal is known before the first of them.

    Attributes:
        models: all models whose tables it touches.
        inputs: what is made of the call's values before the first step.
        made: what makes the values that Prisma's engine would have made.
        steps: in the engine's order, which comes from the order of the call's keys.
        result: the register whose rows are the result.
        decoder: makes the result of these rows.
        atomic: whether it needs a transaction: not where no more than one of its statements writes.
    """

    models: frozenset[str]
    inputs: tuple[Input, ...]
    made: tuple[Make, ...]
    steps: tuple[AnyStep, ...]
    result: Register
    decoder: Decoder
    atomic: bool = True

    def bind(self, values: list[Any], moment: datetime | None = None) -> list[Any]:
        """What the steps are bound to. Made once: all that needs the clock is from one reading.

        Args:
            moment: as with `Write.bind`.

        Raises:
            Refusal: a value that Prisma refuses.
        """
        if self.made:
            moment = moment or read_clock()
            values = [*values, *[make(moment) for make in reversed(self.made)]]
        return [convert(values[source]) for source, convert in self.inputs]

    def __str__(self) -> str:
        """As a person reads it."""
        head = f"Program on {', '.join(sorted(self.models))}{', in one transaction' if self.atomic else ''}"
        steps = printed_steps(self.steps, self.inputs, "  ")
        return "\n".join([head, *steps, f"  {self.result} becomes {self.decoder}"])


@final
@dataclass(frozen=True, slots=True)
class Batch:
    """Programs that run one after the other in one transaction: routed whole, refused whole."""

    programs: tuple[Program, ...]

    @property
    def models(self) -> frozenset[str]:
        """All models whose tables they touch."""
        return frozenset[str]().union(*[program.models for program in self.programs])

    def __str__(self) -> str:
        """As a person reads it."""
        return "\n".join([f"Batch of {len(self.programs)}, in one transaction", *map(str, self.programs)])
