"""The generated Prisma client: usually `prisma`, or the package that the client block's `output` names."""

from __future__ import annotations

import importlib
from types import ModuleType

from prismalchemy.client.seams import ClientPackageError
from prismalchemy.settings import load_switch_settings


def load_client_package() -> ModuleType:
    """Import the package that PRISMA_CLIENT names.

    Raises:
        ClientPackageError: it is not installed.
    """
    settings = load_switch_settings()
    name = settings.prisma_client
    if settings.prisma_lean:
        importlib.import_module("prismalchemy.lean")
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as missing:
        if missing.name is None or not f"{name}.".startswith(f"{missing.name}."):
            raise
        raise ClientPackageError(
            f"PRISMA_CLIENT: there is no package {name!r}; install it (pip install 'prisma==0.15.0') and run "
            "`prisma generate`, or name the package of the client block's `output`"
        ) from None
