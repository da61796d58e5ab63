"""`prismalchemy features`: what the bridge answers, and what it leaves to Prisma."""

from __future__ import annotations

from prismalchemy.cli.options import JsonOption


def features(as_json: JsonOption = False) -> None:
    """Show which calls run on SQLAlchemy, and which go to Prisma and why.

    Examples:

        prismalchemy features

        prismalchemy features --json | jq '.unsupported | keys'
    """
    import json

    import typer
    from rich.console import Console
    from rich.table import Table

    from prismalchemy.query import ACTIONS, UNSUPPORTED

    if as_json:
        unsupported = {name: feature._asdict() for name, feature in UNSUPPORTED.items()}
        typer.echo(json.dumps({"actions": sorted(ACTIONS), "unsupported": unsupported}, indent=2))
        return
    console = Console()
    console.print("On SQLAlchemy, when every model that the call touches is switched:", highlight=False)
    console.print(f"  {', '.join(sorted(ACTIONS))}, query_raw, query_first, execute_raw, tx, batch_", highlight=False)
    table = Table(title="Answered by Prisma", title_justify="left")
    for column in ("feature", "call", "why"):
        table.add_column(column)
    for name, feature in UNSUPPORTED.items():
        table.add_row(name, feature.call, feature.reason)
    console.print(table)
