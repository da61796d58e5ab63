"""Whether the models still fit schema.prisma and the live database."""

from __future__ import annotations

from prismalchemy.codegen.check.outcomes import (
    Difference,
    Different,
    Equal,
    Item,
    Outcome,
    Part,
    Report,
    Severity,
    Skipped,
    described,
)
from prismalchemy.codegen.check.run import check, check_on
from prismalchemy.codegen.check.start import StaleModels, Strictness, check_at_start

__all__ = [
    "Difference",
    "Different",
    "Equal",
    "Item",
    "Outcome",
    "Part",
    "Report",
    "Severity",
    "Skipped",
    "StaleModels",
    "Strictness",
    "check",
    "check_at_start",
    "check_on",
    "described",
]
