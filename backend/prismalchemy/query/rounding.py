"""Floats as Prisma's engine gives them: 16 significant digits of a double and 7 of a single.

The engine makes decimals of them, which drops a seventeenth digit. Observed on 5.17: 0.30000000000000004 reads as
0.3. SQL has no such rounding, so values in JSON documents are rounded after parsing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from prismalchemy.orm import FieldFacts

Round = Callable[[Any], Any]
Touch = Callable[[Any], None]


def rounded_float(field: FieldFacts) -> Round:
    """The rounding of one value of the Float `field`."""
    digits = ".6e" if field.native == "real" else ".15e"

    def rounded(value: float) -> float:
        return float(format(value, digits))

    return rounded


def instance_rounding(fields: list[FieldFacts], relations: Mapping[str, Touch | None]) -> Touch | None:
    """What rounds the Floats of an instance and of those below it, in place; None when there are none.

    Args:
        fields: the fields that were read.
        relations: the relations that were included, each with what rounds the instances there.
    """
    floats = [(field.name, rounded_float(field), field.is_list) for field in fields if field.type == "Float"]
    below = [(name, touch) for name, touch in relations.items() if touch is not None]
    if not floats and not below:
        return None

    def touch_instance(instance: Any) -> None:
        values = instance.__dict__  # past validation on assignment, which the team's classes may have
        for name, round_value, is_list in floats:
            value = values[name]
            if value is not None:
                values[name] = [round_value(item) for item in value] if is_list else round_value(value)
        for name, touch in below:
            related = values[name]
            for one in related if isinstance(related, list) else [related] if related is not None else ():
                touch(one)

    return touch_instance
