"""What arguments are read against: the generated models, and the client's preview features."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from prismalchemy.orm import FieldFacts, ModelFacts, RelationFacts
from prismalchemy.query.arguments.aliases import ALIASES
from prismalchemy.query.refusals import Refused, Unsupported

Models = Mapping[str, ModelFacts]


@dataclass(frozen=True, slots=True)
class Schema:
    """What the client's calls may speak of.

    Attributes:
        models: the models by Prisma's name.
        preview: the preview features of the client.
        emulates_keys: whether Prisma's engine does the work of foreign keys (relationMode = "prisma").
        aliases: the keys that the client renames.
    """

    models: Models
    preview: frozenset[str] = frozenset()
    emulates_keys: bool = False
    aliases: Mapping[str, str] = field(default_factory=lambda: ALIASES)

    def engine_key(self, key: str) -> str:
        """The engine's name for `key`."""
        return self.aliases.get(key, key)

    def model(self, name: str) -> ModelFacts:
        """The model called `name`.

        Raises:
            Unsupported: the generated models do not have it, or not all of it, so the call is Prisma's.
        """
        facts = self.models.get(name)
        if facts is None:
            raise Unsupported("stale-models", f"the generated models do not have all of {name}")
        return facts

    def target(self, relation: RelationFacts) -> ModelFacts:
        """The model that `relation` leads to.

        Raises:
            Unsupported: as `model`.
        """
        return self.model(relation.target)


def scalar_field(model: ModelFacts, name: object) -> FieldFacts:
    """The scalar field of `model` called `name`.

    Raises:
        Refused: there is none.
    """
    facts = model.fields.get(name) if isinstance(name, str) else None
    if facts is None:
        raise Refused(f"{model.name} has no scalar field {name!r}")
    return facts
