"""The bridge's own errors. Calls raise Prisma's classes; everything else raises one of these.

Each message says what is wrong, where, and what to do about it, on one line, and holds no secret.
"""

from __future__ import annotations


class PrismalchemyError(Exception):
    """The family that every error of the bridge belongs to."""


class SettingsError(PrismalchemyError):
    """A setting is missing or has a value that cannot be used.

    Attributes:
        variable: the environment variable's name.
    """

    def __init__(self, variable: str, problem: str) -> None:
        super().__init__(f"{variable}: {problem}")
        self.variable = variable


class DatabaseUrlError(PrismalchemyError):
    """A database URL that Prisma would refuse, or that PostgreSQL cannot be reached by.

    Attributes:
        part: what is wrong in it: `scheme`, `port`, or the name of a parameter.
    """

    def __init__(self, part: str, problem: str) -> None:
        super().__init__(problem)
        self.part = part


class DatabaseUnavailable(PrismalchemyError):
    """The database could not be opened. The subclasses in `prismalchemy.connection` say why."""


class ModelsError(PrismalchemyError):
    """The generated models are missing, do not import, or do not fit the schema."""


class NotSupported(PrismalchemyError):
    """A call that the bridge does not reproduce, and that no Prisma engine is there to answer.

    Attributes:
        feature: the name of the row in the table of features.
    """

    def __init__(self, feature: str, problem: str) -> None:
        super().__init__(problem)
        self.feature = feature
