"""The Prisma generator: `generator sqlalchemy { provider = "prismalchemy-generator" output = "..." }`."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TextIO

from prismalchemy.codegen.generate import generate_for
from prismalchemy.codegen.generator_protocol import PrismaGenerator
from prismalchemy.codegen.header import read_header
from prismalchemy.codegen.locations import database_url, environment, models_file
from prismalchemy.codegen.output import check_output, read_models, write_models
from prismalchemy.errors import DatabaseUnavailable
from prismalchemy.schema import Schema, parse, parse_files, read

MANIFEST = {"prettyName": "SQLAlchemy models (prismalchemy)", "defaultOutput": "models.py"}


HELP = """\
Prisma starts this command for a generator block of schema.prisma:

  generator sqlalchemy {
    provider = "prismalchemy-generator"
    output   = "./models.py"
  }

`prisma generate` then writes SQLAlchemy models from the schema and the live database. It reads Prisma's requests from
standard input, one on a line. To write the models by hand: prismalchemy generate --help"""


def _generate(parameters: Mapping[str, Any], shown: TextIO) -> None:
    path = Path(parameters["schemaPath"])
    schema = _schema(path, parameters["datamodel"])
    output = models_file(Path(parameters["generator"]["output"]["value"]))
    check_output(output)
    folder = path if path.is_dir() else path.parent
    try:
        url = database_url(schema, environment(folder))
        source = asyncio.run(generate_for(schema, url, output))
    except DatabaseUnavailable as problem:
        # `prisma generate` also runs where there is no database, such as in the build of an image.
        existing = read_models(output)
        header = read_header(existing.decode("utf-8", errors="replace")) if existing is not None else None
        if header is None or header.schema != schema.hash:
            raise
        print(f"{output.name} is of this schema already and was kept: {problem}", file=shown, flush=True)
        return
    write_models(source, output)


def _schema(path: Path, datamodel: str) -> Schema:
    """From the files, so that their hash is that of `prismalchemy generate`; Prisma hands over one text."""
    return parse_files(read(path)) if path.exists() else parse(datamodel, file=path.name)


GENERATOR = PrismaGenerator(command="prismalchemy-generator", help=HELP, manifest=MANIFEST, generate=_generate)
main, serve = GENERATOR.main, GENERATOR.serve

if __name__ == "__main__":
    main()
