"""SQLAlchemy's session and Prisma's calls in one transaction, both ways round."""

from __future__ import annotations

from typing import Any

from prismalchemy.client.base import Bridged
from prismalchemy.errors import NotSupported

_NO_TRANSACTION = (
    "tx.session: only a transaction on SQLAlchemy has a session; it runs there when all models are switched, or all "
    "that tx(models=[...]) names, see docs/client.md"
)


def session_of(tx: Any) -> Any:
    """The `AsyncSession` (of a synchronous client the `Session`) in the very transaction of `tx`, what `tx()` gives.

    `tx.session` is the same, unless the client has a model of that name.

    Raises:
        NotSupported: `tx` is no transaction on SQLAlchemy.
        prisma.errors.TransactionExpiredError: the transaction has ended.
    """
    if not isinstance(tx, Bridged) or tx._transaction is None:
        raise NotSupported("transaction", _NO_TRANSACTION)
    return tx._runtime.session_of(tx._transaction)


def using(db: Any, session: Any) -> Any:
    """The client `db` within `session`: its calls run in the session's transaction, which stays the session's to end.

    `db.using(session)` is the same, unless the client has a model of that name.

    Raises:
        NotSupported: the client is not connected, or ENABLE_SQLALCHEMY is off.
        TypeError: the session is not of the client's kind: an `AsyncSession` on asyncpg, a `Session` on psycopg.
    """
    if db._runtime is None:
        raise NotSupported(
            "transaction", "using(session): it needs a client that is connected with ENABLE_SQLALCHEMY=true"
        )
    transaction, scope = db._runtime.borrow(session)
    copy = db._copy()
    copy._tx_id, copy._transaction, copy._scope = "session", transaction, scope
    return copy


def named(client: type[Any]) -> dict[str, Any]:
    """What the bridged class of `client` has of these, under names that no model of it has."""
    found = {"session": property(session_of), "using": using}
    return {name: value for name, value in found.items() if not hasattr(client, name)}
