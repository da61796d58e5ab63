"""The generated Prisma client: usually `prisma`, or the package that the client block's `output` names."""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import Any

from prismalchemy.errors import PrismalchemyError
from prismalchemy.settings import load_switch_settings

_PINNED = "0.15.0"


class ClientPackageError(PrismalchemyError):
    """The generated client cannot be used; the message says why and what to do."""


def load_client_package() -> ModuleType:
    """Import the package that PRISMA_CLIENT names.

    Raises:
        ClientPackageError: it is not installed, not generated, or of a version whose private methods are unknown.
    """
    name = load_switch_settings().prisma_client
    try:
        package = importlib.import_module(name)
    except ModuleNotFoundError as missing:
        if missing.name is None or not f"{name}.".startswith(f"{missing.name}."):
            raise
        raise ClientPackageError(
            f"PRISMA_CLIENT: there is no package {name!r}; install it (pip install 'prismalchemy[prisma]') and run "
            "`prisma generate`, or name the package of the client block's `output`"
        ) from None
    version = getattr(package, "__version__", None)
    if version != _PINNED:
        raise ClientPackageError(
            f"the client package {name!r} is version {version}; the bridge fits Prisma Client Python {_PINNED} only"
        )
    return package


def generated_client(package: ModuleType) -> type[Any]:
    """The package's `Prisma` class.

    Raises:
        ClientPackageError: `prisma generate` has not been run.
    """
    try:
        client: type[Any] = package.Prisma
    except (AttributeError, RuntimeError):
        # The library raises RuntimeError from its module's __getattr__ before it is generated.
        raise ClientPackageError(
            f"the Prisma client {package.__name__!r} has not been generated yet; run `prisma generate`"
        ) from None
    return client
