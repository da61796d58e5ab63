"""`prismalchemy check`."""

from __future__ import annotations

import asyncio
import importlib.util
import json
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from prismalchemy import schema as schemas
from prismalchemy.cli.generate import SchemaOption, UrlOption
from prismalchemy.codegen.check import Different, Equal, Report, Skipped
from prismalchemy.codegen.check import check as run_check
from prismalchemy.codegen.places import database_url, default_output, environment
from prismalchemy.errors import SettingsError
from prismalchemy.settings import load_switch_settings

ModelsOption = Annotated[
    Path | None,
    typer.Option("--models", help="the generated file; default: the generator block's, or that of SQLALCHEMY_MODELS"),
]
MigrationsOption = Annotated[
    Path | None, typer.Option("--migrations", help="Prisma's migrations; default: the folder beside the schema")
]
JsonOption = Annotated[bool, typer.Option("--json", help="for machines")]
AllOption = Annotated[bool, typer.Option("--all", help="show what is equal as well")]

_STYLES = {"equal": "green", "different": "bold red", "skipped": "yellow"}


def check(
    schema: SchemaOption = None,
    url: UrlOption = None,
    models: ModelsOption = None,
    migrations: MigrationsOption = None,
    as_json: JsonOption = False,
    show_all: AllOption = False,
) -> None:
    """Compare the models with schema.prisma and the live database; exit status 1 when something differs."""
    path = schema or schemas.find()
    described = schemas.load(path)
    folder = path if path.is_dir() else path.parent
    file = models or default_output(described, folder) or _module_file()
    if file is None:
        raise SettingsError(
            "--models",
            "say which file to check: the schema has no generator block with an output, and SQLALCHEMY_MODELS names "
            "no module that is there",
        )
    report = asyncio.run(
        run_check(
            described,
            url or database_url(described, environment(folder)),
            file,
            migrations=migrations or migrations_folder(path),
        )
    )
    if as_json:
        typer.echo(json.dumps(report.data(), indent=2))
    else:
        show(report, show_all=show_all)
    raise typer.Exit(report.status)


def _module_file() -> Path | None:
    """The file of the module that SQLALCHEMY_MODELS names, below the current folder or where Python finds it."""
    name = load_switch_settings().sqlalchemy_models
    below = Path(*name.split(".")).with_suffix(".py")
    if below.exists():
        return below
    try:
        found = importlib.util.find_spec(name)
    except ModuleNotFoundError:
        return None
    return None if found is None or found.origin is None else Path(found.origin)


def migrations_folder(schema: Path) -> Path | None:
    """Prisma's migrations beside a schema file, or beside or in the folder of several."""
    for folder in (
        schema / "migrations" if schema.is_dir() else schema.parent / "migrations",
        schema.parent / "migrations",
    ):
        if folder.is_dir():
            return folder
    return None


def show(report: Report, *, show_all: bool = False) -> None:
    """Print a table of what differs or was skipped, and a last line that counts."""
    console = Console()
    shown = [item for item in report if show_all or not isinstance(item.outcome, Equal)]
    if shown:
        table = Table("compared", "what", "outcome", "reason")
        for item in shown:
            name = type(item.outcome).__name__.lower()
            reason = item.outcome.reason if isinstance(item.outcome, (Different, Skipped)) else ""
            table.add_row(item.part, escape(item.subject), f"[{_STYLES[name]}]{name}[/]", escape(reason))
        console.print(table)
    equal = len(report.items) - len(report.differences) - len(report.skipped)
    console.print(f"{equal} equal, {len(report.differences)} different, {len(report.skipped)} skipped")
