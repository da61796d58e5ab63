"""Statements of one call -> a program."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement

from prismalchemy.orm import ModelFacts
from prismalchemy.query.arguments.find import Find
from prismalchemy.query.arguments.page import Page
from prismalchemy.query.arguments.selection import Selection
from prismalchemy.query.arguments.where import Held, Where
from prismalchemy.query.program import Program, Query, Write
from prismalchemy.query.program.decoders import Decoder, FirstRow, WrittenRow
from prismalchemy.query.program.expectations import Expectation
from prismalchemy.query.program.sources import Register, Row, Rows, Source, Value
from prismalchemy.query.program.steps import AnyStep, Bound, Convert, Guard, Input, Step
from prismalchemy.query.read.find import find
from prismalchemy.query.refusals import Unsupported
from prismalchemy.query.sql.scope import Scope, Statement
from prismalchemy.query.values.parameters import held
from prismalchemy.query.write.target import Making, table_of


@dataclass(slots=True)
class Composition:
    """A program that is being written.

    Attributes:
        first: what its statements are written for.
        making: the values that the engine would make, in all of its statements.
        inputs: what is made of the call's values before the first step.
        steps: those until now.
        touched: the models whose tables are in it until now.
    """

    first: Statement
    making: Making = field(default_factory=Making)
    inputs: list[Input] = field(default_factory=list)
    steps: list[AnyStep] = field(default_factory=list)
    touched: set[str] = field(default_factory=set)

    def statement(self) -> Statement:
        """Another statement of the program."""
        return Statement(self.first.schema, self.first.target)

    def add(
        self,
        plan: Query | Write,
        into: Register | None = None,
        *,
        expect: Expectation | None = None,
        unless: Guard | None = None,
    ) -> None:
        """Add a step that sends the statement of `plan`."""
        self.steps.append(self.step(plan, into, expect=expect, unless=unless))

    def step(
        self,
        plan: Query | Write,
        into: Register | None = None,
        *,
        expect: Expectation | None = None,
        unless: Guard | None = None,
    ) -> Step:
        """The step that sends the statement of `plan`, for whoever adds it."""
        self.touched |= plan.models
        binds = tuple([Bound(self._source(source, convert), name) for source, convert, name in plan.binds])
        if type(plan) is Write:
            table = plan.table
        else:
            assert type(plan) is Query
            table = table_of(self.first.schema.model(plan.model), self.first.target.schema)
        return Step(plan.text, binds, table, type(plan) is Write, into, expect, unless)

    def _source(self, source: int | Row | Rows, convert: Convert) -> Source:
        if not isinstance(source, int):
            return source
        self.inputs.append(Input(source, convert))
        return Value(source, len(self.inputs) - 1)

    def read_back(self, model: ModelFacts, register: Register, selection: Selection, cause: str) -> Program:
        """The program that ends by reading the row whose key is in `register`, with its related rows.

        Args:
            cause: the engine's, in the P2025 when that row is gone.
        """
        read = find(Find(model, selection, row_in(model, register), Page(), "unique"), self.statement())
        self.add(read, "result")
        assert isinstance(read.decoder, FirstRow)
        return self.finished("result", WrittenRow(read.decoder.row, cause))

    def finished(self, result: Register, decoder: Decoder, *, atomic: bool = True) -> Program:
        """The program of the steps until now.

        Args:
            result: the register that `decoder` makes the result of.
            atomic: whether it needs a transaction.
        """
        return Program(
            frozenset(self.touched),
            tuple(self.inputs),
            tuple(self.making.made),
            tuple(self.steps),
            result,
            decoder,
            atomic,
        )


def identity(scope: Scope) -> list[ColumnElement[Any]]:
    """What tells a row of `scope` from others, to be kept in a register.

    Raises:
        Unsupported: nothing does.
    """
    fields = scope.model.fields
    if not scope.model.identity:
        raise Unsupported("order.no-key", f"{scope.model.name} has no required unique key to find rows by")
    return [held(scope.column(fields[name]), fields[name]).label(name) for name in scope.model.identity]


def row_in(model: ModelFacts, register: Register) -> Where:
    """The row whose `identity` is in `register`."""
    parts = [Held(model.fields[name], Row(register, name, place)) for place, name in enumerate(model.identity)]
    return Where(tuple(parts))
