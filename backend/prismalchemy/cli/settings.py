"""`prismalchemy settings`."""

from __future__ import annotations

import typer

from prismalchemy.cli.options import JsonOption


def settings(as_json: JsonOption = False) -> None:
    """Show every setting: its value here, where that comes from, and what it means. Secrets are hidden.

    Exit status 1 when one of them is missing or cannot be used.

    Examples:

        prismalchemy settings

        prismalchemy settings --json | jq '.[] | select(.source != "default")'
    """
    import json
    from dataclasses import asdict

    from prismalchemy.cli.settings_report import read, show

    found = read()
    if as_json:
        typer.echo(json.dumps([asdict(setting) for setting in found], indent=2))
    else:
        show(found)
    raise typer.Exit(any(setting.problem for setting in found))
