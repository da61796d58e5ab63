"""Endpoints about credits."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated

from fastapi import APIRouter, Query
from prisma.enums import CreditTransactionType

from service import credits
from service.errors import NotFound
from service.rest.answers import CONFLICT, NOT_FOUND, PAYMENT_REQUIRED
from service.rest.database import Db
from service.schemas import CreditDraft, CreditTransaction, Limit, Page, Schema, Uuid

router = APIRouter(prefix="/users/{user_id}/credits", tags=["credits"])


class Balance(Schema):
    """What a user has, and how it came to be."""

    balance: Decimal
    bought: Decimal | None
    used: Decimal | None
    transactions: int
    last_at: dt.datetime | None


@router.get("", summary="Get a user's balance")
async def get_balance(db: Db, user_id: Uuid) -> Balance:
    """The sums come from a view in the database."""
    balance = await credits.get_balance(db, user_id)
    spending = await credits.get_spending(db, user_id)
    if spending is None:
        return Balance(balance=balance, bought=None, used=None, transactions=0, last_at=None)
    return Balance(
        balance=balance,
        bought=spending.bought,
        used=spending.used,
        transactions=spending.transactions,
        last_at=spending.lastAt,
    )


@router.get("/transactions", summary="List a user's movements, the latest first")
async def list_transactions(
    db: Db,
    user_id: Uuid,
    kind: CreditTransactionType | None = None,
    skip: Annotated[int, Query(ge=0, le=100_000)] = 0,
    limit: Limit = 20,
) -> Page[CreditTransaction]:
    """What was used has a negative amount."""
    return await credits.list_transactions(db, user_id, kind=kind, skip=skip, limit=limit)


@router.get("/transactions/{transaction_key}", summary="Get a movement by its key", responses=NOT_FOUND)
async def get_transaction(db: Db, user_id: Uuid, transaction_key: str) -> CreditTransaction:
    """Keys belong to a user; another's may be the same."""
    movement = await credits.get_transaction(db, user_id, transaction_key)
    if movement is None:
        raise NotFound("the user has no such movement", user_id=user_id, transaction_key=transaction_key)
    return movement


@router.post("/top-up", summary="Add credits", responses=NOT_FOUND | CONFLICT)
async def top_up(db: Db, user_id: Uuid, draft: CreditDraft) -> CreditTransaction:
    """The same key twice adds once."""
    return await credits.top_up(db, user_id, draft)


@router.post("/spend", summary="Use credits", responses=NOT_FOUND | CONFLICT | PAYMENT_REQUIRED)
async def spend(db: Db, user_id: Uuid, draft: CreditDraft) -> CreditTransaction:
    """The same key twice uses once."""
    return await credits.spend(db, user_id, draft)
