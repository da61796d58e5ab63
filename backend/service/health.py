"""`/health`: which side answers, and whether the database does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Literal

import httpx
from fastapi import APIRouter, Response
from prisma.errors import PrismaError

from prismalchemy.errors import PrismalchemyError
from service.database import Prisma, probe, sides
from service.schemas import Schema

PATIENCE = 5.0
"""Seconds that the database gets to answer."""


class Health(Schema):
    """How a process is."""

    service: str
    side: Literal["prisma", "sqlalchemy", "mixed"]
    """Which side answers database calls; `mixed` when it depends on the model."""
    models: dict[str, str]
    """The side for each model."""
    database: Literal["reachable", "unreachable"]


async def check_health(service: str, db: Prisma) -> Health:
    """Ask the database something, on each side that is in use."""
    models = sides(db)
    in_use = set(models.values())
    try:
        async with asyncio.timeout(PATIENCE):
            await probe(db)
        reachable = True
    except (PrismaError, PrismalchemyError, httpx.HTTPError, TimeoutError, OSError):
        reachable = False
    return Health(
        service=service,
        side="mixed" if len(in_use) > 1 else "sqlalchemy" if in_use == {"sqlalchemy"} else "prisma",
        models=models,
        database="reachable" if reachable else "unreachable",
    )


_UNREACHABLE = {"model": Health, "description": "The database does not answer"}


def health_router(service: str, db: Callable[[], Prisma]) -> APIRouter:
    """The endpoint; 503 when the database does not answer."""
    router = APIRouter(tags=["health"])

    @router.get("/health", summary="Which side answers, and whether the database does", responses={503: _UNREACHABLE})
    async def health(response: Response) -> Health:
        found = await check_health(service, db())
        if found.database == "unreachable":
            response.status_code = 503
        return found

    return router
