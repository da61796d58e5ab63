"""The cases of the corpus and two wide ones, and a database for each, made when a test first asks for it."""

from __future__ import annotations

import asyncio
import importlib.util
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy.orm import DeclarativeBase

from rig import wide
from rig.golden import Case, cases, expected
from rig.lock import write_whole
from rig.postgres import Postgres

WIDE = {"wide_30": 30, "wide_120": 120}
"""How many models the wide cases have, by name. They are no folders of the corpus: their models are made here."""

CORPUS = {case.name: case for case in cases()}


@pytest.fixture(scope="session", params=[*CORPUS, *WIDE])
def case(request: pytest.FixtureRequest, made: Callable[[int], Case]) -> Case:
    """A case, with its models written."""
    return made(WIDE[request.param]) if request.param in WIDE else CORPUS[request.param]


@pytest.fixture(scope="session")
def made(postgres: Postgres, case_url: Callable[[Case], str]) -> Callable[[int], Case]:
    """Makes the wide case of so many models."""

    @cache
    def make(size: int) -> Case:
        case = wide.case(size, postgres)
        # An event loop runs in this thread.
        with ThreadPoolExecutor(1) as thread:
            texts = thread.submit(asyncio.run, expected(case, case_url(case))).result()
        for file, text in texts.items():
            write_whole(file, text)
        return case

    return make


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
