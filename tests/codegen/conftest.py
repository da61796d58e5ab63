"""A database for each case of the corpus, made when a test first asks for it."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy.orm import DeclarativeBase

from rig.golden import Case
from rig.postgres import Postgres


@pytest.fixture(scope="session")
def case_url(postgres: Postgres) -> Iterator[Callable[[Case], str]]:
    """Prisma's URL of a database with a case's migrations applied."""
    urls: dict[str, str] = {}
    made: list[str] = []

    def url(case: Case) -> str:
        if case.name not in urls:
            name = f"golden_{case.name}_{uuid4().hex[:8]}"
            made.append(name)
            urls[case.name] = case.create(postgres, name)
        return urls[case.name]

    yield url
    for name in made:
        postgres.drop_database(name)


@pytest.fixture(scope="session")
def case_models() -> Callable[[Case], Any]:
    """The module of a case's models."""
    return load_models


def load_models(case: Case) -> Any:
    """Import a case's models, once."""
    name = f"golden_{case.name}"
    if name not in sys.modules:
        specification = importlib.util.spec_from_file_location(name, case.models)
        assert specification is not None
        assert specification.loader is not None
        loaded = importlib.util.module_from_spec(specification)
        # SQLAlchemy looks the annotations' names up in sys.modules.
        sys.modules[name] = loaded
        specification.loader.exec_module(loaded)
    return sys.modules[name]


def base_of(module: Any) -> Any:
    """The declarative base, whatever it is called in the module."""
    return next(
        value for value in vars(module).values() if isinstance(value, type) and DeclarativeBase in value.__bases__
    )
