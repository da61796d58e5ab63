"""Raw calls as SQLAlchemy runs statements, so that whoever listens to it sees them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Engine

from prismalchemy.connection.reads import RUN_ON_DRIVER
from prismalchemy.query.raw.call import RawCall


def run_observed(engine: Engine, call: RawCall, run: Callable[[Any, Sequence[Any]], Any]) -> Any:
    """Let SQLAlchemy run `call` in autocommit, but for the moment at which it would hand the text to its cursor.

    Args:
        run: is given the driver's connection and the parameters instead, and returns the answer.
    """
    answers: list[Any] = []

    def on_driver(connection: Any, parameters: Any) -> None:
        answers.append(run(connection, parameters))

    with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        connection.exec_driver_sql(call.text, tuple(call.parameters), execution_options={RUN_ON_DRIVER: on_driver})
    return answers[0]
