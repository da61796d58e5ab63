"""The database cannot be reached, as an error of the bridge and of the client's package at once.

Prisma's client raises EngineConnectionError when its engine, for whatever reason, does not come up; applications retry
on that class.
"""

from __future__ import annotations

from typing import Any

from prismalchemy.errors import DatabaseUnavailable


def as_client_error(problem: DatabaseUnavailable, also: type[Exception]) -> DatabaseUnavailable:
    """The same problem, by an error that is of the problem's class and of `also`."""
    return _both(type(problem), also)(*problem.args)


_made: dict[tuple[type[DatabaseUnavailable], type[Exception]], type[DatabaseUnavailable]] = {}


def _both(kind: type[DatabaseUnavailable], also: type[Exception]) -> type[DatabaseUnavailable]:
    if (kind, also) in _made:
        return _made[kind, also]

    def reduce(self: DatabaseUnavailable) -> tuple[Any, ...]:
        return _rebuild, (kind, also, self.args)

    names = {"__doc__": kind.__doc__, "__module__": kind.__module__, "__reduce__": reduce}
    return _made.setdefault((kind, also), type(kind.__name__, (kind, also), names))


def _rebuild(kind: type[DatabaseUnavailable], also: type[Exception], arguments: tuple[Any, ...]) -> DatabaseUnavailable:
    """For pickle."""
    return _both(kind, also)(*arguments)
