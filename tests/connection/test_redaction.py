"""The watch over the whole run finds what it is to find."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from rig import paths

TESTS = {
    "log": "logging.getLogger('x').warning('with %s', PASSWORD)",
    "error": "raise ValueError(PASSWORD)",
    "print": "print(PASSWORD); raise ValueError",
    "bridge": "\n    with pytest.raises(PrismalchemyError):\n        raise PrismalchemyError(PASSWORD)",
    "nothing": "logging.getLogger('x').warning('nothing')",
}


@pytest.mark.parametrize("case", TESTS)
def test_the_password_is_found(tmp_path: Path, case: str) -> None:
    file = tmp_path / "test_it.py"
    imports = (
        "import logging, pytest\nfrom prismalchemy.errors import PrismalchemyError\nfrom rig.postgres import PASSWORD"
    )
    file.write_text(f"{imports}\n\ndef test_it():\n    {TESTS[case]}\n")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "rig.redaction", "-p", "no:cacheprovider", "-q", file],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": f"{paths.ROOT / 'scripts'}:{paths.ROOT / 'backend'}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == (0 if case == "nothing" else 1), done.stdout
    assert ("SHOWS THE PASSWORD" in done.stdout) is (case != "nothing")
