"""An asyncpg whose inside is not known is named at connect."""

from __future__ import annotations

import tomllib
from pathlib import Path

import asyncpg
import pytest

from prismalchemy.client import Prisma
from prismalchemy.client.driver_version import KNOWN, DriverVersionError


@pytest.mark.parametrize("version", ["0.29.0", "0.33.0", "1.0.0", "nonsense"])
async def test_another_version(switched: pytest.MonkeyPatch, database_url: str, version: str) -> None:
    switched.setattr(asyncpg, "__version__", version)
    db = Prisma(datasource={"url": database_url})
    with pytest.raises(
        DriverVersionError, match=rf"asyncpg is version {version}, .* pip install 'asyncpg>=0.30,<0.33'"
    ):
        await db.connect()
    assert not db.is_connected()


def test_installing_keeps_to_the_known_ones() -> None:
    project = tomllib.loads(Path("pyproject.toml").read_text())["project"]
    (low, first), (high, last) = KNOWN[0], KNOWN[-1]
    assert f"asyncpg>={low}.{first},<{high}.{last + 1}" in project["dependencies"]
