"""What the bridged client's `batch_()` returns: the generated client's own batcher, which SQLAlchemy runs when it can.

A batch is one transaction, so it runs on one side: with a single operation that is left to Prisma, all of them are.
Nothing here needs SQLAlchemy, which is not even loaded while the flag is off.
"""

from __future__ import annotations

from types import new_class
from typing import TYPE_CHECKING, Any

from prismalchemy.client.seams import Seams

if TYPE_CHECKING:
    from prismalchemy.client.inside import Planned

    class _Generated:
        """What the generated class has."""

        def _add(self, **call: Any) -> None: ...
        def commit(self) -> Any: ...
else:
    _Generated = object


class _Bridged(_Generated):
    """What both batchers have."""

    _client: Any
    # The generated class's own, as Python names it.
    _Batch__queries: list[str]
    _kept: list[Planned] | None
    """The operations for SQLAlchemy; None when Prisma has them all."""

    def _add(self, **call: Any) -> None:
        if self._kept is None:
            super()._add(**call)
            return
        client = self._client
        planned = client._runtime.inside.planned(call, client._scope)
        if planned.reason is None or client._runtime.inside.has_to_answer(client._scope):
            self._kept.append(planned)
        else:
            kept = self._kept
            self._leave(kept)
            try:
                super()._add(**call)
            except BaseException:
                # The client itself refuses the operation, which is not part of the batch then.
                self._kept, self._Batch__queries = kept, []
                raise

    def _leave(self, kept: list[Planned]) -> None:
        """Leave all operations to Prisma."""
        self._kept = None
        for planned in kept:
            super()._add(**planned.call)

    def _taken(self) -> list[Planned] | None:
        """The operations for SQLAlchemy; the batcher is empty again."""
        kept, self._kept = self._kept, []
        side = "prisma" if kept is None else "sqlalchemy"
        for _ in kept or ():
            self._client._count(side)
        return kept


class AsyncBatch(_Bridged):
    """Mixed into the generated class in front of it."""

    async def commit(self) -> None:
        """Run the operations in one transaction, all or nothing."""
        kept = self._taken()
        if kept is not None:
            client = self._client
            if await client._runtime.run_batch(kept, client._transaction, client._scope):
                return
            self._leave(kept)
            self._kept = []
        await super().commit()


class SyncBatch(_Bridged):
    """As `AsyncBatch`."""

    def commit(self) -> None:
        """As `AsyncBatch.commit`."""
        kept = self._taken()
        if kept is not None:
            client = self._client
            if client._runtime.run_batch(kept, client._transaction, client._scope):
                return
            self._leave(kept)
            self._kept = []
        super().commit()


def batch_class(seams: Seams) -> type[Any]:
    """The class for a generated client's batcher."""
    names = {"__module__": "prismalchemy.client", "__doc__": seams.batch.__doc__}
    mixin = AsyncBatch if seams.asynchronous else SyncBatch
    return new_class("Batch", (mixin, seams.batch), exec_body=lambda body: body.update(names))
