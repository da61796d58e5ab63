"""A class with the exposed methods of another one, each of which is a call over HTTP."""

from __future__ import annotations

import functools
from collections.abc import Callable, Coroutine
from typing import Any, Self

import httpx
from pydantic import ValidationError

from service.errors import ErrorAnswer, InternalFailure, InvalidArguments, ServiceUnreachable
from service.rpc.methods import Method, methods_of


class Remote:
    """Turns the class that is inherited beside it into a client of itself.

    `class ThingClient(Remote, Thing)` has every exposed method of `Thing`, with the very same types, and calls them on
    the server. Errors of the service arrive as the classes that the server raised.
    """

    _base_url: httpx.URL
    _http: httpx.AsyncClient

    def __init__(
        self,
        url: str,
        token: str,
        *,
        timeout: float = 30.0,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """Make a client of the server at `url`; `timeout` in seconds, for each call. It connects when it is used."""
        self._base_url = httpx.URL(url)
        self._http = httpx.AsyncClient(
            base_url=self._base_url,
            headers={"Authorization": f"Bearer {token}"},
            timeout=timeout,
            transport=transport,
            # The variables for proxies are meant for the outside world, and netrc would replace the token.
            trust_env=False,
        )

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for owner in cls.__bases__:
            if not issubclass(owner, Remote):
                for method in methods_of(owner):
                    setattr(cls, method.name, _call(owner, method))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._close()

    async def _close(self) -> None:
        """Close the connections; the client cannot be used any more."""
        await self._http.aclose()

    async def _send(self, method: Method, body: bytes) -> Any:
        try:
            answer = await self._http.post(
                f"/rpc/{method.name}", content=body, headers={"Content-Type": "application/json"}
            )
        except httpx.TransportError as problem:
            raise ServiceUnreachable(
                f"{type(self).__name__}: no answer from {self._base_url.host}:{self._base_url.port}"
                f" ({type(problem).__name__})"
            ) from problem
        if answer.status_code == httpx.codes.OK:
            return method.result.validate_json(answer.content)
        try:
            error = ErrorAnswer.model_validate_json(answer.content)
        except ValidationError:
            raise InternalFailure(
                f"{type(self).__name__}.{method.name}: HTTP {answer.status_code} instead of an answer"
            ) from None
        raise error.to_exception()


def _call(owner: type, method: Method) -> Callable[..., Coroutine[Any, Any, Any]]:
    @functools.wraps(getattr(owner, method.name))
    async def call(self: Remote, *args: Any, **kwargs: Any) -> Any:
        try:
            body = method.pack(*args, **kwargs)
        except ValidationError as problem:
            raise InvalidArguments.of(problem.errors(include_input=False, include_url=False)) from None
        return await self._send(method, body)

    return call
