"""Plans as a person reads them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from prismalchemy.query.program.names import printed_callable
from prismalchemy.query.program.steps import AnyStep, Branch, Choice, Step


def printed_steps(steps: Iterable[AnyStep], indent: str) -> Iterator[str]:
    """The lines of a program's steps."""
    for step in steps:
        match step:
            case Step():
                yield from _step(step, indent)
            case Choice(on, then, otherwise):
                yield from _fork(f"if {on}", then, otherwise, indent)
            case Branch(on, found, missing):
                yield from _fork(f"if {on} has a row", found, missing, indent)


def _step(step: Step, indent: str) -> Iterator[str]:
    text = step.text if step.into is None else f"{step.into} = {step.text}"
    yield from printed_text(text, indent)
    yield from printed_binds([(str(bound.source), bound.convert) for bound in step.binds], indent)
    if step.expect is not None:
        yield f"{indent}  expects {step.expect}"
    if step.unless is not None:
        yield f"{indent}  unless {step.unless}"


def _fork(condition: str, then: tuple[AnyStep, ...], otherwise: tuple[AnyStep, ...], indent: str) -> Iterator[str]:
    yield f"{indent}{condition}:"
    yield from printed_steps(then, indent + "  ")
    if otherwise:
        yield f"{indent}else:"
        yield from printed_steps(otherwise, indent + "  ")


def printed_text(text: str, indent: str) -> list[str]:
    """The lines of a statement."""
    return [indent + line.rstrip() for line in text.splitlines()]


def printed_binds(binds: Iterable[tuple[str, Any]], indent: str) -> list[str]:
    """One line for each parameter: what it holds, and how that is converted."""
    return [
        f"{indent}  ${number} is {source}, by {printed_callable(convert)}"
        for number, (source, convert) in enumerate(binds, start=1)
    ]
