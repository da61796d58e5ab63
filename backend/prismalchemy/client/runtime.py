"""What a connected client with the flag on shares with its copies: models, plans, errors.

This module and what it imports bring SQLAlchemy along, so it is imported only when the flag is on.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn

from sqlalchemy.engine import Dialect

from prismalchemy.client.engine_off import check_engine_off, refuse
from prismalchemy.client.inside import Inside
from prismalchemy.client.models_complete import all_complete, complete_models
from prismalchemy.client.seams import Seams
from prismalchemy.errors import ModelsError
from prismalchemy.orm import ModelFacts, PrismaBase, describe
from prismalchemy.query import Call, EngineError, Planner, RawCall, Refusal, Refused, Unsupported, raw_call
from prismalchemy.settings import SwitchSettings
from prismalchemy.switch import switched_models
from prismalchemy.switch.modes import Modes
from prismalchemy.switch.route import Route, Router, ToPrisma
from prismalchemy.switch.scope import Scope
from prismalchemy.transactions.refused import EndRefused
from prismalchemy.transactions.state import Ended

if TYPE_CHECKING:
    from prismalchemy.client.refusals import Refusals


class Runtime:
    """Decides who answers calls, and makes them ready.

    Args:
        seams: what is used of the generated client.
        switch: which models are switched.
        dialect: what statements are compiled for.
        schema: the schema of the tables, as DATABASE_URL says.
        preview: the preview features of the client.

    Raises:
        ModelsError: the generated models cannot be imported.
        SettingsError: SQLALCHEMY_TABLES names something that is no model, or nothing at all although Prisma's engine is
            off.
    """

    def __init__(
        self, seams: Seams, switch: SwitchSettings, dialect: Dialect, schema: str, preview: Collection[str]
    ) -> None:
        models = load_models(switch.sqlalchemy_models)
        self.alone = not switch.prisma_engine
        named = switched_models(switch.sqlalchemy_tables, models)
        modes = Modes(named, complete_models(seams.package, models, named, alone=self.alone))
        self._seams = seams
        self._transactions = switch.sqlalchemy_transactions
        self.raise_as_client: Callable[[EngineError], NoReturn] = seams.raise_error
        if self.alone:
            check_engine_off(seams.models, modes.switched)
        self._words = partial(_words, seams, models, preview)
        self._refusals = self._words() if self.alone else None
        self.ended = Ended()
        planner = Planner(
            all_complete(seams.package, models),
            dialect,
            schema,
            preview=preview,
            aliases=seams.aliases,
            dump=seams.dumps,
        )
        self.router = Router(planner, modes, models)
        self.inside = Inside(self.router, seams, self._words, alone=self.alone)

    @property
    def switched(self) -> frozenset[str]:
        """The models that are switched to SQLAlchemy."""
        return self.router.modes.switched

    def route(
        self,
        method: str,
        arguments: Mapping[str, Any],
        model: type[Any] | None = None,
        root_selection: list[str] | None = None,
        *,
        in_transaction: bool = False,
    ) -> Route:
        """Decide who answers a call. The arguments are those of `_execute`.

        Raises:
            NotSupported: Prisma's engine is off, and would have answered.
            prisma.errors.PrismaError: Prisma's engine is off, and would have refused; in its own class, code and words.
        """
        if model is None:
            route: Route = ToPrisma(Unsupported(method, method))
        else:
            # As `call_of`: here, to spare each call a call of Python.
            selection = None if root_selection is None else tuple(root_selection)
            call = Call(model.__prisma_model__, method, arguments, model, selection)
            route = self.router.route(call, in_transaction=in_transaction)
        if self._refusals is not None and isinstance(route, ToPrisma):
            asked = {"method": method, "arguments": arguments, "model": model, "root_selection": root_selection}
            self._refusals.refuse(route.reason, asked)
        return route

    def scope(self, models: Collection[str] | None, within: Scope | None = None) -> Scope | None:
        """What a transaction that starts now may touch on SQLAlchemy; None when it is Prisma's.

        Args:
            models: those that it names; None for all.
            within: what the transaction may touch that it is a savepoint of.

        Raises:
            NotSupported: Prisma's engine is off, and a named model is not switched.
        """
        if within is not None:
            return within if models is None else Scope(frozenset(models) & within.models, named=True)
        if models is None and not (self.alone or self._transactions):
            return None
        try:
            scope = self.router.scope(models, self._seams.models, alone=self.alone)
        except Unsupported as reason:
            refuse(reason.feature, str(reason))
        return None if isinstance(scope, ToPrisma) else scope

    def raise_end(self, refused: EndRefused) -> NoReturn:
        """Raise what the client raises when its engine refuses to begin or to end a transaction.

        Raises:
            prisma.engine.errors.EngineRequestError: always.
        """
        raise self._seams.request_error(refused.status, refused.body) from refused.__cause__

    def prepare_raw(self, method: str, arguments: dict[str, Any]) -> RawCall | None:
        """Make a raw call ready; None when Prisma answers it.

        Raises:
            prisma.errors.RawQueryError: the text is none that can be sent.
            TypeError: a parameter that the client cannot serialise.
        """
        try:
            reason = self.router.why_not_raw(method)
            if reason is not None:
                raise reason
            return raw_call(method, arguments, self._seams.dumps)
        except Refused as reason:
            if self.alone:
                self.raise_as_client(EngineError("P2009", str(reason)))
            return None
        except Refusal as reason:
            self.leave_to_prisma(reason)
            return None
        except EngineError as error:
            self.raise_as_client(error)

    def leave_to_prisma(self, reason: Refusal) -> None:
        """Let Prisma answer raw SQL, which nothing but the database can check.

        Raises:
            NotSupported: Prisma's engine is off, and would have answered.
        """
        if self._refusals is not None:
            self._refusals.refuse(reason, None)


def _words(seams: Seams, models: Mapping[str, ModelFacts], preview: Collection[str]) -> Refusals:
    # The engine's words are many, and beside the engine only transactions need them.
    from prismalchemy.client.refusals import Refusals  # noqa: PLC0415  # only then

    return Refusals(seams, models, preview)


def load_models(module: str) -> Mapping[str, ModelFacts]:
    """Import the generated models and describe them, by Prisma's names.

    Raises:
        ModelsError: there is no such module, or no generated base class in it.
    """
    try:
        imported = importlib.import_module(module)
    except ModuleNotFoundError as missing:
        if missing.name is None or not f"{module}.".startswith(f"{missing.name}."):
            raise
        raise ModelsError(
            f"SQLALCHEMY_MODELS: there is no module {module!r}; name the one that `prismalchemy generate "
            "--output FILE` writes, and have its folder on PYTHONPATH"
        ) from None
    base = getattr(imported, "Base", None)
    if not (isinstance(base, type) and issubclass(base, PrismaBase)):
        raise ModelsError(f"SQLALCHEMY_MODELS: {module!r} has no class Base as `prismalchemy generate` writes it")
    return describe(base)
