"""What the bridge takes from the package that the team's client was generated into: its errors, its JSON."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from types import ModuleType
from typing import Any, NoReturn

from prismalchemy.query import EngineError


def error_raiser(package: ModuleType) -> Callable[[EngineError], NoReturn]:
    """What raises the class that the client itself raises when its engine reports the same error."""
    handle_response_errors = importlib.import_module(f"{package.__name__}.engine.utils").handle_response_errors

    def raise_as_client(error: EngineError) -> NoReturn:
        handle_response_errors(None, [error.response()])
        raise error  # the library's function always raises; this line says so to the type checker

    return raise_as_client


def parameter_dump(package: ModuleType) -> Callable[[Any], str]:
    """What makes JSON text of a value; it raises TypeError for what the client cannot serialise."""
    dump: Callable[[Any], str] = importlib.import_module(f"{package.__name__}._builder").dumps
    return dump
