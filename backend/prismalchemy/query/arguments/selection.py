"""The selection of count and group_by, which the client hands over as fragments of its query language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from prismalchemy.query.refusals import Refused


class Selected(NamedTuple):
    """One thing to return: a field, or the fields of an aggregate such as `_sum { amount }`."""

    name: str
    fields: tuple[str, ...] | None


def parse_selection(fragments: Sequence[str]) -> list[Selected]:
    """Read fragments such as `name`, `_count { _all }` and `_sum { amount runs }`.

    Raises:
        Refusal: an aggregate without fields, which the engine refuses.
    """
    return [_parse(fragment) for fragment in fragments]


def _parse(fragment: str) -> Selected:
    name, brace, rest = fragment.partition("{")
    if not brace:
        return Selected(name.strip(), None)
    fields = tuple(rest.rstrip().removesuffix("}").split())
    if not fields:
        raise Refused(f"{name.strip()} selects no field")
    return Selected(name.strip(), fields)
