"""Where things lie in a checkout."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = ROOT / "schema.prisma"
MIGRATIONS = ROOT / "migrations"
ENGINE = ROOT / "tests" / "engine"
MIGRATE = ROOT / "tests" / "migrate"
CACHE = ROOT / ".cache"
