"""Reading an attribute that is not loaded, in async code: an error that says what to write.

SQLAlchemy can load it at once in synchronous code. In async code it would fail with MissingGreenlet from deep within
the driver, since reading an attribute cannot be awaited.
"""

from __future__ import annotations

from sqlalchemy import event
from sqlalchemy.orm import ORMExecuteState, Session
from sqlalchemy.util.concurrency import in_greenlet

from prismalchemy.orm.errors import LazyLoadError


def _refuse(state: ORMExecuteState) -> None:
    if not (state.is_relationship_load or state.is_column_load) or in_greenlet():
        return
    mapper = state.bind_mapper
    if mapper is None or not getattr(mapper.class_, "__prisma_base__", False):
        return
    if not state.session.get_bind(mapper).dialect.is_async:
        return
    if state.is_column_load:
        raise LazyLoadError(
            mapper.class_.__name__,
            None,
            f"attributes of this {mapper.class_.__name__} are expired or deferred and cannot be loaded by reading them "
            "in async code; make the session with expire_on_commit=False, or first await session.refresh(row)",
        )
    path = state.loader_strategy_path
    prop = path[-1] if path else None
    name = getattr(prop, "key", "the relation")
    model = getattr(getattr(prop, "parent", mapper), "class_", mapper.class_).__name__
    raise LazyLoadError(
        model,
        name,
        f"{model}.{name} is not loaded and cannot be loaded by reading it in async code; "
        f"write select({model}).options(selectinload({model}.{name})), or await row.awaitable_attrs.{name}",
    )


event.listen(Session, "do_orm_execute", _refuse)
