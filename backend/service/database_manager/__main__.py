"""`python -m service.database_manager`: run the process."""

from __future__ import annotations

import sys

from fastapi import FastAPI

from prismalchemy.settings import load_settings
from service.process import run
from service.settings import DatabaseManagerSettings, ServiceSettings, load_service_settings
from service.start import require_prisma_client


def _load() -> tuple[FastAPI, ServiceSettings]:
    bridge = load_settings()
    settings = load_service_settings(DatabaseManagerSettings)
    require_prisma_client()
    # Not before: these modules import the generated client.
    from service.database_manager.app import create_app  # noqa: PLC0415 - see above

    return create_app(bridge, settings), settings


if __name__ == "__main__":
    sys.exit(run(_load))
