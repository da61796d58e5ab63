"""Random conditions for `where` and `having`, from the models' facts and the values of rows that exist."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from random import Random
from typing import Any

from prisma import Json

from prismalchemy.orm import FieldFacts, ModelFacts

Rows = Mapping[str, Sequence[Any]]
"""Prisma's rows of each model, in a fixed order."""

_COMPARISONS = ("lt", "lte", "gt", "gte")
_PATTERNS = ("contains", "startswith", "endswith")


class Filters:
    """Makes conditions.

    Args:
        random: the only chance that takes part.
        models: the models by Prisma's name.
        rows: where values are drawn from, so that conditions match something.
    """

    def __init__(self, random: Random, models: Mapping[str, ModelFacts], rows: Rows) -> None:
        self.random = random
        self.models = models
        self.rows = rows

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def where(self, model: ModelFacts, depth: int = 3) -> dict[str, Any]:
        """Conditions on the rows of `model`; `depth` is how deep AND, OR, NOT and relations may nest."""
        where: dict[str, Any] = {}
        for _ in range(self.random.choice((0, 1, 1, 1, 2, 2, 3))):
            kind = self.random.random()
            if depth > 0 and kind < 0.3:
                name = self.random.choice(("AND", "OR", "NOT"))
                where[name] = self._combined(name, model, depth - 1)
            elif depth > 0 and kind < 0.5 and model.relations:
                name = self.random.choice(list(model.relations))
                where[name] = self._related(model, name, depth - 1)
            else:
                field = self.random.choice(list(model.fields.values()))
                where[field.name] = self.field(model, field)
        return where

    def _combined(self, name: str, model: ModelFacts, depth: int) -> Any:
        if name != "OR" and self.chance(0.4):
            return self.where(model, depth)
        return [self.where(model, depth) for _ in range(self.random.choice((0, 1, 2, 2, 3)))]

    def _related(self, model: ModelFacts, name: str, depth: int) -> Any:
        relation = model.relations[name]
        target = self.models[relation.target]
        if relation.is_list:
            operators = self.random.sample(("some", "every", "none"), self.random.choice((1, 1, 1, 2)))
            return {operator: self.where(target, depth) for operator in operators}
        optional = not relation.owns_key or any(local.nullable for local, _ in relation.pairs)
        if optional and self.chance(0.15):
            return None
        if self.chance(0.3):
            return self.where(target, depth)
        operators = self.random.sample(("is", "is_not"), self.random.choice((1, 1, 1, 2)))
        return {name: None if optional and self.chance(0.15) else self.where(target, depth) for name in operators}

    def field(self, model: ModelFacts, field: FieldFacts) -> Any:
        """A condition on one field."""
        if field.is_list:
            return self._list(model, field)
        if field.type == "Json":
            return self._json(model, field)
        if self.chance(0.2):
            return self.value(model, field) if not (field.nullable and self.chance(0.2)) else None
        return self.operators(model, field, depth=2)

    def operators(self, model: ModelFacts, field: FieldFacts, depth: int) -> dict[str, Any]:
        """One dict of operators; `depth` is how often `not` may nest."""
        found: dict[str, Any] = {}
        for operator in self.random.sample(self._allowed(field), self.random.choice((0, 1, 1, 1, 1, 2))):
            if operator in ("in", "not_in"):
                found[operator] = [self.value(model, field) for _ in range(self.random.randrange(5))]
            elif operator == "not" and depth > 0 and self.chance(0.5):
                found[operator] = self.operators(model, field, depth - 1)
            elif operator in ("equals", "not") and field.nullable and self.chance(0.2):
                found[operator] = None
            elif operator in _PATTERNS:
                found[operator] = self._pattern(model, field)
            else:
                found[operator] = self.value(model, field)
        if depth == 2 and field.type == "String" and field.native != "uuid" and self.chance(0.25):
            found["mode"] = self.random.choice(("insensitive", "default"))
        return found

    def _allowed(self, field: FieldFacts) -> list[str]:
        if field.type == "Boolean":
            return ["equals", "not"]
        if field.enum is not None or field.type == "Bytes":
            return ["equals", "not", "in", "not_in"]
        ordered = ["equals", "not", "in", "not_in", *_COMPARISONS]
        return [*ordered, *_PATTERNS] if field.type == "String" and field.native != "uuid" else ordered

    def value(self, model: ModelFacts, field: FieldFacts) -> Any:
        """A value of `field`, mostly one that a row has; of a list, an item."""
        found = getattr(self.random.choice(self.rows[model.name]), field.name)
        if field.is_list:
            found = self.random.choice(found) if found else None
        if found is None:
            found = next((v for row in self.rows[model.name] if (v := getattr(row, field.name)) is not None), None)
            if field.is_list:
                found = next((v for row in self.rows[model.name] for v in getattr(row, field.name)), None)
        if found is None:
            raise LookupError(f"no row has {model.name}.{field.name}")
        if field.type == "DateTime" and 1 < found.year < 9999 and self.chance(0.2):
            return found + timedelta(milliseconds=self.random.choice((-1, 1)))
        if field.type == "String" and field.native != "uuid" and self.chance(0.1):
            return found.swapcase()
        return found

    def _pattern(self, model: ModelFacts, field: FieldFacts) -> str:
        text = str(self.value(model, field))
        start = self.random.randrange(len(text) + 1)
        piece = text[start : start + self.random.randrange(4)] if self.chance(0.8) else text
        return self.random.choice(("%", "_", "\\_", "")) + piece if self.chance(0.1) else piece

    def _list(self, model: ModelFacts, field: FieldFacts) -> dict[str, Any]:
        operator = self.random.choice(("equals", "has", "has_every", "has_some", "is_empty"))
        if operator == "is_empty":
            return {operator: self.chance(0.5)}
        if operator == "has":
            return {operator: None if self.chance(0.1) else self.value(model, field)}
        if operator == "equals" and self.chance(0.7):
            return {
                operator: None if self.chance(0.3) else getattr(self.random.choice(self.rows[model.name]), field.name)
            }
        return {operator: [self.value(model, field) for _ in range(self.random.randrange(4))]}

    def _json(self, model: ModelFacts, field: FieldFacts) -> dict[str, Any]:
        document = getattr(self.random.choice(self.rows[model.name]), field.name)
        path: list[str] = []
        inner = document
        while isinstance(inner, dict | list) and inner and self.chance(0.7):
            keys = list(inner) if isinstance(inner, dict) else list(range(len(inner)))
            step = self.random.choice(keys)
            path.append(str(step))
            inner = inner[step]
        if self.chance(0.2):
            other = getattr(self.random.choice(self.rows[model.name]), field.name)
            inner = other
        operators = ["equals", "not"]
        found: dict[str, Any] = {"path": path} if path or self.chance(0.1) else {}
        if isinstance(inner, str):
            operators += ["string_contains", "string_starts_with", "string_ends_with", *_COMPARISONS]
        elif isinstance(inner, int | float) and not isinstance(inner, bool):
            operators += _COMPARISONS
        operators += ["array_contains", "array_starts_with", "array_ends_with"]
        for operator in self.random.sample(operators, self.random.choice((1, 1, 1, 2))):
            if operator.startswith("string_"):
                found[operator] = inner[self.random.randrange(len(inner) + 1) :] if self.chance(0.7) else inner
            elif operator == "array_contains":
                found[operator] = Json([inner] if self.chance(0.7) else inner)
            else:
                found[operator] = Json(inner)
        return found

    def unique(self, model: ModelFacts) -> dict[str, Any]:
        """A `where` or a cursor of one record, mostly one that exists."""
        row = self.random.choice(self.rows[model.name])
        key = self.random.choice(model.uniques)
        other = self.random.choice(self.rows[model.name]) if self.chance(0.1) else row
        values = {name: getattr(row if n == 0 else other, name) for n, name in enumerate(key.fields)}
        return values if len(key.fields) == 1 else {key.name: values}


def text_of(value: Any) -> str:
    """`value` as a Python expression."""
    # Each generated client has classes of its own.
    if type(value).__name__ == "Json":
        return f"Json({text_of(value.data)})"
    if type(value).__name__ == "Base64":
        return f"Base64.encode({value.decode()!r})"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key!r}: {text_of(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(text_of, value)) + "]"
    return repr(str(value)) if isinstance(value, str) else repr(value)
