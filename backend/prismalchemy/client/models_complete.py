"""Whether the generated models know what the generated client knows; where they don't, calls go to Prisma."""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping
from types import ModuleType

from prismalchemy.orm import ModelFacts

log = logging.getLogger("prismalchemy.client")


def all_complete(package: ModuleType, models: Mapping[str, ModelFacts]) -> dict[str, ModelFacts]:
    """Those of the `models` that have every field of the client's, and so can be switched."""
    return {name: facts for name, facts in models.items() if not _lacking(package, facts)}


def complete_models(
    package: ModuleType, models: Mapping[str, ModelFacts], switched: Collection[str], *, alone: bool
) -> frozenset[str]:
    """Those of the `switched` models that have every field of the client's; the others are logged.

    Args:
        package: the generated client.
        models: the generated models by Prisma's name.
        switched: the names of those that should be switched.
        alone: whether Prisma's engine is off.

    A client that was generated again after a migration, without the models, would otherwise send its calls back to
    Prisma without a word.
    """
    complete: set[str] = set()
    for name in switched:
        lacking = _lacking(package, models[name])
        if not lacking:
            complete.add(name)
            continue
        log.warning(
            "%s: the models lack %s, which the Prisma client has, so calls on it %s; run `prismalchemy generate`",
            name,
            ", ".join(lacking),
            "are refused" if alone else "go to Prisma",
        )
    return frozenset(complete)


def _lacking(package: ModuleType, facts: ModelFacts) -> list[str]:
    generated = getattr(package.models, facts.name, None)
    if generated is None:
        return []
    return [name for name in generated.model_fields if name not in facts.fields and name not in facts.relations]
