"""What the asynchronous and the synchronous client have in common."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING, Any, ClassVar

from prismalchemy.client.seams import Seams
from prismalchemy.errors import SettingsError
from prismalchemy.settings import SwitchSettings, load_switch_settings
from prismalchemy.switch import Side, current_answers

if TYPE_CHECKING:
    from prismalchemy.client.runtime import Runtime
    from prismalchemy.switch.route import Route

# The client's names for calls with the team's own SQL; query_first is a query_raw.
RAW_METHODS = frozenset({"query_raw", "execute_raw"})


class Bridged:
    """Mixed into the generated client in front of it."""

    _seams: ClassVar[Seams]
    _runtime: Any = None
    _shares_runtime = False

    if TYPE_CHECKING:
        # What every generated client has.
        _tx_id: Any
        _engine: Any

    def sides(self) -> dict[str, Side]:
        """Which side answers calls on each model at the moment, by Prisma's name of the model.

        A switched model's calls still go to Prisma where the bridge does not reproduce them yet, and in transactions.
        """
        runtime: Runtime | None = self._runtime
        switched = runtime.switched if runtime is not None else frozenset()
        return {model: "sqlalchemy" if model in switched else "prisma" for model in sorted(self._seams.models)}

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
