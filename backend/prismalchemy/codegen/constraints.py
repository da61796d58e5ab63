"""Keys, constraints and indexes of a live table, in source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from prismalchemy.codegen.catalog import ELEMENTS, EXCLUSIONS, Element, Exclusion
from prismalchemy.codegen.catalog import key as table_key
from prismalchemy.codegen.layout import Call, Node, call, listed, mapping, tupled
from prismalchemy.codegen.literals import constant, quoted
from prismalchemy.codegen.sql import escaped, sql_of, sql_text
from prismalchemy.codegen.types import Use, strings
from prismalchemy.orm import PRISMA_COLUMNS, PRISMA_NAME, key_columns
from prismalchemy.schema import Key, Model

_ORDER = re.compile(r"(DESC)?( ?NULLS (FIRST|LAST))?")


def table_arguments(table: sa.Table, model: Model | None, use: Use, cyclic: frozenset[str]) -> list[Node]:
    """What stands in `__table_args__` (or after the columns of a Table): all that one column cannot say alone.

    Args:
        model: what schema.prisma says of the table; None: it does not describe it.
        cyclic: names of foreign keys that close a circle of tables.
    """
    columns = {item.name: item.column for item in model.columns} if model else {}
    keys = {tuple(columns[name] for name in key.field_names): key for key in (model.keys if model else ())}
    found: list[Node] = []
    if len(table.primary_key.columns) > 1 or _is_special(table.primary_key, table):
        found.append(_primary_key(table.primary_key, keys, use))
    foreign = [item for item in table.foreign_key_constraints if len(item.columns) > 1]
    found += [foreign_key(item, use, cyclic) for item in sorted(foreign, key=_name)]
    others = [item for item in table.constraints if isinstance(item, (sa.UniqueConstraint, sa.CheckConstraint))]
    for item in sorted(others, key=_name):
        found.append(_check(item, use) if isinstance(item, sa.CheckConstraint) else _unique(item, keys, model, use))
    found += [_exclusion(item, use) for item in table.info.get(EXCLUSIONS, ())]
    found += [_index(item, keys, model, use) for item in sorted(table.indexes, key=lambda index: str(index.name))]
    return found


def _name(constraint: sa.Constraint) -> str:
    return str(constraint.name or "")


def _primary_key(constraint: sa.PrimaryKeyConstraint, keys: Mapping[tuple[str, ...], Key], use: Use) -> Node:
    names = [column.name for column in constraint.columns]
    keywords: dict[str, Node] = {"name": quoted(str(constraint.name))} if constraint.name else {}
    keywords |= _deferrability(constraint) | _options(constraint, use)
    keywords |= _key_info(keys.get(tuple(names)), True)
    return call(f"{use('sa')}.PrimaryKeyConstraint", *map(quoted, names), **keywords)


def _is_special(constraint: sa.PrimaryKeyConstraint, table: sa.Table) -> bool:
    """Whether a key of one column says more than `primary_key=True` does."""
    if not constraint.columns:
        return False
    options = any(constraint.dialect_kwargs.values())
    return options or bool(constraint.deferrable) or constraint.name not in (None, f"{table.name}_pkey")


def _deferrability(constraint: sa.Constraint) -> dict[str, Node]:
    keywords: dict[str, Node] = {"deferrable": "True"} if constraint.deferrable else {}
    return keywords | ({"initially": quoted(constraint.initially)} if constraint.initially else {})


def _options(constraint: sa.Constraint, use: Use) -> dict[str, Node]:
    return {name: option(value, use) for name, value in constraint.dialect_kwargs.items() if value}


def _key_info(key: Key | None, described: bool) -> dict[str, Node]:
    """`info=` for a key that calls know by a name of its own, or that Prisma does not know."""
    if key is None:
        return {"info": mapping({PRISMA_NAME: "None"})} if described else {}
    return {"info": mapping({PRISMA_NAME: quoted(key.name)})} if key.name else {}


def foreign_key(constraint: sa.ForeignKeyConstraint, use: Use, cyclic: frozenset[str]) -> Node:
    """A foreign key: `ForeignKey` for one column, `ForeignKeyConstraint` for several."""
    targets = [_target(element) for element in constraint.elements]
    keywords: dict[str, Node] = {}
    for attribute in ("name", "ondelete", "onupdate", "deferrable", "initially", "match"):
        value = getattr(constraint, attribute, None)
        if value is not None:
            keywords[attribute] = constant(value)
    if str(constraint.name) in cyclic:
        keywords["use_alter"] = "True"
    keywords |= _options(constraint, use)
    if len(targets) == 1:
        return call(f"{use('sa')}.ForeignKey", targets[0], **keywords)
    return call(f"{use('sa')}.ForeignKeyConstraint", strings([*constraint.column_keys]), listed(targets), **keywords)


def _target(element: sa.ForeignKey) -> Node:
    """`"table.column"`, or the names one by one where there is a dot in one of them."""
    names = [name for name in element.target_tokens if name is not None]
    if any("." in name for name in names):
        return tupled([quoted(name) for name in names])
    return quoted(".".join(names))


def _unique(
    constraint: sa.UniqueConstraint, keys: Mapping[tuple[str, ...], Key], model: Model | None, use: Use
) -> Node:
    names = [column.name for column in constraint.columns]
    keywords: dict[str, Node] = {"name": quoted(str(constraint.name))} if constraint.name else {}
    keywords |= _deferrability(constraint) | _options(constraint, use)
    keywords |= _key_info(keys.get(tuple(names)), model is not None)
    return call(f"{use('sa')}.UniqueConstraint", *map(quoted, names), **keywords)


def _check(constraint: sa.CheckConstraint, use: Use) -> Node:
    keywords: dict[str, Node] = {"name": quoted(str(constraint.name))} if constraint.name else {}
    keywords |= _options(constraint, use)
    return call(f"{use('sa')}.CheckConstraint", quoted(escaped(sql_of(constraint.sqltext))), **keywords)


def _index(index: sa.Index, keys: Mapping[tuple[str, ...], Key], model: Model | None, use: Use) -> Node:
    columns = key_columns(index)
    parts, behind = _parts(index, use)
    keywords: dict[str, Node] = {"unique": "True"} if index.unique else {}
    options = {**index.dialect_kwargs, "postgresql_ops": behind}
    for name, value in sorted(options.items()):
        if name == "postgresql_invalid":
            # The index of a CREATE INDEX CONCURRENTLY that failed.
            continue
        if value not in (None, False, [], (), {}, ""):
            keywords[name] = sql_text(value, use) if name.endswith("_where") else option(value, use)
    if index.unique and columns is not None and "postgresql_where" not in keywords:
        key = keys.get(tuple(columns))
        keywords |= _key_info(key, model is not None)
        if key is not None and any(isinstance(part, Call) for part in parts):
            # A column sorted DESC stands there as an expression.
            named = {PRISMA_NAME: quoted(key.name)} if key.name else {}
            keywords["info"] = mapping({**named, PRISMA_COLUMNS: strings(columns)})
    return call(f"{use('sa')}.Index", quoted(str(index.name)), *parts, **keywords)


def _parts(index: sa.Index, use: Use) -> tuple[list[Node], dict[str, str]]:
    """The keys of an index, and for columns and expressions what stands behind them besides an order.

    `postgresql_ops` takes the latter: SQLAlchemy writes it behind the key as it is, and Alembic does not compare it.
    """
    parts: list[Node] = []
    behind: dict[str, str] = {}
    elements: Sequence[Element] = index.info.get(ELEMENTS, [Element("", "")] * len(index.expressions))
    for expression, element in zip(index.expressions, elements, strict=True):
        plain, options = _unordered(expression), element.options
        if isinstance(plain, sa.Column):
            if _ORDER.fullmatch(options):
                parts.append(sql_text(expression, use) if options else quoted(plain.name))
                continue
            behind[plain.name] = options
            parts.append(quoted(plain.name))
        elif _ORDER.fullmatch(options):
            parts.append(call(f"{use('sa')}.text", quoted(escaped(f"{sql_of(plain)} {options}".rstrip()))))
        else:
            behind[sql_of(plain)] = options
            # Text has no key that `postgresql_ops` could find it by.
            parts.append(call(f"{use('sa')}.literal_column", quoted(sql_of(plain))))
    return parts, behind


def _unordered(expression: Any) -> Any:
    while isinstance(expression, sa.UnaryExpression):
        expression = expression.element
    return expression


def _exclusion(exclusion: Exclusion, use: Use) -> Node:
    parts = [
        tupled([call(f"{use('sa')}.literal_column", quoted(text)), quoted(operator)])
        for text, operator in exclusion.elements
    ]
    keywords: dict[str, Node] = {"name": quoted(exclusion.name), "using": quoted(exclusion.using)}
    if exclusion.where is not None:
        keywords["where"] = sql_text(exclusion.where, use)
    if exclusion.deferrable:
        keywords["deferrable"] = "True"
    if exclusion.deferred:
        keywords["initially"] = quoted("DEFERRED")
    return call(f"{use('postgresql')}.ExcludeConstraint", *parts, **keywords)


def option(value: Any, use: Use) -> Node:
    if isinstance(value, sa.ClauseElement):
        return sql_text(value, use)
    if value is None or isinstance(value, (str, int, float)):
        return constant(value)
    if isinstance(value, Mapping):
        return mapping({str(name): option(item, use) for name, item in value.items()})
    if isinstance(value, Iterable):
        return listed([option(item, use) for item in value])
    return constant(value)


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
        schema, name, _ = constraint.elements[0].target_tokens
        target = table_key(name or "", schema)
        if target in tables:
            found.append((str(constraint.name), target))
    return found
