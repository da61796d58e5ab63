"""Files -> a schema."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from prismalchemy.schema.build import build
from prismalchemy.schema.errors import SchemaError
from prismalchemy.schema.ir import Schema
from prismalchemy.schema.syntax import parse_blocks

DEFAULT_PLACES = ("schema.prisma", "prisma/schema.prisma", "prisma/schema")
"""Where Prisma looks for a schema, in its order; the last one is a folder."""


def parse(text: str, *, file: str = "schema.prisma") -> Schema:
    """The schema that `text` says; `file` is named in messages.

    Raises:
        SchemaError: Prisma would refuse the text.
    """
    return parse_files([(file, text)])


def parse_files(files: Iterable[tuple[str, str]]) -> Schema:
    """One schema from several files, given as name and text; the order of the files does not matter.

    Raises:
        SchemaError: Prisma would refuse the texts.
    """
    ordered = _ordered(files)
    # First, because it refuses what is no text.
    digest = fingerprint(ordered)
    return build(
        [block for name, text in ordered for block in parse_blocks(text, name)],
        files=tuple(name for name, _ in ordered),
        hash=digest,
    )


def fingerprint(files: Iterable[tuple[str, str]]) -> str:
    """The `hash` of the schema that these files make, without reading what they say.

    Raises:
        SchemaError: a text is none.
    """
    digest = hashlib.sha256()
    for name, text in _ordered(files):
        try:
            digest.update(_unaligned(text).encode())
        except UnicodeEncodeError:
            raise SchemaError(None, f"{name} holds half of a surrogate pair, which is no text") from None
    return digest.hexdigest()


def _ordered(files: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return sorted((name, text.replace("\r\n", "\n")) for name, text in files)


def _unaligned(text: str) -> str:
    """The text without what `prisma format` changes, which Prisma also does to the copy in a generated client."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "\n".join(line for line in lines if line)


def load(path: Path | str | None = None) -> Schema:
    """The schema in a file, or in all `*.prisma` files below a folder; None: where Prisma looks.

    Raises:
        SchemaError: there is no such file, or Prisma would refuse it.
    """
    return parse_files((name, text) for name, text in read(path))


def read(path: Path | str | None = None) -> list[tuple[str, str]]:
    """Name (relative to the folder) and text of each schema file.

    Raises:
        SchemaError: there is no such file or folder, or it cannot be read.
    """
    place = Path(path) if path is not None else find()
    if place.is_dir():
        found = sorted(place.rglob("*.prisma"))
        if not found:
            raise SchemaError(None, f"the folder {place} holds no .prisma file")
        return [(file.relative_to(place).as_posix(), _text(file)) for file in found]
    return [(place.name, _text(place))]


def find() -> Path:
    """The schema that Prisma would find from the current folder.

    Raises:
        SchemaError: there is none.
    """
    for place in DEFAULT_PLACES:
        if Path(place).exists():
            return Path(place)
    raise SchemaError(None, f"no schema here (looked for {', '.join(DEFAULT_PLACES)}); say where it is with --schema")


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise SchemaError(None, f"cannot read {file}: {problem}") from None
