"""What `@default` says."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Constant:
    """A default given by value: text for String, DateTime, Json, Bytes and enums; a number as it is written."""

    value: str | bool


@dataclass(frozen=True, slots=True)
class ConstantList:
    """A list default."""

    values: tuple[Constant, ...]


@dataclass(frozen=True, slots=True)
class Function:
    """A default made by a function, such as `now()`, `nanoid(12)`, `autoincrement()` or `dbgenerated("...")`."""

    name: str
    arguments: tuple[str, ...] = ()

    @property
    def by_database(self) -> bool:
        """Whether the database fills it in; everything else is filled in by Prisma's engine."""
        return self.name in ("autoincrement", "dbgenerated", "sequence")


Default = Constant | ConstantList | Function
