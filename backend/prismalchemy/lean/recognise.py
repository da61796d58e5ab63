"""Which packages are generated Prisma clients."""

from __future__ import annotations

import sys

_TITLE = "prisma"
"""`__title__` of every package that Prisma Client Python generates, wherever its `output` puts it."""


def client_version(package: str) -> str | None:
    """The version of Prisma Client Python that made `package`; None when it is no client, or has not been imported."""
    names = getattr(sys.modules.get(package), "__dict__", {})
    version: str | None = names.get("__version__")
    return version if names.get("__title__") == _TITLE else None


def imported_clients() -> list[str]:
    """The names of the clients whose types, light or not, have been imported."""
    packages = {name.removesuffix(".types") for name in list(sys.modules) if name.endswith(".types")}
    return sorted(package for package in packages if client_version(package) is not None)
