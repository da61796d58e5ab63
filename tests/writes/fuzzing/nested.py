"""Random nested writes: what stands under a relation in `data`."""

from __future__ import annotations

from typing import Any, Literal

from tests.writes.fuzzing.values import Values

from prismalchemy.orm import ModelFacts, RelationFacts

Action = Literal["create", "update"]

_TO_ONE = ("create", "connect", "connect_or_create")
_TO_ONE_CHANGED = (*_TO_ONE, "update", "upsert", "disconnect", "delete")
_TO_MANY = (*_TO_ONE, "createMany")
_TO_MANY_CHANGED = (*_TO_MANY, "update", "updateMany", "upsert", "disconnect", "delete", "deleteMany", "set")


class Nested(Values):
    """Makes nested writes; what a row gets is `Data`'s to say."""

    def created(self, model: ModelFacts, depth: int, lacks: str | None = None) -> dict[str, Any]:
        raise NotImplementedError

    def updated(self, model: ModelFacts, depth: int, row: Any, lacks: str | None = None) -> dict[str, Any]:
        raise NotImplementedError

    def changes(self, model: ModelFacts, *, checked: bool = False, lacks: str | None = None) -> dict[str, Any]:
        raise NotImplementedError

    def nested(self, relation: RelationFacts, action: Action, depth: int, row: Any) -> dict[str, Any]:
        """What one relation gets: a verb, or several in any order.

        Args:
            action: whether the row above is created or updated.
            row: the row above, where it is known.
        """
        if relation.is_list:
            possible = list(_TO_MANY if action == "create" else _TO_MANY_CHANGED)
            if relation.secondary is not None:
                possible.remove("createMany")
        else:
            possible = list(_TO_ONE if action == "create" else _TO_ONE_CHANGED)
        if not self._may_be_left(relation) and self.chance(0.9) and not self.flaw(0.5):
            possible = [verb for verb in possible if verb not in ("disconnect", "set")]
            if relation.owns_key:
                possible = [verb for verb in possible if verb != "delete"]
        count = self.random.choice((1, 1, 1, 1, 1, 2, 2, 3)) if relation.is_list or self.chance(0.3) else 1
        verbs = self.random.sample(possible, min(count, len(possible)))
        make = self._for_many if relation.is_list else self._for_one
        return {verb: make(relation, verb, depth, row) for verb in verbs}

    def _may_be_left(self, relation: RelationFacts) -> bool:
        """Whether a row may be without the relation: its key is optional, wherever that is."""
        if relation.secondary is not None:
            return True
        if relation.owns_key:
            return relation.is_optional
        return self.models[relation.target].relations[relation.opposite].is_optional

    def _for_one(self, relation: RelationFacts, verb: str, depth: int, row: Any) -> Any:
        target = self.models[relation.target]
        related = self.related(relation, row)
        if verb == "create":
            return self.created(target, depth, relation.opposite)
        if verb == "connect":
            return self.narrowed(target)
        if verb == "connect_or_create":
            return self._connect_or_create(relation, depth)
        if verb == "update":
            data = self.updated(target, depth, related, relation.opposite)
            return {"where": self.where(target, 1), "data": data} if self.chance(0.2) else data
        if verb == "upsert":
            upsert = self._upsert(relation, depth, related)
            return {"where": self.where(target, 1), **upsert} if self.chance(0.1) else upsert
        return self.where(target, 1) if self.chance(0.15) else self.chance(0.85)

    def _for_many(self, relation: RelationFacts, verb: str, depth: int, row: Any) -> Any:
        if verb == "createMany":
            data = [self.created(self.models[relation.target], 0, relation.opposite) for _ in range(self._several())]
            many: dict[str, Any] = {"data": data}
            if self.chance(0.4):
                many["skipDuplicates"] = self.chance(0.7)
            return many
        items = [self._item(relation, verb, depth, row) for _ in range(self._several())]
        return items[0] if len(items) == 1 and self.chance(0.4) else items

    def _several(self) -> int:
        return self.random.choice((0, 1, 1, 1, 1, 2, 2, 3))

    def _item(self, relation: RelationFacts, verb: str, depth: int, row: Any) -> Any:
        target = self.models[relation.target]
        related = self.related(relation, row)
        if verb == "create":
            return self.created(target, depth, relation.opposite)
        if verb == "connect_or_create":
            return self._connect_or_create(relation, depth)
        if verb == "update":
            where, data = self.narrowed(target, related), self.updated(target, depth, related, relation.opposite)
            return {"where": where, "data": data} if self.chance(0.8) else {"data": data, "where": where}
        if verb == "upsert":
            return {"where": self.narrowed(target, related), **self._upsert(relation, depth, related)}
        if verb == "updateMany":
            return {"where": self.scalar_where(target), "data": self.changes(target, lacks=relation.opposite)}
        if verb == "deleteMany":
            return self.scalar_where(target)
        return self.narrowed(target, related)

    def _connect_or_create(self, relation: RelationFacts, depth: int) -> dict[str, Any]:
        target = self.models[relation.target]
        return {"where": self.narrowed(target), "create": self.created(target, depth, relation.opposite)}

    def _upsert(self, relation: RelationFacts, depth: int, row: Any) -> dict[str, Any]:
        target = self.models[relation.target]
        create = self.created(target, depth, relation.opposite)
        update = self.updated(target, depth, row, relation.opposite)
        return {"create": create, "update": update} if self.chance(0.5) else {"update": update, "create": create}
