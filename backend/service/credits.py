"""Credits: every database call about them."""

from __future__ import annotations

from decimal import Decimal

from prisma import Json
from prisma.enums import CreditTransactionType
from prisma.models import UserSpending
from prisma.types import CreditTransactionCreateInput, CreditTransactionWhereInput

from service.database import Prisma
from service.errors import Conflict, InsufficientCredits, NotFound
from service.schemas import CreditDraft, CreditTransaction, Page


async def get_balance(db: Prisma, user_id: str) -> Decimal:
    """How many credits a user has; 0 for somebody who never had any."""
    # As text, since numbers come out of raw SQL as floats; and the client types no sums over Decimal.
    row = await db.query_first(
        'SELECT COALESCE(SUM("amount"), 0)::text AS "balance" FROM "CreditTransaction" '
        'WHERE "userId" = $1::uuid AND "isActive"',
        user_id,
    )
    return Decimal(row["balance"])


async def get_spending(db: Prisma, user_id: str) -> UserSpending | None:
    """What a user has bought and used, summed up by the database's view."""
    return await db.userspending.find_unique(where={"userId": user_id})


async def list_transactions(
    db: Prisma, user_id: str, *, kind: CreditTransactionType | None = None, skip: int = 0, limit: int = 50
) -> Page[CreditTransaction]:
    """A user's movements, the latest first."""
    where: CreditTransactionWhereInput = {"userId": user_id}
    if kind is not None:
        where["type"] = kind
    found = await db.credittransaction.find_many(
        where=where, order=[{"createdAt": "desc"}, {"id": "asc"}], skip=skip, take=limit
    )
    total = await db.credittransaction.count(where=where)
    return Page(items=[CreditTransaction.model_validate(movement) for movement in found], total=total)


async def get_transaction(db: Prisma, user_id: str, transaction_key: str) -> CreditTransaction | None:
    """One movement, by the key that its maker gave it."""
    movement = await db.credittransaction.find_unique(
        where={"userId_transactionKey": {"userId": user_id, "transactionKey": transaction_key}}
    )
    return CreditTransaction.model_validate(movement) if movement else None


async def top_up(db: Prisma, user_id: str, draft: CreditDraft) -> CreditTransaction:
    """Add credits, once for each key.

    Raises:
        NotFound: there is no such user.
        Conflict: the key stands for another movement.
    """
    return await _move(db, user_id, draft, CreditTransactionType.TOP_UP, draft.amount)


async def spend(db: Prisma, user_id: str, draft: CreditDraft) -> CreditTransaction:
    """Use credits, once for each key.

    Raises:
        NotFound: there is no such user.
        Conflict: the key stands for another movement.
        InsufficientCredits: the balance does not cover the amount.
    """
    return await _move(db, user_id, draft, CreditTransactionType.USAGE, -draft.amount)


async def _move(
    db: Prisma, user_id: str, draft: CreditDraft, kind: CreditTransactionType, amount: Decimal
) -> CreditTransaction:
    async with db.tx() as tx:
        # The lock on the user's row lets movements of one user pass one at a time, so that balances add up.
        if await tx.query_first('SELECT "id" FROM "users" WHERE "id" = $1::uuid FOR UPDATE', user_id) is None:
            raise NotFound("there is no such user", user_id=user_id)
        earlier = await get_transaction(tx, user_id, draft.transaction_key)
        if earlier is not None:
            if earlier.type == kind and earlier.amount == amount:
                return earlier
            raise Conflict("this key stands for another movement", transaction_key=draft.transaction_key)
        balance = await get_balance(tx, user_id) + amount
        if balance < 0:
            raise InsufficientCredits(
                "the balance does not cover the amount", balance=str(balance - amount), needed=str(-amount)
            )
        data: CreditTransactionCreateInput = {
            "userId": user_id,
            "transactionKey": draft.transaction_key,
            "amount": amount,
            "type": kind,
            "runningBalance": balance,
        }
        if draft.metadata is not None:
            data["metadata"] = Json(draft.metadata)
        return CreditTransaction.model_validate(await tx.credittransaction.create(data=data))
