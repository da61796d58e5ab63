"""upsert: related rows get another state, or are new.

SEL related WHERE key AND own
found: UPD related, with what is nested in `update`
missing: INS related, with what is nested in `create`; INS link; where the row has the key: UPD row SET key
"""

from __future__ import annotations

from prismalchemy.query.arguments.related import Upsert
from prismalchemy.query.arguments.where import Part
from prismalchemy.query.program.steps import Branch
from prismalchemy.query.refusals import Unsupported
from prismalchemy.query.write.nested.place import Kind, Place, keys_to
from prismalchemy.query.write.nested.statements import changed, linked, selected


def upsert(place: Place, verb: Upsert) -> None:
    """Add the steps.

    Raises:
        Unsupported: a filter that the engine applies to another table.
    """
    composition = place.composition
    for where, update, create in verb.items:
        if where is not None and place.relation.owns_key:
            raise Unsupported("nested.upsert-where", f"{place.relation.name}: upsert with where")
        parts: tuple[Part, ...] = () if where is None else where.parts
        found = selected(composition, place.target, (*place.own, *parts))
        with composition.apart() as present:
            place.writer.changed(update, found, where)
        with composition.apart() as absent:
            if place.relation.owns_key:
                made = place.writer.new(create, {})
                parent = place.parent
                changed(composition, parent.model, parent.key, (), keys_to(parent.model, place.relation, made))
            elif place.kind is Kind.LINKED:
                linked(place, place.writer.new(create, {}))
            else:
                place.writer.new(create, place.keys)
        composition.steps.append(Branch(found.register, tuple(present), tuple(absent)))
