"""Prisma Migrate, then both generators, then the check.

`python -m rig.migrate [deploy|dev --name NAME|...]`, `deploy` without arguments; on the database that DIRECT_URL or
DATABASE_URL names.
"""

from __future__ import annotations

import asyncio
import sys

from prismalchemy import schema as schemas
from prismalchemy.cli.check import show
from prismalchemy.codegen.check import check
from prismalchemy.codegen.places import database_url, default_output, environment
from prismalchemy.errors import PrismalchemyError
from rig import prisma
from rig.paths import MIGRATIONS, ROOT, SCHEMA


def main(arguments: list[str]) -> int:
    """Migrate, generate, check; 1 when the models differ in the end, 2 when a step failed."""
    schema = schemas.load(SCHEMA)
    variables = environment(ROOT)
    try:
        url = database_url(schema, variables)
        print(prisma.migrate(url, *(arguments or ["deploy"])).strip())
        prisma.generate_client()
        urls: dict[str, str] = {name: variables[name] for name in ("DATABASE_URL", "DIRECT_URL") if name in variables}
        print(prisma.generate(SCHEMA, generators=["sqlalchemy"], environment=urls).strip())
        models = default_output(schema, ROOT)
        assert models is not None
        report = asyncio.run(check(schemas.load(SCHEMA), url, models, migrations=MIGRATIONS))
    except (PrismalchemyError, RuntimeError) as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 2
    show(report)
    return report.status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
