"""Random cases: one write, a batch, or a short transaction."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Any

from tests.calls.fuzz import RandomCall
from tests.calls.fuzz_filters import text_of
from tests.calls.outcomes import outcome
from tests.refusals.mutations import mutated
from tests.writes.fuzzing.data import Data

from prismalchemy.orm import ModelFacts

VERBS = ("create", "update", "upsert", "delete", "create_many", "update_many", "delete_many")
_WEIGHTS = (24, 34, 14, 6, 6, 6, 4)
_RAW = (
    ("execute_raw", ("UPDATE {staff} SET n = n + $1::int WHERE id = $2::int", 1, 1)),
    ("execute_raw", ("INSERT INTO {tag} (name) VALUES ($1) ON CONFLICT DO NOTHING", "n1")),
    ("execute_raw", ("DELETE FROM {lamp} WHERE watt > $1::int", 5)),
    ("execute_raw", ("INSERT INTO {tag} (name) VALUES ($1)", "g1")),
    ("execute_raw", ("SELECT 1 / $1::int", 0)),
    ("execute_raw", ("SAVEPOINT a",)),
    ("execute_raw", ("ROLLBACK TO SAVEPOINT a",)),
    ("execute_raw", ("SELECT pg_advisory_xact_lock(7)",)),
    ("execute_raw", ("SET LOCAL statement_timeout = '20s'",)),
    ("query_raw", ("SELECT id, n FROM {staff} ORDER BY id",)),
    ("query_raw", ("SELECT id FROM {staff} WHERE id = $1::int FOR UPDATE", 1)),
    ("query_raw", ("INSERT INTO {lamp} (watt) VALUES ($1::int) RETURNING id, watt", 3)),
    ("query_first", ("UPDATE {tag} SET n = 9 WHERE name = $1 RETURNING id, name", "g2")),
)
_TABLES = {"staff": "staff_members", "tag": '"Tag"', "lamp": '"Lamp"'}


@dataclass(frozen=True)
class RawCall:
    """SQL of the team's own."""

    action: str
    arguments: tuple[Any, ...]
    model: str = "raw"

    async def __call__(self, client: Any) -> Any:
        return await getattr(client, self.action)(*self.arguments)

    def __str__(self) -> str:
        return f"db.{self.action}({', '.join(map(text_of, self.arguments))})"


Call = RandomCall | RawCall


@dataclass(frozen=True)
class Single:
    """One write."""

    calls: tuple[Call, ...]

    async def __call__(self, client: Any) -> Any:
        return await outcome(self.calls[0], client)

    def __str__(self) -> str:
        return f"await {self.calls[0]}"


@dataclass(frozen=True)
class Batch:
    """Writes in one batch."""

    calls: tuple[Call, ...]

    async def __call__(self, client: Any) -> Any:
        return await outcome(self._commit, client)

    async def _commit(self, client: Any) -> None:
        batch = client.batch_()
        for call in self.calls:
            if isinstance(call, RawCall):
                getattr(batch, call.action)(*call.arguments)
            else:
                getattr(getattr(batch, call.model.lower()), call.action)(**call.arguments)
        await batch.commit()

    def __str__(self) -> str:
        return "\n".join(["async with db.batch_() as db:", *(f"    {call}" for call in self.calls)])


@dataclass(frozen=True)
class Transaction:
    """Calls in one transaction; the program catches what fails and goes on.

    Attributes:
        rolls_back: whether it is rolled back in the end.
    """

    calls: tuple[Call | Batch, ...]
    rolls_back: bool

    async def __call__(self, client: Any) -> Any:
        outcomes: list[Any] = []
        outcomes.append(await outcome(partial(self._run, outcomes), client))
        return outcomes

    async def _run(self, outcomes: list[Any], client: Any) -> str:
        manager = client.tx(max_wait=timedelta(seconds=10), timeout=timedelta(seconds=30))
        db = await manager.start()
        try:
            for call in self.calls:
                found = await outcome(call, db)
                outcomes.append(found)
        except BaseException:
            await manager.rollback()
            raise
        await (manager.rollback() if self.rolls_back else manager.commit())
        return "rolled back" if self.rolls_back else "committed"

    def __str__(self) -> str:
        lines = ["async with db.tx() as db:  # each call in a try of its own"]
        for call in self.calls:
            lines += [
                f"    {line}" for line in str(Single((call,)) if not isinstance(call, Batch) else call).split("\n")
            ]
        return "\n".join([*lines, *(["    raise Stopped  # the program's own error"] if self.rolls_back else [])])


