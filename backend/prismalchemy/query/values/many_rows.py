"""The values of a field in many rows -> what the driver takes: one array, in which each item is one row's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from prismalchemy.orm import FieldFacts
from prismalchemy.query.refusals import Refused
from prismalchemy.query.slot import ABSENT
from prismalchemy.query.values.array_texts import write_array
from prismalchemy.query.values.binding import Text, converter
from prismalchemy.query.values.conversion import Convert
from prismalchemy.query.values.numbers import Integer


@dataclass(frozen=True, slots=True)
class OfRows:
    """The conversion of what rows give for a field; `ABSENT` stays where a row gives nothing.

    Attributes:
        convert: that of one row's value.
        all_fit: tells of a sequence of values whether all are what the driver takes as they are; None: not known.
    """

    field: FieldFacts
    convert: Convert
    all_fit: Callable[[Sequence[Any]], bool] | None

    def __call__(self, values: Sequence[Any]) -> Sequence[Any]:
        """The driver's values.

        Raises:
            Refusal: a value that Prisma refuses.
        """
        if self.all_fit is not None and self.all_fit(values):
            return values
        convert = self.convert
        return [self._unset(value) if value is None or value is ABSENT else convert(value) for value in values]

    def _unset(self, value: Any) -> Any:
        field = self.field
        if value is None and (not field.nullable or field.is_list or field.type == "Json"):
            raise Refused(f"{field.name} does not take None")
        if value is ABSENT and field.default_by == "nobody" and not (field.nullable or field.is_list):
            raise Refused(f"{field.name} must be given in each row")
        return value

    def __str__(self) -> str:
        return f"each by {self.convert}"


def of_rows(field: FieldFacts) -> OfRows:
    """The conversion for `field`.

    Raises:
        Refused: values of such a type cannot be given.
    """
    item = converter(field)
    if field.is_list:
        return OfRows(field, ListText(field, item), None)
    if type(item) is Text:
        return OfRows(field, item, _are_texts)
    return OfRows(field, item, _Integers(item.limit) if type(item) is Integer else None)


def _are_texts(values: Sequence[Any]) -> bool:
    if set(map(type, values)) != {str}:
        return False
    joined = "".join(values)
    # Half a surrogate pair is left to the conversion, which refuses it.
    return joined.isascii() and "\0" not in joined


@dataclass(frozen=True, slots=True)
class _Integers:
    limit: int

    def __call__(self, values: Sequence[Any]) -> bool:
        return set(map(type, values)) == {int} and -self.limit <= min(values) and max(values) < self.limit


@dataclass(frozen=True, slots=True)
class ListText:
    """A list as PostgreSQL writes it: arrays of arrays would all have to be of one length."""

    field: FieldFacts
    item: Convert

    def __call__(self, value: Any) -> str:
        if isinstance(value, dict) and set(value) == {"set"}:
            value = value["set"]
        if not isinstance(value, list | tuple | set):
            raise Refused(f"{self.field.name}: a list is expected")
        return write_list([self.item(each) for each in value])

    def __str__(self) -> str:
        return f"ListText({self.item})"


def write_list(items: Sequence[Any]) -> str:
    """The text of an array of the driver's values; a field's list has no NULL in it."""
    return write_array(map(_item_text, items))


def _item_text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, bytes):
        return f"\\x{value.hex()}"
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    assert isinstance(value, int | float | Decimal)
    return str(value)
