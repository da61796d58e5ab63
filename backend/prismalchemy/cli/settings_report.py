"""Every setting as it is here, for `prismalchemy settings`."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dotenv import dotenv_values
from pydantic import SecretStr, ValidationError
from pydantic.fields import FieldInfo
from rich.console import Console
from rich.table import Table
from rich.text import Text

from prismalchemy.connection import parse
from prismalchemy.errors import DatabaseUrlError
from prismalchemy.settings import ENV_FILES, Settings, reason_of

ENVIRONMENT = "environment"
DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting.

    Attributes:
        name: the variable.
        value: as it would be written in `.env`, without passwords; None: there is none.
        source: `environment`, the file it stands in, or `default`.
        default: what counts where it is not set; None: nothing.
        meaning: what it does.
        problem: why the value cannot be used; None: it can.
    """

    name: str
    value: str | None
    source: str
    default: str | None
    meaning: str
    problem: str | None


def read() -> list[Setting]:
    """The settings of this folder and environment, as a client started here would read them."""
    places = list(_places())
    problems = _problems()
    return [_setting(field, places, problems) for field in Settings.model_fields.values()]


def _places() -> Iterator[tuple[str, Mapping[str, str | None]]]:
    """Where values come from, the first one first; as pydantic-settings reads them, upper case or lower."""
    yield ENVIRONMENT, {name.lower(): value for name, value in os.environ.items()}
    for file in reversed(ENV_FILES):
        yield file, {name.lower(): value for name, value in dotenv_values(file, encoding="utf-8").items()}


def _problems() -> dict[str, str]:
    try:
        Settings()  # type: ignore[call-arg]  # they come from the environment
    except ValidationError as problem:
        return {str(error["loc"][0]): reason_of(error) for error in problem.errors(include_url=False) if error["loc"]}
    return {}


def _setting(
    field: FieldInfo, places: list[tuple[str, Mapping[str, str | None]]], problems: Mapping[str, str]
) -> Setting:
    name = str(field.validation_alias)
    default = None if field.is_required() else _written(field.default)
    value, source = default, DEFAULT
    for place, values in places:
        found = values.get(name.lower())
        if found is not None:
            value, source = found, place
            break
    problem = problems.get(name)
    if value is not None and SecretStr in _types(field.annotation):
        value, unusable = _without_password(value)
        problem = problem or unusable
    return Setting(name, value, source, default, " ".join((field.description or "").split()), problem)


def _types(annotation: Any) -> tuple[Any, ...]:
    return (annotation, *getattr(annotation, "__args__", ()))


def _without_password(url: str) -> tuple[str, str | None]:
    """What of a URL may be shown, and why it cannot be used."""
    try:
        return str(parse(url)), None
    except DatabaseUrlError as problem:
        return "***", str(problem)


def _written(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, frozenset):
        return ",".join(sorted(value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def show(settings: list[Setting]) -> None:
    """Print them as a table."""
    console = Console()
    table = Table(show_lines=True)
    table.add_column("setting", no_wrap=True)
    table.add_column("value", overflow="fold")
    table.add_column("from", no_wrap=True)
    table.add_column("meaning", ratio=1)
    for setting in settings:
        # A value is text, and no markup of rich's.
        value = Text("not set" if setting.value is None else setting.value)
        value.stylize("dim" if setting.source == DEFAULT else "bold")
        meaning = Text(setting.meaning)
        if setting.problem:
            meaning = Text(f"{setting.problem}\n", style="bold red") + meaning
        table.add_row(setting.name, value, Text(setting.source), meaning)
    console.print(table)
    console.print("Set them in the environment or in .env.", highlight=False)
