"""A generated client -> the same client, bridged."""

from __future__ import annotations

from types import ModuleType, new_class
from typing import Any

from prismalchemy.client.asynchronous import AsyncBridge
from prismalchemy.client.batches import batch_class
from prismalchemy.client.managers import manager_class
from prismalchemy.client.seams import seams_of
from prismalchemy.client.sessions import named
from prismalchemy.client.synchronous import SyncBridge


def bridge(package: ModuleType) -> type[Any]:
    """The bridged `Prisma` class of a generated client package.

    `prismalchemy.client.Prisma` is that of the package that PRISMA_CLIENT names; a team with several generated clients
    makes the others by this function.

    Raises:
        ClientPackageError: the client has not been generated, or is of a version that the bridge does not know.
    """
    seams = seams_of(package)
    mixin = AsyncBridge if seams.asynchronous else SyncBridge
    names = {
        "__module__": "prismalchemy.client",
        "__doc__": "The generated client, bridged.",
        "_seams": seams,
        "_manager": manager_class(seams),
        "_batcher": batch_class(seams),
        **named(seams.client),
    }
    return new_class("Prisma", (mixin, seams.client), exec_body=lambda body: body.update(names))
