"""set: these rows are to be the related ones, and no others.

the related ones have the key  SEL related WHERE own; SEL WHERE one of the keys; UPD of new ones; UPD of others SET
                               key NULL, or P2014; keys that are not there are ignored
links                          SEL related WHERE one of the keys, as many as distinct keys or P2025; DEL all links;
                               INS links
"""

from __future__ import annotations

from prismalchemy.query.arguments.related import Set
from prismalchemy.query.arguments.where import Part
from prismalchemy.query.program.expectations import NoRow
from prismalchemy.query.write.nested.failures import too_few_connected
from prismalchemy.query.write.nested.place import Kind, Place, among, any_of, leads_elsewhere, none_of
from prismalchemy.query.write.nested.statements import changed, each_distinct, linked, selected, unlinked


def set_related(place: Place, verb: Set) -> None:
    """Add the steps."""
    composition, target = place.composition, place.target
    key = any_of(tuple([where.parts for where in verb.wheres]))
    if place.kind is Kind.LINKED:
        unlinked(place, None)
        if verb.wheres:
            expected = each_distinct(composition, target, verb.wheres, too_few_connected(place))
            linked(place, selected(composition, target, (key,), expect=expected))
        return
    dropped: tuple[Part, ...] = place.own
    if verb.wheres:
        wanted = selected(composition, target, (key,))
        changed(composition, target, (among(wanted), leads_elsewhere(place.keys)), (), place.keys)
        dropped = (*place.own, none_of(((among(wanted),),)))
    if place.is_required:
        selected(composition, target, dropped, expect=NoRow(place.breaks_relation))
    else:
        changed(composition, target, dropped, (), place.no_keys)
