"""A team's code sees the same of a client whether the import hook is there or not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest

from prismalchemy.versions import VERSIONS
from rig.versions import OUTPUT, Interface, client_folder

BEHAVIOUR = Path(__file__).with_name("behaviour.py")
INTERFACES: cycle[Interface] = cycle(["asyncio", "sync"])
# Every version, and each interface and package with half of them: what is looked at here does not depend on both.
CLIENTS = list(zip(VERSIONS, INTERFACES, cycle(["prisma", OUTPUT, OUTPUT, "prisma"]), strict=False))


@pytest.mark.parametrize(("version", "interface", "package"), CLIENTS)
def test_what_code_can_see(version: str, interface: Interface, package: str) -> None:
    folder = client_folder(version, interface)
    started = [start(folder, package, lean=lean) for lean in (False, True)]
    as_generated, light = [found(process) for process in started]
    assert as_generated.keys() == light.keys()
    for what, seen in as_generated.items():
        assert light[what] == seen, what


def start(folder: Path, package: str, *, lean: bool) -> subprocess.Popen[str]:
    environment = {
        **os.environ,
        "PYTHONPATH": str(folder),
        "PRISMA_LEAN": str(lean).lower(),
        # Pickles hold sets, in an order of their own.
        "PYTHONHASHSEED": "0",
    }
    return subprocess.Popen(
        [sys.executable, "-W", "error", BEHAVIOUR, package],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def found(process: subprocess.Popen[str]) -> dict[str, Any]:
    output, error = process.communicate()
    assert (process.returncode, error) == (0, ""), error[-3000:]
    read: dict[str, Any] = json.loads(output)
    return read
