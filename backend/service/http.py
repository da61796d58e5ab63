"""How errors leave a process over HTTP: one shape for all of them, and nothing of the inside."""

from __future__ import annotations

import logging

import httpx
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from prisma.errors import DataError, PrismaError
from starlette.exceptions import HTTPException

from prismalchemy.errors import DatabaseUnavailable
from service.errors import DatabaseUnreachable, InternalFailure, InvalidArguments, NotFound, ServiceError

log = logging.getLogger("service")

_CONNECTION_LOST = ("P1", "P2024")
"""Prisma's codes for a database that does not answer: P1xxx, and P2024 when no connection gets free."""


def answer_errors(app: FastAPI) -> None:
    """Let every error of `app` be answered with an `ErrorAnswer`."""

    @app.exception_handler(ServiceError)
    async def told(_: Request, error: ServiceError) -> Response:
        return error_response(error)

    @app.exception_handler(RequestValidationError)
    async def invalid(_: Request, error: RequestValidationError) -> Response:
        return error_response(InvalidArguments.of(error.errors()))

    @app.exception_handler(HTTPException)
    async def http(_: Request, error: HTTPException) -> Response:
        kind = NotFound if error.status_code == 404 else ServiceError
        return error_response(kind(error.detail), status=error.status_code)

    @app.exception_handler(Exception)
    async def unexpected(_: Request, error: Exception) -> Response:
        # The server logs it, with the stack.
        return error_response(translate(error))

    @app.exception_handler(DatabaseUnavailable)
    @app.exception_handler(httpx.TransportError)
    @app.exception_handler(PrismaError)
    async def database(request: Request, error: Exception) -> Response:
        # Its text may hold values of the call, so it is for the log of the process alone.
        log.error("%s %s: %s: %s", request.method, request.url.path, type(error).__name__, one_line(error))
        return error_response(translate(error))


def translate(error: Exception) -> ServiceError:
    """What callers are told of an error that a database call raised unexpectedly."""
    code = str(error.code or "") if isinstance(error, DataError) else ""
    # Prisma's client speaks HTTP with its engine; a transport error means that the engine is gone.
    if isinstance(error, DatabaseUnavailable | httpx.TransportError) or code.startswith(_CONNECTION_LOST):
        return DatabaseUnreachable("the database does not answer")
    return InternalFailure("the call failed; the log of the service says why")


def error_response(error: ServiceError, *, status: int | None = None) -> Response:
    """The answer that tells of an error."""
    headers = {"WWW-Authenticate": "Bearer"} if error.status == 401 else None
    return Response(
        error.to_wire().model_dump_json(), status or error.status, media_type="application/json", headers=headers
    )


def one_line(error: BaseException) -> str:
    """An error's message without line breaks."""
    return " ".join(str(error).split())
