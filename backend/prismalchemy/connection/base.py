"""What `Database` and `SyncDatabase` have in common: what they are made of, and what they say when they open."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

from prismalchemy.connection.capacity import described, warn_of_limit
from prismalchemy.connection.care import Care
from prismalchemy.connection.parameters import DEFAULT_LIMITS, EngineArguments, Limits, schema_option
from prismalchemy.connection.parsing import parse
from prismalchemy.connection.url import DatabaseUrl
from prismalchemy.settings import Settings

log = logging.getLogger("prismalchemy.connection")


class BaseDatabase(ABC):
    """One PostgreSQL database: its pool of connections, and what runs on it.

    Nothing is opened until it is used. A process that forks may use it in parent and child. When nothing refers to it
    any more, and no call is in flight, its connections are closed.

    Args:
        url: Prisma's DATABASE_URL, or what `parse` made of it.
        limits: the pool's size and times where the URL does not say; `Settings` fit.
        idle_check: seconds after which an unused connection is checked before use.
        workers: processes that share the database, for the warning at start.
        echo: whether SQLAlchemy logs the statements.
        folder: where relative names of certificate files start; default: the working directory.

    Raises:
        DatabaseUrlError: the URL cannot be used.
    """

    def __init__(
        self,
        url: str | DatabaseUrl,
        *,
        limits: Limits = DEFAULT_LIMITS,
        idle_check: float = 15.0,
        workers: int = 1,
        echo: bool = False,
        folder: Path | None = None,
    ) -> None:
        self.url = parse(url) if isinstance(url, str) else url
        self._limits = limits
        self._idle_check = idle_check
        self._workers = workers
        self._echo = echo
        self._folder = folder
        self.arguments = self._arguments(self.url)
        self._begin()

    @classmethod
    def from_settings(cls, settings: Settings) -> Self:
        """The database of DATABASE_URL, with the settings' limits."""
        return cls(
            settings.database_url.get_secret_value(),
            limits=settings,
            idle_check=settings.idle_check,
            workers=settings.workers,
            echo=settings.echo,
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.url.database!r}>"

    @abstractmethod
    def _arguments(self, url: DatabaseUrl) -> EngineArguments:
        """What the driver needs for `url`."""

    @abstractmethod
    def _begin(self) -> None:
        """The rest of the constructor."""

    def _engine_arguments(self) -> dict[str, Any]:
        """The keywords of `create_engine` that are the same for both drivers."""
        single_use = self.url.single_use_connections
        # Such a pool keeps nothing, but counts connections and lets a crowd wait.
        arguments = self._arguments(replace(self.url, single_use_connections=False)) if single_use else self.arguments
        care = Care(
            check_after=self._idle_check,
            replace_after=arguments.idle_lifetime,
            # psycopg has no time limit for a statement, and libpq's keeps to the socket's.
            check_timeout=arguments.connect_args.get("timeout"),
            keep=not single_use,
        )
        return {**arguments.pool, "care": care, "echo": self._echo, "execution_options": schema_option(self.url)}

    def _say_opened(self, size: int, overflow: int, available: int | None) -> None:
        """Log what a person should know; `available` as in `warn_of_limit`, None behind a pooler."""
        name = self.url.database
        for warning in self.arguments.warnings:
            log.warning("DATABASE_URL: %s", warning)
        log.info("database %r opened: %s", name, described(size, overflow))
        log.debug("database %r is at %s port %d", name, self.url.host, self.url.port)
        if available is not None:
            warn_of_limit(name, size=size, overflow=overflow, workers=self._workers, available=available)
