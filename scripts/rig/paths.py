"""Where things lie in a checkout."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = ROOT / "schema.prisma"
MIGRATIONS = ROOT / "migrations"
JUDGE = ROOT / "scripts" / "rig" / "judge"
"""The real query engine behind the native one's command line and protocol, with the CLI of its version."""
MIGRATE = ROOT / "scripts" / "rig" / "prisma_migrate"
"""The CLI whose Prisma Migrate runs without a native engine."""
PRISMA_7 = ROOT / "scripts" / "rig" / "prisma_7"
"""The CLI of Prisma 7."""
CACHE = ROOT / ".cache"
