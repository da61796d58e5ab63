"""Raw calls as SQLAlchemy runs statements, so that whoever listens to it sees them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, Engine

from prismalchemy.connection.reads import RUN_ON_DRIVER
from prismalchemy.query.raw.call import RawCall

Run = Callable[[Any, Sequence[Any]], Any]


def run_observed(engine: Engine, call: RawCall, run: Run) -> Any:
    """Let SQLAlchemy run `call` in autocommit, but for the moment at which it would hand the text to its cursor.

    Args:
        run: is given the driver's connection and the parameters instead, and returns the answer.
    """
    with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        return run_observed_on(connection, call, run)


def run_observed_on(connection: Connection, call: RawCall, run: Run) -> Any:
    """As `run_observed`, on a connection of the caller's, in its transaction."""
    answers: list[Any] = []

    def on_driver(connection: Any, parameters: Any) -> None:
        answers.append(run(connection, parameters))

    connection.exec_driver_sql(call.text, tuple(call.parameters), execution_options={RUN_ON_DRIVER: on_driver})
    return answers[0]
