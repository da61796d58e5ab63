"""What the asynchronous and the synchronous client have in common."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from types import ModuleType
from typing import TYPE_CHECKING, Any, ClassVar

from prismalchemy.client.seams import Seams
from prismalchemy.errors import SettingsError
from prismalchemy.settings import SwitchSettings, load_switch_settings
from prismalchemy.switch import Side, current_answers

if TYPE_CHECKING:
    from datetime import timedelta

    from prismalchemy.client.runtime import Runtime
    from prismalchemy.switch.route import Route

# The client's names for calls with the team's own SQL; query_first is a query_raw.
RAW_METHODS = frozenset({"query_raw", "execute_raw"})


class Bridged:
    """Mixed into the generated client in front of it."""

    _seams: ClassVar[Seams]
    _manager: ClassVar[type[Any]]
    _batcher: ClassVar[type[Any]]
    _runtime: Any = None
    _shares_runtime = False
    # Of a copy that is in a transaction on SQLAlchemy.
    _transaction: Any = None
    _scope: Any = None

    if TYPE_CHECKING:
        # What every generated client has.
        _tx_id: Any
        _engine: Any

    def sides(self) -> dict[str, Side]:
        """Which side answers calls on each model at the moment, by Prisma's name of the model.

        A switched model's calls still go to Prisma where the bridge does not reproduce them yet, and in transactions
        that run on Prisma.
        """
        runtime: Runtime | None = self._runtime
        switched = runtime.switched if runtime is not None else frozenset()
        return {model: "sqlalchemy" if model in switched else "prisma" for model in sorted(self._seams.models)}

    def tx(
        self,
        *,
        max_wait: int | timedelta | None = None,
        timeout: int | timedelta | None = None,
        models: Iterable[str | type[Any]] | None = None,
    ) -> Any:
        """A transaction, as the generated client's `tx()`, on one side from its start to its end.

        It runs on SQLAlchemy when all models of the client are switched, or all that it names; on Prisma otherwise.

        Args:
            models: the models that it touches, as names or classes. Calls on others are refused.
        """
        named = None if models is None else frozenset(map(_name_of, models))
        seams = self._seams
        manager = self._manager(
            client=self,
            max_wait=seams.transaction_defaults[0] if max_wait is None else max_wait,
            timeout=seams.transaction_defaults[1] if timeout is None else timeout,
        )
        manager._client, manager._models = self, self._known(named)
        return manager

    def batch_(self) -> Any:
        """A batch, as the generated client's `batch_()`: on SQLAlchemy when all of its operations can be."""
        if self._runtime is None or (self._tx_id is not None and self._transaction is None):
            return super().batch_()  # type: ignore[misc]  # the generated client has it
        batch = self._batcher(self)
        batch._client, batch._kept = self, []
        return batch

    def _known(self, models: frozenset[str] | None) -> frozenset[str] | None:
        """`models`, if the client has them."""
        unknown = sorted((models or frozenset()) - self._seams.models)
        if unknown:
            near = get_close_matches(unknown[0], self._seams.models, n=1, cutoff=0.5)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise ValueError(f"tx(models=[...]): the client has no model {unknown[0]!r}{hint}")
        return models

    @staticmethod
    def _load_switch() -> SwitchSettings:
        switch = load_switch_settings()
        if not (switch.enable_sqlalchemy or switch.prisma_engine):
            raise SettingsError("PRISMA_ENGINE", "it can only be off when ENABLE_SQLALCHEMY is on")
        return switch

    @staticmethod
    def _opening() -> ModuleType:
        """`prismalchemy.client.opening`, imported only here: SQLAlchemy is not even loaded while the flag is off."""
        from prismalchemy.client import opening  # noqa: PLC0415  # as said above

        return opening

    def _route(self, call: dict[str, Any]) -> Route:
        """Who answers the call."""
        route: Route = self._runtime.route(**call, in_transaction=self._tx_id is not None)
        self._count(route.side)
        return route

    def _prepare_raw(self, call: dict[str, Any]) -> Any:
        """The team's own SQL outside a transaction, made ready for SQLAlchemy; None when Prisma answers it."""
        try:
            prepared = self._runtime.prepare_raw(call["method"], call["arguments"])
        except self._seams.raw_query_error:
            self._count("sqlalchemy")
            raise
        self._count("prisma" if prepared is None else "sqlalchemy")
        return prepared

    @staticmethod
    def _count(side: Side) -> None:
        """Tell whoever records which side answers."""
        answers = current_answers()
        if answers is not None:
            answers.add(side)

    def _share(self, copy: Bridged) -> None:
        copy._runtime = self._runtime
        copy._shares_runtime = True


def _name_of(model: str | type[Any]) -> str:
    name: str = model if isinstance(model, str) else model.__prisma_model__
    return name
