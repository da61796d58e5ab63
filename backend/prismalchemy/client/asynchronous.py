"""The bridge in an asynchronous client."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any

from prismalchemy.client.base import RAW_METHODS, Bridged

if TYPE_CHECKING:
    from prisma._base_client import AsyncBasePrisma as _Generated
else:
    _Generated = object


class AsyncBridge(Bridged, _Generated):
    """Answers calls on switched models through SQLAlchemy and leaves all else to the generated client."""

    async def connect(self, *args: Any, **kwargs: Any) -> None:
        """Connect to Prisma's engine and, when ENABLE_SQLALCHEMY is on, to the database.

        Raises:
            SettingsError: a setting of the bridge cannot be used.
            DatabaseUnavailable: the database cannot be reached; a subclass says why. Each is the client's own
                `prisma.engine.errors.EngineConnectionError` as well, since applications try again on that.
            ModelsError: the generated models are missing, or do not fit and SQLALCHEMY_CHECK_MODELS is `refuse`.
            DriverVersionError: asyncpg is of a version that is not known.
            prisma.errors.PrismaError: as the generated client's `connect`.
        """
        switch = self._load_switch()
        if not switch.enable_sqlalchemy or self._runtime is not None:
            await super().connect(*args, **kwargs)
            return
        opening = self._opening()
        runtime = await opening.open_asynchronous(self._seams, self, switch)
        try:
            if not switch.prisma_engine:
                self._engine = opening.absent_engine(self._seams)
            await super().connect(*args, **kwargs)
        except BaseException:
            await runtime.close()
            raise
        self._runtime = runtime

    async def disconnect(self, *args: Any, **kwargs: Any) -> None:
        """Disconnect from both; calling it twice does no harm."""
        runtime, self._runtime = self._runtime, None
        try:
            await super().disconnect(*args, **kwargs)
        finally:
            if runtime is not None and not self._shares_runtime:
                await runtime.close()

    def _execute(self, **call: Any) -> Awaitable[Any]:  # type: ignore[override]  # the awaitable is what counts
        if self._runtime is None:
            return super()._execute(**call)
        if self._transaction is not None:
            self._count("sqlalchemy")
            answer: Awaitable[Any] = self._runtime.run_within(self._transaction, self._scope, call)
            return answer
        if call["method"] in RAW_METHODS and self._tx_id is None:
            raw = self._prepare_raw(call)
            return super()._execute(**call) if raw is None else self._runtime.run_raw(raw)
        route = self._route(call)
        return super()._execute(**call) if route.side == "prisma" else self._runtime.run(route)

    def _copy(self) -> Any:
        copy = self._seams.copy(self, super()._copy)
        self._share(copy)
        return copy
