"""One column of a live table, with what schema.prisma says of it, in source."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from sqlacodegen.utils import decode_postgresql_sequence

from prismalchemy.codegen import defaults
from prismalchemy.codegen.constraints import foreign_key
from prismalchemy.codegen.layout import Node, call, mapping
from prismalchemy.codegen.literals import constant, quoted
from prismalchemy.codegen.names import Names
from prismalchemy.codegen.sql import escaped, sql_of, sql_text
from prismalchemy.codegen.types import Use, prisma_type_of, python_type, rendered_type
from prismalchemy.orm import PRISMA_FIELD, PRISMA_REQUIRED, PRISMA_TYPE
from prismalchemy.orm.names import member_name
from prismalchemy.orm.native import NUMBERS, item_type, prisma_type
from prismalchemy.schema import EnumType, Field, FieldKind, Model, Schema


class Columns:
    """Renders the columns of models and of plain tables."""

    def __init__(self, schema: Schema, names: Names, url_schema: str | None, cyclic: frozenset[str]) -> None:
        self._schema = schema
        self._names = names
        self._url_schema = url_schema
        self._cyclic = cyclic

    def attribute(self, model: Model, item: Field, column: sa.Column[object], use: Use) -> tuple[str, Node]:
        """The annotation within `Mapped[...]` and the call for a field of the schema."""
        class_, enum = None, None
        member: Callable[[str], str] | None = None
        if item.kind is FieldKind.ENUM:
            found = self._schema.enum(item.type)
            class_ = self._names.of_class(item.type, model.name)
            enum = self._enum_type(found, class_, use)
            members = [value.name for value in found.members]

            def member(name: str) -> str:
                return f"{class_}.{member_name(name, [other for other in members if other != name])}"

        keywords: dict[str, Node] = {}
        if not model.is_view:
            default = defaults.client_default(item, column.type, use, member)
            if default is not None:
                keywords["default"] = default
            on_update = defaults.on_update(item, column.type, use)
            if on_update is not None:
                keywords["onupdate"] = on_update
        attribute = self._names.attributes[model.name][item.name]
        known: str | None = item.name
        if item.kind is FieldKind.UNSUPPORTED or item.is_ignored:
            known = None
        info: dict[str, Node] = {}
        if known != attribute:
            info[PRISMA_FIELD] = quoted(known) if known is not None else "None"
        if NUMBERS.keys() >= {item.type, stored := prisma_type(item_type(column.type))} and item.type != stored:
            info[PRISMA_TYPE] = quoted(item.type)
        if column.nullable and not (model.is_view or item.is_optional or item.is_list or column.primary_key):
            info[PRISMA_REQUIRED] = "True"
        if info:
            keywords["info"] = mapping(info)
        type_ = rendered_type(column.type, use, enum)
        if enum is not None and item.is_list and not isinstance(column.type, sa.ARRAY):
            # Reflection does not recognise a type with parentheses in its name, nor that it is a list.
            type_ = call(f"{use('orm')}.ListOf", type_)
        rendered = self._rendered(column, attribute, type_, keywords, use, item, model)
        python = class_ or python_type(item.type, column.type, use)
        if item.is_list:
            python = f"{use('list')}[{python}]"
        return f"{python} | None" if item.is_optional else python, rendered

    def unknown(self, attribute: str, column: sa.Column[object], use: Use) -> tuple[str, Node]:
        """The same for a column that the schema does not describe."""
        keywords: dict[str, Node] = {"info": mapping({PRISMA_FIELD: "None"})}
        rendered = self._rendered(column, attribute, rendered_type(column.type, use), keywords, use, None, None)
        python = python_type(prisma_type_of(column.type), column.type, use)
        if isinstance(column.type, sa.ARRAY):
            python = f"{use('list')}[{python}]"
        return f"{python} | None" if column.nullable else python, rendered

    def of_table(self, column: sa.Column[object], use: Use) -> Node:
        """A column of a plain Table."""
        arguments, keywords = self._definition(column, use)
        if not column.nullable and not column.primary_key:
            keywords["nullable"] = "False"
        return call(f"{use('sa')}.Column", quoted(column.name), rendered_type(column.type, use), *arguments, **keywords)

    def _rendered(
        self,
        column: sa.Column[object],
        attribute: str,
        type_: Node,
        keywords: dict[str, Node],
        use: Use,
        item: Field | None,
        model: Model | None,
    ) -> Node:
        arguments: list[Node] = [quoted(column.name)] if attribute != column.name else []
        arguments.append(type_)
        optional = item.is_optional if item else bool(column.nullable)
        if model is not None and model.is_view:
            return call(use("mapped_column"), *arguments, **keywords)
        more, definition = self._definition(column, use)
        if bool(column.nullable) != optional and not column.primary_key:
            definition["nullable"] = repr(bool(column.nullable))
        comment = definition.pop("comment", None)
        info = keywords.pop("info", None)
        merged = {**definition, **keywords}
        if "server_default" in merged:
            merged["server_default"] = merged.pop("server_default")
        if comment is not None:
            merged["comment"] = comment
        if info is not None:
            merged["info"] = info
        return call(use("mapped_column"), *arguments, *more, **merged)

    def _definition(self, column: sa.Column[object], use: Use) -> tuple[list[Node], dict[str, Node]]:
        """What the database says of a column besides its name and type: keys and defaults of its own."""
        table = column.table
        assert isinstance(table, sa.Table)
        arguments: list[Node] = [
            foreign_key(constraint, use, self._cyclic)
            for constraint in sorted(table.foreign_key_constraints, key=lambda one: str(one.name))
            if [*constraint.columns] == [column]
        ]
        keywords: dict[str, Node] = {}
        alone = column.primary_key and len(table.primary_key.columns) == 1
        if alone:
            keywords["primary_key"] = "True"
        default = column.server_default
        sequence = _sequence(column)
        if isinstance(default, sa.Computed):
            stored = {"persisted": repr(default.persisted)} if default.persisted is not None else {}
            arguments.append(call(f"{use('sa')}.Computed", quoted(escaped(sql_of(default.sqltext))), **stored))
        elif isinstance(default, sa.Identity):
            arguments.append(_identity(default, column.type, use))
        elif sequence is not None:
            _, name = sequence
            if alone and name == f"{table.name}_{column.name}_seq" and isinstance(column.type, sa.Integer):
                return arguments, keywords
            if column.primary_key and not alone and name == f"{table.name}_{column.name}_seq":
                keywords["autoincrement"] = "True"
                return arguments, keywords
            assert isinstance(default, sa.DefaultClause)
            keywords["server_default"] = sql_text(default.arg, use)
        elif isinstance(default, sa.DefaultClause):
            keywords["server_default"] = sql_text(default.arg, use)
        elif alone and isinstance(column.type, sa.Integer):
            # SQLAlchemy would take it for a serial.
            keywords["autoincrement"] = "False"
        if column.comment:
            keywords["comment"] = quoted(column.comment)
        return arguments, keywords

    def _enum_type(self, found: EnumType, class_: str, use: Use) -> Node:
        keywords: dict[str, Node] = {"name": quoted(found.database_name)}
        schema = found.schema or self._url_schema
        if schema not in (None, "public"):
            keywords["schema"] = quoted(str(schema))
        return call(f"{use('orm')}.PrismaEnum", class_, **keywords)


def _sequence(column: sa.Column[object]) -> tuple[str | None, str] | None:
    """Schema and name of the sequence that numbers a column."""
    default = column.server_default
    if isinstance(default, sa.DefaultClause) and isinstance(default.arg, sa.TextClause):
        schema, name = decode_postgresql_sequence(default.arg)
        if name:
            return schema, name
    return None


def _identity(identity: sa.Identity, type_: sa.types.TypeEngine[Any], use: Use) -> Node:
    keywords: dict[str, Node] = {"always": "True"} if identity.always else {}
    largest = {sa.SmallInteger: 2**15 - 1, sa.BigInteger: 2**63 - 1}
    usual_maximum = next((value for kind, value in largest.items() if isinstance(type_, kind)), 2**31 - 1)
    standard = {"start": 1, "increment": 1, "minvalue": 1, "maxvalue": usual_maximum, "cache": 1, "cycle": False}
    for name, usual in standard.items():
        value = getattr(identity, name)
        if value is not None and value != usual:
            keywords[name] = constant(value)
    return call(f"{use('sa')}.Identity", **keywords)
