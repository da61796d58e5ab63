"""Plans as a person reads them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from prismalchemy.query.program.names import printed_callable
from prismalchemy.query.program.sources import Value
from prismalchemy.query.program.steps import AnyStep, Branch, Choice, Fail, Input, Step


def printed_steps(steps: Iterable[AnyStep], inputs: Sequence[Input], indent: str) -> Iterator[str]:
    """The lines of a program's steps."""
    for step in steps:
        match step:
            case Step():
                yield from _step(step, inputs, indent)
            case Choice(on, then, otherwise):
                yield from _fork(f"if {on}", then, otherwise, inputs, indent)
            case Branch(on, found, missing):
                yield from _fork(f"if {on} has a row", found, missing, inputs, indent)
            case Fail(failure):
                yield f"{indent}fails with {failure}"


def _step(step: Step, inputs: Sequence[Input], indent: str) -> Iterator[str]:
    text = step.text if step.into is None else f"{step.into} = {step.text}"
    yield from printed_text(text, indent)
    for number, (source, _) in enumerate(step.binds, start=1):
        said = f", by {printed_callable(inputs[source.place].convert)}" if type(source) is Value else ""
        yield f"{indent}  ${number} is {source}{said}"
    if step.expect is not None:
        yield f"{indent}  expects {step.expect}"
    if step.unless is not None:
        yield f"{indent}  unless {step.unless}"


def _fork(
    condition: str, then: tuple[AnyStep, ...], otherwise: tuple[AnyStep, ...], inputs: Sequence[Input], indent: str
) -> Iterator[str]:
    yield f"{indent}{condition}:"
    yield from printed_steps(then, inputs, indent + "  ")
    if otherwise:
        yield f"{indent}else:"
        yield from printed_steps(otherwise, inputs, indent + "  ")


def printed_text(text: str, indent: str) -> list[str]:
    """The lines of a statement."""
    return [indent + line.rstrip() for line in text.splitlines()]


def printed_binds(binds: Iterable[tuple[str, Any]], indent: str) -> list[str]:
    """One line for each parameter: what it holds, and how that is converted."""
    return [
        f"{indent}  ${number} is {source}, by {printed_callable(convert)}"
        for number, (source, convert) in enumerate(binds, start=1)
    ]
