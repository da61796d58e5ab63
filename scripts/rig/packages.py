"""Clients of schemas that only a test has, each generated into a package of its own."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

from rig.lock import write_whole
from rig.paths import CACHE, SCHEMA
from rig.prisma import generate_client


def example_schema(*changes: tuple[str, str]) -> str:
    """The example schema with each `(old, new)` applied.

    Raises:
        ValueError: it has no such text, so the change would change nothing.
    """
    text = SCHEMA.read_text()
    for old, new in changes:
        if old not in text:
            raise ValueError(f"schema.prisma has no {old!r} to replace")
        text = text.replace(old, new)
    return text


def generated_folder(name: str, schema: str) -> Path:
    """The folder, kept between runs, that has schema.prisma with the text `schema` and the package that it asks for."""
    folder = CACHE / "clients" / name
    file = folder / "schema.prisma"
    if not file.exists() or file.read_text() != schema:
        write_whole(file, schema)
    generate_client(file)
    return folder


def import_from(folder: Path, package: str) -> ModuleType:
    """Import `package`, and let others import what is in the folder too."""
    sys.path.insert(0, str(folder))
    return importlib.import_module(package)
