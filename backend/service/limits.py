"""What a request may hold at the most, checked before anything reads it."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import unquote_plus

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.errors import InvalidArguments, NotJson, ServiceError, TooLarge
from service.http import error_response

MAX_BODY = 8 * 1024 * 1024
"""Bytes of a body."""

MAX_DEPTH = 64
"""How deep lists and objects of a body may lie in each other. Prisma's engine reads 127, and its WASM build ends
altogether by a few more."""

WITH_BODY = frozenset({"POST", "PUT", "PATCH"})
"""The methods whose bodies are read."""


class RequestLimits:
    """ASGI middleware that refuses bodies too large, too deep or no JSON, and text that PostgreSQL cannot store."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            _check_text(f"{scope['path']} {unquote_plus(scope['query_string'].decode('latin-1'))}", "the address")
            if scope["method"] in WITH_BODY:
                headers = Headers(scope=scope)
                body = await _body(headers, receive)
                if body:
                    _check_type(headers.get("content-type", ""))
                _check_body(body)
                receive = _replayed(body, receive)
        except ServiceError as error:
            await error_response(error)(scope, receive, send)
            return
        await self._app(scope, receive, send)


async def _body(headers: Headers, receive: Receive) -> bytes:
    """The whole body.

    Raises:
        TooLarge: there is more of it; the rest is left unread.
    """
    declared = headers.get("content-length", "")
    if declared.isdigit() and int(declared) > MAX_BODY:
        raise _too_large()
    chunks, size = [], 0
    more = True
    while more:
        message = await receive()
        if message["type"] != "http.request":
            break
        chunk = message.get("body", b"")
        chunks.append(chunk)
        size += len(chunk)
        if size > MAX_BODY:
            raise _too_large()
        more = message.get("more_body", False)
    return b"".join(chunks)


def _check_type(given: str) -> None:
    subtype = given.partition(";")[0].strip().lower().partition("/")[2]
    if subtype != "json" and not subtype.endswith("+json"):
        raise NotJson(f"the body has to be JSON: send Content-Type: application/json, not {given or 'none'}")


def _too_large() -> TooLarge:
    return TooLarge(f"the body is larger than {MAX_BODY} bytes", limit=MAX_BODY)


def _replayed(body: bytes, receive: Receive) -> Receive:
    given = False

    async def replay() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replay


def _check_body(body: bytes) -> None:
    """Look into bodies that may have what is refused; most have too few brackets and no escapes."""
    lowered = body.lower()
    escapes = b"\\u0000" in lowered or b"\\ud" in lowered
    if not escapes and body.count(b"[") + body.count(b"{") <= MAX_DEPTH:
        return
    try:
        value = json.loads(body)
    except RecursionError:
        raise _too_deep() from None
    except ValueError:
        # No JSON; the endpoint says so.
        return
    _check(value)


def _check(value: Any) -> None:
    level = [value]
    for _ in range(MAX_DEPTH + 1):
        deeper: list[Any] = []
        for item in level:
            if isinstance(item, str):
                _check_text(item, "the body")
            elif isinstance(item, dict):
                for key in item:
                    _check_text(key, "the body")
                deeper.extend(item.values())
            elif isinstance(item, list):
                deeper.extend(item)
        if not deeper:
            return
        level = deeper
    raise _too_deep()


def _too_deep() -> InvalidArguments:
    return _refused(f"lists and objects lie more than {MAX_DEPTH} deep in each other", "the body")


def _check_text(text: str, place: str) -> None:
    if "\x00" in text:
        raise _refused("there is a NUL in a text, which PostgreSQL cannot store", place)
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise _refused("there is half of a surrogate pair in a text", place)


def _refused(problem: str, place: str) -> InvalidArguments:
    return InvalidArguments.of([{"loc": [place], "msg": problem}])
