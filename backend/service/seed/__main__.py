"""`python -m service.seed`: write the rows into DATABASE_URL's database."""

from __future__ import annotations

import argparse
import asyncio
import sys

from prismalchemy.errors import DatabaseUrlError, SettingsError
from prismalchemy.settings import load_settings
from service.seed import Size, load, make_tables
from service.start import StartFailure


def main() -> int:
    """Write the rows; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m service.seed", description="Write example rows.")
    parser.add_argument("--small", action="store_true", help="a few hundred rows instead of a few thousand")
    parser.add_argument("--reset", action="store_true", help="empty the tables first, whatever they hold")
    parser.add_argument("--quiet", action="store_true", help="say nothing unless it fails")
    options = parser.parse_args()
    try:
        url = load_settings().database_url.get_secret_value()
        tables = make_tables(Size.small() if options.small else Size.full())
        done = asyncio.run(load(url, tables, reset=options.reset, progress=None if options.quiet else _show))
    except (SettingsError, DatabaseUrlError) as problem:
        print(f"error: {problem}", file=sys.stderr)  # noqa: T201 - a command says why it fails
        return 2
    except StartFailure as problem:
        print(f"error: {problem}", file=sys.stderr)  # noqa: T201 - a command says why it fails
        return 1
    if not options.quiet:
        print(f"{done:7,} rows in all")  # noqa: T201 - a command says what it did
    return 0


def _show(table: str, rows: int) -> None:
    print(f"{rows:7,} {table}", flush=True)  # noqa: T201 - a command says what it does


if __name__ == "__main__":
    sys.exit(main())
