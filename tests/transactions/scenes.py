"""Scenes: pieces of application code that are played on every client, and what each of their calls comes to.

A scene is written for an asynchronous client. A synchronous one plays it behind `Behind`, which makes its calls at
once and hands out what came of them when it is awaited.
"""

from __future__ import annotations

import inspect
import re
import warnings
from collections.abc import Awaitable, Callable
from typing import Any

from tests.writes.state import normal

_PASSED = re.compile(r"however \d+ ms passed")


class Scene:
    """One run of a scene on one client.

    Attributes:
        db: the client.
        admin: another connection to its database, past the client.
        said: what its calls came to, in order.
    """

    def __init__(self, db: Any, admin: Any) -> None:
        self.db = db
        self.admin = admin
        self.said: list[Any] = []

    async def note(self, call: Awaitable[Any] | Any) -> Any:
        """Note what `call` comes to; errors are noted, not raised."""
        try:
            found = (await call) if inspect.isawaitable(call) else call
        except Exception as error:
            self.said.append(await told(error))
            return error
        self.said.append(normal(found))
        return found


Play = Callable[[Scene], Awaitable[None]]


async def told(error: Exception) -> Any:
    """An error in a form that can be compared: class, code, meta, text, and the HTTP answer of the engine."""
    body = None
    if hasattr(error, "response"):
        text = error.response.text()
        body = (error.response.status, (await text) if inspect.isawaitable(text) else text)
    return _PASSED.sub("however n ms passed", repr((normal(error), body)))


async def play(scene: Play, db: Any, admin: Any) -> list[Any]:
    """What the calls of `scene` come to, and what leaves it, with its warnings."""
    run = Scene(db, admin)
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        await run.note(scene(run))
    return [*run.said, *[(one.category.__name__, str(one.message)) for one in warned]]


class Came:
    """What has come of a synchronous call."""

    def __init__(self, result: Any, error: BaseException | None) -> None:
        self._result, self._error = result, error

    def __await__(self) -> Any:
        yield from ()
        if self._error is not None:
            raise self._error
        return self._result


class Behind:
    """A synchronous client, batcher or transaction as an asynchronous one."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        if name in {"tx", "batch_"}:
            return lambda *args, **kwargs: Behind(found(*args, **kwargs))
        if inspect.ismethod(found):
            return lambda *args, **kwargs: _made(found, args, kwargs)
        return Behind(found) if type(found).__module__.endswith(("actions", "client")) else found

    async def __aenter__(self) -> Any:
        return Behind(self._inner.__enter__())

    async def __aexit__(self, *problem: Any) -> Any:
        return self._inner.__exit__(*problem)


def _made(call: Callable[..., Any], args: Any, kwargs: Any) -> Came:
    try:
        result = call(*args, **kwargs)
    except Exception as error:
        return Came(None, error)
    return Came(Behind(result) if hasattr(result, "is_transaction") else result, None)
