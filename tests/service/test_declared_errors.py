"""The pages declare the errors that occur: no more and no less."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import textwrap
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from service import errors
from service.errors import (
    DatabaseUnreachable,
    InternalFailure,
    InvalidArguments,
    NotJson,
    ServiceError,
    TooLarge,
    Unauthorized,
)

from .conftest import TOKEN

COMMON = {InvalidArguments, InternalFailure, DatabaseUnreachable}
OF_BODIES = {TooLarge, NotJson}
METHODS_WITH_BODY = {"post", "put", "patch"}


def raised_by(function: Callable[..., Any]) -> set[type[ServiceError]]:
    """What an endpoint raises itself, and what the functions that it hands the client to say that they raise."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(function)))):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and isinstance(node.exc.func, ast.Name):
            found.add(node.exc.func.id)
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
        ):
            module = inspect.getmodule(function)
            called = getattr(getattr(module, node.func.value.id, None), node.func.attr, None)
            if inspect.iscoroutinefunction(called):
                found |= set(_declared(called)) | {error.__name__ for error in raised_by(called)}
    return {getattr(errors, name) for name in found if hasattr(errors, name)}


def _declared(function: Callable[..., Any]) -> list[str]:
    section = re.search(r"Raises:\n((?:    .*\n?)+)", inspect.getdoc(function) or "")
    return re.findall(r"^    (\w+):", section[1], re.MULTILINE) if section else []


def rest_operations() -> Iterator[tuple[str, str, Callable[..., Any]]]:
    for name in ("api_keys", "credits", "executions", "graphs", "store", "users"):
        for route in importlib.import_module(f"service.rest.{name}").router.routes:
            for method in route.methods:
                yield method.lower(), route.path, route.endpoint


async def test_the_rest_api(rest: httpx.AsyncClient) -> None:
    paths = (await rest.get("/openapi.json")).json()["paths"]
    seen = 0
    for method, path, endpoint in rest_operations():
        expected = COMMON | (OF_BODIES if method in METHODS_WITH_BODY else set()) | raised_by(endpoint)
        assert _statuses(paths[path][method]) == {str(error.status) for error in expected}, (method, path)
        seen += 1
    assert seen == sum(len(operations) for operations in paths.values()) - 1  # but for /health
    assert _statuses(paths["/health"]["get"]) == {"422", "500", "503"}


async def test_the_database_manager(manager_transport: httpx.ASGITransport) -> None:
    from service.database_manager.manager import DatabaseManager
    from service.rpc import methods_of

    async with httpx.AsyncClient(transport=manager_transport, base_url="http://m") as client:
        paths = (await client.get("/openapi.json")).json()["paths"]
    for method in methods_of(DatabaseManager):
        expected = COMMON | OF_BODIES | {Unauthorized} | raised_by(getattr(DatabaseManager, method.name))
        assert _statuses(paths[f"/rpc/{method.name}"]["post"]) == {str(error.status) for error in expected}, method.name


async def test_every_error_has_the_shape_that_is_declared(rest: httpx.AsyncClient) -> None:
    document = (await rest.get("/openapi.json")).json()
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            for status in _statuses(operation):
                answer = operation["responses"][status]
                name = "Health" if (path, status) == ("/health", "503") else "ErrorAnswer"
                reference = answer["content"]["application/json"]["schema"]["$ref"]
                assert reference == f"#/components/schemas/{name}", (method, path, status)
                assert answer["description"] not in ("", "Not Found", "Conflict", "Unprocessable Entity")


async def test_every_operation_meets_the_common_errors(
    rest: httpx.AsyncClient, manager_transport: httpx.ASGITransport
) -> None:
    """422 by an address that no text of PostgreSQL can hold, 413 and 415 by a body."""
    headers = {"Authorization": f"Bearer {TOKEN}"}
    async with httpx.AsyncClient(transport=manager_transport, base_url="http://m", headers=headers) as manager:
        for client in (rest, manager):
            paths = (await client.get("/openapi.json")).json()["paths"]
            for path, operations in paths.items():
                for method in operations:
                    assert (await client.request(method, f"{path}?a=%00")).status_code == 422
                    if method in METHODS_WITH_BODY:
                        large = {"Content-Length": "100000000", "Content-Type": "application/json"}
                        assert (await client.request(method, path, content=b"{}", headers=large)).status_code == 413
                        assert (await client.request(method, path, content=b"{}")).status_code == 415


async def test_a_failure_that_nobody_foresaw(rest: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    from service import store

    async def broken(*_: Any, **__: Any) -> None:
        raise ZeroDivisionError("secret")

    monkeypatch.setattr(store, "list_tags", broken)
    # The server's own logging wants to see it, too, so it is raised again after the answer.
    transport = httpx.ASGITransport(rest._transport.app, raise_app_exceptions=False)  # type: ignore[attr-defined]
    async with httpx.AsyncClient(transport=transport, base_url="http://rest") as client:
        answer = await client.get("/store/tags")
    assert (answer.status_code, answer.json()["error"]["kind"]) == (500, "InternalFailure")
    assert "secret" not in answer.text


def _statuses(operation: dict[str, Any]) -> set[str]:
    return {status for status in operation["responses"] if int(status) >= 400}


@pytest.mark.parametrize("page", ["/docs", "/redoc"])
async def test_the_pages_need_nothing_from_elsewhere(
    rest: httpx.AsyncClient, manager_transport: httpx.ASGITransport, page: str
) -> None:
    async with httpx.AsyncClient(transport=manager_transport, base_url="http://m") as manager:
        for client in (rest, manager):
            shown = await client.get(page)
            assert shown.status_code == 200
            assert "https://" not in shown.text
            wanted = re.findall(r'(?:src|href)="(/[^"]+)"', shown.text)
            assert len(wanted) >= 2
            for address in wanted:
                assert len((await client.get(address)).content) > 1000, address
