"""Whether the bridge can do without Prisma's engine."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Collection
from types import ModuleType

from prismalchemy.errors import SettingsError

log = logging.getLogger("prismalchemy.client")


def check_alone(package: ModuleType, switched: Collection[str]) -> None:
    """Warn of the client's models whose calls nobody will answer, while Prisma's engine is off.

    Raises:
        SettingsError: that is all of them.
    """
    known: set[str] = importlib.import_module(f"{package.__name__}.metadata").PRISMA_MODELS
    left = sorted(known.difference(switched))
    if known and len(left) == len(known):
        raise SettingsError(
            "PRISMA_ENGINE",
            "it is false, and no model is switched, so no call could be answered; set SQLALCHEMY_TABLES",
        )
    if left:
        log.warning(
            "PRISMA_ENGINE is false, and %s %s not switched to SQLAlchemy: calls that touch %s are refused; "
            "add %s to SQLALCHEMY_TABLES, or set PRISMA_ENGINE=true",
            ", ".join(left),
            "is" if len(left) == 1 else "are",
            "it" if len(left) == 1 else "them",
            "it" if len(left) == 1 else "them",
        )
