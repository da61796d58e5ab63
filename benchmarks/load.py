"""Readers and writers on one database while its backends are killed: no wrong answer, no double write, no leak.

Each write carries an id of its own and moves an account's balance by what it writes to the ledger, so afterwards it is
known of each whether it happened, and whether it happened once. Each read asks a question of its own, and for a state
that has to be consistent.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import statistics
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

import asyncpg
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from prismalchemy.connection import CommitUncertain, Database, DefaultLimits, is_lost
from prismalchemy.errors import PrismalchemyError

ACCOUNTS = 500
TABLES = f"""
DROP TABLE IF EXISTS load_ledger, load_account;
CREATE TABLE load_account (id int PRIMARY KEY, balance bigint NOT NULL);
CREATE TABLE load_ledger (id uuid NOT NULL, account int NOT NULL, amount bigint NOT NULL);
CREATE INDEX ON load_ledger (account);
CREATE INDEX ON load_ledger (id);
INSERT INTO load_account SELECT number, 0 FROM generate_series(1, {ACCOUNTS}) AS number;
"""
READ = """
SELECT $1::bigint AS question, balance, (SELECT coalesce(sum(amount), 0)::bigint FROM load_ledger WHERE account = a.id)
FROM load_account AS a WHERE id = $2::int
"""
READ_NAMED = text(READ.replace("$1::bigint", "CAST(:question AS bigint)").replace("$2::int", "CAST(:account AS int)"))
ENTRY = "INSERT INTO load_ledger VALUES ($1::uuid, $2::int, $3::bigint)"
BALANCE = "UPDATE load_account SET balance = balance + $2::bigint WHERE id = $1::int"
BOTH = f"WITH entry AS ({ENTRY}) UPDATE load_account SET balance = balance + $3::bigint WHERE id = $2::int"
ENTRY_NAMED = text("INSERT INTO load_ledger VALUES (CAST(:id AS uuid), :account, :amount)")
BALANCE_NAMED = text("UPDATE load_account SET balance = balance + :amount WHERE id = :account")
APPLICATION = "prismalchemy-load"


@dataclass
class Figures:
    """What happened."""

    reads: int = 0
    writes: int = 0
    kills: int = 0
    wrong_answers: list[str] = field(default_factory=list)
    unanswered_reads: list[str] = field(default_factory=list)
    done: set[UUID] = field(default_factory=set)
    unknown: set[UUID] = field(default_factory=set)
    errors: Counter[str] = field(default_factory=Counter)
    read_times: list[float] = field(default_factory=list)
    write_times: list[float] = field(default_factory=list)
    leaked: int = 0


class Clients:
    """200 of them, each doing one thing after the other until the time is over."""

    def __init__(self, database: Database, until: float, figures: Figures) -> None:
        self._database = database
        self._until = until
        self._figures = figures
        self._questions = 0

    async def run(self, count: int) -> None:
        await asyncio.gather(*(self._client(number) for number in range(count)))

    async def _client(self, number: int) -> None:
        reads = (self._read_by_fetch, self._read_by_session)
        writes = (self._write_by_fetch, self._write_by_transaction, self._write_by_session)
        while time.monotonic() < self._until:
            if number % 2:
                await self._write(random.choice(writes))
            else:
                await self._read(random.choice(reads))

    async def _read(self, way: Callable[[int, int], Awaitable[tuple[int, int, int]]]) -> None:
        self._questions += 1
        question, account = self._questions, random.randint(1, ACCOUNTS)
        before = time.monotonic()
        try:
            answer, balance, ledger = await way(question, account)
        except (PrismalchemyError, DBAPIError, asyncpg.PostgresError, OSError) as problem:
            self._figures.unanswered_reads.append(f"{way.__name__}: {type(problem).__name__}: {problem}")
            return
        self._figures.reads += 1
        self._figures.read_times.append(time.monotonic() - before)
        if answer != question:
            self._figures.wrong_answers.append(f"asked {question}, answered {answer}")
        if balance != ledger:
            self._figures.wrong_answers.append(f"account {account} has {balance}, its ledger says {ledger}")

    async def _read_by_fetch(self, question: int, account: int) -> tuple[int, int, int]:
        row = (await self._database.fetch(READ, (question, account)))[0]
        return row[0], row[1], row[2]

    async def _read_by_session(self, question: int, account: int) -> tuple[int, int, int]:
        async with self._database.read_session() as session:
            row = (await session.execute(READ_NAMED, {"question": question, "account": account})).one()
            return row[0], row[1], row[2]

    async def _write(self, way: Callable[[UUID, int, int], Awaitable[None]]) -> None:
        entry, account, amount = uuid4(), random.randint(1, ACCOUNTS), random.randint(-100, 100)
        before = time.monotonic()
        try:
            await way(entry, account, amount)
        except CommitUncertain:
            self._figures.unknown.add(entry)
            self._figures.errors["COMMIT cut"] += 1
        except (asyncpg.PostgresError, asyncpg.InternalClientError, asyncpg.InterfaceError, OSError) as problem:
            if not is_lost(problem) and not isinstance(problem, asyncpg.InterfaceError):
                raise
            # One statement in autocommit: whether the server had come to its end is unknown.
            self._figures.unknown.add(entry)
            self._figures.errors["statement cut"] += 1
        except DBAPIError as problem:
            if not problem.connection_invalidated:
                raise
            self._figures.errors["transaction cut"] += 1
        except PrismalchemyError as problem:
            self._figures.errors[type(problem).__name__] += 1
        else:
            self._figures.done.add(entry)
            self._figures.writes += 1
            self._figures.write_times.append(time.monotonic() - before)

    async def _write_by_fetch(self, entry: UUID, account: int, amount: int) -> None:
        await self._database.fetch(BOTH, (entry, account, amount), read=False)

    async def _write_by_transaction(self, entry: UUID, account: int, amount: int) -> None:
        async with self._database.transaction() as connection:
            await connection.execute(ENTRY, entry, account, amount)
            await connection.execute(BALANCE, account, amount)

    async def _write_by_session(self, entry: UUID, account: int, amount: int) -> None:
        async with self._database.session() as session:
            await session.execute(ENTRY_NAMED, {"id": entry, "account": account, "amount": amount})
            await session.execute(BALANCE_NAMED, {"account": account, "amount": amount})


async def kill(connection: Any, every: float, figures: Figures) -> None:
    """End one backend of the clients', chosen at random, again and again."""
    while True:
        await asyncio.sleep(every)
        figures.kills += await connection.fetchval(
            "SELECT count(pg_terminate_backend(pid)) FROM (SELECT pid FROM pg_stat_activity "
            "WHERE application_name = $1 ORDER BY random() LIMIT 1) AS chosen",
            APPLICATION,
        )


