"""Schema and database -> the source of a module of models."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from prismalchemy.codegen.header import header_for
from prismalchemy.codegen.layout import DEFAULT_WIDTH
from prismalchemy.codegen.mixins import Mixins, mixins_beside
from prismalchemy.codegen.reflection import PUBLIC, reflect, with_connection
from prismalchemy.errors import ModelsError
from prismalchemy.schema import Schema

NO_MIXINS = Mixins()


def models_source(
    connection: sa.Connection,
    schema: Schema,
    url_schema: str = PUBLIC,
    *,
    width: int = DEFAULT_WIDTH,
    mixins: Mixins = NO_MIXINS,
) -> str:
    """The module's source, the same for the same schema and database.

    Args:
        connection: to the live database, with `public` alone in its search_path.
        url_schema: the parameter `schema` of DATABASE_URL.
        width: the line length to keep to.
        mixins: the classes that are mixed into models.

    Raises:
        SchemaMismatch: the database lacks something that the schema describes.
        SchemaError: the schema has something that there is no equivalent of.
    """
    # Only here: what it stands on takes two seconds to import, which those who only check do not wait for.
    from prismalchemy.codegen.generator import PrismaModelsGenerator  # noqa: PLC0415  # as said above

    live = reflect(connection, schema, url_schema)
    body = PrismaModelsGenerator(schema, live, connection, width=width, mixins=mixins).generate()
    return f"{header_for(schema.hash, live.newest_migration).text()}\n{body}"


async def generate_models(schema: Schema, url: str, *, width: int = DEFAULT_WIDTH, mixins: Mixins = NO_MIXINS) -> str:
    """The module's source, for the database that Prisma's `url` names.

    Raises:
        DatabaseUrlError: the URL cannot be used.
        DatabaseUnavailable: the database cannot be reached.
        SchemaMismatch, SchemaError: as `models_source`.
    """
    return await with_connection(
        url,
        lambda connection, url_schema: models_source(connection, schema, url_schema, width=width, mixins=mixins),
    )


async def generate_for(schema: Schema, url: str, output: Path) -> str:
    """The source for the module `output`: with the line length and the mixins of where it lies.

    Raises:
        as `generate_models`.
    """
    return await generate_models(schema, url, width=line_length(output), mixins=mixins_beside(output))


def line_length(output: Path) -> int:
    """The line length that ruff is set to where `output` lies, or else its default.

    Raises:
        ModelsError: the file with ruff's settings is no TOML.
    """
    for folder in output.absolute().parents:
        for name in (".ruff.toml", "ruff.toml", "pyproject.toml"):
            file = folder / name
            if file.is_file():
                settings = _settings(file)
                if name == "pyproject.toml":
                    settings = settings.get("tool", {}).get("ruff")
                if settings is not None:
                    found = settings.get("line-length", DEFAULT_WIDTH)
                    return found if isinstance(found, int) else DEFAULT_WIDTH
    return DEFAULT_WIDTH


def _settings(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise ModelsError(f"cannot read ruff's line length in {file}: {problem}") from problem
