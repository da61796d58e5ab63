"""The arguments of count."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from prismalchemy.orm import FieldFacts, ModelFacts
from prismalchemy.query.arguments.aggregate import ALL
from prismalchemy.query.arguments.fragments import parse_fragments
from prismalchemy.query.arguments.page import Page, parse_page
from prismalchemy.query.arguments.schema import Schema, scalar_field
from prismalchemy.query.arguments.where import Where, parse_where
from prismalchemy.query.call import Call
from prismalchemy.query.refusals import Refused


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows there are, and in how many of them fields have a value.

    Attributes:
        counted: what is counted by its name in the answer: the values of a field; None: all rows.
        where: which rows; None where the call does not say.
        page: which of those that match.
    """

    model: ModelFacts
    counted: tuple[tuple[str, FieldFacts | None], ...]
    where: Where | None
    page: Page


def parse_count(schema: Schema, call: Call, arguments: Mapping[str, Any]) -> Count:
    """Read the arguments of count; take, skip and cursor choose among the rows ordered by the id.

    Raises:
        Refusal: an argument that is not supported, or one that Prisma refuses.
    """
    model = schema.model(call.model)
    counted = [(name, None if name == ALL else scalar_field(model, name)) for name in _names(call)]
    where = arguments.get("where")
    return Count(
        model,
        tuple(counted),
        None if where is None else parse_where(schema, model, where),
        parse_page(schema, model, arguments),
    )


def _names(call: Call) -> tuple[str, ...]:
    fragments = parse_fragments(call.selection or ())
    if len(fragments) != 1 or fragments[0].name != "_count" or fragments[0].fields is None:
        raise Refused("count selects _count")
    return fragments[0].fields
