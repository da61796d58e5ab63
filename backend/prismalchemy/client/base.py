"""What the asynchronous and the synchronous client have in common."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING, Any, ClassVar

from prismalchemy.errors import SettingsError
from prismalchemy.settings import SwitchSettings, load_switch_settings
from prismalchemy.switch import Side, current_answers

if TYPE_CHECKING:
    from prismalchemy.client.runtime import Runtime

# The client's names for calls with the team's own SQL; query_first is a query_raw.
RAW_METHODS = frozenset({"query_raw", "execute_raw"})


class Bridged:
    """Mixed into the generated client in front of it."""

    _package: ClassVar[ModuleType]
    _runtime: Any = None

    if TYPE_CHECKING:
        # What the generated client's base class has.
        _tx_id: Any
        _datasource: Any
        _default_datasource: Any
        _prisma_models: set[str]

    def sides(self) -> dict[str, Side]:
        """Which side answers calls on each model at the moment, by Prisma's name of the model.

        A switched model's calls still go to Prisma where the bridge does not reproduce them yet, and in transactions.
        """
        runtime: Runtime | None = self._runtime
        switched = runtime.switched if runtime is not None else frozenset()
        return {model: "sqlalchemy" if model in switched else "prisma" for model in sorted(self._prisma_models)}

    @staticmethod
    def _load_switch() -> SwitchSettings:
        switch = load_switch_settings()
        if not (switch.enable_sqlalchemy or switch.prisma_engine):
            raise SettingsError("PRISMA_ENGINE", "it can only be off when ENABLE_SQLALCHEMY is on")
        return switch

    def _database_url(self) -> str:
        """The URL that Prisma itself uses: the client's `datasource` wins over the environment."""
        override = (self._datasource or {}).get("url")
        return str(override or self._default_datasource["url"])

    def _prepare(self, call: dict[str, Any]) -> Any:
        """The call made ready for SQLAlchemy; None when Prisma answers it."""
        prepared = None
        # A transaction runs on one side, which is Prisma.
        if self._tx_id is None:
            prepared = self._runtime.prepare(**call)
        self._count(prepared)
        return prepared

    def _prepare_raw(self, call: dict[str, Any]) -> Any:
        """As `_prepare`, for the team's own SQL outside a transaction."""
        try:
            prepared = self._runtime.prepare_raw(call["method"], call["arguments"])
        except self._package.errors.RawQueryError as error:
            self._count(error)
            raise
        self._count(prepared)
        return prepared

    @staticmethod
    def _count(answered: Any) -> None:
        """Tell whoever records which side answers; None is Prisma."""
        answers = current_answers()
        if answers is not None:
            if answered is None:
                answers.prisma += 1
            else:
                answers.sqlalchemy += 1

    def _share(self, copy: Bridged) -> None:
        copy._runtime = self._runtime
