"""Every name of a module of models: classes, attributes, and the imports beside which they have to live."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import sqlalchemy as sa

from prismalchemy.orm.names import attribute_name, class_name
from prismalchemy.schema import Field, FieldKind, Model, Schema

MODULE_NAMES = (
    "sa",
    "orm",
    "postgresql",
    "datetime",
    "decimal",
    "enum",
    "builtins",
    "Any",
    "TYPE_CHECKING",
    "TypeAlias",
    "ClassVar",
    "DeclarativeBase",
    "Mapped",
    "mapped_column",
    "relationship",
    "Base",
    "View",
    "model_mixins",
)
"""What a module may import or define besides models and enums."""

BUILTINS = ("str", "int", "float", "bool", "bytes", "list", "dict")


@dataclass(frozen=True)
class Names:
    """The names of one module.

    Attributes:
        classes: Prisma model or enum -> Python class.
        attributes: Prisma model -> Prisma field -> attribute.
        module: a name of MODULE_NAMES or BUILTINS -> what it is called in this module.
    """

    classes: Mapping[str, str]
    attributes: Mapping[str, Mapping[str, str]]
    module: Mapping[str, str]
    _hidden: Mapping[str, frozenset[str]] = field(repr=False)

    def of_class(self, name: str, inside: str) -> str:
        """How the body of model `inside` calls the class of `name`: by an alias where a field hides it."""
        python = self.classes[name]
        return f"_{python}" if python in self._hidden[inside] else python

    @cached_property
    def aliased(self) -> frozenset[str]:
        """The models and enums that need an alias."""
        return frozenset(
            name for name, python in self.classes.items() for hidden in self._hidden.values() if python in hidden
        )


def names_of(schema: Schema) -> Names:
    """Give out the names; the rule for reserved ones is that of `prismalchemy.orm.names`."""
    everything = [enum.name for enum in schema.enums] + [model.name for model in schema.models]
    classes = {name: class_name(name, _without(everything, name)) for name in everything}
    attributes: dict[str, dict[str, str]] = {}
    for model in schema.models:
        fields = [item.name for item in model.fields]
        attributes[model.name] = {name: attribute_name(name, _without(fields, name)) for name in fields}
    taken = {*classes.values(), *(name for named in attributes.values() for name in named.values())}
    module = {name: _beside(name, taken) for name in MODULE_NAMES}
    module |= {name: f"{module['builtins']}.{name}" if name in taken else name for name in BUILTINS}
    hidden = {model.name: _hidden(model, attributes[model.name], classes) for model in schema.models}
    return Names(classes, attributes, module, hidden)


def _without(names: list[str], name: str) -> list[str]:
    return [other for other in names if other != name]


def _beside(name: str, taken: set[str]) -> str:
    while name in taken:
        name += "_"
    return name


def _hidden(model: Model, attributes: Mapping[str, str], classes: Mapping[str, str]) -> frozenset[str]:
    """The classes that the model's body needs and its own attributes hide."""
    used = {classes[item.type] for item in model.fields if _names_class(item)}
    return frozenset(used & set(attributes.values()))


def _names_class(item: Field) -> bool:
    return item.kind in (FieldKind.ENUM, FieldKind.RELATION)


def variables_of(tables: Iterable[sa.Table], names: Names) -> dict[str, str]:
    """Key -> variable of each table that has no class; it begins with one `_`, as no Prisma name does."""
    found: dict[str, str] = {}
    aliases = [f"_{names.classes[name]}" for name in names.aliased]
    for table in sorted(tables, key=lambda one: (one.schema or "", one.name)):
        # Two underscores would be rewritten within a class body.
        found[table.key] = _free(f"_{_ascii(table.name).lstrip('_') or 'table'}", {*found.values(), *aliases})
    return found


def column_attribute(column: str, taken: Collection[str]) -> str:
    """The attribute for a column that the Prisma schema does not describe."""
    name = _ascii(column)
    if name.startswith("__") or not name:
        # Names of Python's and SQLAlchemy's own; within a class body they would be rewritten, too.
        name = f"column{name}"
    elif name[0].isdigit():
        name = f"_{name}"
    name = attribute_name(name, taken)
    return name if name not in taken else _free(f"{name}_", taken)


def _ascii(text: str) -> str:
    """As an identifier; Python would take some other letters for the same as one of these."""
    return re.sub(r"[^A-Za-z0-9_]", "_", text.strip())


def _free(name: str, taken: Collection[str]) -> str:
    number, found = 0, name
    while found in taken:
        number += 1
        found = f"{name}{number}"
    return found
