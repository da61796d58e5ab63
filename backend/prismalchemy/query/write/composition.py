"""Statements of one call -> a program."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from sqlalchemy import Column, ColumnElement

from prismalchemy.orm import FieldFacts, ModelFacts
from prismalchemy.query.arguments.find import Find
from prismalchemy.query.arguments.page import Page
from prismalchemy.query.arguments.selection import Selection
from prismalchemy.query.arguments.where import Held, Where
from prismalchemy.query.program import Program, Query, Write
from prismalchemy.query.program.decoders import Decoder, FirstRow, PresentRow
from prismalchemy.query.program.expectations import Expectation
from prismalchemy.query.program.sources import Register, Row, Rows, Source, Value
from prismalchemy.query.program.steps import AnyStep, Bound, Convert, Empty, Input, Step
from prismalchemy.query.read.find import find
from prismalchemy.query.refusals import Unsupported
from prismalchemy.query.slot import Slot
from prismalchemy.query.sql.scope import Scope, Statement, as_found
from prismalchemy.query.values.parameters import held
from prismalchemy.query.write.target import Making, table_of

MISSING = "Record to update not found."
"""The engine's cause of a P2025, as observed on 5.17."""

DROPPED = "The database has not inserted the record: a trigger or a rule has dropped it."
"""Prisma's engine does not survive that; so the words are the bridge's own."""


@dataclass(frozen=True, slots=True)
class Found:
    """Rows of a model that are kept in a register, by the columns of `kept_fields`."""

    model: ModelFacts
    register: Register

    def row(self, column: Column[Any]) -> Row:
        """The value of a column in the one row."""
        place, found = self._place(column)
        return Row(self.register, found.name, place)

    def rows(self, column: Column[Any]) -> Rows:
        """The values of a column in all rows."""
        place, found = self._place(column)
        return Rows(self.register, found.name, place)

    @property
    def key(self) -> tuple[Held, ...]:
        """The condition that a row is the one row."""
        fields = self.model.fields
        return tuple([Held(fields[name], self.row(fields[name].column)) for name in self.model.identity])

    def _place(self, column: Column[Any]) -> tuple[int, FieldFacts]:
        fields = kept_fields(self.model)
        return next((place, each) for place, each in enumerate(fields) if each.column.name == column.name)


@dataclass(slots=True)
class Composition:
    """A program that is being written.

    Attributes:
        first: what its statements are written for.
        making: the values that the engine would make, in all of its statements.
        inputs: what is made of the call's values before the first step.
        steps: those until now.
        touched: the models whose tables are in it until now.
        first_of_all: what the engine finds before it sends anything.
    """

    first: Statement
    making: Making = field(default_factory=Making)
    inputs: list[Input] = field(default_factory=list)
    steps: list[AnyStep] = field(default_factory=list)
    touched: set[str] = field(default_factory=set)
    first_of_all: list[AnyStep] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def statement(self) -> Statement:
        """Another statement of the program."""
        return Statement(self.first.schema, self.first.target)

    def register(self, model: ModelFacts) -> Register:
        """The name of another register, for rows of `model`."""
        return f"{model.name.lower()}{next(self._numbers)}"

    def value(self, slot: Slot) -> Value:
        """A value of the call as it is."""
        return self._input(slot.index, as_found)

    @contextmanager
    def apart(self) -> Iterator[list[AnyStep]]:
        """The steps that are added meanwhile, which do not become the program's own."""
        outer, self.steps = self.steps, []
        try:
            yield self.steps
        finally:
            self.steps = outer

    def add(
        self,
        plan: Query | Write,
        into: Register | None = None,
        *,
        expect: Expectation | None = None,
        unless: Empty | None = None,
    ) -> None:
        """Add a step that sends the statement of `plan`."""
        self.steps.append(self.step(plan, into, expect=expect, unless=unless))

    def step(
        self,
        plan: Query | Write,
        into: Register | None = None,
        *,
        expect: Expectation | None = None,
        unless: Empty | None = None,
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
        return self._input(source, convert) if isinstance(source, int) else source

    def _input(self, source: int, convert: Convert) -> Value:
        self.inputs.append(Input(source, convert))
        return Value(source, len(self.inputs) - 1)

    def read_back(self, found: Found, selection: Selection, *, action: str | None = None) -> Program:
        """The program that ends by reading the row that was found, with its related rows.

        Args:
            action: the engine's, of one that fails where the row is gone; None gives None then.
        """
        read = find(Find(found.model, selection, Where(found.key), Page(), "unique"), self.statement())
        self.add(read, "result")
        assert isinstance(read.decoder, FirstRow)
        present = None if action is None else PresentRow(read.decoder.row, f"{action}One{found.model.name}")
        return self.finished("result", present or read.decoder)

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
            (*self.first_of_all, *self.steps),
            result,
            decoder,
            atomic,
        )


def kept_fields(model: ModelFacts) -> tuple[FieldFacts, ...]:
    """What is kept of rows: what tells one from another, their keys, and what the keys of others lead to.

    Raises:
        Unsupported: nothing tells one from another.
    """
    if not model.identity:
        raise Unsupported("order.no-key", f"{model.name} has no required unique key to find rows by")
    by_column = {each.column.name: each for each in model.fields.values()}
    kept = [model.fields[name] for name in model.identity]
    for relation in model.relations.values():
        pairs = relation.pairs if relation.secondary is None else relation.secondary.local
        kept += [by_column[own.name] for own, _ in pairs if by_column[own.name] not in kept]
    return tuple(kept)


def kept(scope: Scope) -> list[ColumnElement[Any]]:
    """What is kept of a row of `scope`, as columns.

    Raises:
        Unsupported: nothing tells one row from another.
    """
    return [held(scope.column(each), each).label(each.name) for each in kept_fields(scope.model)]
