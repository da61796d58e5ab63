"""Where the schema's database is and where its models go, as the schema itself says."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from dotenv import dotenv_values

from prismalchemy.errors import SettingsError
from prismalchemy.schema import EnvironmentVariable, Schema

PROVIDER = "prismalchemy-generator"
"""The provider of the generator block that writes models."""


def environment(folder: Path | None = None) -> dict[str, str]:
    """The variables that Prisma sees: those of `.env` beside the schema, of `.env` here, and of the process."""
    found: dict[str, str] = {}
    for file in ((folder / ".env") if folder else Path("prisma/.env"), Path(".env")):
        found |= {name: value for name, value in dotenv_values(file).items() if value is not None}
    return found | dict(os.environ)


def database_url(schema: Schema, variables: Mapping[str, str]) -> str:
    """The URL by which models are made: past a pooler (`directUrl`) where the schema has one, `url` otherwise.

    Raises:
        SettingsError: the variable that the schema names is not set.
    """
    source = schema.datasource
    places = (source.direct_url, source.url) if source else (None, None)
    name = "DATABASE_URL"
    for place in places:
        if isinstance(place, str):
            return place
        if isinstance(place, EnvironmentVariable):
            name = place.name
            value = variables.get(place.name, "").strip()
            if value:
                return value
    if not any(places) and variables.get(name, "").strip():
        # Prisma 7 keeps the URL in its configuration file instead.
        return variables[name]
    raise SettingsError(name, "it is not set; put it into the environment or into .env, or say --url")


def default_output(schema: Schema, folder: Path) -> Path | None:
    """The file that the schema's generator block names, relative to the schema's folder; None: there is no block."""
    for block in schema.generators:
        if block.provider.endswith(PROVIDER) and block.output:
            return models_file(folder / block.output)
    return None


def models_file(output: Path) -> Path:
    """The file for an `output` that may be a folder."""
    return output if output.suffix == ".py" else output / "models.py"
