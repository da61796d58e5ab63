"""What Prisma's engine says about a call that it refuses, for when there is no engine to ask.

Runs only after a call has been refused, so nothing here is fast. It reads the query text that the client would have
sent, against the engine's query schema made from the models' facts, as the engine's parser does: pure, without SQL.
The engine is 5.17; `tests/refusals` compares each error, and the whole schema, with it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from prismalchemy.orm import ModelFacts
from prismalchemy.query.engine_error import EngineError
from prismalchemy.query.validation.calls import check_call
from prismalchemy.query.validation.database import check_values
from prismalchemy.query.validation.document import parse
from prismalchemy.query.validation.limits import check_limits
from prismalchemy.query.validation.outputs import ACTIONS, Calls
from prismalchemy.query.validation.planning import check_planning
from prismalchemy.query.validation.problems import query_parsing

__all__ = ["Validator"]

_CREATING = frozenset({"create", "create_many", "upsert"})


class Validator:
    """Finds the engine's error.

    Args:
        models: the facts of all models by Prisma's name, whether they are switched or not.
        preview: the client's preview features.
    """

    def __init__(self, models: Mapping[str, ModelFacts], preview: Collection[str]) -> None:
        self._models = models
        self._calls = Calls(models, preview)

    def problem(self, model: str, action: str, text: str) -> EngineError | None:
        """The error that the engine would answer with; None when it is not known here.

        Args:
            model: the Prisma model's name.
            action: the action's Python name.
            text: the query as Prisma Client Python writes it.
        """
        if model not in self._models or action not in ACTIONS:
            return None
        facts = self._models[model]
        try:
            asked = parse(text)
            if action in _CREATING and not facts.is_creatable:
                return query_parsing(f"Field '{asked.name}' not found in enclosing type")
            known = self._calls.call(action, facts)
            check_limits(asked, known)
            check_call(asked, known)
            check_planning(action, asked, facts, self._models)
            check_values(asked, facts, self._models)
        except EngineError as error:
            return error.with_traceback(None)
        return None
