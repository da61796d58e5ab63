"""A call that the bridge does not answer, while Prisma's engine is off: what Prisma would have said, or that it is not
supported."""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping
from typing import Any, NoReturn

from prismalchemy.client.engine_off import refuse
from prismalchemy.client.seams import Seams
from prismalchemy.orm import ModelFacts
from prismalchemy.query import EngineError, Refusal, Refused, TooDeep
from prismalchemy.query.validation import Validator

log = logging.getLogger("prismalchemy.client")


class Refusals:
    """Refuses calls in the engine's place.

    Args:
        seams: what is used of the generated client.
        models: the facts of all models by Prisma's name, whether they are switched or not.
        preview: the preview features of the client.
    """

    def __init__(self, seams: Seams, models: Mapping[str, ModelFacts], preview: Collection[str]) -> None:
        self._seams = seams
        self._validator = Validator(models, preview)
        self._gaps: set[tuple[str, str]] = set()

    def refuse(self, reason: Refusal, call: Mapping[str, Any] | None) -> NoReturn:
        """Refuse `call`, the arguments of the client's `_execute`; None for raw SQL.

        Raises:
            prisma.errors.PrismaError: what the client raises for such a call itself, or for the engine's answer to it.
            TypeError: the client cannot write the call down.
            NotSupported: Prisma would have answered the call.
        """
        error = None if call is None else self.error(reason, call)
        if error is not None:
            self._seams.raise_error(error)
        refuse(reason.feature, str(reason))

    def error(self, reason: Refusal, call: Mapping[str, Any]) -> EngineError | None:
        """The engine's answer to `call`; None where Prisma would have answered it.

        Raises:
            prisma.errors.PrismaError, TypeError: what the client itself finds wrong.
        """
        text = self._seams.query_text(call)
        model, action = getattr(call["model"], "__prisma_model__", ""), call["method"]
        try:
            error = self._validator.problem(model, action, text)
        except RecursionError:
            error = None
        if error is None and isinstance(reason, TooDeep):
            # A DataError without a code, as whatever the engine has no other name for.
            return EngineError(None, str(reason))
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
