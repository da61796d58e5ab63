"""Conditions on a Json field, or on what a path leads to in it.

Source: Prisma's documentation, "Working with Json fields"; what is refused was observed on engine 5.17.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from prismalchemy.orm import FieldFacts
from prismalchemy.query.arguments.reference import check_reference
from prismalchemy.query.refusals import Refused
from prismalchemy.query.slot import Slot

_OPERATORS = frozenset(
    {
        "equals", "not", "string_contains", "string_starts_with", "string_ends_with",
        "array_contains", "array_starts_with", "array_ends_with", "lt", "lte", "gt", "gte",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class JsonFilter:
    """Tests on a Json, ANDed.

    Attributes:
        path: the steps to what is looked at; None is the whole of it.
        tests: pairs of operator and value; None, for the operators on lists alone, is NULL, which nothing passes.
        reverse: whether they stand under an odd number of negations, which those on values of one type ask.
    """

    field: FieldFacts
    path: Slot | None
    tests: tuple[tuple[str, Slot | None], ...]
    reverse: bool = False


def parse_json_filter(field: FieldFacts, operators: Any, *, reverse: bool) -> JsonFilter | None:
    """Read the conditions in `operators` on the Json `field`; None when there are none.

    Args:
        reverse: whether they stand under an odd number of negations.

    Raises:
        Refused: Prisma refuses an operator or a value.
    """
    if not isinstance(operators, Mapping):
        raise Refused(f"{field.name} is Json: it is compared by `equals` only")
    path = operators.get("path")
    if "path" in operators and not (isinstance(path, Slot) and isinstance(path.value, list)):
        raise Refused(f"{field.name}: path is a list of texts")
    tests = tuple([_test(field, name, value) for name, value in operators.items() if name != "path"])
    if path is not None and not tests:
        raise Refused(f"{field.name}: a path stands beside another operator")
    return JsonFilter(field, path, tests, reverse) if tests else None


def _test(field: FieldFacts, name: str, value: Any) -> tuple[str, Slot | None]:
    if name not in _OPERATORS:
        raise Refused(f"{field.name} is Json, which has no operator {name!r}")
    check_reference(field, value)
    if not isinstance(value, Slot) and not (value is None and name.startswith("array_")):
        raise Refused(f"{field.name}: a value is expected")
    return name, value
