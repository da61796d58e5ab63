"""What a comparison comes to: equal, different with a reason, or skipped with a reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Equal:
    """Both sides say the same."""


@dataclass(frozen=True, slots=True)
class Different:
    """The sides differ; the reason names the place and what each says."""

    reason: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """It was not compared, and why."""

    reason: str


Outcome = Equal | Different | Skipped

Part = Literal["models", "database", "migrations"]
"""What was compared: the models file with what would be generated now; schema.prisma with the database; the migrations
folder with what the database remembers of it."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that was compared.

    Attributes:
        subject: a model, an enum, a migration, or the header of the models file.
    """

    part: Part
    subject: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Report:
    """All that was compared."""

    items: tuple[Item, ...]

    def __iter__(self) -> Iterator[Item]:
        return iter(self.items)

    @property
    def differences(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if isinstance(item.outcome, Different))

    @property
    def skipped(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if isinstance(item.outcome, Skipped))

    @property
    def status(self) -> Literal[0, 1]:
        """The exit status: 1 when something differs."""
        return 1 if self.differences else 0

    def text(self) -> str:
        """One line for each item."""
        return "".join(f"{item.part:<10} {item.subject}: {described(item.outcome)}\n" for item in self.items)

    def data(self) -> dict[str, Any]:
        """The same for machines."""
        return {
            "status": self.status,
            "items": [
                {
                    "part": item.part,
                    "subject": item.subject,
                    "outcome": type(item.outcome).__name__.lower(),
                    **({} if isinstance(item.outcome, Equal) else {"reason": item.outcome.reason}),
                }
                for item in self.items
            ],
        }


def described(outcome: Outcome) -> str:
    """An outcome in words."""
    name = type(outcome).__name__.lower()
    return name if isinstance(outcome, Equal) else f"{name}: {outcome.reason}"


def outcome_of(reasons: list[str]) -> Outcome:
    """Equal, or Different with all the reasons."""
    return Different("; ".join(reasons)) if reasons else Equal()
