"""Python values of a call -> what the database driver takes, by the field's Prisma type.

Each conversion refuses what Prisma's engine refuses (observed on 5.17). Prisma Client Python writes values into query
text, so what counts is what its serialiser makes of them: an enum member is its value, a naive datetime is UTC, and
microseconds are cut off.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from prismalchemy.orm import FieldFacts
from prismalchemy.query.refusals import Refused
from prismalchemy.query.values.base64_text import read_base64
from prismalchemy.query.values.conversion import Convert, OfField
from prismalchemy.query.values.documents import is_kept_by_jsonb, read_json, write_json
from prismalchemy.query.values.moments import moment
from prismalchemy.query.values.numbers import INTEGERS, Exact, Float, Whole, integer
from prismalchemy.query.values.texts import text_of
from prismalchemy.query.values.unreadable import Unreadable

# Other forms that PostgreSQL reads as well are left to Prisma.
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


def converter(field: FieldFacts) -> Convert:
    """The conversion for one value of `field` (one item, when the field is a list).

    The conversion raises Refused for a value that Prisma refuses.

    Raises:
        Refused: values of such a type cannot be given.
    """
    if field.enum is not None:
        return Member(field, {member.name: str(member.value) for member in field.enum})
    try:
        convert = _CONVERTERS[field.type](field)
    except KeyError:
        raise Refused(f"{field.name}: values of type {field.type} cannot be given") from None
    return Whole(field, convert) if field.stored in INTEGERS else convert


@dataclass(frozen=True, slots=True, repr=False)
class Text(OfField):
    """A text, or what the client writes as one."""

    def __call__(self, value: Any) -> str:
        text = value if isinstance(value, str) else text_of(value)
        if text is not None and "\0" not in text and (text.isascii() or _is_unicode(text)):
            return text
        raise self.refused(value)


def _is_unicode(text: str) -> bool:
    """Whether there is no half of a surrogate pair in it, which nothing can be sent with."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


@dataclass(frozen=True, slots=True, repr=False)
class Uuid(OfField):
    """A uuid, as its text."""

    def __call__(self, value: Any) -> str:
        if isinstance(value, str) and _UUID.fullmatch(value) is not None:
            return value
        raise self.refused(value)


def _string(field: FieldFacts) -> Convert:
    return Uuid(field) if field.native == "uuid" else Text(field)


@dataclass(frozen=True, slots=True, repr=False)
class Flag(OfField):
    """True or False."""

    def __call__(self, value: Any) -> bool:
        if type(value) is bool:
            return value
        raise self.refused(value)


@dataclass(frozen=True, slots=True, repr=False)
class JsonText(OfField):
    """The text of a Json, as the engine writes it."""

    def __call__(self, value: Any) -> str:
        text = text_of(value)
        if text is None or not _is_unicode(text):
            raise self.refused(value)
        try:
            value = read_json(text)
            # To write it anew costs ten times what reading does.
            return text if self.field.native == "jsonb" and is_kept_by_jsonb(text) else write_json(value)
        except Unreadable:
            raise self.refused(value) from None


@dataclass(frozen=True, slots=True, repr=False)
class Raw(OfField):
    """The bytes of a Base64."""

    def __call__(self, value: Any) -> bytes:
        decoded = read_base64(value)
        if decoded is None:
            raise self.refused(value)
        return decoded


@dataclass(frozen=True, slots=True, repr=False)
class Member(OfField):
    """A value of an enum: the database's, by Prisma's name, never by the database's."""

    values: Mapping[str, str]

    def __call__(self, value: Any) -> str:
        try:
            return self.values[str.__str__(value)] if isinstance(value, str) else self.values[value]
        except (KeyError, TypeError):
            raise self.refused(value) from None


_CONVERTERS: dict[str, Callable[[FieldFacts], Convert]] = {
    "String": _string,
    "Boolean": Flag,
    "Int": integer,
    "BigInt": integer,
    "Float": Float,
    "Decimal": Exact,
    "DateTime": moment,
    "Json": JsonText,
    "Bytes": Raw,
}
