"""Every version of Prisma Client Python that the bridge fits, each installed into a folder of its own and generated."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Literal

from rig.lock import exclusive, write_whole
from rig.packages import example_schema
from rig.paths import CACHE, JUDGE, ROOT
from rig.prisma import generate

Interface = Literal["asyncio", "sync"]
OUTPUT = "client_of_its_own"
"""The package of the second client, generated into an `output`, beside `prisma`."""

_CLIENT = 'interface                   = "asyncio"'
_STAMP = ".generated-from"


def client_folder(version: str, interface: Interface) -> Path:
    """The folder, kept between runs, with the package `prisma` of that version, generated in place, and `OUTPUT`.

    To be put on PYTHONPATH of a process of its own. The schema is the example's, read by the CLI of 5.17.
    """
    folder = CACHE / "client-versions" / f"{version}-{interface}"
    schemas = [
        example_schema((_CLIENT, f'interface = "{interface}"{output}')) for output in ("", f'\n  output = "./{OUTPUT}"')
    ]
    lock = (JUDGE / "package-lock.json").read_text(encoding="utf-8")
    wanted = hashlib.sha256("\0".join([version, sys.version, str(folder), lock, *schemas]).encode()).hexdigest()
    with exclusive(f"client-version-{folder.name}"):
        stamp = folder / _STAMP
        if not stamp.exists() or stamp.read_text() != wanted:
            print(f"Generating the client of prisma {version} ({interface}) ...", file=sys.stderr, flush=True)
            shutil.rmtree(folder, ignore_errors=True)
            _install(version, folder)
            for name, schema in zip(("package", "output"), schemas, strict=True):
                _generate(folder, name, schema)
            write_whole(stamp, wanted)
    return folder


def _install(version: str, folder: Path) -> None:
    """Install the package alone: what it depends on is that of the newest version, which is installed."""
    command = [_uv(), "pip", "install", "--quiet", "--no-deps", "--python", sys.executable, "--target", str(folder)]
    done = subprocess.run([*command, f"prisma=={version}"], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"prisma {version} could not be installed: {done.stderr[-2000:]}")


def _generate(folder: Path, name: str, schema: str) -> None:
    file = folder / f"{name}.prisma"
    file.write_text(schema)
    path = [folder / "bin", Path(sys.executable).parent, os.environ.get("PATH", "")]
    environment = {
        "PYTHONPATH": str(folder),
        "PATH": os.pathsep.join(map(str, path)),
        # It would insist on the version of the CLI that it was made for.
        "PRISMA_PY_DEBUG_GENERATOR": "1",
    }
    generate(file, generators=["client"], environment=environment)


def _uv() -> str:
    return shutil.which("uv") or str(ROOT / ".cache" / "uv" / "bin" / "uv")
