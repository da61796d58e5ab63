"""The header `X-Answered-By`: which side answered the database calls of a request."""

from __future__ import annotations

from contextvars import ContextVar

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from prismalchemy.switch import record_answers

HEADER = "X-Answered-By"

_uses: ContextVar[list[bool]] = ContextVar("service_database_uses")


def note_database_use() -> None:
    """Tell that the current request has asked for the database. The bridge counts no calls while it is off."""
    _uses.get([]).append(True)


class AnsweredBy:
    """ASGI middleware that adds the header: `prisma`, `sqlalchemy` or `prisma, sqlalchemy`; none without a call."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        uses: list[bool] = []
        token = _uses.set(uses)
        try:
            with record_answers() as answers:

                async def send_with_header(message: Message) -> None:
                    sides = answers.sides() or (["prisma"] if uses else [])
                    if message["type"] == "http.response.start" and sides:
                        MutableHeaders(scope=message)[HEADER] = ", ".join(sides)
                    await send(message)

                await self._app(scope, receive, send_with_header)
        finally:
            _uses.reset(token)
