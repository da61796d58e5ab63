"""What the bridged client's `tx()` returns: the generated client's own manager, on whichever side the transaction is.

Nothing here needs SQLAlchemy, which is not even loaded while the flag is off.
"""

from __future__ import annotations

import warnings
from collections.abc import Collection
from types import new_class
from typing import TYPE_CHECKING, Any

from prismalchemy.client.seams import Seams

if TYPE_CHECKING:
    from datetime import timedelta

    from prismalchemy.switch.scope import Scope

    class _Manager:
        """What the generated class has, of which `client` is out of reach."""

        _max_wait: timedelta
        _timeout: timedelta
        _tx_id: Any

        def start(self, *, _from_context: bool = False) -> Any: ...
        def commit(self) -> Any: ...
        def rollback(self) -> Any: ...
else:
    _Manager = object


class _Bridged(_Manager):
    """What both managers have."""

    _client: Any
    _models: Collection[str] | None
    _runtime: Any = None
    _transaction: Any = None
    _nesting: Any = None

    def _scope(self) -> Scope | None:
        """What the transaction that starts now may touch; None when it is Prisma's."""
        self._runtime = runtime = self._client._runtime
        self._transaction = None
        if runtime is None:
            return None
        # In a test whose transaction is always rolled back, `tx()` is a savepoint in it.
        self._nesting = self._client._transaction if hasattr(self._client._transaction, "begin_nested") else None
        scope: Scope | None = runtime.scope(self._models, within=self._client._scope if self._nesting else None)
        return scope

    def _warn_of_nesting(self, stacklevel: int) -> None:
        if self._client.is_transaction():
            # As the generated client has it.
            text = "The current client is already in a transaction. This can lead to surprising behaviour."
            warnings.warn(text, UserWarning, stacklevel=stacklevel)

    def _limits(self) -> dict[str, float]:
        """In seconds. The engine takes whole milliseconds."""
        named = {"limit": self._timeout, "max_wait": self._max_wait}
        return {name: int(limit.total_seconds() * 1000) / 1000 for name, limit in named.items()}

    def _started(self, transaction: Any, scope: Scope) -> Any:
        self._transaction = transaction
        self._tx_id = transaction.life.id
        copy = self._client._copy()
        copy._tx_id, copy._transaction, copy._scope = self._tx_id, transaction, scope
        return copy


class AsyncManager(_Bridged):
    """Mixed into the generated class in front of it."""

    # Plain functions, so that the generated client's warnings find the caller where they look for it.

    def start(self, *, _from_context: bool = False) -> Any:
        """Start the transaction, on the side that its models are on at this moment, and return the client in it."""
        scope = self._scope()
        return super().start(_from_context=_from_context) if scope is None else self._start(scope, _from_context)

    def commit(self) -> Any:
        """Commit the transaction."""
        return super().commit() if self._transaction is None else self._runtime.commit(self._transaction)

    def rollback(self) -> Any:
        """Roll the transaction back."""
        return super().rollback() if self._transaction is None else self._runtime.rollback(self._transaction)

    async def _start(self, scope: Scope, from_context: bool) -> Any:
        self._warn_of_nesting(4 if from_context else 3)
        return self._started(await self._runtime.begin(**self._limits(), within=self._nesting), scope)


class SyncManager(_Bridged):
    """As `AsyncManager`."""

    def start(self, *, _from_context: bool = False) -> Any:
        """As `AsyncManager.start`."""
        scope = self._scope()
        if scope is None:
            # This function stands where the context manager would.
            return super().start(_from_context=True)
        self._warn_of_nesting(3)
        return self._started(self._runtime.begin(**self._limits(), within=self._nesting), scope)

    def __enter__(self) -> Any:
        # As `start`, and not by way of it: warnings count the calls between.
        scope = self._scope()
        if scope is None:
            return super().start(_from_context=True)
        self._warn_of_nesting(3)
        return self._started(self._runtime.begin(**self._limits(), within=self._nesting), scope)

    def commit(self) -> Any:
        """As `AsyncManager.commit`."""
        return super().commit() if self._transaction is None else self._runtime.commit(self._transaction)

    def rollback(self) -> Any:
        """As `AsyncManager.rollback`."""
        return super().rollback() if self._transaction is None else self._runtime.rollback(self._transaction)


def manager_class(seams: Seams) -> type[Any]:
    """The class for a generated client's manager."""
    generated = seams.transaction_manager
    names = {"__module__": "prismalchemy.client", "__doc__": generated.__doc__}
    mixin = AsyncManager if seams.asynchronous else SyncManager
    return new_class("TransactionManager", (mixin, generated), exec_body=lambda body: body.update(names))
