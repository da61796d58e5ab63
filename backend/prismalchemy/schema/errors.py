"""What can be wrong with a schema.prisma, with the place in it."""

from __future__ import annotations

from dataclasses import dataclass

from prismalchemy.errors import PrismalchemyError


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a schema file, as `schema.prisma:12` in messages."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


class SchemaError(PrismalchemyError):
    """A schema.prisma that cannot be read, or that Prisma itself would refuse.

    Attributes:
        place: the file and the line, or None when the file itself is the trouble.
        problem: the message without the place.
    """

    def __init__(self, place: Place | None, problem: str) -> None:
        super().__init__(f"{place}: {problem}" if place else problem)
        self.place = place
        self.problem = problem
