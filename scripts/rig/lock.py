"""One process at a time for work whose result is kept between runs, and files that are never seen half-written."""

from __future__ import annotations

import fcntl
import os
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rig.paths import CACHE


@contextmanager
def exclusive(name: str) -> Iterator[None]:
    """Hold the machine-wide lock `name`; the kernel lets go of it when the holder dies, however it dies."""
    folder = CACHE / "locks"
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / re.sub(r"[^\w.-]+", "_", name)).open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def write_whole(path: Path, text: str, *, executable: bool = False) -> None:
    """Write `path` so that a reader, or a killed run, sees all of it or nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}.{threading.get_ident()}")
    draft.write_text(text, encoding="utf-8")
    draft.chmod(0o755 if executable else 0o644)
    draft.replace(path)
