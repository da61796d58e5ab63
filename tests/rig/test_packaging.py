"""What package indexes show of the project, from the wheel and the source distribution as they are built."""

from __future__ import annotations

import email
import importlib.util
import re
import subprocess
import sys
import tarfile
import zipfile
from email.message import Message
from pathlib import Path
from typing import Any

import pytest

from prismalchemy import __version__
from rig.paths import ROOT

RELATIVE = re.compile(r"\]\((?!https?://|#)[^)]*\)")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-d", folder], cwd=ROOT, check=True)
    return folder


@pytest.fixture(scope="module")
def metadata(built: Path) -> Message:
    [wheel] = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as file:
        return email.message_from_bytes(file.read(f"prismalchemy-{__version__}.dist-info/METADATA"))


@pytest.fixture(scope="module")
def hook() -> Any:
    specification = importlib.util.spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def readme() -> str:
    return (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_readme_of_the_index_has_no_link_that_leads_nowhere(metadata: Message) -> None:
    text = str(metadata.get_payload())
    assert "# prismalchemy" in text
    assert RELATIVE.search(readme())
    assert not RELATIVE.search(text)
    assert "connections (`docs/connections.md`)" in text


def test_no_address_is_invented(metadata: Message) -> None:
    assert metadata.get_all("Project-URL") is None


def test_with_an_address_links_are_absolute(hook: Any) -> None:
    repository = "https://example.org/team/prismalchemy"
    text = hook.with_links(readme(), repository)
    assert not RELATIVE.search(text)
    assert f"[connections]({repository}/blob/HEAD/docs/connections.md)" in text
    assert set(hook.addresses(repository)) >= {"Repository", "Changelog", "Issues"}


def test_every_link_of_the_readme_is_a_file() -> None:
    links = re.findall(r"\]\((?!https?://|#)([^)#]+)\)", readme())
    assert len(links) >= 5
    assert [link for link in links if not (ROOT / link).is_file()] == []


def test_the_source_distribution_builds_the_same_wheel(built: Path, metadata: Message, tmp_path: Path) -> None:
    [archive] = built.glob("*.tar.gz")
    with tarfile.open(archive) as file:
        file.extractall(tmp_path, filter="data")
    [source] = tmp_path.iterdir()
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path], cwd=source, check=True)
    [wheel] = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as again, zipfile.ZipFile(next(built.glob("*.whl"))) as first:
        assert again.namelist() == first.namelist()
        name = f"prismalchemy-{__version__}.dist-info/METADATA"
        assert again.read(name) == first.read(name)
