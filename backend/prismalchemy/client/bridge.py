"""A generated client -> the same client, bridged."""

from __future__ import annotations

import inspect
from types import ModuleType, new_class
from typing import Any

from prismalchemy.client.asynchronous import AsyncBridge
from prismalchemy.client.package import generated_client
from prismalchemy.client.synchronous import SyncBridge


def bridge(package: ModuleType) -> type[Any]:
    """The bridged `Prisma` class of a generated client package.

    `prismalchemy.client.Prisma` is that of the package that PRISMA_CLIENT names; a team with several generated clients
    makes the others by this function.

    Raises:
        ClientPackageError: the client has not been generated.
    """
    generated = generated_client(package)
    mixin = AsyncBridge if inspect.iscoroutinefunction(generated.connect) else SyncBridge
    names = {"__module__": "prismalchemy.client", "__doc__": "The generated client, bridged.", "_package": package}
    return new_class("Prisma", (mixin, generated), exec_body=lambda body: body.update(names))
