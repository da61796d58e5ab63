"""Whether the inside of asyncpg, which raw SQL and dropped connections use, is known for the version that is there."""

from __future__ import annotations

import re

import asyncpg

from prismalchemy.errors import PrismalchemyError

KNOWN = ((0, 30), (0, 31), (0, 32))
"""The versions of asyncpg on which the tests have run, as pyproject.toml bounds them."""


class DriverVersionError(PrismalchemyError):
    """The version of asyncpg is not known."""


def check_driver_version() -> None:
    """Find out at connect, not in a call.

    Raises:
        DriverVersionError: asyncpg is older or newer than what is known.
    """
    found = re.match(r"(\d+)\.(\d+)", asyncpg.__version__)
    if found is None or (int(found[1]), int(found[2])) not in KNOWN:
        (low, first), (high, last) = KNOWN[0], KNOWN[-1]
        raise DriverVersionError(
            f"asyncpg is version {asyncpg.__version__}, whose inside is not known here; "
            f"pip install 'asyncpg>={low}.{first},<{high}.{last + 1}'"
        )
