"""`prismalchemy url`."""

from __future__ import annotations

from typing import Annotated

import typer

from prismalchemy.cli.options import JsonOption

UrlArgument = Annotated[
    str | None,
    typer.Argument(
        metavar="[URL]",
        help="Prisma's URL; default: DATABASE_URL, which keeps the password out of the list of processes",
        show_default=False,
    ),
]


def url(url: UrlArgument = None, as_json: JsonOption = False) -> None:
    """Show what is made of a DATABASE_URL. Secrets are hidden; no connection is made.

    Examples:

        prismalchemy url

        prismalchemy url --json | jq .pool

        prismalchemy url 'postgresql://user:password@localhost:5432/app?schema=public'
    """
    import json

    from prismalchemy.cli.url_report import described, show
    from prismalchemy.connection.parameters import DEFAULT_LIMITS, Limits
    from prismalchemy.settings import load_settings

    limits: Limits = DEFAULT_LIMITS
    if url is None:
        settings = load_settings()
        url, limits = settings.database_url.get_secret_value(), settings
    found = described(url, limits)
    if as_json:
        typer.echo(json.dumps(found, indent=2))
    else:
        show(found)
