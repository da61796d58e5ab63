"""What is exposed of a class, read from the methods' own annotations: one source for server and client."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, TypeVar, get_type_hints

from pydantic import BaseModel, ConfigDict, TypeAdapter, create_model

from service.errors import ServiceError

_MARK = "__exposed__"

Function = TypeVar("Function", bound=Callable[..., Coroutine[Any, Any, Any]])


def exposed(*errors: type[ServiceError]) -> Callable[[Function], Function]:
    """Let a coroutine method be called over HTTP. Every parameter and the result need a type.

    Args:
        errors: those of the service's that it raises, for the pages to play with.
    """

    def mark(function: Function) -> Function:
        setattr(function, _MARK, errors)
        return function

    return mark


@dataclass(frozen=True)
class Method:
    """One exposed method: its name, its arguments as one model, its result, the errors that it declares."""

    name: str
    errors: tuple[type[ServiceError], ...]
    signature: inspect.Signature
    arguments: type[BaseModel]
    result_type: Any
    result: TypeAdapter[Any]
    summary: str
    description: str

    def pack(self, *args: Any, **kwargs: Any) -> bytes:
        """The JSON that carries the arguments. What the caller left out is left out, so that defaults are the server's.

        Raises:
            TypeError: they do not fit the signature.
            pydantic.ValidationError: they are not of the declared types.
        """
        bound = self.signature.bind(*args, **kwargs)
        return self.arguments(**bound.arguments).model_dump_json(by_alias=True, exclude_unset=True).encode()

    def unpack(self, arguments: BaseModel) -> dict[str, Any]:
        """The keyword arguments that were carried."""
        return {name: getattr(arguments, name) for name in type(arguments).model_fields}


def methods_of(owner: type) -> list[Method]:
    """The exposed methods of a class, in the order of their definition.

    Raises:
        TypeError: a public attribute is not exposed, or an exposed method lacks a type.
    """
    return [_method(owner, name, member) for name, member in _public(owner)]


def _public(owner: type) -> list[tuple[str, Any]]:
    members = [(name, member) for name, member in vars(owner).items() if not name.startswith("_")]
    for name, member in members:
        if not hasattr(member, _MARK):
            raise TypeError(f"{owner.__name__}.{name} is public but not exposed; expose it or begin its name with _")
    return members


def _method(owner: type, name: str, function: Any) -> Method:
    hints = get_type_hints(function, include_extras=True)
    signature = inspect.signature(function)
    parameters = list(signature.parameters.values())[1:]
    untyped = [parameter.name for parameter in parameters if parameter.name not in hints]
    if untyped or "return" not in hints:
        raise TypeError(f"{owner.__name__}.{name}: no type for {', '.join(untyped) or 'the result'}")
    fields: dict[str, Any] = {
        parameter.name: (
            hints[parameter.name],
            ... if parameter.default is inspect.Parameter.empty else parameter.default,
        )
        for parameter in parameters
    }
    title = "".join(part.capitalize() for part in name.split("_"))
    summary, _, description = inspect.cleandoc(function.__doc__ or name).partition("\n\n")
    return Method(
        name=name,
        errors=getattr(function, _MARK),
        signature=signature.replace(parameters=parameters),
        arguments=create_model(f"{title}Arguments", __config__=ConfigDict(extra="forbid"), **fields),
        result_type=hints["return"],
        result=TypeAdapter(hints["return"]),
        summary=summary.replace("\n", " "),
        description=description,
    )
