"""Random read calls, mostly such as Prisma takes, compared on both clients.

    python -m tests.calls.fuzz --seed 1 --count 10000

prints each call whose outcome differs, or that the bridge leaves to Prisma although Prisma answers it. Calls have a
total order wherever the order of rows shows, since only then is there one right answer.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from prisma import Prisma
from tests.calls.fuzz_filters import Filters, Rows, text_of
from tests.calls.outcomes import judge
from tests.calls.rows import fill

from prismalchemy.client import Prisma as BridgedPrisma
from prismalchemy.orm import ModelFacts, describe
from rig import engine, postgres, prisma
from rig.guard import Guard
from service import models as service

_NUMBERS = ("Int", "BigInt", "Float", "Decimal")


def states_nothing(value: Any) -> bool:
    """Whether no operator in the condition on a field compares anything."""
    return isinstance(value, Mapping) and all(
        key == "mode" or (key == "not" and states_nothing(part)) for key, part in value.items()
    )


@dataclass(frozen=True)
class RandomCall:
    """One call; `ordered` tells whether the rows have an order."""

    model: str
    action: str
    arguments: Mapping[str, Any]
    ordered: bool

    async def __call__(self, client: Any) -> Any:
        return await getattr(getattr(client, self.model.lower()), self.action)(**self.arguments)

    def __str__(self) -> str:
        arguments = ", ".join(f"{name}={text_of(value)}" for name, value in self.arguments.items())
        return f"db.{self.model.lower()}.{self.action}({arguments})"


class Calls(Filters):
    """Makes calls."""

    def call(self) -> RandomCall:
        """Any read call but raw ones."""
        model = self.random.choice(list(self.models.values()))
        kind = self.random.random()
        if kind < 0.1:
            where = self.unique(model) | (self.where(model, 1) if self.chance(0.3) else {})
            return RandomCall(model.name, "find_unique", {"where": where, **self._included(model)}, True)
        if kind < 0.2:
            return self._count(model)
        if kind < 0.35:
            return self._group_by(model)
        one = kind < 0.45
        arguments = self._rows(model, order="order", always_ordered=one)
        if one:
            arguments.pop("take", None)
            # Prisma adds no order to the first row of all.
            arguments.setdefault("order", self.order(model))
        arguments |= self._included(model)
        ordered = not arguments.keys().isdisjoint({"order", "take", "cursor", "distinct"}) or bool(
            arguments.get("skip")
        )
        return RandomCall(model.name, "find_first" if one else "find_many", arguments, ordered)

    def _rows(self, model: ModelFacts, *, order: str, always_ordered: bool) -> dict[str, Any]:
        arguments: dict[str, Any] = {}
        if self.chance(0.5):
            arguments["where"] = self.where(model)
        if self.chance(0.3):
            arguments["take"] = self.random.choice((-3, -2, -1, 0, 1, 2, 2, 3, 5))
        if self.chance(0.2):
            arguments["skip"] = self.random.choice((0, 1, 1, 2, 3))
        if self.chance(0.2) and model.uniques:
            arguments["cursor"] = self.unique(model)
        # Prisma orders by the id then; to skip nothing is no reason.
        counted = "take" in arguments or "cursor" in arguments or bool(arguments.get("skip"))
        if self.chance(0.2):
            arguments["distinct"] = self.random.sample(self._grouping(model), self.random.choice((0, 1, 1, 1, 2)))
        needs_order = always_ordered or "distinct" in arguments or not model.identity
        if (needs_order and not (counted and "distinct" not in arguments)) or self.chance(0.5):
            arguments[order] = self.order(model)
        return arguments

    @staticmethod
    def _grouping(model: ModelFacts) -> list[str]:
        return [field.name for field in model.fields.values() if field.type != "Json"]

    def order(self, model: ModelFacts) -> list[dict[str, Any]]:
        """A total order: some keys, and those of the id after them."""
        keys = [self._key(model, 2) for _ in range(self.random.choice((0, 1, 1, 2)))]
        return [*keys, *({name: self._direction()} for name in model.identity)]

    def _direction(self) -> str:
        return self.random.choice(("asc", "desc"))

    def _key(self, model: ModelFacts, depth: int) -> dict[str, Any]:
        if depth and model.relations and self.chance(0.25):
            relation = self.random.choice(list(model.relations.values()))
            if relation.is_list:
                return {relation.name: {"_count": self._direction()}}
            return {relation.name: self._key(self.models[relation.target], depth - 1)}
        field = self.random.choice(list(model.fields.values()))
        if field.nullable and not field.is_list and self.chance(0.5):
            return {field.name: {"sort": self._direction(), "nulls": self.random.choice(("first", "last"))}}
        return {field.name: self._direction()}

    def _included(self, model: ModelFacts, depth: int = 3) -> dict[str, Any]:
        if not depth or not model.relations or self.chance(0.6 if depth == 3 else 0.5):
            return {}
        include: dict[str, Any] = {}
        for relation in self.random.sample(
            list(model.relations.values()), min(len(model.relations), self.random.choice((1, 1, 2)))
        ):
            target = self.models[relation.target]
            if relation.is_list:
                arguments = self._rows(target, order="order_by", always_ordered=True)
                include[relation.name] = arguments | self._included(target, depth - 1)
            elif self.chance(0.1):
                include[relation.name] = self.chance(0.5)
            else:
                optional = (
                    relation.owns_key and any(local.nullable for local, _ in relation.pairs)
                ) or not relation.owns_key
                where = {"where": self.where(target)} if optional and self.chance(0.3) else {}
                include[relation.name] = where | self._included(target, depth - 1)
        return {"include": include}

    def _count(self, model: ModelFacts) -> RandomCall:
        arguments = self._rows(model, order="order", always_ordered=False)
        arguments = {name: value for name, value in arguments.items() if name not in ("order", "distinct")}
        if self.chance(0.4):
            names = ["_all", *model.fields]
            arguments["select"] = {
                name: self.chance(0.9) for name in self.random.sample(names, self.random.randrange(4))
            }
        return RandomCall(model.name, "count", arguments, True)

    def _group_by(self, model: ModelFacts) -> RandomCall:
        by = self.random.sample(self._grouping(model), self.random.choice((1, 1, 2)))
        arguments: dict[str, Any] = {"by": by}
        if self.chance(0.3):
            arguments["where"] = self.where(model)
        for kind in ("count", "sum", "avg", "min", "max"):
            if self.chance(0.3):
                names = self._aggregated(model, kind)
                if names:
                    arguments[kind] = dict.fromkeys(self.random.sample(names, min(2, len(names))), True)
        if self.chance(0.4):
            # The engine panics on a `having` that states nothing.
            arguments["having"] = self._having(model, by, 2) | {by[0]: {"_count": {"gte": 0}}}
        if self.chance(0.4):
            arguments["order"] = [{name: self._direction()} for name in by]
            if self.chance(0.3):
                kind = self.random.choice(("count", "sum", "avg", "min", "max"))
                names = [name for name in self._aggregated(model, kind) if name != "_all"]
                if names:
                    arguments["order"].insert(0, {f"_{kind}": {self.random.choice(names): self._direction()}})
            if self.chance(0.5):
                arguments["take"] = self.random.choice((-2, -1, 0, 1, 2, 3))
            if self.chance(0.3):
                arguments["skip"] = self.random.choice((0, 1, 2))
        return RandomCall(model.name, "group_by", arguments, "order" in arguments)

    def _aggregated(self, model: ModelFacts, kind: str) -> list[str]:
        fields = [field for field in model.fields.values() if not field.is_list]
        if kind == "count":
            return ["_all", *model.fields]
        if kind in ("sum", "avg"):
            return [field.name for field in fields if field.type in _NUMBERS]
        return [
            field.name for field in fields if field.type not in ("Json", "Bytes", "Boolean") and field.native != "uuid"
        ]

    def _having(self, model: ModelFacts, by: list[str], depth: int) -> dict[str, Any]:
        having: dict[str, Any] = {}
        for _ in range(self.random.choice((1, 1, 1, 2))):
            kind = self.random.random()
            if depth and kind < 0.3:
                name = self.random.choice(("AND", "OR", "NOT"))
                having[name] = [self._having(model, by, depth - 1) for _ in range(self.random.randrange(3))]
            elif kind < 0.5:
                field = model.fields[self.random.choice(by)]
                if not field.is_list and not states_nothing(value := self.field(model, field)):
                    having[field.name] = value
            else:
                aggregate = self.random.choice(("_count", "_sum", "_avg", "_min", "_max"))
                names = [name for name in self._aggregated(model, aggregate[1:]) if name != "_all"]
                if names:
                    field = model.fields[self.random.choice(names)]
                    having[field.name] = {aggregate: self._aggregate(model, field, aggregate)}
        return having

    def _aggregate(self, model: ModelFacts, field: Any, aggregate: str) -> Any:
        if aggregate == "_count":
            return {self.random.choice(("equals", "gt", "lt", "not")): self.random.randrange(4)}
        if aggregate == "_avg":
            return {self.random.choice(("gt", "lte")): self.value(model, field)}
        return self.operators(model, field, 1)


async def rows_of(client: Prisma, models: Mapping[str, ModelFacts]) -> Rows:
    """All rows of every model, in the order of their ids."""
    return {
        name: await getattr(client, name.lower()).find_many(order=[{key: "asc"} for key in model.identity])
        for name, model in models.items()
    }


async def _main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--count", type=int, default=1000)
    options = parser.parse_args()
    os.environ.update(engine.engine_environment(), ENABLE_SQLALCHEMY="true", SQLALCHEMY_MODELS="service.models")
    guard = Guard()
    url = postgres.start(guard).create_database("fuzz")
    prisma.migrate(url, "deploy")
    await fill(url)
    plain, bridge = Prisma(datasource={"url": url}), BridgedPrisma(datasource={"url": url})
    await plain.connect()
    await bridge.connect()
    models = describe(service.Base)
    rows = await rows_of(plain, models)
    refused = left = wrong = 0
    for number in range(options.seed, options.seed + options.count):
        call = Calls(Random(number), models, rows).call()
        try:
            judged = await judge(call, call.ordered, plain, bridge)
        except Exception as error:
            wrong += 1
            print(f"CRASH {number} {call}\n  {type(error).__name__}: {error}"[:3000])
            # The WASM engine does not survive its own panics.
            for client in (plain, bridge):
                await client.disconnect()
                await client.connect()
            continue
        refused += not judged.answered
        if not judged.same:
            wrong += 1
            print(
                f"DIFFERS {number} {call}\n  Prisma: {str(judged.expected)[:400]}\n  bridge: {str(judged.found)[:400]}\n  {judged.refusal}"
            )
        elif judged.answered and judged.refusal is not None:
            left += 1
            print(f"LEFT {number} {call}\n  {judged.refusal.feature}: {judged.refusal}")
    print(f"{options.count} calls: {wrong} differ, {left} left to Prisma, {refused} refused by Prisma")
    await plain.disconnect()
    await bridge.disconnect()
    guard.close()
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(_main()))
