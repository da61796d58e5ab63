"""The exposed methods of an object as HTTP endpoints behind a bearer token."""

from __future__ import annotations

import inspect
import secrets
from collections.abc import Awaitable, Callable
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Response
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, SecretStr

from service.errors import Unauthorized, UnknownMethod
from service.pages import answers
from service.rpc.methods import Method, methods_of

_BEARER = HTTPBearer(auto_error=False, description="The value of SERVICE_TOKEN.")

Target = Callable[[], object]


def rpc_router(owner: type, target: Target, token: SecretStr) -> APIRouter:
    """One `POST /rpc/<method>` for each exposed method of `owner`, called on what `target()` gives at that moment.

    The body holds the arguments by name, the answer the result. Answers that are errors hold an `ErrorAnswer`.
    """
    router = APIRouter(prefix="/rpc", tags=["rpc"], dependencies=[Depends(_guard(token))])
    for method in methods_of(owner):
        router.add_api_route(
            f"/{method.name}",
            _endpoint(method, target),
            methods=["POST"],
            summary=method.summary,
            description=method.description or method.summary,
            operation_id=method.name,
            response_model=method.result_type,
            responses=answers(Unauthorized, *method.errors),
        )

    @router.post("/{name}", include_in_schema=False)
    async def unknown(name: str) -> None:
        raise UnknownMethod(f"there is no method {name}", method=name)

    return router


def _guard(token: SecretStr) -> Callable[..., Awaitable[None]]:
    expected = token.get_secret_value().encode()

    async def check(given: Annotated[HTTPAuthorizationCredentials | None, Depends(_BEARER)]) -> None:
        # Compared in constant time, so that the time it takes tells nothing of how much of a guess was right.
        if given is None or not secrets.compare_digest(given.credentials.encode(), expected):
            raise Unauthorized("the bearer token is missing or wrong")

    return check


def _endpoint(method: Method, target: Target) -> Callable[..., Awaitable[Response]]:
    async def endpoint(arguments: BaseModel) -> Response:
        result = await getattr(target(), method.name)(**method.unpack(arguments))
        return Response(method.result.dump_json(result, by_alias=True), media_type="application/json")

    parameters: list[Any] = [
        inspect.Parameter("arguments", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=method.arguments)
    ]
    # FastAPI reads the body's type from the signature; it differs from method to method.
    endpoint.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]  # mypy knows no such attribute of functions
    endpoint.__name__ = method.name
    return endpoint
