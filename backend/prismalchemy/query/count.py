"""count: how many rows, and in how many of them a field has a value.

User.prisma().count(where={"plan": p})    SELECT count(*) FROM users AS t0 WHERE t0.plan = $1::text::plan
User.prisma().count(take=10)              SELECT count(*) FROM (SELECT ... ORDER BY t0.id LIMIT $1) AS page
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import func, literal_column, select

from prismalchemy.query.arguments.selection import parse_selection
from prismalchemy.query.call import Call
from prismalchemy.query.cursor import is_searched
from prismalchemy.query.order import identity_keys
from prismalchemy.query.page import page_of
from prismalchemy.query.plan import Draft
from prismalchemy.query.refusals import Refused
from prismalchemy.query.scope import Statement
from prismalchemy.query.slicing import sliced
from prismalchemy.query.where import where_condition

_ALL = "_all"


def count(call: Call, arguments: Mapping[str, Any], statement: Statement) -> Draft:
    """The number of rows and of values; take, skip and cursor choose among the rows ordered by the id.

    Raises:
        Refusal: an argument that is not supported, or one that Prisma refuses.
    """
    names = _counted(call)
    scope = statement.scope(call.model)
    condition = where_condition(scope, arguments["where"]) if "where" in arguments else None
    columns = {name: scope.column(scope.field(name)) for name in names if name != _ALL}
    page = page_of(scope, arguments)
    if page.cursor is not None and is_searched(scope, identity_keys(scope), page):
        raise Refused("a cursor in count takes an id of one field, or a unique key instead of an id")
    if page.ordered:
        labelled = [column.label(name) for name, column in columns.items()] or [literal_column("1").label("one")]
        rows = sliced(scope, labelled, condition, None, page).subquery("page")
        counts = [func.count(literal_column("*")) if name == _ALL else func.count(rows.c[name]) for name in names]
        return Draft(select(*counts).select_from(rows), _shaper(names))
    counts = [func.count(literal_column("*")) if name == _ALL else func.count(columns[name]) for name in names]
    query = select(*counts).select_from(scope.rows())
    return Draft(query if condition is None else query.where(condition), _shaper(names))


def _counted(call: Call) -> list[str]:
    selected = parse_selection(call.selection or ())
    if len(selected) != 1 or selected[0].name != "_count" or selected[0].fields is None:
        raise Refused("count selects _count")
    return list(selected[0].fields)


def _shaper(names: Sequence[str]) -> Any:
    def shape(records: Sequence[Sequence[Any]]) -> dict[str, dict[str, int]]:
        return {"_count": dict(zip(names, records[0], strict=True))}

    return shape
