"""PostgreSQL's dialect, for writing types and expressions without a connection."""

from __future__ import annotations

from typing import Any

from sqlalchemy.dialects import postgresql

DIALECT: Any = postgresql.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves its constructor untyped
