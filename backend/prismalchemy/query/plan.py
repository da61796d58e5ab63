"""Planning: what calls of one fingerprint have in common is made once, and kept."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, final

from sqlalchemy import Select
from sqlalchemy.engine import Dialect

from prismalchemy.query.arguments.fingerprint import fingerprint, with_slots
from prismalchemy.query.arguments.grammar import GRAMMAR
from prismalchemy.query.binding import Convert
from prismalchemy.query.cache import Cache
from prismalchemy.query.call import Call
from prismalchemy.query.refusals import Refused, Unsupported
from prismalchemy.query.rows import Shaper
from prismalchemy.query.scope import Models, Statement

Query = Select[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Draft:
    """What one action makes of a call: the statement, and how its rows are shaped."""

    statement: Query
    shape: Shaper


class Action(Protocol):
    def __call__(self, call: Call, arguments: Mapping[str, Any], statement: Statement, /) -> Draft: ...


@dataclass(frozen=True, slots=True)
class Plan:
    """What runs for all calls of a fingerprint.

    Attributes:
        model: the Prisma model's name.
        statement: for SQLAlchemy's own execution, with named parameters.
        text: the same as text for the driver, its parameters numbered.
        sources: for each of the driver's parameters in order, which value of the call it holds, how that is converted,
            and its name in `statement`.
        shape: makes the result of the rows.
    """

    model: str
    statement: Query
    text: str
    sources: tuple[tuple[int, Convert, str], ...]
    shape: Shaper

    def bind(self, values: list[Any]) -> list[Any]:
        """The driver's arguments.

        Raises:
            Refusal: a value that Prisma refuses.
        """
        return [convert(values[index]) for index, convert, _ in self.sources]

    def named(self, arguments: list[Any]) -> dict[str, Any]:
        """The driver's arguments under their names in `statement`."""
        return {name: value for (_, _, name), value in zip(self.sources, arguments, strict=True)}


@final
@dataclass(frozen=True, slots=True)
class KnownRefusal:
    """Why calls of a fingerprint are not supported. The error itself is not kept: whoever catches one may change it,
    and it holds the frames that it went through."""

    feature: str
    problem: str


class Planner:
    """Plans calls and keeps the plans of the fingerprints used last.

    Args:
        models: the generated models by Prisma's name.
        dialect: the SQLAlchemy dialect to compile for.
        schema: the schema of tables and enums that name none, as DATABASE_URL says.
        actions: what plans each action, by its Python name.
        preview: the preview features of the client.
        size: how many plans are kept.
    """

    def __init__(
        self,
        models: Models,
        dialect: Dialect,
        schema: str,
        actions: Mapping[str, Action],
        *,
        preview: Collection[str] = (),
        size: int = 2048,
    ) -> None:
        self._models = models
        self._dialect = dialect
        self._schemas = {None: schema}
        self._actions = actions
        self._preview = frozenset(preview)
        self._plans: Cache[Plan | KnownRefusal] = Cache(size)

    def plan(self, call: Call) -> tuple[Plan, list[Any]]:
        """Return the plan for `call` and its values in the plan's order.

        Raises:
            Refusal: the bridge does not answer such a call, or Prisma refuses it.
        """
        grammar = GRAMMAR.get(call.action)
        if grammar is None:
            raise Unsupported(call.action, f"{call.model}.{call.action}")
        entries, values = fingerprint(grammar, call.arguments)
        key = (call.model, call.action, call.result, call.selection, entries)
        try:
            plan = self._plans.get(key)
        except TypeError:
            raise Refused(f"{call.model}.{call.action} has something in it that cannot be hashed") from None
        if plan is None:
            plan = self._plans.keep(key, self._make(call, with_slots(grammar, entries, values)))
        if type(plan) is KnownRefusal:
            raise Unsupported(plan.feature, plan.problem)
        return plan, values

    def _make(self, call: Call, arguments: Mapping[str, Any]) -> Plan | KnownRefusal:
        """The plan, or why all calls of this fingerprint are refused; what a value may have caused is raised."""
        action = self._actions[call.action]
        statement = Statement(self._models, self._dialect.driver, self._preview)
        try:
            draft = action(call, arguments, statement)
        except Unsupported as reason:
            if reason.by_value:
                raise
            return KnownRefusal(reason.feature, str(reason))
        return self._compiled(call.model, draft, statement)

    def _compiled(self, model: str, draft: Draft, statement: Statement) -> Plan:
        # Always with the schema, as Prisma's engine writes tables: a pooler may not let search_path through.
        compiled = draft.statement.compile(
            dialect=self._dialect, schema_translate_map=self._schemas, render_schema_translate=True
        )
        # A driver with named parameters takes them in any order.
        names: list[str] = list(statement.parameters.sources) if compiled.positiontup is None else compiled.positiontup
        sources = tuple((*statement.parameters.sources[name], name) for name in names)
        return Plan(model, draft.statement, str(compiled), sources, draft.shape)