Case = Single | Batch | Transaction


class Cases(Data):
    """Makes cases."""

    schema = "public"
    """Where the tables of raw statements are."""

    def case(self) -> Case:
        """Any case."""
        kind = self.random.random()
        if kind < 0.76:
            call = self.write()
            return Single((mutated(call, self.random) if kind < 0.05 else call,))
        if kind < 0.86:
            return Batch(self._writes(self.random.choice((0, 1, 2, 2, 3, 4)), depth=2))
        return Transaction(tuple(self._step() for _ in range(self.random.choice((1, 2, 2, 3, 4)))), self.chance(0.2))

    def write(self, depth: int | None = None) -> RandomCall:
        """One write."""
        depth = self.random.choice((0, 1, 2, 2, 3, 4)) if depth is None else depth
        model = self.random.choice(list(self.models.values()))
        if self.chance(0.35):
            model = self.models["Staff"]
        (verb,) = self.random.choices(VERBS, _WEIGHTS)
        row = self.random.choice(self.rows[model.name])
        where = self.narrowed(model, row)
        if verb == "create":
            arguments: dict[str, Any] = {"data": self.created(model, depth)}
        elif verb == "update":
            arguments = {"where": where, "data": self.updated(model, depth, row)}
        elif verb == "upsert":
            arguments = self._upserted(model, where, depth, row)
        elif verb == "delete":
            arguments = {"where": where}
        elif verb == "create_many":
            arguments = {"data": [self.created(model, 0) for _ in range(self._several())]}
            if self.chance(0.5):
                arguments["skip_duplicates"] = self.chance(0.7)
        elif verb == "update_many":
            arguments = {"where": self.where(model, 1), "data": self.changes(model)}
        else:
            arguments = {"where": self.where(model, 1)} if self.chance(0.95) else {}
        if verb in VERBS[:4] and depth != 1 and self.chance(0.5):
            arguments |= self._included(model, 2)
        return RandomCall(model.name, verb, arguments, ordered=True)

    def _upserted(self, model: ModelFacts, where: dict[str, Any], depth: int, row: Any) -> dict[str, Any]:
        create, update = self.created(model, depth), self.updated(model, depth, row)
        if self.chance(0.6):
            # So that the engine may take ON CONFLICT for it.
            for key in model.uniques:
                if key.name in where:
                    create |= where[key.name] if len(key.fields) > 1 else {key.name: where[key.name]}
            if self.chance(0.3):
                where |= self._as_created(model, create)
        data = {"create": create, "update": update} if self.chance(0.5) else {"update": update, "create": create}
        return {"where": where, "data": data}

    def _as_created(self, model: ModelFacts, create: dict[str, Any]) -> dict[str, Any]:
        """A condition that says what `create` does, or a default that it leaves out."""
        keys = {name for key in model.uniques for name in key.fields}
        given = [name for name, value in create.items() if name in model.fields and not isinstance(value, dict | list)]
        plain = [name for name in given if name not in keys and model.fields[name].type not in ("Json", "Bytes")]
        if not plain or self.chance(0.3):
            return {"n": self.random.choice((0, 1))} if "n" in model.fields else {}
        name = self.random.choice(plain)
        return {name: create[name]}

    def _writes(self, count: int, depth: int) -> tuple[Call, ...]:
        return tuple(self._raw("execute_raw") if self.chance(0.12) else self.write(depth) for _ in range(count))

    def _step(self) -> Call | Batch:
        kind = self.random.random()
        if kind < 0.22:
            return self._raw()
        if kind < 0.32:
            call = self.call()
            return call if call.ordered else replace(call, action="count", arguments={}, ordered=True)
        if kind < 0.4:
            return Batch(self._writes(self.random.choice((1, 2, 3)), depth=1))
        call = self.write(self.random.choice((0, 0, 1, 2, 3)))
        return mutated(call, self.random) if kind > 0.97 else call

    def _raw(self, action: str | None = None) -> RawCall:
        found, (text, *parameters) = self.random.choice([raw for raw in _RAW if action in (None, raw[0])])
        if isinstance(text, str):
            text = text.format_map({name: f"{self.schema}.{table}" for name, table in _TABLES.items()})
        return RawCall(found, (text, *parameters))
