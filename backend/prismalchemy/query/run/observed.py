"""Running a plan as SQLAlchemy does, so that whoever listens to it sees the statement with its parameters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Engine

from prismalchemy.query.program.query import Query


def execute(engine: Engine, plan: Query, arguments: list[Any]) -> Sequence[Any]:
    """The rows of `plan`, from a connection of `engine`.

    Raises:
        sqlalchemy.exc.SQLAlchemyError: the database reports an error.
    """
    with engine.connect() as connection:
        return connection.execute(plan.statement, plan.named(arguments)).all()
