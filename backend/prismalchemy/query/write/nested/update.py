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
    composition, sent = place.composition, True
    for where, data in verb.items:
        sent = sent and (bool(data.scalars) or data.names_relations)
        parts: tuple[Part, ...] = () if where is None else where.parts
        with composition.apart() as steps:
            expect = OneRow(not_related(place, "update"))
            found = selected(composition, place.target, (*place.own, *parts), expect=expect)
            place.writer.changed(data, found, where)
        # What is not sent was planned for the checks of its values.
        composition.steps += steps if sent else []
