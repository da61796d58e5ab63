"""The arguments of find_unique, find_first and find_many."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from prismalchemy.orm import ModelFacts
from prismalchemy.query.arguments.page import Page, parse_page
from prismalchemy.query.arguments.schema import Schema
from prismalchemy.query.arguments.selection import Selection, parse_selection
from prismalchemy.query.arguments.unique import parse_unique
from prismalchemy.query.arguments.where import Where, parse_where
from prismalchemy.query.call import Call


@dataclass(frozen=True, slots=True)
class Find:
    """Rows of a model.

    Attributes:
        selection: what is read of each.
        where: which of them; None where the call does not say.
        page: which of those that match.
        rows: how many of them: the one that a unique key names, the first, or all.
        required: whether there has to be one.
    """

    model: ModelFacts
    selection: Selection
    where: Where | None
    page: Page
    rows: Literal["unique", "first", "all"]
    required: bool = False

    @property
    def order_shows(self) -> bool:
        """Whether the result depends on the order in which the database comes by the rows."""
        return self.rows != "unique" and not self.page.is_total(self.model)


def parse_find_unique(schema: Schema, call: Call, arguments: Mapping[str, Any]) -> Find:
    """Read the arguments of find_unique: the row that a unique key names.

    Raises:
        Refusal: an argument that is not supported, or one that Prisma refuses.
    """
    model = schema.model(call.model)
    where = parse_unique(schema, model, arguments.get("where"))
    selection = parse_selection(schema, model, call.result, arguments.get("include"))
    return Find(model, selection, where, Page(), "unique", required=_is_required(call))


def parse_find(schema: Schema, call: Call, arguments: Mapping[str, Any]) -> Find:
    """Read the arguments of find_first and find_many.

    Raises:
        Refusal: an argument that is not supported, or one that Prisma refuses.
    """
    model = schema.model(call.model)
    where = arguments.get("where")
    return Find(
        model,
        parse_selection(schema, model, call.result, arguments.get("include")),
        None if where is None else parse_where(schema, model, where),
        parse_page(schema, model, arguments),
        "all" if call.action == "find_many" else "first",
        required=_is_required(call),
    )


def _is_required(call: Call) -> bool:
    return call.action.endswith("_or_raise")
