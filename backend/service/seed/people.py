"""Rows about people: users, profiles, credits, API keys."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from service.seed import words
from service.seed.chance import Chance, Row, naive


def key_text(number: int) -> str:
    """The text of seeded API key `number`, counted from 0: public, so that people can try to verify one."""
    return f"ak-{number:05d}-seeded"


def users(chance: Chance, count: int) -> Iterator[Row]:
    """Users; the first one is an administrator."""
    for number in range(count):
        first = words.FIRST_NAMES[number % len(words.FIRST_NAMES)]
        last = chance.choice(words.LAST_NAMES)
        metadata: dict[str, Any] = {
            "source": chance.choice(["invitation", "search", "friend"]),
            "visits": chance.randrange(400),
        }
        if chance.random() < 0.3:
            metadata["settings"] = {"theme": "dark", "tabs": [1, 2.5, None, True]}
        created = naive(chance.moment(days=400))
        yield {
            "id": chance.uuid(),
            "email": f"{_ascii(first)}.{_ascii(last)}{number}@{chance.choice(words.DOMAINS)}",
            "name": None if chance.random() < 0.1 else f"{first} {last}",
            "plan": chance.choices(("FREE", "PRO", "enterprise-2024"), (7, 3, 1))[0],
            "is_admin": number == 0,
            "metadata": json.dumps(metadata),
            "created_at": created,
            "updated_at": created,
        }


def profiles(chance: Chance, people: list[Row]) -> Iterator[Row]:
    """Profiles of most of them."""
    for user in people:
        if chance.random() < 0.3:
            continue
        birthday = dt.date(1950, 1, 1) + dt.timedelta(days=chance.randrange(20_000))
        links = [f"https://example.org/{user['email'].split('@')[0]}/{n}" for n in range(chance.randrange(4))]
        yield {
            "user_id": user["id"],
            "display_name": (user["name"] or "Somebody").partition(" ")[0],
            "bio": chance.choice([None, *words.BIOS]),
            "birthday": birthday if chance.random() < 0.6 else None,
            # The column has no default: NULL is what a row holds that Prisma made without links.
            "links": links or None,
        }


def credit_transactions(chance: Chance, people: list[Row]) -> Iterator[Row]:
    """Movements of credits whose running balances add up and never fall below 0."""
    for user in people:
        balance, moment = Decimal(0), chance.moment(days=200)
        for number in range(chance.choices((0, 2, 5, 9), (2, 3, 3, 1))[0]):
            kind = "GRANT" if number == 0 else chance.choices(("TOP_UP", "USAGE", "REFUND"), (2, 6, 1))[0]
            amount = Decimal(chance.randrange(1, 500_000)) / chance.choice([10_000, 100])
            if kind == "USAGE":
                amount = -min(amount, balance)
            if not amount:
                continue
            balance += amount
            moment += dt.timedelta(milliseconds=chance.randrange(10**4, 10**9))
            yield {
                "id": chance.cuid(),
                "transactionKey": f"{kind.lower()}-{number}",
                "userId": user["id"],
                "amount": amount,
                "type": kind,
                "runningBalance": balance,
                "metadata": json.dumps({"invoice": f"2024-{number:04d}"}) if kind == "TOP_UP" else None,
                "isActive": True,
                "createdAt": naive(moment),
                "updatedAt": naive(moment),
            }


def api_keys(chance: Chance, people: list[Row]) -> Iterator[Row]:
    """API keys; `key_text` gives the text of each."""
    made = 0
    for user in people:
        for number in range(chance.choices((0, 1, 3), (4, 4, 1))[0]):
            text = key_text(made)
            made += 1
            created = chance.moment(days=150)
            used = created + dt.timedelta(hours=chance.randrange(1, 900))
            yield {
                "id": chance.uuid(),
                "userId": user["id"],
                "name": f"Key {number + 1}",
                "prefix": text[:8],
                "hash": hashlib.sha256(text.encode()).digest(),
                "permissions": chance.sample(("EXECUTE_GRAPH", "READ_GRAPH", "read-store"), chance.randrange(1, 4)),
                "allowedHosts": sorted(chance.sample(words.HOSTS, chance.randrange(3))),
                "status": chance.choices(("ACTIVE", "SUSPENDED", "revoked_by_owner"), (8, 1, 1))[0],
                "rateLimit": chance.choice([None, 60, 600]),
                "createdAt": naive(created),
                "lastUsedAt": naive(used) if chance.random() < 0.7 else None,
            }


def _ascii(name: str) -> str:
    return name.lower().translate(str.maketrans("øüë", "oue"))