async def check(connection: Any, figures: Figures) -> None:
    """Compare what the clients know with what the tables hold."""
    rows = await connection.fetch("SELECT id, count(*) FROM load_ledger GROUP BY id")
    found = {row["id"]: row["count"] for row in rows}
    figures.wrong_answers += [f"write {entry} happened {count} times" for entry, count in found.items() if count != 1]
    figures.wrong_answers += [f"write {entry} was confirmed and is lost" for entry in figures.done - found.keys()]
    surprises = found.keys() - figures.done - figures.unknown
    figures.wrong_answers += [f"write {entry} failed and is there" for entry in surprises]
    different = "SELECT count(*) FROM load_account AS a WHERE balance <> "
    different += "(SELECT coalesce(sum(amount), 0) FROM load_ledger WHERE account = a.id)"
    if count := await connection.fetchval(different):
        figures.wrong_answers.append(f"{count} accounts differ from their ledgers")


async def backends(connection: Any) -> int:
    count: int = await connection.fetchval(
        "SELECT count(*) FROM pg_stat_activity WHERE application_name = $1", APPLICATION
    )
    return count


async def run(url: str, *, seconds: float, clients: int, every: float) -> Figures:
    """Load the database of `url` (Prisma's) for `seconds`."""
    figures = Figures()
    separator = "&" if "?" in url else "?"
    limits = DefaultLimits(pool_timeout=60)
    database = Database(f"{url}{separator}application_name={APPLICATION}", limits=limits)
    watcher = Database(url)
    await database.open()
    async with watcher.driver() as connection:
        await connection.execute(TABLES)
        killer = asyncio.create_task(kill(connection, every, figures))
        await Clients(database, time.monotonic() + seconds, figures).run(clients)
        killer.cancel()
        with suppress(asyncio.CancelledError):
            await killer
    await database.pool.settled()
    figures.leaked += database.pool.checkedout()
    await database.close()
    async with watcher.driver() as connection:
        await check(connection, figures)
        figures.leaked += await backends(connection)
    await watcher.close()
    return figures


def report(figures: Figures, seconds: float) -> dict[str, Any]:
    """The figures as plain values; times in milliseconds."""

    def times(values: list[float]) -> dict[str, float]:
        if len(values) < 2:
            return {}
        cuts = statistics.quantiles(values, n=100)
        return {name: round(cuts[at] * 1000, 1) for name, at in {"p50": 49, "p99": 98}.items()} | {
            "max": round(max(values) * 1000, 1)
        }

    return {
        "seconds": seconds,
        "backends killed": figures.kills,
        "reads answered": figures.reads,
        "reads not answered": len(figures.unanswered_reads),
        "writes confirmed": figures.writes,
        "writes cut": dict(figures.errors),
        "wrong answers": len(figures.wrong_answers),
        "leaked connections": figures.leaked,
        "read ms": times(figures.read_times),
        "write ms": times(figures.write_times),
        "examples": (figures.wrong_answers + figures.unanswered_reads)[:5],
    }


def main() -> int:
    """Load a database; exit status 1 for a wrong answer, an unanswered read or a leaked connection."""
    options = _options()
    guard = None
    try:
        url = options.url
        if url is None:
            from rig import postgres  # noqa: PLC0415  # only where there is no other server
            from rig.guard import Guard  # noqa: PLC0415  # as above

            guard = Guard()
            url = postgres.start(guard).url()
        load = run(url, seconds=options.seconds, clients=options.clients, every=options.kill_every)
        figures = asyncio.run(load)
    except KeyboardInterrupt:
        return 130
    except (RuntimeError, PrismalchemyError) as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 2
    finally:
        if guard is not None:
            guard.close()
    found = report(figures, options.seconds)
    if options.json:
        print(json.dumps(found))
    else:
        for name, value in found.items():
            print(f"{name:20} {value}")
    return 1 if figures.wrong_answers or figures.unanswered_reads or figures.leaked else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        formatter_class=argparse.RawDescriptionHelpFormatter,
        prog="scripts/load",
        description="Readers and writers on one database while its backends are killed: no wrong answer, no double\n"
        "write, no leaked connection.",
        epilog="examples:\n  scripts/load --seconds 10\n  scripts/load --clients 500 --kill-every 0.05\n"
        "  scripts/load --json | jq '.\"wrong answers\"'",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document instead of a list")
    parser.add_argument("--seconds", type=float, default=60, metavar="N", help="how long (60)")
    parser.add_argument("--clients", type=int, default=200, metavar="N", help="readers and writers, half of each (200)")
    parser.add_argument(
        "--kill-every", type=float, default=0.2, metavar="SECONDS", help="how often a backend is killed (0.2)"
    )
    parser.add_argument("--url", help="Prisma's URL of a superuser's database; without one, an embedded server")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
