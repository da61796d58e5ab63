"""The bridge in a synchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from prismalchemy.client.base import RAW_METHODS, Bridged

if TYPE_CHECKING:
    from prisma._base_client import SyncBasePrisma as _Generated
else:
    _Generated = object


class SyncBridge(Bridged, _Generated):
    """Answers calls on switched models through SQLAlchemy and leaves all else to the generated client."""

    def connect(self, *args: Any, **kwargs: Any) -> None:
        """As `AsyncBridge.connect`; needs the extra `sync` when ENABLE_SQLALCHEMY is on."""
        switch = self._load_switch()
        if not switch.enable_sqlalchemy or self._runtime is not None:
            super().connect(*args, **kwargs)
            return
        opening = self._opening()
        runtime = opening.open_synchronous(self._seams, self, switch)
        try:
            if not switch.prisma_engine:
                self._engine = opening.absent_engine(self._seams)
            super().connect(*args, **kwargs)
        except BaseException:
            runtime.close()
            raise
        self._runtime = runtime

    def disconnect(self, *args: Any, **kwargs: Any) -> None:
        """Disconnect from both; calling it twice does no harm."""
        runtime, self._runtime = self._runtime, None
        try:
            super().disconnect(*args, **kwargs)
        finally:
            if runtime is not None and not self._shares_runtime:
                runtime.close()

    def _execute(
        self,
        method: Any,
        arguments: dict[str, Any],
        model: type[Any] | None = None,
        root_selection: list[str] | None = None,
    ) -> Any:
        call = {"method": method, "arguments": arguments, "model": model, "root_selection": root_selection}
        if self._runtime is None:
            return super()._execute(**call)
        if self._transaction is not None:
            self._count("sqlalchemy")
            return self._runtime.run_within(self._transaction, self._scope, call)
        if method in RAW_METHODS and self._tx_id is None:
            raw = self._prepare_raw(call)
            return super()._execute(**call) if raw is None else self._runtime.run_raw(raw)
        route = self._route(call)
        return super()._execute(**call) if route.side == "prisma" else self._runtime.run(route)

    def _copy(self) -> Any:
        copy = self._seams.copy(self, super()._copy)
        self._share(copy)
        return copy
