"""Who answers a call, as a value that is decided in one place."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from prismalchemy.query import Call, Plan, Planner, Refusal, Unsupported
from prismalchemy.switch.answers import Side
from prismalchemy.switch.modes import Modes
from prismalchemy.switch.scope import Scope


@dataclass(slots=True)
class ToPrisma:
    """Prisma answers.

    Attributes:
        reason: why SQLAlchemy does not.
    """

    side: ClassVar[Side] = "prisma"

    reason: Refusal


@dataclass(slots=True)
class ToSqlalchemy:
    """SQLAlchemy answers.

    Attributes:
        plan: what runs.
        arguments: the driver's, made of the call's values.
    """

    side: ClassVar[Side] = "sqlalchemy"

    plan: Plan
    arguments: list[Any]


Route = ToPrisma | ToSqlalchemy


class OutOfScope(Unsupported):
    """A call in a transaction touches a model that the transaction may not; the text says what to do."""

    def __init__(self, problem: str) -> None:
        super().__init__("transaction", problem)


class Router:
    """Decides who answers each call.

    All models are planned for, whatever their mode, and the modes are looked at for each call: whoever switches a model
    puts other `modes` in place, and no plan is made anew.

    Args:
        planner: plans for all models that can be switched.
        modes: those of the moment.
        models: the names of all generated models.
    """

    def __init__(self, planner: Planner, modes: Modes, models: Collection[str]) -> None:
        self.modes = modes
        self._planner = planner
        self._models = frozenset(models)

    def route(self, call: Call, *, in_transaction: bool = False, moment: datetime | None = None) -> Route:
        """Who answers `call`: SQLAlchemy, if every model that its plan touches is switched.

        Args:
            moment: the time of what the engine would have made, of a transaction or a batch; None reads the clock.
            in_transaction: whether it is made in a transaction, which runs on one side: Prisma's.
        """
        if in_transaction:
            return ToPrisma(Unsupported("transaction", f"{call.model}.{call.action} in a transaction"))
        modes = self.modes
        # Before anything is planned: a call on a model that is not switched costs next to nothing.
        if call.model not in modes.switched:
            return ToPrisma(self._unswitched(call, modes, call.model))
        try:
            plan, values = self._planner.plan(call)
            if plan.models <= modes.switched:
                return ToSqlalchemy(plan, plan.bind(values, moment))
        except Refusal as reason:
            return ToPrisma(reason)
        return ToPrisma(self._unswitched(call, modes, min(plan.models - modes.switched)))

    def scope(self, models: Collection[str] | None, known: Collection[str], *, alone: bool) -> Scope | ToPrisma:
        """On which side a transaction runs that starts now: what it may touch on SQLAlchemy's.

        Args:
            models: those that it names; None for all.
            known: all models of the client.
            alone: whether Prisma's engine is off.

        Raises:
            Unsupported: a named model is not switched, and Prisma's engine is off.
        """
        switched = self.modes.switched
        left = frozenset(known if models is None else models) - switched
        if left and not (alone and models is None):
            reason = Unsupported("unswitched", f"tx(): {', '.join(sorted(left))} not switched to SQLAlchemy")
            if alone:
                raise reason
            return ToPrisma(reason)
        return Scope(switched, named=False) if models is None else Scope(frozenset(models), named=True)

    def plan_within(self, call: Call, scope: Scope) -> tuple[Plan, list[Any]]:
        """SQLAlchemy's plan for `call` in a transaction or a batch, and its values in the plan's order.

        Raises:
            Refusal: it does not, or Prisma refuses the call too.
        """
        if call.model not in scope.models:
            raise OutOfScope(scope.why_not(f"{call.model}.{call.action}", {call.model}))
        plan, values = self._planner.plan(call)
        if not plan.models <= scope.models:
            raise OutOfScope(scope.why_not(f"{call.model}.{call.action}", plan.models))
        return plan, values

    def why_not_raw(self, method: str) -> Unsupported | None:
        """Why Prisma answers SQL of the team's own; None when SQLAlchemy does. Nobody knows which tables it touches."""
        left = self._models - self.modes.switched
        if not left:
            return None
        return Unsupported("unswitched", f"{method}, which may touch any table: {', '.join(sorted(left))} not switched")

    def _unswitched(self, call: Call, modes: Modes, model: str) -> Unsupported:
        what = f"{call.model}.{call.action}"
        if model in modes.named or model not in self._models:
            return Unsupported("stale-models", f"{what}: the generated models do not have all of {model}")
        return Unsupported("unswitched", f"{what}: {model} is not switched to SQLAlchemy")
