"""Sessions as FastAPI dependencies.

    app = FastAPI(lifespan=database_lifespan(database))
    Writing, Reading = session_dependencies(database)

    @app.post("/users")
    async def add_user(name: str, session: Writing) -> None: ...

The transaction of `Writing` is committed before the response is sent, so that a client never hears of success that did
not happen; an error in COMMIT is answered like an error of the endpoint.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Annotated, Any

from fastapi import Depends, FastAPI
from sqlalchemy.ext.asyncio import AsyncSession

from prismalchemy.connection import Database


def session_dependencies(database: Database | Callable[[], Database]) -> tuple[Any, Any]:
    """Annotated types for endpoint arguments: a session that commits, and one that only reads.

    Args:
        database: the database, or a function that gives it when the first request comes.
    """

    def current() -> Database:
        return database if isinstance(database, Database) else database()

    async def writing() -> AsyncIterator[AsyncSession]:
        async with current().session() as session:
            yield session

    async def reading() -> AsyncIterator[AsyncSession]:
        async with current().read_session() as session:
            yield session

    # Scope `function` ends a dependency when the endpoint has returned, and not after the response was sent.
    return (
        Annotated[AsyncSession, Depends(writing, scope="function")],
        Annotated[AsyncSession, Depends(reading, scope="function")],
    )


def database_lifespan(database: Database) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    """A FastAPI lifespan that opens the database at start, and closes it at the end.

    Raises:
        DatabaseUnavailable: at start, when the database cannot be reached.
    """

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        await database.open()
        try:
            yield
        finally:
            await database.close()

    return lifespan
