"""The first lines of a generated module: what it was made by and from."""

from __future__ import annotations

import re
from dataclasses import dataclass

from prismalchemy import __version__
from prismalchemy.codegen.literals import comment_value, read_comment_value

_LINE = re.compile(r"^# prismalchemy-(generator|schema|migration): (.*)$")


@dataclass(frozen=True, slots=True)
class Header:
    """What a generated module says of itself.

    Attributes:
        generator: the version of prismalchemy that wrote it.
        schema: SHA-256 of the schema's text.
        migration: the newest migration of the database; None: it had none.
    """

    generator: str
    schema: str
    migration: str | None

    def text(self) -> str:
        return (
            "# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.\n"
            "# Write additions in a file of your own, as subclasses or mixins.\n"
            "# ruff: noqa\n"
            f"# prismalchemy-generator: {comment_value(self.generator)}\n"
            f"# prismalchemy-schema: sha256:{comment_value(self.schema)}\n"
            f"# prismalchemy-migration: {comment_value(self.migration)}\n"
        )


def header_for(schema_hash: str, migration: str | None) -> Header:
    """The header of a module that this version writes."""
    return Header(__version__, schema_hash, migration)


def read_header(source: str) -> Header | None:
    """The header of a generated module; None: it has none, so it was not generated."""
    found: dict[str, str] = {}
    for line in source.split("\n"):
        if not line.startswith("#"):
            break
        match = _LINE.match(line)
        if match:
            found[match[1]] = match[2]
    if found.keys() != {"generator", "schema", "migration"}:
        return None
    return Header(found["generator"], found["schema"].removeprefix("sha256:"), read_comment_value(found["migration"]))
