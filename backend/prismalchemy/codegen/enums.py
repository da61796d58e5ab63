"""An enum of schema.prisma -> a Python enum."""

from __future__ import annotations

from collections.abc import Sequence

from prismalchemy.codegen.layout import Node, mapping, render
from prismalchemy.codegen.literals import INDENT, docstring, quoted
from prismalchemy.codegen.names import Names
from prismalchemy.codegen.types import Use
from prismalchemy.orm.names import member_name
from prismalchemy.schema import EnumType


def enum_class(item: EnumType, labels: Sequence[str], names: Names, use: Use, width: int) -> str:
    """The class: members have Prisma's names, values are the database's.

    Args:
        labels: in the database's order, which is that of the members: PostgreSQL sorts by it.

    A member whose name Python reserves is renamed by the rule of `prismalchemy.orm.names`, and `__prisma_names__` says
    what Prisma calls it.
    """
    class_ = names.classes[item.name]
    lines = [f"class {class_}({use('enum')}.StrEnum):"]
    if item.documentation:
        lines += [docstring(item.documentation, INDENT), ""]
    members = [member.name for member in item.members]
    renamed: dict[str, Node] = {}
    order = {label: number for number, label in enumerate(labels)}
    for member in sorted(item.members, key=lambda one: order.get(one.value, len(order))):
        name = member_name(member.name, [other for other in members if other != member.name])
        if name != member.name:
            renamed[name] = quoted(member.name)
        lines.append(f"{INDENT}{name} = {quoted(member.value)}")
        if member.documentation:
            lines.append(docstring(member.documentation, INDENT))
    if renamed:
        annotation = f"{use('ClassVar')}[{use('dict')}[{use('str')}, {use('str')}]]"
        lines += ["", render(mapping(renamed), width, indent=INDENT, prefix=f"__prisma_names__: {annotation} = ")]
    if item.name in names.aliased:
        # A field of the same name hides the class within a class body.
        lines += ["", "", f"_{class_} = {class_}"]
    return "\n".join(lines)
