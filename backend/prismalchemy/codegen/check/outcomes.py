"""What a comparison comes to: equal, different with a reason, or skipped with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Literal


class Severity(StrEnum):
    """What a difference means for a running service with these models.

    A `note` is one that it can live with, as instances of the old release do while a new one is rolled out: a column
    that may be left out, a table or an enum value more. A `fault` makes calls fail or answer wrongly.
    """

    NOTE = "note"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that the sides do not agree on; the reason names the place and what each says."""

    reason: str
    severity: Severity


def note(reason: str) -> Difference:
    """A difference that a running service can live with."""
    return Difference(reason, Severity.NOTE)


def fault(reason: str) -> Difference:
    """A difference that makes calls fail or answer wrongly."""
    return Difference(reason, Severity.FAULT)


@dataclass(frozen=True, slots=True)
class Equal:
    """Both sides say the same."""


@dataclass(frozen=True, slots=True)
class Different:
    """The sides differ.

    Attributes:
        differences: at least one.
        remedy: what to do, such as `run prismalchemy generate`; None: that depends on which side is right.
    """

    differences: tuple[Difference, ...]
    remedy: str | None = None

    @property
    def reason(self) -> str:
        """All reasons in one line."""
        return "; ".join(difference.reason for difference in self.differences)

    @property
    def severity(self) -> Severity:
        """A fault when one of the differences is one."""
        faults = any(difference.severity is Severity.FAULT for difference in self.differences)
        return Severity.FAULT if faults else Severity.NOTE


@dataclass(frozen=True, slots=True)
class Skipped:
    """It was not compared, and why."""

    reason: str


Outcome = Equal | Different | Skipped

Part = Literal["models", "database", "migrations"]
"""What was compared: the models file with what would be generated now; the live database with schema.prisma (by the
command) or with the imported models (at start); the migrations folder with what the database remembers of it."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that was compared.

    Attributes:
        subject: a model, an enum, a migration, or the header of the models file.
        models: the Prisma models that the outcome is about; empty: no particular ones.
    """

    part: Part
    subject: str
    outcome: Outcome
    models: tuple[str, ...] = ()


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
    def faults(self) -> tuple[Item, ...]:
        """The differences that make calls fail or answer wrongly."""
        return tuple(item for item in self.items if _severity(item.outcome) is Severity.FAULT)

    @property
    def notes(self) -> tuple[Item, ...]:
        """The differences that a running service can live with."""
        return tuple(item for item in self.items if _severity(item.outcome) is Severity.NOTE)

    @property
    def skipped(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if isinstance(item.outcome, Skipped))

    @property
    def by_model(self) -> Mapping[str, Outcome]:
        """What was found of each Prisma model, over all items that are about it."""
        found: dict[str, list[Outcome]] = {}
        for item in self.items:
            for model in item.models:
                found.setdefault(model, []).append(item.outcome)
        return {model: _joined(outcomes) for model, outcomes in found.items()}

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
                {"part": item.part, "subject": item.subject, "models": list(item.models), **_data(item.outcome)}
                for item in self.items
            ],
            "models": {model: _data(outcome) for model, outcome in self.by_model.items()},
        }


def described(outcome: Outcome) -> str:
    """An outcome in words."""
    name = type(outcome).__name__.lower()
    if isinstance(outcome, Equal):
        return name
    remedy = f"; {outcome.remedy}" if isinstance(outcome, Different) and outcome.remedy else ""
    return f"{name}: {outcome.reason}{remedy}"


def outcome_of(differences: Iterable[Difference], remedy: str | None = None) -> Outcome:
    """Equal, or Different with all of them."""
    found = tuple(differences)
    return Different(found, remedy) if found else Equal()


def _severity(outcome: Outcome) -> Severity | None:
    return outcome.severity if isinstance(outcome, Different) else None


def _joined(outcomes: Iterable[Outcome]) -> Outcome:
    outcomes = list(outcomes)
    different = [outcome for outcome in outcomes if isinstance(outcome, Different)]
    if different:
        remedies = dict.fromkeys(outcome.remedy for outcome in different if outcome.remedy)
        return Different(
            tuple(difference for outcome in different for difference in outcome.differences),
            "; ".join(remedies) or None,
        )
    return next((outcome for outcome in outcomes if isinstance(outcome, Skipped)), Equal())


def _data(outcome: Outcome) -> dict[str, Any]:
    data: dict[str, Any] = {"outcome": type(outcome).__name__.lower()}
    if isinstance(outcome, Different):
        data |= {"severity": outcome.severity.value, "reason": outcome.reason, "remedy": outcome.remedy}
        data["differences"] = [
            {"severity": difference.severity.value, "reason": difference.reason} for difference in outcome.differences
        ]
    elif isinstance(outcome, Skipped):
        data["reason"] = outcome.reason
    return data
