"""Each version of Prisma Client Python that is named as known, asynchronous and synchronous, in place and elsewhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from prismalchemy.client import ClientPackageError, bridge
from prismalchemy.versions import VERSIONS
from rig.engine_5_11 import environment_5_11
from rig.versions import OUTPUT, Interface, client_folder

DROP_IN = Path(__file__).with_name("drop_in.py")
INTERFACES: list[Interface] = ["asyncio", "sync"]


@pytest.mark.parametrize("package", ["prisma", OUTPUT])
@pytest.mark.parametrize("interface", INTERFACES)
@pytest.mark.parametrize("version", VERSIONS)
def test_the_same_code_runs_on_each(
    version: str, interface: Interface, package: str, process_environment: dict[str, str], fresh_database_url: str
) -> None:
    drop_in(version, interface, package, {**process_environment, "PRISMA_LEAN": "false"}, fresh_database_url)


# Each version once: tests/lean compares what does not depend on interface and package.
@pytest.mark.parametrize(
    ("version", "interface", "package"),
    list(zip(VERSIONS, INTERFACES * 3, ["prisma", OUTPUT, OUTPUT, "prisma", "prisma", OUTPUT], strict=True)),
)
def test_the_same_code_runs_on_light_ones(
    version: str, interface: Interface, package: str, process_environment: dict[str, str], fresh_database_url: str
) -> None:
    said = drop_in(version, interface, package, {**process_environment, "PRISMA_LEAN": "true"}, fresh_database_url)
    assert said["types"] == "TypesOnUse", "no call makes the whole of types run"


def drop_in(
    version: str, interface: Interface, package: str, environment: dict[str, str], database_url: str
) -> dict[str, str]:
    folder = client_folder(version, interface)
    done = subprocess.run(
        [sys.executable, "-W", "error", DROP_IN, package, database_url],
        env={
            **environment,
            "PYTHONPATH": str(folder),
            "PRISMA_CLIENT": package,
            "ENABLE_SQLALCHEMY": "true",
            "PRISMA_ENGINE": "false",
            # Generated when a client was constructed, 0.13.0 looks for it although it is given another.
            "DATABASE_URL": "postgresql://nobody@localhost:1/nothing",
            "PATH": os.environ["PATH"],
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr[-3000:]
    said: dict[str, str] = json.loads(done.stdout)
    assert said["version"] == version
    assert Path(said["file"]).is_relative_to(folder / package)
    return said


@pytest.mark.parametrize("interface", INTERFACES)
def test_0_13_beside_the_engine_that_it_was_made_for(
    interface: Interface, process_environment: dict[str, str], fresh_database_url: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", DROP_IN.with_name("both_sides.py"), "prisma", fresh_database_url],
        env={
            **process_environment,
            **environment_5_11(),
            "PYTHONPATH": str(client_folder("0.13.1", interface)),
            "ENABLE_SQLALCHEMY": "true",
            "DATABASE_URL": fresh_database_url,
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr[-3000:]


@pytest.mark.parametrize("version", ["0.10.0", "0.15.1", "1.0.0", None])
def test_a_version_that_is_not_known(version: str | None) -> None:
    package = SimpleNamespace(__name__="some_client", __version__=version)
    with pytest.raises(ClientPackageError) as caught:
        bridge(package)  # type: ignore[arg-type]  # what a module has
    assert str(caught.value) == (
        f"the client package 'some_client' is version {version}; the bridge fits Prisma Client Python 0.11.0, 0.12.0, "
        "0.13.0, 0.13.1, 0.14.0 and 0.15.0: install one of these and run `prisma generate`"
    )
