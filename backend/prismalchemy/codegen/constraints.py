"""Keys, constraints and indexes of a live table, in source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import sqlalchemy as sa

from prismalchemy.codegen.layout import Node, call, listed, mapping, quoted
from prismalchemy.codegen.types import Use, strings
from prismalchemy.orm import PRISMA_COLUMNS, PRISMA_NAME, key_columns
from prismalchemy.orm.dialect import DIALECT
from prismalchemy.schema import Key, Model

_BIND = re.compile(r"(?<![:\\]):(?=\w)")


def sql_text(expression: object, use: Use) -> Node:
    """`sa.text("...")` for SQL of the database's own."""
    return call(f"{use('sa')}.text", quoted(escaped(_compiled(expression))))


def escaped(sql: str) -> str:
    """SQL in which SQLAlchemy finds no parameters: a colon before a name would be one."""
    return _BIND.sub(r"\:", sql)


def _compiled(expression: object) -> str:
    if isinstance(expression, sa.TextClause):
        return expression.text
    if isinstance(expression, sa.ClauseElement):
        return str(expression.compile(dialect=DIALECT, compile_kwargs={"literal_binds": True, "include_table": False}))
    return str(expression)


def table_arguments(table: sa.Table, model: Model | None, use: Use, cyclic: frozenset[str]) -> list[Node]:
    """What stands in `__table_args__` (or after the columns of a Table): all that one column cannot say alone.

    Args:
        model: what schema.prisma says of the table; None: it does not describe it.
        cyclic: names of foreign keys that close a circle of tables.
    """
    columns = {item.name: item.column for item in model.columns} if model else {}
    keys = {tuple(columns[name] for name in key.field_names): key for key in (model.keys if model else ())}
    found: list[Node] = []
    if len(table.primary_key.columns) > 1:
        found.append(_primary_key(table.primary_key, keys, use))
    foreign = [item for item in table.foreign_key_constraints if len(item.columns) > 1]
    found += [foreign_key(item, use, cyclic) for item in sorted(foreign, key=_name)]
    others = [item for item in table.constraints if isinstance(item, (sa.UniqueConstraint, sa.CheckConstraint))]
    for item in sorted(others, key=_name):
        found.append(_check(item, use) if isinstance(item, sa.CheckConstraint) else _unique(item, keys, model, use))
    found += [_index(item, keys, model, use) for item in sorted(table.indexes, key=lambda index: str(index.name))]
    return found


def _name(constraint: sa.Constraint) -> str:
    return str(constraint.name or "")


def _primary_key(constraint: sa.PrimaryKeyConstraint, keys: Mapping[tuple[str, ...], Key], use: Use) -> Node:
    names = [column.name for column in constraint.columns]
    keywords: dict[str, Node] = {"name": quoted(str(constraint.name))} if constraint.name else {}
    keywords |= _key_info(keys.get(tuple(names)), True)
    return call(f"{use('sa')}.PrimaryKeyConstraint", *map(quoted, names), **keywords)


def _key_info(key: Key | None, described: bool) -> dict[str, Node]:
    """`info=` for a key that calls know by a name of its own, or that Prisma does not know."""
    if key is None:
        return {"info": mapping({PRISMA_NAME: "None"})} if described else {}
    return {"info": mapping({PRISMA_NAME: quoted(key.name)})} if key.name else {}


def foreign_key(constraint: sa.ForeignKeyConstraint, use: Use, cyclic: frozenset[str]) -> Node:
    """A foreign key: `ForeignKey` for one column, `ForeignKeyConstraint` for several."""
    targets = [element.target_fullname for element in constraint.elements]
    keywords: dict[str, Node] = {}
    for attribute in ("name", "ondelete", "onupdate", "deferrable", "initially", "match"):
        value = getattr(constraint, attribute, None)
        if value is not None:
            keywords[attribute] = repr(value) if isinstance(value, bool) else quoted(str(value))
    if str(constraint.name) in cyclic:
        keywords["use_alter"] = "True"
    keywords |= {name: option(value, use) for name, value in constraint.dialect_kwargs.items()}
    if len(targets) == 1:
        return call(f"{use('sa')}.ForeignKey", quoted(targets[0]), **keywords)
    return call(f"{use('sa')}.ForeignKeyConstraint", strings([*constraint.column_keys]), strings(targets), **keywords)


