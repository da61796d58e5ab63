"""A call that the bridge does not answer, while Prisma's engine is off: what Prisma would have said, or that it is not
supported."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Callable, Collection, Mapping
from types import ModuleType
from typing import Any, NoReturn

from prismalchemy.client.absent import refuse
from prismalchemy.orm import ModelFacts
from prismalchemy.query import EngineError, Refusal, Refused
from prismalchemy.query.validation import Validator

log = logging.getLogger("prismalchemy.client")


class Refusals:
    """Refuses calls in the engine's place.

    Args:
        package: the generated client.
        models: the facts of all models by Prisma's name, whether they are switched or not.
        preview: the preview features of the client.
        raise_as_client: raises the client's class for an error of the engine.
    """

    def __init__(
        self,
        package: ModuleType,
        models: Mapping[str, ModelFacts],
        preview: Collection[str],
        raise_as_client: Callable[[EngineError], NoReturn],
    ) -> None:
        self._builder = importlib.import_module(f"{package.__name__}._builder").QueryBuilder
        metadata = importlib.import_module(f"{package.__name__}.metadata")
        self._known = {
            "prisma_models": metadata.PRISMA_MODELS,
            "relational_field_mappings": metadata.RELATIONAL_FIELD_MAPPINGS,
        }
        self._validator = Validator(models, preview)
        self._raise_as_client = raise_as_client
        self._gaps: set[tuple[str, str]] = set()

    def refuse(self, reason: Refusal, call: Mapping[str, Any] | None) -> NoReturn:
        """Refuse `call`, the arguments of the client's `_execute`; None for raw SQL.

        Raises:
            prisma.errors.PrismaError: what the client raises for such a call itself, or for the engine's answer to it.
            TypeError: the client cannot write the call down.
            NotSupported: Prisma would have answered the call.
        """
        error = None if call is None else self._error(reason, call)
        if error is not None:
            self._raise_as_client(error)
        refuse(reason.feature, str(reason))

    def _error(self, reason: Refusal, call: Mapping[str, Any]) -> EngineError | None:
        text = self._builder(**call, **self._known).build_query()
        model, action = getattr(call["model"], "__prisma_model__", ""), call["method"]
        error = self._validator.problem(model, action, text)
        if error is None and isinstance(reason, Refused):
            self._log_gap(model, action, reason)
            error = EngineError("P2009", str(reason))
        return error

    def _log_gap(self, model: str, action: str, reason: Refusal) -> None:
        if (model, action) not in self._gaps:
            self._gaps.add((model, action))
            log.warning(
                "%s.%s was refused for a reason that the bridge knows no words of Prisma's for (%s); please report it",
                model,
                action,
                reason,
            )
