"""The base class of generated models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from sqlalchemy import Connection, event
from sqlalchemy import inspect as sa_inspect
from sqlalchemy.ext.asyncio import AsyncAttrs
from sqlalchemy.orm import Mapper, synonym
from sqlalchemy.orm.attributes import QueryableAttribute

from prismalchemy.orm import clock, lazy, restrict
from prismalchemy.orm.errors import ReadOnlyError
from prismalchemy.orm.names import RESERVED_ATTRIBUTES

if TYPE_CHECKING:
    from sqlalchemy import MetaData
    from sqlalchemy.orm import registry as Registry  # noqa: N812 -- the attribute below has its name

assert lazy  # its listener is what the import is for

PRISMA_FIELD = "prisma_field"
"""Key of `info`: the Prisma field that an attribute of another name stands for; None: Prisma does not know it."""

PRISMA_RELATION = "prisma_relation"
"""Key of a relationship's `info`: the relation's name, where it is not the one that Prisma gives by itself."""

PRISMA_REQUIRED = "prisma_required"
"""Key of a column's `info`: whether the field is required although the column may be NULL."""

PRISMA_TYPE = "prisma_type"
"""Key of a column's `info`: the field's type, where Prisma knows a number by another type than the column's."""


class PrismaBase(AsyncAttrs):
    """What every generated model has: Prisma's clock, names and messages.

    Used together with SQLAlchemy's own base: `class Base(PrismaBase, DeclarativeBase)`.

    A field whose name is reserved (`metadata`, `from`, ...) is the attribute with `_` after it. Prisma's name stays
    usable: `row.metadata`, `Model(metadata=...)`, `getattr(row, "from")`, and `attribute(Model, "metadata")` in
    queries.
    """

    __prisma_base__ = True

    if TYPE_CHECKING:
        metadata: ClassVar[MetaData]
        registry: ClassVar[Registry]
        __mapper__: ClassVar[Mapper[Any]]

    def __init__(self, /, **fields: Any) -> None:
        """Set attributes by their own names or by Prisma's.

        Raises:
            TypeError: the model has no such field.
        """
        for name, value in fields.items():
            if not hasattr(type(self), name):
                raise TypeError(f"{type(self).__name__} has no field {name!r}")
            setattr(self, name, value)

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        mapper = sa_inspect(cls, raiseerr=False)
        if isinstance(mapper, Mapper):
            _keep_prisma_names(cls, mapper)


class _Renamed:
    """On a row, the value of the attribute that was renamed; on the class, what the class has by this name."""

    def __init__(self, attribute: str, of_class: Any) -> None:
        self._attribute = attribute
        self._of_class = of_class

    def __get__(self, row: Any, owner: type | None = None) -> Any:
        return self._of_class if row is None else getattr(row, self._attribute)

    def __set__(self, row: Any, value: Any) -> None:
        setattr(row, self._attribute, value)


def _keep_prisma_names(cls: type[PrismaBase], mapper: Mapper[Any]) -> None:
    for key, field in _renamed(cls):
        if field in RESERVED_ATTRIBUTES:
            # Past SQLAlchemy's own __setattr__, which would take it for a mapped attribute.
            type.__setattr__(cls, field, _Renamed(key, getattr(cls, field)))
        else:
            mapper.add_property(field, synonym(key))


def _renamed(cls: type[PrismaBase]) -> list[tuple[str, str]]:
    """Attribute and Prisma field of all that have another name than the field; it does not configure the mapper."""
    found = []
    for key, value in list(cls.__dict__.items()):
        if isinstance(value, QueryableAttribute):
            columns = getattr(value.prop, "columns", None)
            field = (columns[0].info if columns else value.prop.info).get(PRISMA_FIELD)
            if field is not None and field != key:
                found.append((key, field))
    return found


def attribute(model: type[PrismaBase], field: str) -> QueryableAttribute[Any]:
    """The attribute of `model` for a Prisma field, for use in a query.

    Raises:
        AttributeError: the model has no such field.
    """
    for key, name in _renamed(model):
        if name == field:
            found: QueryableAttribute[Any] = getattr(model, key)
            return found
    value = getattr(model, field, None)
    if isinstance(value, QueryableAttribute):
        return value
    raise AttributeError(f"{model.__name__} has no field {field!r}")


class ReadOnly:
    """Mixed into the base of views: their rows are read and never written."""


def _refuse_to(operation: str) -> Any:
    def refuse(mapper: Mapper[Any], connection: Connection, target: object) -> None:
        raise ReadOnlyError(mapper.class_.__name__, operation)

    return refuse


event.listen(PrismaBase, "before_insert", clock.before_insert, propagate=True)
event.listen(PrismaBase, "before_update", clock.before_update, propagate=True)
event.listen(PrismaBase, "before_delete", restrict.before_delete, propagate=True)
event.listen(ReadOnly, "before_insert", _refuse_to("inserted into"), propagate=True)
event.listen(ReadOnly, "before_update", _refuse_to("updated"), propagate=True)
event.listen(ReadOnly, "before_delete", _refuse_to("deleted from"), propagate=True)
