"""The rows that match, before they are ordered and cut to a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, select

from prismalchemy.query.sql.related import Related
from prismalchemy.query.sql.scope import Scope


@dataclass(frozen=True, slots=True)
class Matching:
    """Rows of a scope.

    Attributes:
        scope: where they are.
        conditions: what they match.
        within: the relation whose rows they are; None for the rows of a call itself.
    """

    scope: Scope
    conditions: tuple[ColumnElement[bool], ...]
    within: Related | None = None

    def select(self, columns: Sequence[ColumnElement[Any]]) -> Select[Any]:
        """The SELECT of some columns for them."""
        if self.within is None:
            query = select(*columns).select_from(self.scope.joined())
        else:
            query = self.within.select(*columns)
        return query.where(*self.conditions)
