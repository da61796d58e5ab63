"""The engine's own errors about a call, word for word (its crate user-facing-errors, as engine 5.17 answers)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from prismalchemy.query.engine_error import EngineError
from prismalchemy.query.validation.types import (
    Constraints,
    EnumType,
    InputField,
    InputObject,
    InputType,
    ListOf,
    OutputObject,
    Scalar,
)


class Reported(EngineError):
    """An error whose entry is as the engine's own, to the last key.

    Attributes:
        printed: the error as the engine prints it for its own people.
    """

    def __init__(self, code: str | None, message: str, meta: dict[str, Any] | None, printed: str) -> None:
        super().__init__(code, message, meta)
        self.printed = printed

    def response(self) -> dict[str, Any]:
        """As of any error, with the printed form."""
        return {**super().response(), "error": self.printed}


class Problem(Reported):
    """An argument or a selection that the engine does not take.

    Args:
        kind: the engine's name for the sort of problem.
        details: what its meta says beside the kind.
    """

    def __init__(self, kind: str, message: str, details: dict[str, Any]) -> None:
        printed = (
            "Error in query graph construction: QueryParserError(ValidationError { "
            f"kind: {kind}, message: {_quoted(message)}, meta: Some({_debug(details)}) }})"
        )
        code = "P2012" if kind == "RequiredArgumentMissing" else "P2009"
        super().__init__(code, message, {"kind": kind, **details}, printed)


class Place:
    """Where in a call something stands: the selected fields, and the arguments below them."""

    __slots__ = ("arguments", "selection")

    def __init__(self, selection: tuple[str, ...] = (), arguments: tuple[str, ...] = ()) -> None:
        self.selection = selection
        self.arguments = arguments

    def argument(self, name: str) -> Place:
        """One step down into the arguments."""
        return Place(self.selection, (*self.arguments, name))

    def field(self, name: str) -> Place:
        """One step down into the selection."""
        return Place((*self.selection, name))

    @property
    def last(self) -> str:
        """The argument's own name."""
        return self.arguments[-1] if self.arguments else ""

    def meta(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """The place as meta says it, in two parts: something else stands between them."""
        return {"argumentPath": list(self.arguments)}, {"selectionPath": list(self.selection)}


def query_parsing(problem: str) -> EngineError:
    """The text is no query."""
    return EngineError(
        "P2009",
        f"Failed to validate the query: `{problem}` at ``",
        {"query_validation_error": problem, "query_position": ""},
    )


def number_too_large() -> EngineError:
    """A number beyond 64 bits, of whichever field."""
    return EngineError(
        "P2033",
        "A number used in the query does not fit into a 64 bit signed integer. "
        "Consider using `BigInt` as field type if you're trying to store large integers.",
        {"details": "Number does not fit into a 64 bit signed integer."},
    )


def json_value_missing(place: Place) -> EngineError:
    """None where a Json value is needed."""
    first, last = place.meta()
    missing = {"kind": "RequiredArgumentMissing", **first, **last}
    return EngineError(
        "P2009",
        "Unable to match input value to any allowed input type for the field. "
        f"Parse errors: [`{'.'.join(place.arguments)}`: A value is required but not set]",
        {"kind": "Union", "errors": [missing]},
    )


def assertion(problem: str) -> EngineError:
    """What the engine finds while it plans, and has no code for."""
    return EngineError(None, f"Error in query graph construction: AssertionError({_quoted(problem)})")


def input_error(details: str) -> EngineError:
    """A rule of group_by that the call breaks."""
    printed = f"Error in query graph construction: InputError({_quoted(details)})"
    return Reported("P2019", f"Input error. {details}", {"details": details}, printed)


def database_error(state: str, message: str) -> EngineError:
    """An error of PostgreSQL's that the engine has no code for."""
    return EngineError(
        None,
        "Error occurred during query execution:\nConnectorError(ConnectorError { user_facing_error: None, "
        f"kind: QueryError(PostgresError {{ code: {_quoted(state)}, message: {_quoted(message)}, "
        'severity: "ERROR", detail: None, column: None, hint: None }), transient: false })',
    )


def empty_selection(place: Place, output: OutputObject) -> Problem:
    """Nothing is selected."""
    return Problem(
        "EmptySelection",
        "Expected a minimum of 1 field to be present, got 0",
        {"outputType": _output(output), **place.meta()[1]},
    )


def unknown_selection(place: Place, output: OutputObject) -> Problem:
    """A selected field that is none."""
    return Problem(
        "UnknownSelectionField",
        f"Field '{place.selection[-1]}' not found in enclosing type '{output.name}'",
        {"outputType": _output(output), **place.meta()[1]},
    )


def unknown_argument(place: Place, known: Iterable[InputField]) -> Problem:
    """An argument that the field does not have."""
    first, last = place.meta()
    arguments = [{"name": field.name, "typeNames": _names(field.types)} for field in known]
    return Problem(
        "UnknownArgument", "Argument does not exist in enclosing type", {**first, "arguments": arguments, **last}
    )


def unknown_input(place: Place, enclosing: InputObject) -> Problem:
    """A key that the object does not have."""
    first, last = place.meta()
    path = ".".join((*place.selection, *place.arguments))
    return Problem(
        "UnknownInputField",
        f"`{path}`: Field does not exist in enclosing type.",
        {"inputType": _described(enclosing), **first, **last},
    )


def required_missing(place: Place, types: Sequence[InputType]) -> Problem:
    """None, or nothing, where a value is needed."""
    first, last = place.meta()
    return Problem(
        "RequiredArgumentMissing",
        f"`{'.'.join(place.arguments)}`: A value is required but not set",
        {"inputTypes": [_described(type_) for type_ in types], **first, **last},
    )


def wrong_type(place: Place, wanted: InputType, found: str) -> Problem:
    """A value of another type than `wanted`."""
    first, last = place.meta()
    return Problem(
        "InvalidArgumentType",
        f"Invalid argument type. `{place.last}` should be of any of the following types: `{wanted.name}`",
        {**first, "argument": {"name": place.last, "typeNames": [wanted.name]}, **last, "inferredType": found},
    )


def wrong_value(place: Place, value: str, wanted: str, reason: str | None = None) -> Problem:
    """A text that is none of the type `wanted`; the engine's message has a slip of the pen."""
    first, last = place.meta()
    underlying = "" if reason is None else f". Underlying error: {reason}"
    return Problem(
        "InvalidArgumentValue",
        f"Invalid argument agument value. `{value}` is not a valid `{wanted}`{underlying}",
        {**first, "argument": {"name": place.last, "typeNames": [wanted]}, **last, "underlyingError": reason},
    )


def too_large(place: Place, value: float) -> Problem:
    """A number with decimal places, or an exponent, that is beyond 64 bits."""
    first, last = place.meta()
    return Problem(
        "ValueTooLarge",
        f"Unable to fit float value (or large JS integer serialized in exponent notation) '{Decimal(repr(value)):f}' "
        f"into a 64 Bit signed integer for field '{place.last}'. If you're trying to store large integers, consider "
        "using `BigInt`",
        {**first, "argument": {"name": place.last, "typeNames": ["BigInt"]}, **last},
    )


def too_few(place: Place, enclosing: InputObject, given: int) -> Problem:
    """An object that lacks keys."""
    return _count("SomeFieldsMissing", "Some fields are missing", place, enclosing, given)


def too_many(place: Place, enclosing: InputObject, given: int) -> Problem:
    """An object with more keys than it may have."""
    return _count("TooManyFieldsGiven", "Too many fields given", place, enclosing, given)


def union(problems: Sequence[Problem]) -> Problem:
    """A value that is of none of several types."""
    reasons = ", ".join(problem.message for problem in problems)
    return Problem(
        "Union",
        f"Unable to match input value to any allowed input type for the field. Parse errors: [{reasons}]",
        {"errors": [problem.meta for problem in problems]},
    )


def _count(kind: str, title: str, place: Place, enclosing: InputObject, given: int) -> Problem:
    first, last = place.meta()
    limits = enclosing.constraints
    return Problem(
        kind,
        f"{title}: Expected {_range(limits)} to be present, got {given}.",
        {
            "inputType": _described(enclosing),
            **first,
            **last,
            "constraints": {
                "minFieldCount": limits.least,
                "maxFieldCount": limits.most,
                "requiredFields": None if limits.fields is None else list(limits.fields),
            },
        },
    )


def _range(limits: Constraints) -> str:
    if limits.fields is not None:
        return f"a minimum of {limits.least} fields of ({', '.join(limits.fields)})"
    if limits.least == limits.most == 1:
        return "exactly one field"
    return f"a minimum of {limits.least} and at most {limits.most} fields"


def _names(types: Iterable[InputType]) -> list[str]:
    return [type_.name for type_ in types]


def _described(type_: InputType) -> dict[str, Any]:
    match type_:
        case Scalar(name):
            return {"kind": "scalar", "name": name}
        case EnumType(name):
            return {"kind": "enum", "name": name}
        case ListOf(item):
            return {"kind": "list", "element_type": _described(item)}
    fields = [
        {"name": field.name, "typeNames": _names(field.types), "required": field.required}
        for field in type_.fields.values()
    ]
    return {"kind": "object", "name": type_.name, "fields": fields}


def _output(output: OutputObject) -> dict[str, Any]:
    fields = [
        {"name": field.name, "typeName": field.type, "isRelation": field.is_relation}
        for field in output.fields.values()
    ]
    return {"name": output.name, "fields": fields}


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _debug(value: Any) -> str:
    """JSON as the engine's language prints it for debugging."""
    match value:
        case Mapping():
            return f"Object {{{', '.join(f'{_quoted(key)}: {_debug(item)}' for key, item in value.items())}}}"
        case list():
            return f"Array [{', '.join(map(_debug, value))}]"
        case bool():
            return f"Bool({str(value).lower()})"
        case int():
            return f"Number({value})"
        case str():
            return f"String({_quoted(value)})"
    return "Null"
