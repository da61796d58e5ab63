"""Change the schema: Prisma Migrate, then client and models, then the check that all of it fits."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from rig import postgres, prisma
from rig.guard import Guard
from rig.paths import ROOT, SCHEMA


def main() -> int:
    """Migrate, generate and check; the exit status of the check, or 1 when a step failed."""
    options = _options()
    guard = Guard()
    try:
        url = options.url or postgres.start(guard).create_database("prismalchemy")
        print(_without_advice(prisma.migrate(url, *_command(url, options))))
        environment = {"DATABASE_URL": url, "DIRECT_URL": url}
        prisma.generate_client()
        print(prisma.generate(SCHEMA, generators=["sqlalchemy"], environment=environment).strip())
        return subprocess.run(
            [Path(sys.executable).with_name("prismalchemy"), "check"],
            cwd=ROOT,
            env={**os.environ, **environment},
            check=False,
        ).returncode
    except (prisma.PrismaFailed, RuntimeError) as problem:
        print(f"error: {problem}", file=sys.stderr)
        if options.name is None:
            print("If schema.prisma has changed: scripts/migrate --name NAME writes the migration.", file=sys.stderr)
        return 1
    finally:
        guard.close()


def _without_advice(said: str) -> str:
    """What Prisma said, without its advice to remove `url` from the schema, which the client's generator needs."""
    before, _, rest = said.partition("WARNING: Your schema specifies")
    return f"{before.strip()}\n{rest.rpartition('driver adapters.')[2].strip()}".strip()


def _command(url: str, options: argparse.Namespace) -> list[str]:
    if options.name is None:
        return ["deploy"]
    if not options.url:
        # An empty database: first what there is, so that the new migration holds only what is new.
        prisma.migrate(url, "deploy")
    command = ["dev", "--name", options.name]
    return [*command, "--create-only"] if options.create_only else command


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        formatter_class=argparse.RawDescriptionHelpFormatter,
        prog="scripts/migrate",
        description="Applies migrations/ (with --name, writes a new one from schema.prisma first), generates client\n"
        "and models, and checks that models, schema and database fit.",
        epilog="examples:\n  scripts/migrate\n  scripts/migrate --name add_teams\n"
        "  scripts/migrate --url postgresql://localhost/app",
    )
    parser.add_argument("--name", help="write and apply a new migration of this name, as `prisma migrate dev` does")
    parser.add_argument("--create-only", action="store_true", help="write the new migration without applying it")
    parser.add_argument(
        "--url",
        default=os.environ.get("DIRECT_URL") or os.environ.get("DATABASE_URL"),
        help="the database (DIRECT_URL, DATABASE_URL); without one, an embedded one that is gone afterwards",
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
