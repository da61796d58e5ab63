"""What can go wrong for a caller of the service, the same on both processes and on both ends of the wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar, Self

from pydantic import BaseModel, JsonValue


class ServiceError(Exception):
    """The family of errors that callers are told about.

    Attributes:
        status: the HTTP status that carries it.
        details: what a program needs to know besides the message; it travels as JSON.
    """

    status: ClassVar[int] = 500
    kinds: ClassVar[dict[str, type[ServiceError]]] = {}

    def __init__(self, message: str, **details: JsonValue) -> None:
        super().__init__(message)
        self.message = message
        self.details = details

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        ServiceError.kinds[cls.__name__] = cls

    def to_wire(self) -> ErrorAnswer:
        """The body that tells a caller of this error."""
        return ErrorAnswer(error=ErrorBody(kind=type(self).__name__, message=self.message, details=self.details))


class NotFound(ServiceError):
    """A record that the call needs does not exist."""

    status = 404


class Conflict(ServiceError):
    """The call does not fit what is stored: a name is taken, a state has moved on."""

    status = 409


class InsufficientCredits(ServiceError):
    """The balance does not cover the amount."""

    status = 402

    @property
    def balance(self) -> Decimal:
        return Decimal(str(self.details["balance"]))

    @property
    def needed(self) -> Decimal:
        return Decimal(str(self.details["needed"]))


class InvalidArguments(ServiceError):
    """The arguments are not of the types that the method declares; `details` names them."""

    status = 422

    @classmethod
    def of(cls, problems: Sequence[Mapping[str, Any]]) -> Self:
        """From what pydantic says of each argument. The values are left out: one of them may be a secret."""
        fields: list[JsonValue] = [
            {"at": ".".join(str(part) for part in problem["loc"]), "problem": str(problem["msg"])}
            for problem in problems
        ]
        return cls("the arguments do not fit", fields=fields)


class TooLarge(ServiceError):
    """The request holds more than the service takes."""

    status = 413


class NotJson(ServiceError):
    """A call's body does not say that it is JSON."""

    status = 415


class Unauthorized(ServiceError):
    """The bearer token or API key is missing or wrong."""

    status = 401


class UnknownMethod(ServiceError):
    """The server has no such method: client and server are of different versions."""

    status = 404


class DatabaseUnreachable(ServiceError):
    """The service runs, its database does not answer."""

    status = 503


class InternalFailure(ServiceError):
    """The server failed in a way that it has logged and does not tell."""

    status = 500


class ServiceUnreachable(ServiceError):
    """The other process did not answer; raised by the client only."""

    status = 503


class ErrorBody(BaseModel):
    """An error as it travels."""

    kind: str
    message: str
    details: dict[str, JsonValue]


class ErrorAnswer(BaseModel):
    """The body of every answer that is an error."""

    error: ErrorBody

    def to_exception(self) -> ServiceError:
        """The error that the server raised, as its own class; InternalFailure for a class unknown here."""
        kind = ServiceError.kinds.get(self.error.kind, InternalFailure)
        return kind(self.error.message, **self.error.details)
