"""A plan of several statements, and several such plans at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import final

from prismalchemy.query.program.decoders import Decoder
from prismalchemy.query.program.printed import printed_steps
from prismalchemy.query.program.sources import Register
from prismalchemy.query.program.steps import AnyStep


@final
@dataclass(frozen=True, slots=True)
class Program:
    """A plan of several statements. Every refusal is known before the first of them.

    Attributes:
        models: all models whose tables it touches.
        steps: in the engine's order, which comes from the order of the call's keys.
        result: the register whose rows are the result.
        decoder: makes the result of these rows.
        atomic: whether it is one transaction, where it does not run in one already.
    """

    models: frozenset[str]
    steps: tuple[AnyStep, ...]
    result: Register
    decoder: Decoder
    atomic: bool

    def __str__(self) -> str:
        """As a person reads it."""
        head = f"Program on {', '.join(sorted(self.models))}{', in one transaction' if self.atomic else ''}"
        return "\n".join([head, *printed_steps(self.steps, "  "), f"  {self.result} becomes {self.decoder}"])


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
