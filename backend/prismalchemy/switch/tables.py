"""Which models are switched to SQLAlchemy."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from difflib import get_close_matches

from prismalchemy.errors import SettingsError
from prismalchemy.settings import ALL_TABLES


def switched_models(tables: Iterable[str], models: Collection[str]) -> frozenset[str]:
    """The models that SQLALCHEMY_TABLES names, out of all `models`.

    Raises:
        SettingsError: a name that is no model; the message suggests the nearest.
    """
    wanted = frozenset(tables)
    if ALL_TABLES in wanted:
        return frozenset(models)
    for name in sorted(wanted.difference(models)):
        near = get_close_matches(name, models, n=1, cutoff=0.5)
        hint = f"did you mean {near[0]!r}?" if near else "it takes Prisma's model names with commas between, or *"
        raise SettingsError("SQLALCHEMY_TABLES", f"there is no model {name!r}; {hint}")
    return wanted
