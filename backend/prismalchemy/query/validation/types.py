"""What the engine's query schema is made of: the types that arguments may have, and those that answers have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Scalar:
    """A scalar type, by the engine's name: Int, String, Null, ..."""

    name: str


@dataclass(frozen=True, slots=True)
class EnumType:
    """An enum: the schema's own, or one of the engine's such as SortOrder."""

    name: str
    values: frozenset[str]


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of one type."""

    item: InputType

    @property
    def name(self) -> str:
        """As messages write it."""
        return f"{self.item.name}[]"


@dataclass(frozen=True, slots=True)
class InputField:
    """A member of an input object, or an argument."""

    name: str
    types: tuple[InputType, ...]
    required: bool = False


@dataclass(frozen=True, slots=True)
class Constraints:
    """How many members an object needs and may have; of `fields` alone where those are given."""

    least: int | None = None
    most: int | None = None
    fields: tuple[str, ...] | None = None


class InputObject:
    """An input object. Its members are made when they are first asked for, since objects refer to each other."""

    def __init__(
        self, name: str, make: Callable[[], list[InputField]], constraints: Constraints = Constraints()
    ) -> None:
        self.name = name
        self.constraints = constraints
        self._make = make

    @cached_property
    def fields(self) -> Mapping[str, InputField]:
        """The members by name, in the engine's order."""
        return {field.name: field for field in self._make()}


InputType: TypeAlias = Scalar | EnumType | ListOf | InputObject


@dataclass(frozen=True, slots=True)
class OutputField:
    """A member of an answer.

    Attributes:
        type: the type's name, as messages write it.
        inner: the members of an object; None for a scalar.
        is_relation: whether it is a field that leads to other rows.
    """

    name: str
    type: str
    arguments: tuple[InputField, ...] = ()
    inner: OutputObject | None = None
    is_relation: bool = False


class OutputObject:
    """The type of an answer."""

    def __init__(self, name: str, make: Callable[[], list[OutputField]]) -> None:
        self.name = name
        self._make = make

    @cached_property
    def fields(self) -> Mapping[str, OutputField]:
        """The members by name, in the engine's order."""
        return {field.name: field for field in self._make()}
