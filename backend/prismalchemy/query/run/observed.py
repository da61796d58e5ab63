"""Running plans as SQLAlchemy does, so that whoever listens to it sees the statements with their parameters.

This is how synchronous clients run them too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, CursorResult, Engine

from prismalchemy.query.program import Query, Write
from prismalchemy.query.program.insertion import Sending
from prismalchemy.query.program.steps import Step
from prismalchemy.query.run.perform import Performance

Statement = Query | Write | Step


def sent(connection: Connection, statement: Statement, arguments: list[Any]) -> Any:
    """The rows that `statement` returns, or the number of those that it has changed.

    Raises:
        sqlalchemy.exc.SQLAlchemyError: the database reports an error.
    """
    if type(statement) is Query:
        return connection.execute(statement.statement, statement.named(arguments)).all()
    # By the text: in Core, a parameter named like a column would be assigned to it.
    names = [bind.name for bind in statement.binds]
    result = _run(connection, statement.text, names, arguments)
    if type(statement) is Write and statement.decoder is None:
        return result.rowcount
    return result.all() if result.returns_rows else []


def sent_alone(engine: Engine, statement: Query | Write, arguments: list[Any]) -> Any:
    """As `sent`, from a connection of `engine`, which is one in autocommit."""
    with engine.connect() as connection:
        return sent(connection, statement, arguments)


def inserted(connection: Connection, sendings: Sequence[Sending]) -> int:
    """The number of rows that the statements of an `Insertion` have inserted.

    Raises:
        sqlalchemy.exc.SQLAlchemyError: the database reports an error.
    """
    return sum([_run(connection, text, names, arguments).rowcount for text, arguments, names in sendings])


def inserted_alone(engine: Engine, sendings: Sequence[Sending]) -> int:
    """As `inserted`, from a connection of `engine`: one statement in autocommit, several in a transaction."""
    if len(sendings) > 1:
        with engine.begin() as connection:
            return inserted(connection, sendings)
    with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        return inserted(connection, sendings)


def _run(connection: Connection, text: str, names: Sequence[str], arguments: list[Any]) -> CursorResult[Any]:
    numbered = connection.dialect.positional
    parameters: Any = tuple(arguments) if numbered else dict(zip(names, arguments, strict=True))
    return connection.exec_driver_sql(text, parameters)


def performed(connection: Connection, performance: Performance) -> Any:
    """What comes of a program.

    Raises:
        sqlalchemy.exc.SQLAlchemyError: the database reports an error; it is about `performance.request`.
        EngineError: Prisma's engine would report an error.
    """
    while performance.request is not None:
        step, arguments = performance.request
        performance.answer(sent(connection, step, arguments))
    return performance.result


def performed_alone(engine: Engine, performance: Performance) -> Any:
    """As `performed`, in a transaction of its own, unless `engine` is in autocommit.

    An error while `performance.request` is None is one at COMMIT.
    """
    with engine.begin() as connection:
        return performed(connection, performance)
