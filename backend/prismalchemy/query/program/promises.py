"""What the schema promises of values that the database need not keep: they are there, and of an enum's labels.

A view's columns may be NULL, a column may have lost its NOT NULL, an enum may have labels that are newer than the
client. Prisma's engine reports such values; the words were observed on 5.17.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from operator import itemgetter
from typing import Any

from pydantic import ValidationError

from prismalchemy.query.engine_error import EngineError

NO_NUMBERS = frozenset({"NaN", "Infinity", "-Infinity"})
"""PostgreSQL's texts of a numeric that is none."""


def unreadable_number(name: str, text: str) -> EngineError:
    """The engine's error for a Decimal that is no number."""
    return _unreadable(f"invalid numeric value when parsing {text} in column '{name}': invalid digit found in string")


def unreadable_moment(name: str, text: str) -> EngineError:
    """The engine's error for a moment that its calendar does not have."""
    return _unreadable(f"expected a datetime string in column '{name}', found {text}")


def infinite(name: str, value: datetime) -> EngineError:
    """The engine's error for a moment that the driver gives without a time zone, since it is infinite."""
    return unreadable_moment(name, "infinity" if value.year > 1 else "-infinity")


def _unreadable(problem: str) -> EngineError:
    message = f"Conversion failed: {problem}"
    return EngineError("P2023", f"Inconsistent column data: {message}", {"message": message})


@dataclass(frozen=True, slots=True)
class Promise:
    """What is promised of a field.

    Attributes:
        name: the field.
        type: its Prisma type, or the enum's name.
        required: whether it is never NULL.
        labels: of an enum, what it may be, None among them where it may be NULL.
        is_list: whether the promise is of the items of a list; their labels are looked at as they are converted.
    """

    name: str
    type: str
    required: bool
    labels: frozenset[str | None] | None = None
    is_list: bool = False

    def check(self, values: Sequence[Any]) -> None:
        """Look at values of the field. Moments are looked at by the decoder, items as they are converted.

        Raises:
            EngineError: one breaks the promise.
        """
        if self.is_list:
            if any(None in items for items in values if items is not None):
                raise self.broken_by(None)
        elif self.labels is not None and not self.labels.issuperset(values):
            raise self.broken_by(next(value for value in values if value not in self.labels))
        elif self.labels is None and self.required and None in values:
            raise self.broken_by(None)
        if self.type == "Decimal" and not self.is_list and not NO_NUMBERS.isdisjoint(values):
            raise unreadable_number(self.name, next(value for value in values if value in NO_NUMBERS))

    def check_text(self, text: str | None) -> None:
        """Look at the text of a Decimal, a DateTime or a label.

        Raises:
            EngineError: the engine cannot read it.
        """
        if text is None:
            return
        if self.labels is not None:
            if text not in self.labels:
                raise self.broken_by(text)
        elif self.type == "Decimal" and text in NO_NUMBERS:
            raise unreadable_number(self.name, text)
        elif self.type == "DateTime" and not text.endswith("Z"):
            raise unreadable_moment(self.name, text)

    def broken_by(self, value: str | None) -> EngineError:
        """The engine's error for a value that breaks the promise."""
        if value is not None:
            return EngineError(None, f"Value '{value}' not found in enum '{self.type}'")
        if self.labels is not None:
            return EngineError(None, f"Attempted to serialize non-enum-compatible value 'null' for enum '{self.type}'")
        problem = f'Error converting field "{self.name}" of expected non-nullable type "{self.type}"'
        meta = {"field": self.name, "expected_type": self.type, "found": "null"}
        return EngineError("P2032", f'{problem}, found incompatible value of "null".', meta)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a row that is promised something.

    Attributes:
        position: which of the row's values it is.
    """

    position: int
    promise: Promise

    def check(self, records: Sequence[Any]) -> None:
        """Look at the column in all rows.

        Raises:
            EngineError: a value breaks the promise.
        """
        values = list(map(itemgetter(self.position), records))
        promise = self.promise
        # Most of all enums, which keep their promise: here, to spare them a call.
        if promise.labels is None or promise.is_list or not promise.labels.issuperset(values):
            promise.check(values)


@dataclass(frozen=True, slots=True)
class Tree:
    """What is promised of a document.

    Attributes:
        fields: by the names of the fields that are promised something.
        below: the same of the rows of its relations.
    """

    fields: Mapping[str, Promise] = field(default_factory=dict)
    below: Mapping[str, Tree] = field(default_factory=dict)

    def broken_by(self, problem: ValidationError) -> EngineError | None:
        """The engine's error for a document that the client's class does not take; None: it is the class's own."""
        found = [self._broken(error["loc"], error["input"]) for error in problem.errors(include_url=False)]
        return next((error for error in found if error is not None), None)

    def _broken(self, place: tuple[int | str, ...], value: Any) -> EngineError | None:
        name, *rest = [step for step in place if isinstance(step, str)] or [""]
        if name in self.below:
            return self.below[name]._broken(tuple(rest), value)
        promised = self.fields.get(name)
        if promised is not None and promised.labels is None and isinstance(value, str):
            try:
                promised.check_text(value)
            except EngineError as unreadable:
                return unreadable
        if promised is None or not (value is None or (promised.labels is not None and isinstance(value, str))):
            return None
        if value is None and not (promised.required or isinstance(place[-1], int)):
            return None
        return None if promised.labels is not None and value in promised.labels else promised.broken_by(value)
