"""How an endpoint gets at the database client of its application."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Request

from service.answered_by import note_database_use
from service.database import Prisma


async def _client(request: Request) -> Prisma:
    note_database_use()
    db: Prisma = request.app.state.db
    return db


Db = Annotated[Prisma, Depends(_client)]
