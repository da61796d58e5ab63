"""Running a plan as SQLAlchemy does, so that whoever listens to it sees the statement with its parameters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Engine

from prismalchemy.query.program import Query, Write


def execute(engine: Engine, plan: Query, arguments: list[Any]) -> Sequence[Any]:
    """The rows of `plan`, from a connection of `engine`.

    Raises:
        sqlalchemy.exc.SQLAlchemyError: the database reports an error.
    """
    with engine.connect() as connection:
        return connection.execute(plan.statement, plan.named(arguments)).all()


def execute_write(engine: Engine, plan: Write, arguments: list[Any]) -> Any:
    """The rows that `plan` returns, or the number of those that it has changed.

    Args:
        engine: one in autocommit.

    Raises:
        sqlalchemy.exc.SQLAlchemyError: the database reports an error.
    """
    # By the text: in Core, a parameter named like a column would be assigned to it.
    numbered = engine.dialect.positional
    parameters: Any = tuple(arguments) if numbered else {b.name: v for b, v in zip(plan.binds, arguments, strict=True)}
    with engine.connect() as connection:
        result = connection.exec_driver_sql(plan.text, parameters)
        return result.rowcount if plan.decoder is None else result.all()
