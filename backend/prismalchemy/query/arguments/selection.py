"""What is read of each row: the fields of the class that it becomes, and the relations that `include` asks for.

Source: Prisma Client Python's documentation, "Partial types" and "Include".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, get_args

from prismalchemy.orm import FieldFacts, ModelFacts, RelationFacts
from prismalchemy.query.arguments.page import Page, parse_page
from prismalchemy.query.arguments.schema import Schema
from prismalchemy.query.arguments.where import Where, parse_where
from prismalchemy.query.refusals import Refused

_TO_ONE = frozenset({"where", "include"})


@dataclass(frozen=True, slots=True)
class Selection:
    """What is read of a row.

    Attributes:
        result: the class that the row becomes.
        fields: the scalar fields that it declares: what the client itself selects.
        included: the related rows that are read with it.
    """

    result: type[Any]
    fields: tuple[FieldFacts, ...]
    included: tuple[Included, ...] = ()


@dataclass(frozen=True, slots=True)
class Included:
    """The related rows that one entry of `include` asks for.

    Attributes:
        where: which of them; None where the call does not say.
        page: which of those that match; of one row, the whole.
    """

    relation: RelationFacts
    selection: Selection
    where: Where | None
    page: Page


def parse_selection(schema: Schema, model: ModelFacts, result: type[Any], include: Any) -> Selection:
    """Read what `result` declares and `include` asks for.

    Raises:
        Refusal: an argument that is not supported, or that Prisma or its client refuses.
    """
    included = [_included(schema, model, result, name, options) for name, options in _asked(include).items()]
    return Selection(result, _fields(model, result), tuple(included))


def _fields(model: ModelFacts, result: type[Any]) -> tuple[FieldFacts, ...]:
    names = [name for name in result.model_fields if name not in model.relations]
    unknown = [name for name in names if name not in model.fields]
    if unknown:
        raise Refused(f"{result.__name__} declares {unknown[0]!r}, which {model.name} does not have")
    return tuple([model.fields[name] for name in names])


def _asked(include: Any) -> dict[str, Any]:
    """The relations that `include` asks for, with their arguments."""
    if include is None:
        return {}
    if not isinstance(include, Mapping):
        raise Refused("include must be a dict")
    for name, options in include.items():
        if not isinstance(options, bool | Mapping):
            raise Refused(f"include {name} takes True, False or a dict")
    return {name: {} if options is True else options for name, options in include.items() if options is not False}


def _included(schema: Schema, model: ModelFacts, result: type[Any], name: str, options: Mapping[str, Any]) -> Included:
    relation = model.relations.get(name)
    if relation is None or name not in result.model_fields:
        raise Refused(f"{model.name} has no relation {name!r} to include")
    for option in () if relation.is_list else options:
        if option not in _TO_ONE:
            raise Refused(f"include {name} does not take {option!r}")
    target = schema.target(relation)
    where = options.get("where")
    if where is not None and not (relation.is_list or relation.is_optional):
        raise Refused(f"include {name} does not take 'where': it always leads to one row")
    return Included(
        relation,
        parse_selection(schema, target, _class_of(result, name), options.get("include")),
        None if where is None else parse_where(schema, target, where),
        parse_page(schema, target, options),
    )


def _class_of(result: type[Any], relation: str) -> type[Any]:
    """The class that the rows of a relation become, from the annotation of `result`."""
    found = _prisma_class(result.model_fields[relation].annotation)
    if found is None:
        raise Refused(f"{result.__name__}.{relation} is not of a class of the Prisma client")
    return found


def _prisma_class(annotation: Any) -> type[Any] | None:
    if isinstance(annotation, type) and hasattr(annotation, "__prisma_model__"):
        return annotation
    return next((found for part in get_args(annotation) if (found := _prisma_class(part)) is not None), None)
