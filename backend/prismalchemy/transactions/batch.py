"""Batches: operations in one transaction, all or nothing, of which nobody sees the results."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from prismalchemy.connection import StalePlan
from prismalchemy.connection.reads import is_stale_plan
from prismalchemy.query import EngineError, Plan, RawCall
from prismalchemy.query.program import Write


class Operation(NamedTuple):
    """A call of a batch, ready to run.

    Attributes:
        plan: its plan.
        arguments: what the plan's `bind` has made.
        is_certain: whether nothing but the database can make it fail, so that its rows need not be looked at.
    """

    plan: Plan
    arguments: list[Any]
    is_certain: bool


class WouldFail(EngineError):
    """A call with a value that the database refuses, known without asking it: a number too large for its column, say.

    In a transaction the call is not sent, but the transaction is aborted as the database would have done it.
    """

    def __init__(self, error: EngineError) -> None:
        super().__init__(error.code, error.message, error.meta)


def is_of_the_database(error: EngineError) -> bool:
    """Whether the engine reports an error of the database, rather than of its own."""
    return error.code is None and "PostgresError" in error.message


AnyOperation = Operation | RawCall | WouldFail


class Repeated(NamedTuple):
    """Operations one after the other with one and the same statement: sent together, run in order, each by itself.

    Attributes:
        plan: their plan.
        rows: the arguments of each.
    """

    plan: Write
    rows: list[list[Any]]


def in_runs(operations: Sequence[AnyOperation]) -> Iterator[AnyOperation | Repeated]:
    """The operations in their order; those that can be sent together, together."""
    index = 0
    while index < len(operations):
        first = operations[index]
        after = index + 1
        if type(first) is Operation and first.is_certain and type(first.plan) is Write:
            while after < len(operations) and _is_alike(operations[after], first.plan):
                after += 1
            if after > index + 1:
                yield Repeated(first.plan, [one.arguments for one in operations[index:after] if type(one) is Operation])
                index = after
                continue
        yield first
        index = after


def _is_alike(operation: AnyOperation, plan: Write) -> bool:
    return type(operation) is Operation and operation.plan is plan and operation.is_certain


def is_stale(error: EngineError) -> bool:
    """Whether the schema has changed since a statement was prepared: the batch is rolled back, and can run again."""
    return isinstance(error.__cause__, StalePlan) or is_stale_plan(error.__cause__)
