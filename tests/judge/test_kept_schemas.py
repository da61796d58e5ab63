"""What Prisma's parser says of a schema is kept between starts of the engine."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from rig.node import node
from rig.paths import JUDGE, SCHEMA

SCRIPT = f"""
import {{ readFileSync }} from 'node:fs'
import {{ describe }} from {json.dumps(str(JUDGE / "described.mjs"))}
console.log(JSON.stringify(describe(readFileSync({json.dumps(str(SCHEMA))}, 'utf8'), process.argv[1])))
"""


def described(folder: str = "") -> Any:
    command = [node(), "--no-warnings", "--input-type=module", "-e", SCRIPT, folder]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def test_it_is_what_the_parser_says(prisma_engine: dict[str, str], tmp_path: Path) -> None:
    said = described()
    assert {call["model"] for call in said["modelOperations"]} > {"User", "StoreListing"}
    folder = tmp_path / "kept"
    assert described(str(folder)) == said
    (file,) = folder.iterdir()
    assert json.loads(file.read_text()) == said
    file.write_text('{"kept": true}')
    assert described(str(folder)) == {"kept": True}
