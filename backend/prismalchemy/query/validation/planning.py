"""What the engine finds once every argument is of its type: rules that no type can say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from prismalchemy.orm import ModelFacts
from prismalchemy.query.validation.conditions import LOGIC, conditions
from prismalchemy.query.validation.document import Selection
from prismalchemy.query.validation.problems import assertion, input_error

_NO_ORDER_FOR_CURSOR = (
    "Unable to process combination of query arguments for aggregation query. Please note that it is not possible at "
    "the moment to have a null-cursor, or a cursor and orderBy combination that not stable (unique)."
)


def check_planning(action: str, asked: Selection, model: ModelFacts, models: Mapping[str, ModelFacts]) -> None:
    """Check what the engine checks while it plans a valid call.

    Raises:
        EngineError: what it would report.
    """
    if action == "group_by":
        if asked.arguments["by"] == []:
            raise input_error("At least one selection is required for the `by` argument.")
        _check_paths(asked.arguments.get("having"), model, models)
    _check_rows(asked, model, models)
    if action == "group_by":
        _check_groups(asked.arguments, model)
    if action == "count" and "cursor" in asked.arguments and model.uniques[0].is_id and len(model.identity) > 1:
        raise input_error(_NO_ORDER_FOR_CURSOR)


def _check_rows(asked: Selection, model: ModelFacts, models: Mapping[str, ModelFacts]) -> None:
    _check_paths(asked.arguments.get("where"), model, models)
    keys = {*model.fields, *(key.name for key in model.uniques)}
    for name in asked.arguments.get("cursor", ()):
        if name not in keys:
            raise assertion(f"Unable to resolve field {name} to a field or a set of fields on model {model.name}")
    skip = asked.arguments.get("skip")
    if isinstance(skip, int | float) and int(skip) < 0:
        raise assertion(f"Invalid value for skip argument: Value can only be positive, found: {int(skip)}")
    for selected in asked.selections:
        if selected.name in model.relations:
            _check_rows(selected, models[model.relations[selected.name].target], models)


def _check_paths(given: Any, model: ModelFacts, models: Mapping[str, ModelFacts]) -> None:
    for field, condition in conditions(given, model, models):
        if field.type == "Json" and isinstance(condition, dict):
            for operator in condition:
                if operator.startswith("_"):
                    raise input_error(f"{operator} is not a valid scalar filter operation")
            if set(condition) == {"path"}:
                raise input_error("A JSON path cannot be set without a scalar filter.")


def _check_groups(arguments: Mapping[str, Any], model: ModelFacts) -> None:
    by = arguments["by"] if isinstance(arguments["by"], list) else [arguments["by"]]
    order = arguments.get("orderBy", [])
    ordered = [name for item in (order if isinstance(order, list) else [order]) for name in item]
    if not ordered and ("take" in arguments or arguments.get("skip")):
        # Rows that are counted off are ordered by the id where nothing else orders them.
        ordered = list(model.identity)
    missing = [name for name in ordered if name in model.fields and name not in by]
    if missing:
        raise input_error(
            "Every field used for orderBy must be included in the by-arguments of the query. "
            f"Missing fields: {', '.join(missing)}"
        )
    compared = [name for name in _compared(arguments.get("having", {})) if name not in by]
    if compared:
        raise input_error(
            "Every field used in `having` filters must either be an aggregation filter or be included in the selection "
            f"of the query. Missing fields: {', '.join(compared)}"
        )


def _compared(having: Mapping[str, Any]) -> Iterable[str]:
    """The fields that `having` compares themselves, not an aggregate of them."""
    for name, condition in having.items():
        if name in LOGIC:
            for inner in condition if isinstance(condition, list) else [condition]:
                yield from _compared(inner)
        elif _compares(condition):
            yield name


def _compares(condition: Any) -> bool:
    """Whether `condition` holds anything but aggregates."""
    if not isinstance(condition, dict):
        return True
    return any(
        _compares(operand) if operator == "not" else not operator.startswith("_") and operator != "mode"
        for operator, operand in condition.items()
    )
