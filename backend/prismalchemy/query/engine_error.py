"""What Prisma's engine reports when a call fails."""

from __future__ import annotations

from typing import Any

from prismalchemy.errors import PrismalchemyError


class EngineError(PrismalchemyError):
    """An error in the form in which Prisma's engine reports it; the client raises Prisma's class for it.

    Attributes:
        code: Prisma's code such as `P2025`, or None where the engine has none.
        meta: the engine's data about the error, or None.
    """

    def __init__(self, code: str | None, message: str, meta: dict[str, Any] | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.meta = meta

    def response(self) -> dict[str, Any]:
        """The entry that the engine puts into `errors` of its response. Without a code there is no `meta`."""
        said: dict[str, Any] = {"is_panic": False, "message": self.message}
        if self.code is None:
            said["backtrace"] = None
        else:
            said |= {"error_code": self.code, "meta": self.meta or {}}
        return {"error": self.message, "user_facing_error": said}
