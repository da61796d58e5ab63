"""Arguments of attributes, checked and turned into Python values."""

from __future__ import annotations

from prismalchemy.schema.errors import SchemaError
from prismalchemy.schema.ir import IndexField
from prismalchemy.schema.syntax import Array, Attribute, Call, Expression, Number, Text, Word


def text(expression: Expression | None, attribute: Attribute) -> str | None:
    """A string, or None when the argument is not given."""
    if expression is None:
        return None
    if isinstance(expression, Text):
        return expression.value
    raise SchemaError(attribute.place, f"@{attribute.name}: expected a string")


def words(expression: Expression | None, attribute: Attribute) -> tuple[str, ...]:
    """A list of bare words; a single word counts as a list of one."""
    if expression is None:
        return ()
    items = expression.items if isinstance(expression, Array) else (expression,)
    found: list[str] = []
    for item in items:
        if not isinstance(item, Word):
            raise SchemaError(attribute.place, f"@{attribute.name}: expected names of fields in brackets")
        found.append(item.value)
    return tuple(found)


def index_fields(expression: Expression | None, attribute: Attribute) -> tuple[IndexField, ...]:
    """The fields of an id, a unique or an index, with `sort:`, `length:` and `ops:`."""
    items = expression.items if isinstance(expression, Array) else () if expression is None else (expression,)
    if not items:
        raise SchemaError(attribute.place, f"@@{attribute.name} names no field")
    return tuple(_index_field(item, attribute) for item in items)


def _index_field(item: Expression, attribute: Attribute) -> IndexField:
    if isinstance(item, Word):
        return IndexField(item.value)
    if not isinstance(item, Call):
        raise SchemaError(attribute.place, f"@@{attribute.name}: expected a field")
    sort = item.arguments.get("sort")
    length = item.arguments.get("length")
    operators = item.arguments.get("ops")
    if isinstance(operators, Call):
        # An operator class that Prisma has no name for stands in a call of raw.
        operators = operators.arguments.get("", 0)
    return IndexField(
        item.name,
        sort="Desc" if sort == Word("Desc") else "Asc" if sort == Word("Asc") else None,
        length=int(length.value) if isinstance(length, Number) else None,
        operator_class=operators.value if isinstance(operators, (Word, Text)) else None,
    )
