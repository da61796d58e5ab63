"""The pages to play with, and what they say of errors: exactly those that occur."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi_offline import FastAPIOffline

from service.errors import (
    Conflict,
    DatabaseUnreachable,
    ErrorAnswer,
    InsufficientCredits,
    InternalFailure,
    InvalidArguments,
    NotFound,
    NotJson,
    ServiceError,
    TooLarge,
    Unauthorized,
)
from service.limits import WITH_BODY

Responses = dict[int | str, dict[str, Any]]

DESCRIPTIONS: dict[type[ServiceError], str] = {
    Unauthorized: "The token or key is missing or does not fit",
    InsufficientCredits: "The balance does not cover the amount",
    NotFound: "There is no such record",
    Conflict: "It does not fit what is stored",
    TooLarge: "The body is too large",
    NotJson: "The body does not say that it is JSON",
    InvalidArguments: "The arguments do not fit",
    InternalFailure: "The service failed; its log says why",
    DatabaseUnreachable: "The database does not answer",
}


def application(*, tags: list[dict[str, str]] | None = None, **options: Any) -> FastAPI:
    """A FastAPI application whose pages need nothing from elsewhere and name the errors that every call may meet."""
    app = FastAPIOffline(
        openapi_tags=tags,
        responses=answers(InvalidArguments, InternalFailure, DatabaseUnreachable),
        **options,
    )
    plain = app.openapi

    def openapi() -> dict[str, Any]:
        described = plain()
        for path in described["paths"].values():
            for method, operation in path.items():
                if method.upper() in WITH_BODY:
                    operation["responses"] |= _described(TooLarge, NotJson)
        return described

    # https://fastapi.tiangolo.com/how-to/extending-openapi/
    app.openapi = openapi  # type: ignore[method-assign]  # as FastAPI's own pages have it
    return app


def answers(*errors: type[ServiceError]) -> Responses:
    """The answers besides success that an endpoint declares."""
    return {error.status: {"model": ErrorAnswer, "description": DESCRIPTIONS[error]} for error in errors}


def _described(*errors: type[ServiceError]) -> dict[str, Any]:
    """The same as it stands in the document."""
    schema = {"$ref": f"#/components/schemas/{ErrorAnswer.__name__}"}
    return {
        str(error.status): {"description": DESCRIPTIONS[error], "content": {"application/json": {"schema": schema}}}
        for error in errors
    }
