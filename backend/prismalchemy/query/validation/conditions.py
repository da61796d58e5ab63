"""The conditions on single fields within a valid `where`, cursor or `having`, in the order given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from prismalchemy.orm import FieldFacts, ModelFacts

LOGIC = ("AND", "OR", "NOT")
_RELATED = ("some", "every", "none", "is", "isNot")


def conditions(given: Any, model: ModelFacts, models: Mapping[str, ModelFacts]) -> Iterable[tuple[FieldFacts, Any]]:
    """Each field with what is said about it, those of related models too."""
    for item in given if isinstance(given, list) else [given]:
        for name, condition in item.items() if isinstance(item, dict) else ():
            relation = model.relations.get(name)
            if name in model.fields:
                yield model.fields[name], condition
            elif relation is None:
                # A logical operator, or a compound key.
                yield from conditions(condition, model, models)
            elif isinstance(condition, dict):
                target = models[relation.target]
                wheres = [condition[operator] for operator in _RELATED if operator in condition]
                yield from conditions(wheres or condition, target, models)
