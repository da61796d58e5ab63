"""The DatabaseManager as an HTTP application."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from prismalchemy.settings import Settings
from service.answered_by import AnsweredBy, note_database_use
from service.database import Prisma, connected
from service.database_manager.manager import DatabaseManager
from service.health import health_router
from service.http import answer_errors
from service.limits import RequestLimits
from service.pages import application
from service.rpc import rpc_router
from service.settings import DatabaseManagerSettings

_DESCRIPTION = """
What other processes may do with the database. Every method takes its arguments by name in a JSON object and needs the
bearer token: press *Authorize* and enter the value of `SERVICE_TOKEN`.
"""


def create_app(bridge: Settings, settings: DatabaseManagerSettings) -> FastAPI:
    """The application; its lifespan connects to the database and disconnects."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with connected(bridge) as db:
            app.state.db = db
            app.state.manager = DatabaseManager(db)
            yield

    app = application(title="DatabaseManager", version="1", description=_DESCRIPTION, lifespan=lifespan)

    def db() -> Prisma:
        found: Prisma = app.state.db
        return found

    def manager() -> DatabaseManager:
        note_database_use()
        found: DatabaseManager = app.state.manager
        return found

    app.add_middleware(RequestLimits)
    app.add_middleware(AnsweredBy)
    answer_errors(app)
    app.include_router(health_router("database_manager", db))
    app.include_router(rpc_router(DatabaseManager, manager, settings.token))
    return app
