"""The Prisma generator that makes a client's types.py slim: `generator types { provider = "prismalchemy-types" }`.

It stands after the client's block, since Prisma runs generators in the order of the file.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TextIO

from prismalchemy.codegen.generator_protocol import PrismaGenerator
from prismalchemy.codegen.slim_types import TypesError, is_slim, slim
from prismalchemy.versions import VERSIONS

_BLOCK = re.compile(r"^\s*generator\s+(\w+)\s*\{", re.MULTILINE)
_VERSION = re.compile(r"^__version__ = '([^']*)'", re.MULTILINE)
_CLIENT = "prisma-client-py"

_HELP = """\
Prisma starts this command for a generator block of schema.prisma, after the block of the client:

  generator client {
    provider             = "prisma-client-py"
    recursive_type_depth = -1
  }

  generator types {
    provider = "prismalchemy-types"
  }

`prisma generate` then takes out of the client's types.py what it has for every pair of models, related or not. Type
checkers find the same as before."""


def _generate(parameters: Mapping[str, Any], shown: TextIO) -> None:
    own = parameters["generator"]["name"]
    clients = [block for block in parameters["otherGenerators"] if _is_client(block)]
    if not clients:
        raise TypesError(f"generator {own}: no generator block with provider {_CLIENT!r} runs together with it")
    order = _BLOCK.findall(parameters["datamodel"])
    for client in clients:
        if own in order and client["name"] in order and order.index(own) < order.index(client["name"]):
            raise TypesError(f"generator {own}: put it after generator {client['name']}, whose types it changes")
        depth = client["config"].get("recursive_type_depth", "5")
        if depth != "-1":
            raise TypesError(
                f"generator {client['name']}: recursive_type_depth is {depth}, so the types of pairs of models differ; "
                f"set recursive_type_depth = -1, or leave out generator {own}"
            )
    models = [model["name"] for model in parameters["dmmf"]["datamodel"]["models"]]
    for client in clients:
        folder = Path(client["output"]["value"])
        _make_slim(folder, models, parameters["datamodel"], shown)


def _is_client(block: Mapping[str, Any]) -> bool:
    provider = block["provider"]["value"]
    return _CLIENT in provider or re.fullmatch(r"(\S*/)?python[\d.]* -m prisma", provider) is not None


def _make_slim(folder: Path, models: list[str], datamodel: str, shown: TextIO) -> None:
    file = folder / "types.py"
    try:
        text = file.read_text(encoding="utf-8")
        packaged = (folder / "schema.prisma").read_text(encoding="utf-8")
        version = _VERSION.search((folder / "__init__.py").read_text(encoding="utf-8"))
    except FileNotFoundError as missing:
        raise TypesError(f"{missing.filename} is not there; generate the client first") from None
    if version is None or version[1] not in VERSIONS:
        found = "of an unknown version" if version is None else version[1]
        raise TypesError(f"{folder}: the client is {found}; known are {', '.join(VERSIONS)}")
    if packaged.strip() != datamodel.strip():
        raise TypesError(f"{folder}: the client there is of another schema; generate it in the same run")
    if is_slim(text):
        print(f"{file} is slim already.", file=shown, flush=True)
        return
    try:
        slimmed = slim(text, models)
    except TypesError as problem:
        raise TypesError(f"{file} stays as it is: {problem}") from None
    written = file.with_suffix(".slim")
    written.write_text(slimmed, encoding="utf-8")
    os.replace(written, file)
    print(f"{file}: {len(text) / 1e6:.1f} MB became {len(slimmed) / 1e6:.1f} MB.", file=shown, flush=True)


GENERATOR = PrismaGenerator(
    command="prismalchemy-types",
    help=_HELP,
    # It writes where the client is; Prisma wants an output of every generator all the same.
    manifest={"prettyName": "slim types for Prisma Client Python (prismalchemy)", "defaultOutput": "."},
    generate=_generate,
)
main = GENERATOR.main

if __name__ == "__main__":
    main()
