"""Random `data`: scalars, and relations to a depth."""

from __future__ import annotations

from typing import Any

from tests.writes.fuzzing.nested import Nested

from prismalchemy.orm import FieldFacts, ModelFacts, RelationFacts

_ARITHMETIC = ("increment", "decrement", "multiply", "divide")


class Data(Nested):
    """Makes the data of rows that are created and updated."""

    def created(self, model: ModelFacts, depth: int, lacks: str | None = None) -> dict[str, Any]:
        """The data of a new row.

        Args:
            depth: how deep relations may nest.
            lacks: the relation to the row above, which the input does not have.
        """
        checked = depth > 0 and self.chance(0.5)
        parts: dict[str, Any] = {}
        keys = _key_fields(model)
        without = _keys_of(model, lacks)
        for field in model.fields.values():
            if field.name in without or (checked and (field.name in keys or _is_serial(field))):
                continue
            required = field.default_by == "nobody" and not (field.nullable or field.is_list or field.is_updated_at)
            if not self.flaw(0.05) if required else self.chance(self._wanted(field)):
                parts[field.name] = self._assigned(model, field, keys)
                if field.is_list and self.chance(0.3):
                    parts[field.name] = {"set": parts[field.name]}
        for relation in self._chosen(model, depth, lacks, checked):
            parts[relation.name] = self.nested(relation, "create", depth - 1, None)
        for relation in model.relations.values():
            needed = checked and relation.owns_key and not relation.is_optional
            if needed and relation.name not in (lacks, *parts) and not self.flaw(0.05):
                parts[relation.name] = self.nested(relation, "create", depth - 1, None)
        return self._shuffled(parts)

    def updated(self, model: ModelFacts, depth: int, row: Any, lacks: str | None = None) -> dict[str, Any]:
        """The data of an update of `row`; None where it is not known."""
        checked = depth > 0 and self.chance(0.5)
        parts = self.changes(model, checked=checked, lacks=lacks)
        for relation in self._chosen(model, depth, lacks, checked):
            parts[relation.name] = self.nested(relation, "update", depth - 1, row)
        return self._shuffled(parts)

    def changes(self, model: ModelFacts, *, checked: bool = False, lacks: str | None = None) -> dict[str, Any]:
        """Scalars of an update."""
        keys = _key_fields(model)
        left_out = _keys_of(model, lacks) | (keys if checked else set())
        fields = [
            field
            for field in model.fields.values()
            if field.name not in left_out and not (checked and _is_serial(field))
        ]
        chosen = self.random.sample(fields, min(len(fields), self.random.choice((0, 1, 1, 1, 2, 3))))
        return {
            field.name: self._changed(model, field, keys)
            for field in chosen
            if field.name not in model.identity or self.chance(0.3)
        }

    def _wanted(self, field: FieldFacts) -> float:
        return 0.1 if _is_serial(field) or field.is_updated_at else 0.3

    def _assigned(self, model: ModelFacts, field: FieldFacts, keys: set[str]) -> Any:
        if field.name not in keys or self.flaw():
            return self.scalar(model, field)
        if field.nullable and self.chance(0.3):
            return None
        relation, place = _relation_of(model, field)
        target = self.models[relation.target]
        name = next(each.name for each in target.fields.values() if each.column.key == relation.pairs[place][1].key)
        return getattr(self.random.choice(self.rows[target.name]), name)

    def _changed(self, model: ModelFacts, field: FieldFacts, keys: set[str]) -> Any:
        kind = self.random.random()
        if field.is_list and kind < 0.6:
            if kind < 0.3:
                return {"push": self.scalar(model, field) if self.chance(0.5) else self.item(field)}
            return {"set": self.scalar(model, field)}
        if field.type in ("Int", "BigInt", "Float", "Decimal") and kind < 0.5:
            return {self.random.choice(_ARITHMETIC): self.item(field)}
        value = self._assigned(model, field, keys)
        return {"set": value} if kind < 0.65 and field.type != "Json" else value

    def _chosen(self, model: ModelFacts, depth: int, lacks: str | None, checked: bool) -> list[RelationFacts]:
        """The relations of one data."""
        possible = [
            relation
            for relation in model.relations.values()
            if relation.name != lacks and (checked or not relation.owns_key or self.flaw())
        ]
        if depth < 1 or not possible:
            return []
        number = self.random.choice((0, 0, 1, 1, 1, 1, 2, 2, 3))
        return self.random.sample(possible, min(number, len(possible)))

    def _shuffled(self, parts: dict[str, Any]) -> dict[str, Any]:
        names = list(parts)
        self.random.shuffle(names)
        return {name: parts[name] for name in names}


def _is_serial(field: FieldFacts) -> bool:
    return field.default_by == "database" and field.type in ("Int", "BigInt")


def _key_fields(model: ModelFacts) -> set[str]:
    """The fields of foreign keys."""
    return {name for relation in model.relations for name in _keys_of(model, relation)}


def _keys_of(model: ModelFacts, name: str | None) -> set[str]:
    relation = None if name is None else model.relations[name]
    if relation is None or not relation.owns_key:
        return set()
    columns = {local.key for local, _ in relation.pairs}
    return {field.name for field in model.fields.values() if field.column.key in columns}


def _relation_of(model: ModelFacts, field: FieldFacts) -> tuple[RelationFacts, int]:
    """The relation whose key `field` is in, and its place in it."""
    for relation in model.relations.values():
        for place, (local, _) in enumerate(relation.pairs if relation.owns_key else ()):
            if local.key == field.column.key:
                return relation, place
    raise LookupError(field.name)
