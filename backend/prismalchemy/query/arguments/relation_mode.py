"""relationMode = "prisma": what of the engine's work in place of foreign keys is left to it.

Rows that are deleted by `delete` and `delete_many` take along, or set free, those that refer to them here as well
(`write/emulated.py`). An id that is updated is left to the engine, which does so in no transaction and answers an
upsert with a number (observed on 5.17), and so are rows that are deleted within an update.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from prismalchemy.orm import ModelFacts, RelationFacts
from prismalchemy.query.arguments.schema import Schema
from prismalchemy.query.refusals import Unsupported

_DELETES = frozenset({"delete", "deleteMany"})
_UPDATES = frozenset({"update", "updateMany", "data"})


def dependents(schema: Schema, model: ModelFacts) -> list[RelationFacts]:
    """The relations of rows that the engine looks after when one of `model` is deleted.

    They come in the order of the fields on the other side: by that field's model, and within it by the field.
    """
    found = {(r.target, r.opposite): r for r in model.relations.values() if r.on_delete is not None}
    places = [(other.name, name) for other in schema.models.values() for name in other.relations] if found else []
    return [found[place] for place in places if place in found]


def check_emulated(schema: Schema, model: ModelFacts, data: Any, *, updates: bool) -> None:
    """Check that `data` on `model` changes nothing that the engine would have to look after.

    Args:
        updates: whether it is that of rows that are there already.

    Raises:
        Unsupported: it does.
    """
    if schema.emulates_keys:
        _check(schema, model, data, updates)


def _check(schema: Schema, model: ModelFacts, data: Any, updates: bool) -> None:
    for key, value in _items(data):
        name = schema.engine_key(key)
        relation = model.relations.get(name)
        if relation is not None:
            _check_nested(schema, schema.target(relation), value)
        elif updates and name in _referred_to(schema, model):
            raise Unsupported("relation-mode", f'{model.name}.{name}: an update of it with relationMode = "prisma"')


def _check_nested(schema: Schema, model: ModelFacts, verbs: Any) -> None:
    for key, operand in _items(verbs):
        verb = schema.engine_key(key)
        if verb in _DELETES and dependents(schema, model):
            raise Unsupported("relation-mode", f'{model.name}: a nested {verb} with relationMode = "prisma"')
        for item in operand if isinstance(operand, list) else [operand]:
            inner = dict(_items(item))
            if verb in ("upsert", "connectOrCreate"):
                _check(schema, model, inner.get("create"), False)
                _check(schema, model, inner.get("update"), True)
            else:
                # `{where, data}`, or the data alone.
                _check(schema, model, inner.get("data", item), verb in _UPDATES)


def _referred_to(schema: Schema, model: ModelFacts) -> set[str]:
    """The fields that rows of other models refer to."""
    columns = {local.name for relation in dependents(schema, model) for local, _ in relation.pairs}
    return {field.name for field in model.fields.values() if field.column.name in columns}


def _items(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        yield from value.items()
