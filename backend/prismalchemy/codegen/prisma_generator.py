"""The Prisma generator: `generator sqlalchemy { provider = "prismalchemy-generator" output = "..." }`.

Prisma's CLI starts it and writes JSON-RPC requests, one on a line, to its stdin; answers go to **stderr**. What is
written to stdout is shown to the user.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TextIO

from prismalchemy import __version__
from prismalchemy.codegen.generate import generate_for
from prismalchemy.codegen.header import read_header
from prismalchemy.codegen.locations import database_url, environment, models_file
from prismalchemy.codegen.output import check_output, read_models, write_models
from prismalchemy.errors import DatabaseUnavailable, PrismalchemyError
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


def main(arguments: Sequence[str] | None = None) -> None:
    """Answer Prisma's requests until it closes the pipe; explain it to a person, who has asked or is at a terminal."""
    parser = argparse.ArgumentParser(
        prog="prismalchemy-generator", description=HELP, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.parse_args(arguments)
    if sys.stdin.isatty():
        parser.print_help()
        return
    serve(sys.stdin, sys.stderr, sys.stdout)


def serve(requests: TextIO, answers: TextIO, shown: TextIO) -> None:
    """Answer each request; an error of the bridge is an error of the request, in one line."""
    for line in requests:
        if not line.strip():
            continue
        request = json.loads(line)
        answer: dict[str, Any] = {"jsonrpc": "2.0", "id": request.get("id")}
        try:
            answer["result"] = _answer(request, shown)
        except PrismalchemyError as problem:
            answer["error"] = {"code": -32000, "message": str(problem), "data": {"stack": str(problem)}}
        print(json.dumps(answer), file=answers, flush=True)


def _answer(request: Mapping[str, Any], shown: TextIO) -> Any:
    if request["method"] == "getManifest":
        return {"manifest": MANIFEST}
    if request["method"] == "generate":
        _generate(request["params"], shown)
    return None


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


if __name__ == "__main__":
    main()
