"""The imports of a module of models, in the order in which isort puts them."""

from __future__ import annotations

from collections.abc import Collection

from prismalchemy.codegen.layout import call, exploded
from prismalchemy.codegen.mixins import Mixins
from prismalchemy.codegen.names import Names

_STANDARD = {name: f"import {name}" for name in ("builtins", "datetime", "decimal", "enum")}

_THIRD = {
    "sa": "import sqlalchemy as sa",
    "orm": "from prismalchemy import orm",
    "postgresql": "from sqlalchemy.dialects import postgresql",
}

_FROM = {
    "typing": ("TYPE_CHECKING", "Any", "ClassVar", "TypeAlias"),
    "sqlalchemy.orm": ("DeclarativeBase", "Mapped", "mapped_column", "relationship"),
}


def imports(used: Collection[str], names: Names, mixins: Mixins, width: int) -> str:
    """The lines for the module's names that are used, each under what it is called in the module."""
    standard = [_as(line, name, names) for name, line in _STANDARD.items() if name in used]
    third = [_as(line, name, names) for name, line in _THIRD.items() if name in used]
    own = []
    if "model_mixins" in used:
        line = "from . import model_mixins" if mixins.in_package else "import model_mixins"
        own.append(_as(line, "model_mixins", names))
    groups = [
        ["from __future__ import annotations"],
        [*standard, *_from("typing", used, names, width)],
        [*third, *_from("sqlalchemy.orm", used, names, width)],
        own,
    ]
    return "\n\n".join("\n".join(group) for group in groups if group)


def _from(module: str, used: Collection[str], names: Names, width: int) -> list[str]:
    imported = [_called(name, names) for name in _FROM[module] if name in used]
    if not imported:
        return []
    line = f"from {module} import {', '.join(imported)}"
    return [line if len(line) <= width else exploded(call("", *imported), width, prefix=f"from {module} import ")]


def _called(name: str, names: Names) -> str:
    called = names.module[name]
    return name if name == called else f"{name} as {called}"


def _as(line: str, name: str, names: Names) -> str:
    called = names.module[name]
    return line if name == called else f"{line.removesuffix(f' as {name}')} as {called}"
