"""Calls in transactions and batches: what SQLAlchemy runs of them, and what is said where it does not.

A transaction runs on one side from its start to its end, so a call in one that SQLAlchemy does not answer is an error.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from prismalchemy.client.engine_off import refuse
from prismalchemy.client.seams import Seams
from prismalchemy.errors import NotSupported
from prismalchemy.query import Call, EngineError, Plan, RawCall, Refusal, Refused, raw_call
from prismalchemy.switch.route import OutOfScope, Router, ToSqlalchemy
from prismalchemy.switch.scope import Scope
from prismalchemy.transactions.batch import AnyOperation, Operation, WouldFail, is_of_the_database

if TYPE_CHECKING:
    from prismalchemy.client.refusals import Refusals

_OUTSIDE = (
    "the transaction runs on SQLAlchemy, which does not answer that; make the call outside, or ask in another way"
)
# The operations that only the database can make fail: the others have to find a record.
_CERTAIN = frozenset({"create", "update_many", "delete_many"})


class Planned(NamedTuple):
    """An operation of a batch that has not run yet: it has a plan, or is raw SQL, or SQLAlchemy does not answer it.

    Attributes:
        call: the arguments of the batch's `_add`.
        planned: a plan, and the call's values in its order.
        raw: the team's own SQL.
        reason: why SQLAlchemy does not answer it.
    """

    call: dict[str, Any]
    planned: tuple[Plan, list[Any]] | None = None
    raw: RawCall | None = None
    reason: Refusal | None = None


class Inside:
    """Makes calls in transactions and batches ready.

    Args:
        words: makes what knows the engine's words for calls that it refuses.
        alone: whether Prisma's engine is off.
    """

    def __init__(self, router: Router, seams: Seams, words: Callable[[], Refusals], *, alone: bool) -> None:
        self._router = router
        self._seams = seams
        self._words = words
        self._alone = alone
        self._refusals: Refusals | None = None

    def route_within(
        self,
        scope: Scope,
        moment: datetime,
        method: str,
        arguments: Mapping[str, Any],
        model: type[Any] | None = None,
        root_selection: list[str] | None = None,
    ) -> ToSqlalchemy:
        """How SQLAlchemy answers a call in a transaction. The arguments after `moment` are those of `_execute`.

        Raises:
            WouldFail: the database would refuse it.
            NotSupported: it does not.
            prisma.errors.PrismaError: Prisma's engine would have refused; in its own class, code and words.
        """
        try:
            plan, values = self._router.plan_within(call_of(method, arguments, model, root_selection), scope)
            return ToSqlalchemy(plan, plan.bind(values, moment))
        except Refusal as reason:
            asked = {"method": method, "arguments": arguments, "model": model, "root_selection": root_selection}
            self._refuse_within(reason, asked)

    def raw_within(self, method: str, arguments: dict[str, Any]) -> RawCall:
        """A raw call in a transaction, made ready.

        Raises:
            EngineError: the text is none that can be sent.
            NotSupported: SQLAlchemy does not answer it.
            TypeError: a parameter that the client cannot serialise.
        """
        try:
            return raw_call(method, arguments, self._seams.dumps)
        except Refused as reason:
            raise EngineError("P2009", str(reason)) from None
        except Refusal as reason:
            self._refuse_within(reason, None)

    def has_to_answer(self, scope: Scope | None) -> bool:
        """Whether what SQLAlchemy does not answer is an error: in its transactions, and when Prisma's engine is off."""
        return self._alone or scope is not None

    def planned(self, call: dict[str, Any], scope: Scope | None) -> Planned:
        """An operation of a batch, planned now: its arguments may change until the batch runs.

        Args:
            call: the arguments of the batch's `_add`, which are those of `_execute`.
            scope: what the transaction may touch that the batch is in; None outside of transactions.

        Raises:
            prisma.errors.PrismaError, TypeError: what the client itself refuses.
        """
        call = {**call, "arguments": _copied(call["arguments"])}
        model = call.get("model")
        try:
            if model is None:
                left = None if scope is not None else self._router.why_not_raw(call["method"])
                if left is not None:
                    raise left
                return Planned(call, raw=raw_call(call["method"], call["arguments"], self._seams.dumps))
            within = scope or Scope(self._router.modes.switched, named=False)
            return Planned(call, planned=self._router.plan_within(call_of(**call), within))
        except EngineError as error:
            self._seams.raise_error(error)
        except Refusal as reason:
            if model is not None and self.has_to_answer(scope):
                # What the client finds wrong itself, it says at once.
                self._seams.query_text({"root_selection": None, **call})
            return Planned(call, reason=reason)

    def bound(self, kept: Sequence[Planned], scope: Scope | None, moment: datetime) -> list[AnyOperation] | None:
        """The operations of a batch, ready to run; None when all of it goes to Prisma.

        Raises:
            NotSupported: it cannot, and SQLAlchemy does not answer one of them.
            prisma.errors.PrismaError: it cannot, and Prisma's engine would have refused one of them.
        """
        operations: list[AnyOperation] = []
        for call, planned, raw, reason in kept:
            try:
                if reason is not None:
                    raise reason
                if planned is None:
                    assert raw is not None
                    operations.append(raw)
                    continue
                plan, values = planned
                operations.append(Operation(plan, plan.bind(values, moment), call["method"] in _CERTAIN))
            except Refusal as found:
                if not self.has_to_answer(scope):
                    return None
                try:
                    self._refuse_within(found, _asked(call))
                except WouldFail as error:
                    # What comes before it runs.
                    return [*operations, error]
        return operations

    def _refuse_within(self, reason: Refusal, call: Mapping[str, Any] | None) -> NoReturn:
        if isinstance(reason, OutOfScope):
            raise NotSupported(reason.feature, str(reason)) from None
        if self._refusals is None:
            self._refusals = self._words()
        error = None if call is None else self._refusals.error(reason, call)
        if error is not None:
            if is_of_the_database(error):
                raise WouldFail(error)
            self._seams.raise_error(error)
        if self._alone:
            refuse(reason.feature, str(reason))
        raise NotSupported(reason.feature, f"{reason}: {_OUTSIDE}")


def call_of(
    method: str, arguments: Mapping[str, Any], model: type[Any] | None, root_selection: list[str] | None = None
) -> Call:
    """The call that `_execute` is given."""
    assert model is not None
    selection = None if root_selection is None else tuple(root_selection)
    return Call(model.__prisma_model__, method, arguments, model, selection)


def _asked(call: dict[str, Any]) -> dict[str, Any] | None:
    """A batch's operation as a call of `_execute`; None for raw SQL."""
    return None if call.get("model") is None else {"root_selection": None, **call}


def _copied(value: Any) -> Any:
    """The same dicts and lists anew, with the same values in them."""
    if isinstance(value, dict):
        return {name: _copied(item) for name, item in value.items()}
    return [_copied(item) for item in value] if isinstance(value, list) else value
