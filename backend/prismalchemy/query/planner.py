"""Planning: what calls of one fingerprint have in common is made once, and kept."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, Generic, TypeVar, final

from sqlalchemy.engine import Dialect

from prismalchemy.query.arguments.aliases import ALIASES
from prismalchemy.query.arguments.count import parse_count
from prismalchemy.query.arguments.find import parse_find, parse_find_unique
from prismalchemy.query.arguments.fingerprint import NotPlain, fingerprint
from prismalchemy.query.arguments.grammar import GRAMMAR, Grammar
from prismalchemy.query.arguments.group import parse_group
from prismalchemy.query.arguments.plain import Dump, plain_arguments
from prismalchemy.query.arguments.schema import Models, Schema
from prismalchemy.query.arguments.slots import with_slots
from prismalchemy.query.arguments.upsert import parse_upsert
from prismalchemy.query.arguments.write import (
    parse_change,
    parse_changes,
    parse_creation,
    parse_creations,
    parse_removal,
    parse_removals,
)
from prismalchemy.query.cache import Cache
from prismalchemy.query.call import Call
from prismalchemy.query.program import Plan
from prismalchemy.query.program.either import Either
from prismalchemy.query.read.count import count
from prismalchemy.query.read.find import find
from prismalchemy.query.read.group import group
from prismalchemy.query.refusals import Refused, TooDeep, Unsupported
from prismalchemy.query.sql.scope import Statement, Target
from prismalchemy.query.write.create import create
from prismalchemy.query.write.create_many import create_many
from prismalchemy.query.write.delete import delete, delete_many
from prismalchemy.query.write.update import update, update_many
from prismalchemy.query.write.upsert import upsert

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Action(Generic[T]):
    """How the calls of an action are planned.

    Attributes:
        parse: reads a call's arguments, which have slots for values, into a tree.
        make: makes the plan of the tree.
    """

    parse: Callable[[Schema, Call, Mapping[str, Any]], T]
    make: Callable[[T, Statement], Plan | Either]

    def plan(self, call: Call, arguments: Mapping[str, Any], schema: Schema, target: Target) -> Plan | Either:
        """The plan of a call.

        Raises:
            Refusal: the bridge does not answer such a call, or Prisma refuses it.
        """
        return self.make(self.parse(schema, call, arguments), Statement(schema, target))


_UNIQUE = Action(parse_find_unique, find)
_ROWS = Action(parse_find, find)

ACTIONS: Final[Mapping[str, Action[Any]]] = {
    "count": Action(parse_count, count),
    "group_by": Action(parse_group, group),
    "find_unique": _UNIQUE,
    "find_unique_or_raise": _UNIQUE,
    "find_first": _ROWS,
    "find_first_or_raise": _ROWS,
    "find_many": _ROWS,
    "create": Action(parse_creation, create),
    "create_many": Action(parse_creations, create_many),
    "update": Action(parse_change, update),
    "update_many": Action(parse_changes, update_many),
    "upsert": Action(parse_upsert, upsert),
    "delete": Action(parse_removal, delete),
    "delete_many": Action(parse_removals, delete_many),
}
"""The actions that can be planned, by the names that Prisma Client Python gives them."""


@final
@dataclass(frozen=True, slots=True)
class KnownRefusal:
    """Why calls of a fingerprint are not supported. The error itself is not kept: whoever catches one may change it,
    and it holds the frames that it went through."""

    feature: str
    problem: str


class Planner:
    """Plans calls and keeps the plans of the fingerprints used last.

    Args:
        models: the generated models by Prisma's name.
        dialect: the SQLAlchemy dialect to compile for.
        schema: the schema of tables and enums that name none, as DATABASE_URL says.
        preview: the preview features of the client.
        aliases: the keys of arguments that the client renames on their way to the engine.
        dump: makes JSON text of values that are of none of Python's own types, as the generated client does.
        size: how many plans are kept.
    """

    def __init__(
        self,
        models: Models,
        dialect: Dialect,
        schema: str,
        *,
        preview: Collection[str] = (),
        aliases: Mapping[str, str] = ALIASES,
        dump: Dump = json.dumps,
        size: int = 2048,
    ) -> None:
        emulated = any(relation.on_delete for model in models.values() for relation in model.relations.values())
        self._schema = Schema(models, frozenset(preview), emulated, aliases)
        self._target = Target(dialect, schema)
        self._plain = partial(plain_arguments, dump=dump, aliases=aliases)
        self._plans: Cache[Plan | Either | KnownRefusal] = Cache(size)

    def plan(self, call: Call) -> tuple[Plan, list[Any]]:
        """Return the plan for `call` and its values in the plan's order.

        Raises:
            Refusal: the bridge does not answer such a call, or Prisma refuses it.
        """
        grammar = GRAMMAR.get(call.action)
        if grammar is None:
            raise Unsupported(call.action, f"{call.model}.{call.action}")
        try:
            entries, values = fingerprint(grammar, call.arguments, self._plain)
        except NotPlain:
            raise Refused(f"{call.model}.{call.action} has something in it that the client does not take") from None
        except RecursionError:
            raise TooDeep(f"{call.model}.{call.action}") from None
        key = (call.model, call.action, call.result, call.selection, entries)
        try:
            plan = self._plans.get(key)
        except TypeError:
            raise Refused(f"{call.model}.{call.action} has something in it that cannot be hashed") from None
        if plan is None:
            plan = self._plans.keep(key, self._make(call, grammar, entries, values))
        if type(plan) is KnownRefusal:
            raise Unsupported(plan.feature, plan.problem)
        if type(plan) is Either:
            plan = plan.chosen(values)
        return plan, values

    def _make(
        self, call: Call, grammar: Grammar, entries: tuple[object, ...], values: list[Any]
    ) -> Plan | Either | KnownRefusal:
        """The plan, or why all calls of this fingerprint are refused; what a value may have caused is raised."""
        try:
            arguments = with_slots(grammar, entries, values)
            return ACTIONS[call.action].plan(call, arguments, self._schema, self._target)
        except RecursionError:
            raise TooDeep(f"{call.model}.{call.action}") from None
        except Unsupported as reason:
            if reason.by_value:
                raise
            return KnownRefusal(reason.feature, str(reason))
