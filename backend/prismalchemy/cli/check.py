"""`prismalchemy check`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from prismalchemy.cli.options import JsonOption, SchemaOption, UrlOption
from prismalchemy.errors import SettingsError

if TYPE_CHECKING:
    from prismalchemy.codegen.check import Report
    from prismalchemy.codegen.check.outcomes import Outcome

ModelsOption = Annotated[
    Path | None,
    typer.Option("--models", help="the generated file; default: the generator block's, or that of SQLALCHEMY_MODELS"),
]
MigrationsOption = Annotated[
    Path | None, typer.Option("--migrations", help="Prisma's migrations; default: the folder beside the schema")
]
AllOption = Annotated[bool, typer.Option("--all", help="show what is equal as well")]


def check(
    schema: SchemaOption = None,
    url: UrlOption = None,
    models: ModelsOption = None,
    migrations: MigrationsOption = None,
    as_json: JsonOption = False,
    show_all: AllOption = False,
) -> None:
    """Compare the models with schema.prisma and the live database; exit status 1 when something differs.

    A note is a difference that a running service can live with, such as a column more that may be left out; a fault
    is one that calls run into.

    Examples:

        prismalchemy check

        prismalchemy check --schema prisma/schema.prisma --models app/models.py

        prismalchemy check --json | jq '.models | map_values(.outcome)'
    """
    import asyncio
    import json

    from prismalchemy import schema as schemas
    from prismalchemy.codegen.check import check as run_check
    from prismalchemy.codegen.locations import database_url, default_output, environment

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
    import importlib.util

    from prismalchemy.settings import load_switch_settings

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
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    from prismalchemy.cli.printable import printable
    from prismalchemy.codegen.check import Equal

    console = Console()
    shown = [item for item in report if show_all or not isinstance(item.outcome, Equal)]
    if shown:
        table = Table("compared", "what", "outcome", "reason")
        for item in shown:
            style, outcome, reason = _row(item.outcome)
            subject, reason = escape(printable(item.subject)), escape(printable(reason))
            table.add_row(item.part, subject, f"[{style}]{outcome}[/]", reason)
        console.print(table)
    equal = len(report.items) - len(report.differences) - len(report.skipped)
    console.print(
        f"{equal} equal, {len(report.differences)} different ({len(report.faults)} with faults), "
        f"{len(report.skipped)} skipped"
    )


def _row(outcome: Outcome) -> tuple[str, str, str]:
    """Style, name and reason."""
    from prismalchemy.codegen.check import Different, Severity, Skipped

    if isinstance(outcome, Different):
        style = "bold red" if outcome.severity is Severity.FAULT else "magenta"
        remedy = f"; {outcome.remedy}" if outcome.remedy else ""
        return style, f"different: {outcome.severity}", f"{outcome.reason}{remedy}"
    return ("yellow", "skipped", outcome.reason) if isinstance(outcome, Skipped) else ("green", "equal", "")
