"""The answers besides success that endpoints declare for their pages."""

from __future__ import annotations

from typing import Any

from service.errors import ErrorAnswer

Responses = dict[int | str, dict[str, Any]]

NOT_FOUND: Responses = {404: {"model": ErrorAnswer, "description": "There is no such record"}}
CONFLICT: Responses = {409: {"model": ErrorAnswer, "description": "It does not fit what is stored"}}
PAYMENT_REQUIRED: Responses = {402: {"model": ErrorAnswer, "description": "The balance does not cover the amount"}}
UNAUTHORIZED: Responses = {401: {"model": ErrorAnswer, "description": "The key does not fit"}}
