"""`prismalchemy generate`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from prismalchemy.cli.options import SchemaOption, UrlOption
from prismalchemy.errors import SettingsError

OutputOption = Annotated[
    Path | None,
    typer.Option("--output", help="the module to write, - for stdout; default: that of the schema's generator block"),
]


def generate(schema: SchemaOption = None, url: UrlOption = None, output: OutputOption = None) -> None:
    """Write SQLAlchemy models from schema.prisma and the live database."""
    import asyncio

    from prismalchemy import schema as schemas
    from prismalchemy.codegen import generate_for, write_models
    from prismalchemy.codegen.places import database_url, default_output, environment, models_file

    path = schema or schemas.find()
    described = schemas.load(path)
    folder = path if path.is_dir() else path.parent
    target = output or default_output(described, folder)
    if target is None:
        raise SettingsError("--output", "say which module to write: the schema has no generator block with an output")
    to_stdout = str(target) == "-"
    file = target if to_stdout else models_file(target)
    source = asyncio.run(generate_for(described, url or database_url(described, environment(folder)), file))
    if to_stdout:
        typer.echo(source, nl=False)
    elif write_models(source, file):
        typer.echo(f"wrote {file}: {len(described.models)} models, {len(described.enums)} enums")
    else:
        typer.echo(f"{file} is up to date")
