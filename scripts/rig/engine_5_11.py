"""The query engine of Prisma 5.11, which Prisma Client Python 0.13 was made for, behind the front of 5.17's."""

from __future__ import annotations

import shutil

from rig.engine import VARIABLE, engine_environment, front_script
from rig.lock import exclusive, write_whole
from rig.node import npm_ci
from rig.paths import CACHE, JUDGE

_COMMIT = "efd2449663b3d73d637ea1fd226bafbcf45b3102"
_PACKAGES = JUDGE.with_name("judge_5_11")


def environment_5_11() -> dict[str, str]:
    """The environment variables under which a client of 0.13 starts the real 5.11 engine."""
    # Node looks for packages beside the file that imports them, so the front is copied to those of 5.11.
    home = CACHE / "judge-5.11"
    with exclusive("judge-5.11"):
        home.mkdir(parents=True, exist_ok=True)
        for file in [*JUDGE.glob("*.mjs"), *_PACKAGES.glob("package*.json"), *_PACKAGES.glob("*.mjs")]:
            shutil.copy(file, home)
    npm_ci(home)
    front = CACHE / "bin" / "query-engine-5.11"
    script = front_script(_COMMIT, home / "front.mjs")
    if not front.is_file() or front.read_text() != script:
        write_whole(front, script, executable=True)
    return {**engine_environment(), VARIABLE: str(front)}
