"""`prismalchemy generate`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from prismalchemy.cli.options import SchemaOption, UrlOption
from prismalchemy.cli.printable import on_one_line
from prismalchemy.errors import SettingsError

OutputOption = Annotated[
    Path | None,
    typer.Option("--output", help="the module to write, - for stdout; default: that of the schema's generator block"),
]


ForceOption = Annotated[bool, typer.Option("--force", help="write over a file that prismalchemy did not write, too")]


def generate(
    schema: SchemaOption = None, url: UrlOption = None, output: OutputOption = None, force: ForceOption = False
) -> None:
    """Write SQLAlchemy models from schema.prisma and the live database."""
    import asyncio

    from prismalchemy import schema as schemas
    from prismalchemy.codegen import check_output, generate_for, write_models
    from prismalchemy.codegen.locations import database_url, default_output, environment, models_file

    path = schema or schemas.find()
    described = schemas.load(path)
    folder = path if path.is_dir() else path.parent
    target = output or default_output(described, folder)
    if target is None:
        raise SettingsError("--output", "say which module to write: the schema has no generator block with an output")
    to_stdout = str(target) == "-"
    file = target if to_stdout else models_file(target)
    if not to_stdout:
        check_output(file, force=force)
    source = asyncio.run(generate_for(described, url or database_url(described, environment(folder)), file))
    if to_stdout:
        typer.echo(source, nl=False)
    elif write_models(source, file, force=force):
        written = on_one_line(f"{file} -> {file.resolve()}" if file.is_symlink() else str(file))
        models, enums = counted(len(described.models), "model"), counted(len(described.enums), "enum")
        typer.echo(f"wrote {written}: {models}, {enums}")
    else:
        typer.echo(f"{on_one_line(str(file))} is up to date")


def counted(number: int, noun: str) -> str:
    """`1 model`, `2 models`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