def _unique(
    constraint: sa.UniqueConstraint, keys: Mapping[tuple[str, ...], Key], model: Model | None, use: Use
) -> Node:
    names = [column.name for column in constraint.columns]
    keywords: dict[str, Node] = {"name": quoted(str(constraint.name))} if constraint.name else {}
    keywords |= {name: option(value, use) for name, value in constraint.dialect_kwargs.items() if value}
    keywords |= _key_info(keys.get(tuple(names)), model is not None)
    return call(f"{use('sa')}.UniqueConstraint", *map(quoted, names), **keywords)


def _check(constraint: sa.CheckConstraint, use: Use) -> Node:
    keywords: dict[str, Node] = {"name": quoted(str(constraint.name))} if constraint.name else {}
    keywords |= {name: option(value, use) for name, value in constraint.dialect_kwargs.items() if value}
    return call(f"{use('sa')}.CheckConstraint", quoted(escaped(_compiled(constraint.sqltext))), **keywords)


def _index(index: sa.Index, keys: Mapping[tuple[str, ...], Key], model: Model | None, use: Use) -> Node:
    columns = key_columns(index)
    parts: list[Node] = [
        quoted(expression.name) if isinstance(expression, sa.Column) else sql_text(expression, use)
        for expression in index.expressions
    ]
    keywords: dict[str, Node] = {"unique": "True"} if index.unique else {}
    for name, value in sorted(index.dialect_kwargs.items()):
        if value not in (None, False, [], (), {}, ""):
            keywords[name] = sql_text(value, use) if name.endswith("_where") else option(value, use)
    if index.unique and columns is not None and "postgresql_where" not in keywords:
        key = keys.get(tuple(columns))
        keywords |= _key_info(key, model is not None)
        if key is not None and not all(isinstance(expression, sa.Column) for expression in index.expressions):
            # A column sorted DESC stands there as an expression.
            named = {PRISMA_NAME: quoted(key.name)} if key.name else {}
            keywords["info"] = mapping({**named, PRISMA_COLUMNS: strings(columns)})
    return call(f"{use('sa')}.Index", quoted(str(index.name)), *parts, **keywords)


def option(value: Any, use: Use) -> Node:
    if isinstance(value, sa.ClauseElement):
        return sql_text(value, use)
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, Mapping):
        return mapping({str(name): option(item, use) for name, item in value.items()})
    if isinstance(value, Iterable):
        return listed([option(item, use) for item in value])
    return repr(value)


def closing_keys(tables: Iterable[sa.Table]) -> frozenset[str]:
    """The foreign keys without which no tables would depend on each other in a circle.

    SQLAlchemy adds those after the tables (`use_alter`), and can tell an order of tables then.
    """
    by_key = {table.key: table for table in tables}
    closing: set[str] = set()
    state: dict[str, bool] = {}

    for start in sorted(by_key):
        if start in state:
            continue
        # Depth first without recursion: a chain of tables may be longer than Python's stack.
        state[start] = False
        stack = [(start, iter(_references(by_key[start], by_key)))]
        while stack:
            current, references = stack[-1]
            for name, target in references:
                if target == current:
                    continue
                if state.get(target) is False:
                    closing.add(name)
                elif target not in state:
                    state[target] = False
                    stack.append((target, iter(_references(by_key[target], by_key))))
                    break
            else:
                state[current] = True
                stack.pop()
    return frozenset(closing)


def _references(table: sa.Table, tables: Mapping[str, sa.Table]) -> list[tuple[str, str]]:
    found = []
    for constraint in sorted(table.foreign_key_constraints, key=_name):
        target = constraint.elements[0].target_fullname.rpartition(".")[0]
        if target in tables:
            found.append((str(constraint.name), target))
    return found
