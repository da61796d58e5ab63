"""Running one of the service's processes: settings, database, port, signals, and an end in one line when it fails."""

from __future__ import annotations

import asyncio
import logging.config
import signal
import socket
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import uvicorn
from fastapi import FastAPI

from prismalchemy.errors import DatabaseUrlError, PrismalchemyError, SettingsError
from service.settings import ServiceSettings
from service.start import StartFailure, reason

log = logging.getLogger("service")

FAILED = 1
BAD_SETTINGS = 2


def run(load: Callable[[], tuple[FastAPI, ServiceSettings]]) -> int:
    """Serve what `load` gives until SIGINT or SIGTERM; the exit status.

    A failing start ends with one line on stderr: status 2 for a setting that cannot be used, 1 for all else.
    """
    try:
        app, settings = load()
        _log_to_stderr(settings.log_level)
        asyncio.run(_serve(app, settings))
    except (SettingsError, DatabaseUrlError) as problem:
        return _end(problem, BAD_SETTINGS)
    except (StartFailure, PrismalchemyError) as problem:
        return _end(problem, FAILED)
    return 0


async def _serve(app: FastAPI, settings: ServiceSettings) -> None:
    listener = _listen(settings.host, settings.port)
    server = _Server(
        # The lifespan is entered here, not by uvicorn, which would log a stack trace when it fails.
        uvicorn.Config(app, lifespan="off", log_config=None, access_log=True, timeout_graceful_shutdown=10)
    )
    loop = asyncio.get_running_loop()
    starting = asyncio.current_task()

    def stop(number: signal.Signals) -> None:
        if server.started:
            server.handle_exit(number, None)
        elif starting is not None:
            starting.cancel()

    # From the first moment on: the query engine is a process of its own, and must not outlive a start that is given up.
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop, number)
    with listener:
        try:
            async with app.router.lifespan_context(app):
                host, port = listener.getsockname()[:2]
                log.info("%s listens on http://%s:%s (pages to play with: /docs)", app.title, host, port)
                await server.serve(sockets=[listener])
        except asyncio.CancelledError:
            log.info("%s was stopped while it started", app.title)


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        # uvicorn's own way raises the signal again before the lifespan has ended.
        yield


def _listen(host: str, port: int) -> socket.socket:
    try:
        listener = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except (OSError, UnicodeError) as problem:
        why = reason(problem) if isinstance(problem, OSError) else "not the name of a host"
        raise StartFailure(
            f"cannot listen on {host}:{port}: {why}; free it or set SERVICE_HOST and SERVICE_PORT"
        ) from None
    # asyncio sets it only on sockets that it makes itself; without it an answer may wait 40 ms for the client's ACK.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def _end(problem: Exception, status: int) -> int:
    print(f"error: {' '.join(str(problem).split())}", file=sys.stderr)  # noqa: T201 - the one line that a failing start ends with
    return status


def _log_to_stderr(level: str) -> None:
    """Log to stderr, a line for each message. The libraries that log whole requests or URLs keep to warnings."""
    quiet = {"level": "WARNING"}
    configuration: dict[str, Any] = {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line", "stream": "ext://sys.stderr"}},
        "root": {"handlers": ["stderr"], "level": level.upper()},
        "loggers": {
            "httpx": quiet,
            "httpcore": quiet,
            "prisma": quiet,
            "asyncio": quiet,
            "uvicorn.error": {"level": "WARNING"},
            "uvicorn.access": {"level": level.upper()},
        },
    }
    logging.config.dictConfig(configuration)
