"""Running a program, without I/O: what is to be sent, one statement after the other.

As an authentication flow of httpx: a generator yields requests and is sent what came of them, and each kind of
connection drives it in a few lines.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from typing import Any, NamedTuple, final

from prismalchemy.query.program import Program, Query, Write
from prismalchemy.query.program.decoders import Records
from prismalchemy.query.program.sources import Register
from prismalchemy.query.program.steps import AnyStep, Branch, Choice, Fail, Step


class Request(NamedTuple):
    """A statement that is to be sent.

    Attributes:
        arguments: the driver's, in the order of the step's binds.
    """

    step: Step
    arguments: list[Any]


Steps = Generator[Request, Records, None]


@final
class Performance:
    """A program that runs.

    Attributes:
        request: what is to be sent now; None at the end.
    """

    __slots__ = ("_program", "_registers", "_steps", "request")

    def __init__(self, program: Program, inputs: Sequence[Any]) -> None:
        """Begin.

        Args:
            inputs: what the program's `bind` has made.
        """
        self._program = program
        self._registers: dict[Register, Records] = {}
        self._steps = _performed(program.steps, inputs, self._registers)
        self.request = next(self._steps, None)

    def answer(self, records: Records) -> None:
        """Go on with the rows of `request`.

        Raises:
            EngineError: Prisma's engine would stop here. What was written before is for the lane to keep or undo.
        """
        try:
            self.request = self._steps.send(records)
        except StopIteration:
            self.request = None

    @property
    def result(self) -> Any:
        """What came of it, in Prisma's form.

        Raises:
            EngineError: Prisma's engine would report an error about it.
        """
        return self._program.decoder(self._registers[self._program.result])

    def statement_of(self, table: tuple[str | None, str | None]) -> Step:
        """The statement that an error of the database is about: `request`, or at COMMIT the last one on its table.

        Args:
            table: schema and name, as the error says.
        """
        if self.request is not None:
            return self.request.step
        steps = list(_all(self._program.steps))
        return next((step for step in reversed(steps) if (step.table.schema, step.table.name) == table), steps[-1])


def _performed(steps: Sequence[AnyStep], inputs: Sequence[Any], registers: dict[Register, Records]) -> Steps:
    for step in steps:
        if type(step) is Step:
            if step.unless is not None and step.unless.holds(registers):
                continue
            records = yield Request(step, [source.take(inputs, registers) for source, _ in step.binds])
            if step.into is not None:
                registers[step.into] = records
            problem = None if step.expect is None else step.expect.broken_by(records, inputs)
            if problem is not None:
                raise problem
        elif type(step) is Branch:
            yield from _performed(step.found if registers[step.on] else step.missing, inputs, registers)
        elif type(step) is Choice:
            yield from _performed(step.then if step.on.holds(inputs) else step.otherwise, inputs, registers)
        elif type(step) is Fail:
            raise step.failure.error()


def _all(steps: Sequence[AnyStep]) -> Iterator[Step]:
    """All steps that may be performed."""
    for step in steps:
        if type(step) is Step:
            yield step
        elif type(step) is Branch:
            yield from _all((*step.found, *step.missing))
        elif type(step) is Choice:
            yield from _all((*step.then, *step.otherwise))


def decoded(plan: Query | Write, result: Any) -> Any:
    """The rows of a statement, or their number, in Prisma's form.

    Raises:
        EngineError: Prisma's engine would report an error about them.
    """
    return {"count": result} if plan.decoder is None else plan.decoder(result)
