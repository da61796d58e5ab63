"""What keeps models from being generated."""

from __future__ import annotations

from collections.abc import Sequence

from prismalchemy.errors import ModelsError


class SchemaMismatch(ModelsError):
    """The database is not what schema.prisma describes, so no models can be made that fit both.

    Attributes:
        problems: each one with its place in the schema.
    """

    def __init__(self, problems: Sequence[str]) -> None:
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        super().__init__(f"{problems[0]}{more}; apply the migrations to this database, then generate again")
        self.problems = tuple(problems)
