"""The REST API as an HTTP application."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from prismalchemy.settings import Settings
from service.answered_by import AnsweredBy
from service.database import Prisma, connected
from service.health import health_router
from service.http import answer_errors
from service.limits import RequestLimits
from service.pages import application
from service.rest import api_keys, credits, executions, graphs, store, users

_DESCRIPTION = """
A small platform on which people build agents, run them, pay for them and share them. Begin with **users**: take an id
from the list and try the other endpoints with it. `/health` says which side answers: Prisma or SQLAlchemy.
"""

_TAGS = [
    {"name": "users", "description": "People and what they show of themselves."},
    {"name": "graphs", "description": "Agents as graphs of nodes, in versions, with forks."},
    {"name": "executions", "description": "Runs of graphs and their logs."},
    {"name": "credits", "description": "What people buy and use."},
    {"name": "API keys", "description": "Keys for programs; only their hashes are stored."},
    {"name": "store", "description": "Agents offered to others, with tags and favorites."},
    {"name": "health", "description": "How the process is."},
]


def create_app(bridge: Settings) -> FastAPI:
    """The application; its lifespan connects to the database and disconnects."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with connected(bridge) as db:
            app.state.db = db
            yield

    app = application(title="REST API", version="1", description=_DESCRIPTION, tags=_TAGS, lifespan=lifespan)

    def db() -> Prisma:
        found: Prisma = app.state.db
        return found

    app.add_middleware(RequestLimits)
    app.add_middleware(AnsweredBy)
    answer_errors(app)
    for part in (users, graphs, executions, credits, api_keys, store):
        app.include_router(part.router)
    app.include_router(health_router("rest", db))
    return app
