"""create_many: rows whose values are bound as arrays, in the order of the list.

Tag.prisma().create_many(data=[{"name": a}, {"name": b}])
    INSERT INTO tags (name) SELECT r.p0 FROM unnest($1::text[]) WITH ORDINALITY AS r(p0, place) ORDER BY r.place
    with skip_duplicates: ... ON CONFLICT DO NOTHING

Where only some rows leave a field to the database they are written out, as the engine does it:
    INSERT INTO tags (id, name) VALUES ($1, $2), (DEFAULT, $3)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, cast, func, literal_column, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.sql import ClauseElement
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import NullType

from prismalchemy.orm import FieldFacts
from prismalchemy.query.arguments.write import CreateMany
from prismalchemy.query.program.insertion import Filled, Insertion
from prismalchemy.query.program.write import Nothing
from prismalchemy.query.slot import Slot
from prismalchemy.query.sql.scope import Scope, Statement, Target
from prismalchemy.query.values.many_rows import of_rows, write_list
from prismalchemy.query.values.parameters import DIRECT, WIDENED, SqlType, enum_type
from prismalchemy.query.values.stored import stored
from prismalchemy.query.write.target import plain_scope, table_of

Expression = ColumnElement[Any]

_NUMBER = "number"
"""The parameter that says how many rows there are, where no field is an array."""


def create_many(asked: CreateMany, statement: Statement) -> Insertion | Nothing:
    """The plan of a create_many.

    Raises:
        Refusal: a value that Prisma refuses, or a column that is left to it.
    """
    scope, target = plain_scope(statement, asked.model)
    if asked.number is None:
        return Nothing(frozenset(statement.touched), {"count": 0})
    wanted = _wanted(scope, asked)
    # They come last in what is wanted, as their parameters do.
    arrays = [field for field, slot in wanted if _is_array(field, slot)]
    preparer = statement.target.dialect.identifier_preparer
    head = f"INSERT INTO {preparer.format_table(target)}"
    tail = " ON CONFLICT DO NOTHING" if asked.skips else ""
    if not wanted:
        text = f"{head} DEFAULT VALUES{tail}"
    else:
        names = [field.column.name for field, _ in wanted]
        head = f"{head} ({', '.join(map(preparer.quote, names))})"
        inserted = insert(target).from_select(names, _rows(wanted, arrays))
        text = str(_compiled(statement.target, inserted.on_conflict_do_nothing() if asked.skips else inserted))
    return Insertion(
        table_of(asked.model, statement.target.schema),
        frozenset(statement.touched),
        text,
        tuple([_filled(statement.target, f"p{at}", field, slot) for at, (field, slot) in enumerate(wanted)]),
        asked.number.index,
        None if arrays else _NUMBER,
        head,
        tail,
        "${1}" if statement.target.dialect.positional else "%(p{0})s",
    )


_Wanted = Sequence[tuple[FieldFacts, Slot | None]]
"""The fields that are written to, each with what rows give for it. Those that are no arrays come first, since their
parameters do."""


def _wanted(scope: Scope, asked: CreateMany) -> _Wanted:
    given = dict(asked.columns)
    for field, slot in given.items():
        # Also where the column's type is one that is left to Prisma.
        scope.column(field)
        of_rows(field)(slot.value)
    filled = [field for field in asked.model.fields.values() if field.default_by == "client" and field not in given]
    wanted = [*given.items(), *[(field, None) for field in filled]]
    return sorted(wanted, key=lambda pair: _is_array(*pair))


def _is_array(field: FieldFacts, slot: Slot | None) -> bool:
    """Whether each row has its own value of `field`."""
    return slot is not None or field.default_differs


def _rows(wanted: _Wanted, arrays: Sequence[FieldFacts]) -> Select[Any]:
    """The SELECT of the rows that are inserted."""
    names = [f"p{at}" for at in range(len(wanted))]
    columns = names[len(names) - len(arrays) :]
    if arrays:
        given = [_parameter(name, _item_type(field), "[]") for name, field in zip(columns, arrays, strict=True)]
        listed = func.unnest(*given).table_valued(*columns, with_ordinality="place").render_derived(name="r")
    else:
        number = _parameter(_NUMBER, "bigint")
        listed = func.generate_series(literal_column("1"), number).table_valued("place").render_derived(name="r")
    cells = []
    for name, (field, _) in zip(names, wanted, strict=True):
        value = listed.c[name] if name in columns else _parameter(name, _item_type(field))
        cells.append(_cell(field, value).label(name))
    return select(*cells).select_from(listed).order_by(listed.c.place)


def _parameter(name: str, type_: str, suffix: str = "") -> Expression:
    return cast(bindparam(name, type_=NullType()), SqlType(type_ + suffix))


def _item_type(field: FieldFacts) -> str:
    """The type of one row's value as it is bound; a list is bound as its text."""
    native = WIDENED.get(field.native, field.native)
    return native if native in DIRECT and not field.is_list else "text"


def _cell(field: FieldFacts, value: Expression) -> Expression:
    """One row's value, as the column takes it."""
    if _item_type(field) != "text" or (field.native in DIRECT and not field.is_list):
        return value
    if field.enum is not None:
        return cast(value, enum_type(field, field.is_list))
    if field.native == "citext":
        # Any text may be assigned to it, and the extension's type may be in any schema.
        return cast(value, SqlType("text[]")) if field.is_list else value
    if field.is_list:
        return cast(value, SqlType(f"{field.stored or field.native}[]"))
    return cast(value, SqlType(WIDENED.get(field.native, field.native)))


def _filled(target: Target, name: str, field: FieldFacts, slot: Slot | None) -> Filled:
    by_client = field.default_by == "client"
    cell = str(_compiled(target, _cell(field, _parameter("p0", _item_type(field)))))
    before, _, after = cell.partition("$1" if target.dialect.positional else "%(p0)s")
    return Filled(
        name,
        None if slot is None else slot.index,
        None if slot is None else of_rows(field),
        _Default(field) if by_client else None,
        field.default_differs,
        field.default_by == "database",
        (before, after),
    )


@dataclass(frozen=True, slots=True)
class _Default:
    """The client's default, as the driver takes it."""

    field: FieldFacts

    def __call__(self, moment: datetime) -> Any:
        value = stored(self.field)(self.field.default(moment))
        return write_list(value) if self.field.is_list else value

    def __str__(self) -> str:
        return f"default of {self.field.name}"


def _compiled(target: Target, clause: ClauseElement) -> SQLCompiler:
    compiled = clause.compile(
        dialect=target.dialect, schema_translate_map={None: target.schema}, render_schema_translate=True
    )
    assert isinstance(compiled, SQLCompiler)
    return compiled
