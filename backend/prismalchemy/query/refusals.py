"""Why the bridge does not answer a call: it does not reproduce it, or Prisma itself refuses it."""

from __future__ import annotations

from prismalchemy.errors import PrismalchemyError


class Refusal(PrismalchemyError):
    """The bridge does not answer a call; Prisma does, while Prisma is there.

    Attributes:
        feature: the row in the table of features; `invalid` where Prisma refuses the call too.
    """

    def __init__(self, feature: str, problem: str) -> None:
        super().__init__(problem)
        self.feature = feature


class Unsupported(Refusal):
    """A call with something in it that the bridge does not reproduce.

    Attributes:
        by_value: whether a value of the call decides it, so that another call of the same fingerprint may be answered.
    """

    def __init__(self, feature: str, problem: str, *, by_value: bool = False) -> None:
        super().__init__(feature, problem)
        self.by_value = by_value


class Refused(Refusal):
    """A call that Prisma refuses; it says so itself, in its own words."""

    def __init__(self, problem: str) -> None:
        super().__init__("invalid", problem)


class TooDeep(Refused):
    """A call that is nested more deeply than Python follows."""

    def __init__(self, call: str) -> None:
        super().__init__(f"{call} is nested too deeply")
