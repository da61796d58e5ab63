"""A raw call, ready to run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from prismalchemy.query.raw.errors import raw_error
from prismalchemy.query.raw.parameters import Dump, texts_of
from prismalchemy.query.raw.statement import is_copy_stream
from prismalchemy.query.refusals import Refused, Unsupported

# asyncpg takes no more.
_MOST = 32767


@dataclass(frozen=True, slots=True)
class RawCall:
    """A statement and its parameters.

    Attributes:
        text: with $1, $2... for the parameters.
        parameters: the parameters as text; None is NULL.
        counts: whether the caller wants the number of rows (execute_raw), not the rows.
    """

    text: str
    parameters: list[str | None]
    counts: bool


def raw_call(method: str, arguments: dict[str, Any], dump: Dump) -> RawCall:
    """The call that the client's `_execute` gets for query_raw, query_first and execute_raw.

    Args:
        dump: what makes JSON text of a value, as the generated client does.

    Raises:
        Refusal: Prisma answers or refuses it.
        EngineError: P2010, the text is none that can be sent.
        TypeError: the client cannot serialise a parameter.
    """
    text = arguments["query"]
    parameters = texts_of(arguments["parameters"], dump)
    if not isinstance(text, str):
        raise Refused(f"{method} of a {type(text).__name__}")
    text.encode()
    if "\0" in text:
        # It would end the text within the message.
        raise raw_error("08P01", "ERROR: insufficient data left in message")
    if len(parameters) > _MOST:
        raise Unsupported("raw.parameters", f"{method} with {len(parameters)} parameters")
    if is_copy_stream(text):
        raise Unsupported("raw.copy", f"{method} of COPY from or to the client")
    return RawCall(str(text), parameters, method == "execute_raw")
