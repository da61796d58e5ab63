"""Credits, as callers see them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated

from prisma.enums import CreditTransactionType
from pydantic import Field, JsonValue

from service.schemas.base import Amount, Cuid, Draft, Schema, Uuid


class CreditTransaction(Schema):
    """One movement of credits; what is used has a negative amount."""

    id: Cuid
    transaction_key: str
    user_id: Uuid
    amount: Decimal
    type: CreditTransactionType
    running_balance: Decimal | None
    metadata: JsonValue
    is_active: bool
    created_at: dt.datetime
    updated_at: dt.datetime


class CreditDraft(Draft):
    """Credits to be added or used. The same key twice for one user moves them once."""

    amount: Annotated[Amount, Field(examples=["25.0000"])]
    transaction_key: Annotated[str, Field(min_length=1, max_length=200, examples=["invoice-2024-0042"])]
    metadata: Annotated[dict[str, JsonValue] | None, Field(examples=[{"invoice": "2024-0042"}])] = None
