"""The `prismalchemy` command.

Each command imports what it works with when it runs, so that `--version` and every `--help` answer at once.
"""

from __future__ import annotations

import sys

import typer

from prismalchemy import __version__
from prismalchemy.cli.check import check
from prismalchemy.cli.features import features
from prismalchemy.cli.generate import generate
from prismalchemy.cli.printable import printable
from prismalchemy.cli.settings import settings
from prismalchemy.cli.url import url
from prismalchemy.errors import PrismalchemyError

app = typer.Typer(
    name="prismalchemy",
    help="Move a Python backend from Prisma Client Python to SQLAlchemy 2, one table at a time.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@app.callback(invoke_without_command=True)
def _root(version: bool = typer.Option(False, "--version", help="Print the version and end.", is_eager=True)) -> None:
    if version:
        typer.echo(__version__)
        raise typer.Exit


app.command()(generate)
app.command()(check)
app.command()(features)
app.command()(settings)
app.command()(url)


def main() -> None:
    """Run the command; an error of the bridge is one line on stderr and exit status 2."""
    try:
        app()
    except PrismalchemyError as error:
        typer.echo(f"error: {printable(str(error))}", err=True)
        sys.exit(2)
