"""`cursor`: the rows from a given one on, as a condition, and whether a condition is all that it takes.

What Prisma's engine does on 5.17: the condition is always part of its statement. Where the order has an optional field
or a field of a row that may be missing, or may leave ties, or where there is a `distinct`, the engine then looks for
the cursor's own row in what it has read, and drops the rows before it: all of them when it is not there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select

from prismalchemy.query.arguments.page import Page
from prismalchemy.query.arguments.where import Where
from prismalchemy.query.filter.where import where_condition
from prismalchemy.query.page.order import SortKey, sort_keys
from prismalchemy.query.sql.scope import Scope

Expression = ColumnElement[Any]
Condition = ColumnElement[bool]


@dataclass(frozen=True, slots=True)
class Search:
    """How rows before the cursor's are dropped by looking for it.

    Attributes:
        own: the condition that a row is the cursor's own.
        otherwise: the condition that a row stays wherever the cursor's own row is.
    """

    own: Condition
    otherwise: Condition | None = None


def cursor_steps(
    scope: Scope,
    keys: Sequence[SortKey],
    page: Page,
    *,
    nested: bool = False,
    lone: Callable[[], Condition] | None = None,
) -> tuple[Condition | None, Search | None]:
    """The condition that the page's cursor states, and the search that it takes; None for what it does not.

    Args:
        keys: the page's order in `scope`.
        nested: whether these are the rows of a relation. Prisma searches among those of each of several parents.
        lone: makes the condition that there is but one parent; None where Prisma searches even then.

    Raises:
        Refusal: an order or a cursor that is not supported, or that Prisma refuses.
    """
    if page.cursor is None:
        return None, None
    searched = is_searched(scope, keys, page)
    if not searched and not nested:
        return _from_cursor(scope, keys, page, page.cursor), None
    own = where_condition(scope, page.cursor)
    if not searched and lone is not None:
        return None, Search(own, and_(lone(), _from_cursor(scope, keys, page, page.cursor)))
    # Of the model's own fields, the condition keeps what the search does, but for `distinct` in between.
    needed = page.distinct is not None or any(key.field is None for key in keys)
    return _from_cursor(scope, keys, page, page.cursor) if needed else None, Search(own)


def is_searched(scope: Scope, keys: Sequence[SortKey], page: Page) -> bool:
    """Whether Prisma looks for the cursor's own row among those that match."""
    return page.distinct is not None or not _is_stable(scope, keys) or any(key.optional or key.indirect for key in keys)


def _is_stable(scope: Scope, keys: Sequence[SortKey]) -> bool:
    """Whether Prisma takes the order for one without ties: a unique field, or all those of a unique key, are in it.

    A compound id is none of these keys.
    """
    names = {key.field.name for key in keys if key.field is not None}
    return any(
        names.issuperset(unique.fields) for unique in scope.model.uniques if len(unique.fields) == 1 or not unique.is_id
    )


def _from_cursor(scope: Scope, keys: Sequence[SortKey], page: Page, cursor: Where) -> Condition:
    """The condition that a row is the one that the cursor names or after it, as Prisma words it.

    Where a NULL is compared the row passes: nothing is said about its place.
    """
    alternatives: list[Condition] = []
    equal: list[Condition] = []
    for number, key in enumerate(keys):
        value = _at_cursor(scope, number, page, cursor)
        forwards = key.descending == page.backwards
        last = number == len(keys) - 1
        alternatives.append(and_(*equal, or_(_beyond(key, value, forwards, last), *_nulls(key, value), *_leads(key))))
        equal.append(or_(key.expression == value, *_nulls(key, value)))
    return or_(*alternatives)


def _at_cursor(scope: Scope, number: int, page: Page, cursor: Where) -> Expression:
    """The value that the cursor's row has for a key of the order."""
    at = scope.statement.scope(scope.model)
    key = sort_keys(at, page.order)[number]
    return select(key.expression).select_from(at.joined()).where(where_condition(at, cursor)).scalar_subquery()


def _beyond(key: SortKey, value: Expression, forwards: bool, last: bool) -> Condition:
    if last:
        return key.expression >= value if forwards else key.expression <= value
    return key.expression > value if forwards else key.expression < value


def _nulls(key: SortKey, value: Expression) -> list[Condition]:
    return [key.expression.is_(None), value.is_(None)] if key.optional else []


def _leads(key: SortKey) -> list[Condition]:
    return [column.is_(None) for column in key.foreign]
