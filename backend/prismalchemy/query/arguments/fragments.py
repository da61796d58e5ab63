"""What count and group_by select, which the client hands over as fragments of its query language.

Observed on Prisma Client Python 0.15: `root_selection` of `_execute`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from prismalchemy.query.refusals import Refused


class Fragment(NamedTuple):
    """One thing to return: a field, or the fields of an aggregate such as `_sum { amount }`."""

    name: str
    fields: tuple[str, ...] | None


def parse_fragments(fragments: Sequence[str]) -> list[Fragment]:
    """Read fragments such as `name`, `_count { _all }` and `_sum { amount runs }`.

    Raises:
        Refused: an aggregate without fields, which the engine refuses.
    """
    return [_parse(fragment) for fragment in fragments]


def _parse(fragment: str) -> Fragment:
    name, brace, rest = fragment.partition("{")
    if not brace:
        return Fragment(name.strip(), None)
    fields = tuple(rest.rstrip().removesuffix("}").split())
    if not fields:
        raise Refused(f"{name.strip()} selects no field")
    return Fragment(name.strip(), fields)
