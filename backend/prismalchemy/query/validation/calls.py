"""A whole call against what the engine knows of it: arguments first, then what is selected, depth first."""

from __future__ import annotations

from prismalchemy.query.validation.arguments import check_arguments
from prismalchemy.query.validation.document import Selection
from prismalchemy.query.validation.problems import Place, empty_selection, unknown_selection
from prismalchemy.query.validation.types import OutputField


def check_call(asked: Selection, known: OutputField) -> None:
    """Check a call.

    Raises:
        Problem: what the engine would report.
    """
    _check_field(Place().field(asked.name), asked, known)


def _check_field(place: Place, asked: Selection, known: OutputField) -> None:
    check_arguments(place, asked.arguments, known.arguments)
    if known.inner is None:
        return
    if not asked.selections:
        raise empty_selection(place, known.inner)
    for selected in asked.selections:
        inner = place.field(selected.name)
        field = known.inner.fields.get(selected.name)
        if field is None:
            raise unknown_selection(inner, known.inner)
        _check_field(inner, selected, field)
