"""A seeded database and both service processes, for a person to play with until Ctrl-C."""

from __future__ import annotations

import argparse
import signal
import sys
import time

from rich.console import Console

from rig import postgres
from rig.guard import Guard
from rig.stage import TOKEN, Process, Say, Stage


def main() -> int:
    """Run until Ctrl-C, SIGTERM, or one of the processes ends."""
    options = _options()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    console = Console()

    def say(step: str) -> None:
        console.print(f"[dim]· {step}[/]", highlight=False)

    guard = Guard()
    try:
        _see_that_ports_are_free(options.port, options.port + 1)
        say("PostgreSQL starts")
        stage = Stage(guard, say)
        stage.prepare(small=options.small)
        settings = {
            "ENABLE_SQLALCHEMY": "false" if options.off else "true",
            "SQLALCHEMY_TABLES": options.tables,
            "SQLALCHEMY_ECHO": "true" if options.echo else "false",
        }
        say(f"The service starts, ENABLE_SQLALCHEMY={settings['ENABLE_SQLALCHEMY']}")
        show = _shower(console) if options.log or options.echo else None
        rest = stage.service("service.rest", "the REST API", port=options.port, settings=settings, show=show)
        manager = stage.service(
            "service.database_manager", "the DatabaseManager", port=options.port + 1, settings=settings, show=show
        )
        processes = (rest, manager)
        for process in processes:
            stage.wait_for(process)
        console.print(f"REST API         {rest.url}/docs")
        console.print(f"DatabaseManager  {manager.url}/docs   token: {TOKEN}")
        console.print(f"PostgreSQL       psql '{stage.url}'", soft_wrap=True, highlight=False)
        console.print(
            f"try: curl -H 'Authorization: Bearer {TOKEN}' -H 'Content-Type: application/json' "
            f"-d '{{}}' {manager.url}/rpc/count_tags",
            soft_wrap=True,
            highlight=False,
        )
        console.print("Ctrl-C ends everything.")
        return _watch(processes, console)
    except KeyboardInterrupt:
        console.print()
        return 0
    except RuntimeError as problem:
        Console(stderr=True).print(f"[bold red]error:[/] {problem}", highlight=False)
        return 1
    finally:
        guard.close()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        formatter_class=argparse.RawDescriptionHelpFormatter,
        prog="scripts/dev",
        description="Starts a seeded database, the REST API and the DatabaseManager, with the flag on.",
        epilog="examples:\n  scripts/dev\n  scripts/dev --off\n  scripts/dev --tables User,Profile --echo",
    )
    parser.add_argument("--off", action="store_true", help="start with ENABLE_SQLALCHEMY=false")
    parser.add_argument("--tables", default="*", metavar="MODELS", help="SQLALCHEMY_TABLES: model names, or * (*)")
    parser.add_argument("--port", type=int, default=8000, help="the REST API's port; the DatabaseManager has the next")
    parser.add_argument("--small", action="store_true", help="a few hundred rows instead of a few thousand")
    parser.add_argument("--log", action="store_true", help="show the log of both processes")
    parser.add_argument("--echo", action="store_true", help="show every statement of SQLAlchemy")
    return parser.parse_args()


def _see_that_ports_are_free(*ports: int) -> None:
    for port in ports:
        if not postgres.is_free(port):
            raise RuntimeError(
                f"port {port} is taken; end what listens there, or say --port N (the DatabaseManager has N + 1)"
            )


def _shower(console: Console) -> Say:
    def show(line: str) -> None:
        console.print(line, markup=False, highlight=False)

    return show


def _watch(processes: tuple[Process, ...], console: Console) -> int:
    while True:
        for process in processes:
            if process.process.poll() is not None:
                console.print(f"[bold red]error:[/] {process.name} ended: {process.log.tail()}", highlight=False)
                return 1
        time.sleep(0.5)


if __name__ == "__main__":
    sys.exit(main())
