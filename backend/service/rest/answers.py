"""The answers besides success that endpoints declare for their pages."""

from __future__ import annotations

from service.errors import Conflict, InsufficientCredits, NotFound, Unauthorized
from service.pages import answers

NOT_FOUND = answers(NotFound)
CONFLICT = answers(Conflict)
PAYMENT_REQUIRED = answers(InsufficientCredits)
UNAUTHORIZED = answers(Unauthorized)
