"""A case that differs -> a smaller one that still does."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from typing import Any

from tests.calls.fuzz import RandomCall
from tests.writes.fuzzing.cases import Batch, Case, Single, Transaction

Differs = Callable[[Case], Awaitable[bool]]


async def reduced(case: Case, differs: Differs, *, tries: int = 250) -> Case:
    """The smallest case that is found by leaving things out, one at a time."""
    tried = 0
    again = True
    while again:
        again = False
        for smaller in _smaller(case):
            tried += 1
            if tried > tries:
                return case
            if await differs(smaller):
                case, again = smaller, True
                break
    return case


def _smaller(case: Case) -> Iterator[Case]:
    calls = case.calls
    if not isinstance(case, Single):
        for place in range(len(calls)):
            yield replace(case, calls=(*calls[:place], *calls[place + 1 :]))
        if len(calls) == 1 and not isinstance(calls[0], Batch):
            yield Single((calls[0],))
        if len(calls) == 1 and isinstance(calls[0], Batch):
            yield calls[0]
        if isinstance(case, Transaction) and case.rolls_back:
            yield replace(case, rolls_back=False)
    for place, call in enumerate(calls):
        for smaller in _smaller(call) if isinstance(call, Batch) else _smaller_calls(call):
            yield replace(case, calls=(*calls[:place], smaller, *calls[place + 1 :]))


def _smaller_calls(call: Any) -> Iterator[Any]:
    if isinstance(call, RandomCall):
        for name in call.arguments:
            if name not in ("data", "where"):
                yield replace(call, arguments={key: value for key, value in call.arguments.items() if key != name})
        for arguments in _without_one(dict(call.arguments), top=True):
            yield replace(call, arguments=arguments)


def _without_one(value: Any, *, top: bool = False) -> Iterator[Any]:
    """`value` without one of its parts, large ones first."""
    if isinstance(value, dict):
        for key in () if top else value:
            yield {name: part for name, part in value.items() if name != key}
        for key, part in value.items():
            for smaller in _without_one(part):
                yield {**value, key: smaller}
    elif isinstance(value, list):
        for place, part in enumerate(value):
            yield [*value[:place], *value[place + 1 :]]
            if isinstance(part, dict | list):
                for smaller in _without_one(part):
                    yield [*value[:place], smaller, *value[place + 1 :]]
