"""`include`: related rows of any depth and width, in the statement of the call itself.

Each relation is a correlated sub-select that builds a JSON document: one row to-one, an array to-many. The root row
becomes one document that holds them all, so a tree takes one round trip, and no row is repeated for its children. Where
no index covers the foreign key, the rows of all parents are read at once: see `grouped`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, get_args

from sqlalchemy import Column, ColumnElement, Label, Select, and_, func, literal_column, select, true
from sqlalchemy.types import NullType

from prismalchemy.orm import FieldFacts, RelationFacts
from prismalchemy.query.grouped import Parents, grouped_array, lone_parent, of_parents
from prismalchemy.query.indexes import is_indexed
from prismalchemy.query.json_columns import json_column
from prismalchemy.query.page import Page, page_of
from prismalchemy.query.refusals import Refused
from prismalchemy.query.related import Related, related
from prismalchemy.query.scope import Scope
from prismalchemy.query.slicing import sliced
from prismalchemy.query.where import where_condition

_TO_MANY = frozenset({"where", "order_by", "orderBy", "take", "skip", "cursor", "distinct", "include"})
_TO_ONE = frozenset({"where", "include"})


def included(include: Any) -> dict[str, Any]:
    """The relations that `include` asks for, with their arguments.

    Raises:
        Refusal: something that the client refuses.
    """
    if include is None:
        return {}
    if not isinstance(include, Mapping):
        raise Refused("include must be a dict")
    for name, options in include.items():
        if not isinstance(options, bool | Mapping):
            raise Refused(f"include {name} takes True, False or a dict")
    return {name: {} if options is True else options for name, options in include.items() if options is not False}


def selected_fields(scope: Scope, result: type[Any]) -> list[FieldFacts]:
    """The scalar fields that `result` declares: what the client itself selects.

    Raises:
        Refusal: it declares a field that the model does not have.
    """
    model = scope.model
    names = [name for name in result.model_fields if name not in model.relations]
    unknown = [name for name in names if name not in model.fields]
    if unknown:
        raise Refused(f"{result.__name__} declares {unknown[0]!r}, which {model.name} does not have")
    return [model.fields[name] for name in names]


def document_columns(scope: Scope, result: type[Any], include: Any, parents: Parents) -> list[Label[Any]]:
    """The columns of a row that becomes a JSON document: the fields of `result` and the included relations.

    Args:
        parents: the rows of `scope` that the statement is about.

    Raises:
        Refusal: an argument that is not supported, or that Prisma refuses.
    """
    columns = [json_column(field, scope.column(field)) for field in selected_fields(scope, result)]
    for name, options in included(include).items():
        relation = scope.model.relations.get(name)
        if relation is None or name not in result.model_fields:
            raise Refused(f"{scope.model.name} has no relation {name!r} to include")
        columns.append(_document(scope, relation, _class_of(result, name), options, parents))
    return columns


def _class_of(result: type[Any], relation: str) -> type[Any]:
    """The class that the rows of a relation become, from the annotation of `result`."""
    found = _prisma_class(result.model_fields[relation].annotation)
    if found is None:
        raise Refused(f"{result.__name__}.{relation} is not of a class of the Prisma client")
    return found


def _prisma_class(annotation: Any) -> type[Any] | None:
    if isinstance(annotation, type) and hasattr(annotation, "__prisma_model__"):
        return annotation
    return next((found for part in get_args(annotation) if (found := _prisma_class(part)) is not None), None)


def _document(
    scope: Scope, relation: RelationFacts, result: type[Any], options: Mapping[str, Any], parents: Parents
) -> Label[Any]:
    for option in options:
        if option not in (_TO_MANY if relation.is_list else _TO_ONE):
            raise Refused(f"include {relation.name} does not take {option!r}")
    if options.get("where") is not None and not (relation.is_list or relation.is_optional):
        raise Refused(f"include {relation.name} does not take 'where': it always leads to one row")
    rows = related(scope, relation)
    columns = document_columns(
        rows.target, result, options.get("include"), _related_of(scope, relation, options, parents)
    )
    condition = where_condition(rows.target, options["where"]) if options.get("where") is not None else None
    if not relation.is_list:
        found = rows.select(*columns) if condition is None else rows.select(*columns).where(condition)
        row = found.subquery(scope.statement.name("r"))
        return select(_row_to_json(row.name)).select_from(row).scalar_subquery().label(relation.name)
    page = page_of(rows.target, options)
    order = options.get("order_by", options.get("orderBy"))
    if relation.secondary is None and not is_indexed(rows.target.model.table, [far for _, far in relation.pairs]):
        array = grouped_array(scope, relation, rows.target, columns, condition, order, page, parents)
    else:
        lone = None if relation.secondary is not None else partial(lone_parent, relation, parents)
        array = _array(rows, columns, condition, order, page, lone)
    return array.label(relation.name)


def _related_of(scope: Scope, relation: RelationFacts, options: Mapping[str, Any], parents: Parents) -> Parents:
    """The rows that `relation` leads to from all of the parents."""

    def related_rows(columns: Sequence[Column[Any]]) -> Select[Any]:
        target = scope.statement.scope(relation.target)
        condition = where_condition(target, options["where"]) if options.get("where") is not None else true()
        found = select(*[target.source.c[column.key] for column in columns]).where(condition)
        if relation.secondary is None:
            return found.select_from(target.rows()).where(of_parents(relation, target, parents))
        link = relation.secondary.table.alias(scope.statement.name("l"))
        joined = and_(*[link.c[c.key] == target.source.c[far.key] for c, far in relation.secondary.remote])
        keys = parents.select([own for own, _ in relation.secondary.local])
        (own_side,) = [link.c[c.key] for _, c in relation.secondary.local]
        return found.select_from(target.rows().join(link, joined)).where(own_side.in_(keys))

    paged = any(options.get(name) is not None for name in ("take", "skip", "cursor", "distinct"))
    return Parents(related_rows, exact=parents.exact and not paged)


def _array(
    rows: Related,
    columns: list[Label[Any]],
    condition: ColumnElement[bool] | None,
    order: Any,
    page: Page,
    lone: Callable[[], ColumnElement[bool]] | None,
) -> ColumnElement[Any]:
    """The array of the related rows of one parent, by a sub-select of its own."""
    scope = rows.target
    query: Select[Any] = sliced(scope, columns, condition, order, page, within=rows, lone=lone)
    if page.backwards:
        rows_in_reverse = query.subquery(scope.statement.name("b"))
        place = func.row_number().over().label("_b")
        numbered = select(rows_in_reverse, place).subquery(scope.statement.name("b"))
        query = select(*[numbered.c[column.name] for column in columns]).order_by(numbered.c["_b"].desc())
    row = query.subquery(scope.statement.name("r"))
    array = func.coalesce(
        func.json_agg(literal_column(row.name, type_=NullType())), literal_column("'[]'::json"), type_=NullType()
    )
    return select(array).select_from(row).scalar_subquery()


def _row_to_json(name: str) -> Any:
    return func.row_to_json(literal_column(name), type_=NullType())
