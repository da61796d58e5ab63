"""update: related rows get another state.

    SEL related WHERE key AND own, or P2025; what their own data wants first; UPD related WHERE id AND key; the rest
Without data nothing is sent, and nothing is checked; nor of the items that come after such a one.
"""

from __future__ import annotations

from prismalchemy.query.arguments.related import Update
from prismalchemy.query.arguments.where import Part
from prismalchemy.query.program.expectations import OneRow
from prismalchemy.query.write.nested.failures import not_related
from prismalchemy.query.write.nested.place import Place
from prismalchemy.query.write.nested.statements import selected


def update(place: Place, verb: Update) -> None:
    """Add the steps."""
    for where, data in verb.items:
        if not data.scalars and not data.names_relations:
            return
        parts: tuple[Part, ...] = () if where is None else where.parts
        found = selected(
            place.composition, place.target, (*place.own, *parts), expect=OneRow(not_related(place, "update"))
        )
        place.writer.changed(data, found, where)
