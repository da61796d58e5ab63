"""What is made of a DATABASE_URL, for `prismalchemy url`."""

from __future__ import annotations

import json
import ssl
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from prismalchemy.connection import EngineArguments, asyncpg_arguments, parse, psycopg_arguments
from prismalchemy.connection.parameters import Limits

_SECRET = frozenset({"password", "sslpassword"})
_HIDDEN = "***"


def described(text: str, limits: Limits) -> dict[str, Any]:
    """The parts of the URL and the drivers' arguments; secrets are hidden."""
    value = parse(text)
    arguments = asyncpg_arguments(value, limits)
    synchronous = psycopg_arguments(value, limits)
    # What psycopg alone warns of concerns those who use it.
    warnings = list(dict.fromkeys([*arguments.warnings, *(f"psycopg: {one}" for one in synchronous.warnings)]))
    known = {f"psycopg: {one}" for one in arguments.warnings}
    return {
        "url": str(value),
        "user": value.user,
        "password": _HIDDEN if value.password else None,
        "host": value.host,
        "port": value.port,
        "database": value.database,
        "schema": value.table_schema,
        "pool": {name: _plain(item) for name, item in arguments.pool.items()},
        "asyncpg": _connect_arguments(arguments),
        "psycopg": _connect_arguments(synchronous),
        "warnings": [one for one in warnings if one not in known],
    }


def _connect_arguments(arguments: EngineArguments) -> dict[str, Any]:
    found = {name: _plain(value) for name, value in arguments.connect_args.items() if name != "async_creator_fn"}
    if isinstance(found.get("ssl"), dict):
        found["ssl"]["required"] = "async_creator_fn" not in arguments.connect_args
    return {**found, **{name: _HIDDEN for name in _SECRET & found.keys() if found[name]}}


def _plain(value: Any) -> Any:
    if isinstance(value, ssl.SSLContext):
        return {"verified": value.verify_mode is ssl.CERT_REQUIRED}
    return value.__name__ if isinstance(value, type) else value


def show(described: dict[str, Any]) -> None:
    """Print it as a table."""
    console = Console()
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    table.add_column()
    table.add_column(overflow="fold")
    for name, value in described.items():
        # Most people's is the asynchronous driver; both are in the JSON.
        if name == "psycopg":
            continue
        if isinstance(value, dict):
            for inner, item in value.items():
                table.add_row(f"{name}.{inner}", _shown(item))
        elif name != "warnings":
            table.add_row(name, _shown(value))
    console.print(table)
    for warning in described["warnings"]:
        console.print(f"warning: {warning}", style="yellow", markup=False, highlight=False, soft_wrap=True)


def _shown(value: Any) -> Text:
    # A value is text, and no markup of rich's.
    return Text("-" if value is None or value == "" else json.dumps(value) if isinstance(value, dict) else str(value))
