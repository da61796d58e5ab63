"""What every answer and every argument of the service is made of."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from pydantic.alias_generators import to_camel

Item = TypeVar("Item")

Uuid = Annotated[
    str,
    StringConstraints(pattern=r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", to_lower=True),
]
"""A UUID as text, in the one spelling that PostgreSQL writes."""

Cuid = Annotated[str, StringConstraints(min_length=1, max_length=64)]

Amount = Annotated[Decimal, Field(gt=0, max_digits=14, decimal_places=4)]
"""A positive number of credits, as exact as the column that holds it."""

Limit = Annotated[int, Field(ge=1, le=200)]


class Schema(BaseModel):
    """An answer: read from a record of Prisma's client, written in camel case as Prisma names its fields."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, from_attributes=True)


class Draft(BaseModel):
    """An argument: what a caller hands in. Unknown names are refused, so that a typing error is not lost."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="forbid")


class Page(Schema, Generic[Item]):
    """Some of many."""

    items: list[Item]
    total: int
    """How many there are in all, before the page was cut out."""
