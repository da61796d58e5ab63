"""The input types made from the models' facts are those of Prisma's own query schema, for every schema of the corpus."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from prismalchemy import schema as schemas
from prismalchemy.orm import ModelFacts, describe
from prismalchemy.query.validation.outputs import Calls
from prismalchemy.query.validation.types import EnumType, InputField, InputObject, InputType, ListOf, OutputField
from rig.golden import cases
from rig.node import node, npm_ci
from rig.paths import JUDGE, SCHEMA
from service import models as service

BY_UNIQUE = ("find_unique", "find_unique_or_raise", "update", "upsert", "delete")
ACTIONS = (
    *BY_UNIQUE,
    *("find_first", "find_first_or_raise", "find_many", "count", "group_by"),
    *("create", "create_many", "update_many", "delete_many"),
)
CASES = {case.name: case for case in cases()}
PATHS = {"example": SCHEMA, **{name: case.path for name, case in CASES.items()}}
# `@ignore`d fields stay in the enum of all fields, and the models do not know them.
UNKNOWN = {("ignored", "UserScalarFieldEnum")}
# A required field of a type that Prisma does not know keeps rows from being created, and the models do not know it.
NO_CALLS = {("unsupported", f"{action}Required") for action in ("createOne", "createMany", "upsertOne")}

Type = tuple[Any, ...]


@pytest.fixture(scope="module")
def query_schemas() -> dict[str, Any]:
    npm_ci(JUDGE)
    texts = json.dumps([schemas.read(path) for path in PATHS.values()])
    script = Path(__file__).parent / "query_schema.mjs"
    done = subprocess.run([node(), script], input=texts, capture_output=True, text=True, check=True)
    return dict(zip(PATHS, json.loads(done.stdout), strict=True))


@pytest.mark.parametrize("name", PATHS)
def test_the_same_as_prisma(name: str, query_schemas: dict[str, Any]) -> None:
    expected = Expected(query_schemas[name])
    models = describe(_base(name))
    calls = Calls(models, _preview(name))
    seen: dict[str, InputType] = {}
    for model in models.values():
        for call in _calls(calls, model):
            if (name, call.name) in NO_CALLS:
                assert call.name not in expected.arguments
                continue
            assert _fields(call.arguments) == expected.arguments[call.name], call.name
            for argument in call.arguments:
                _collect(argument.types, seen)
    assert len(seen) > 10
    for type_name, type_ in seen.items():
        if isinstance(type_, EnumType):
            if (name, type_name) not in UNKNOWN:
                assert type_.values == expected.enums[type_name], type_name
        elif isinstance(type_, InputObject):
            assert _fields(type_.fields.values()) == expected.objects[type_name], type_name
            limits = type_.constraints
            assert (limits.least, limits.most, limits.fields) == expected.limits[type_name], type_name


class Expected:
    """Prisma's query schema in a form that can be compared."""

    def __init__(self, schema: dict[str, Any]) -> None:
        objects = [
            item for kind in ("inputObjectTypes", "fieldRefTypes") for types in schema[kind].values() for item in types
        ]
        self.objects = {item["name"]: self._fields(item["fields"]) for item in objects}
        self.limits = {item["name"]: self._limits(item.get("constraints", {})) for item in objects}
        enums = [item for types in schema["enumTypes"].values() for item in types]
        self.enums = {item["name"]: frozenset(item["values"]) for item in enums}
        outputs = {item["name"]: item["fields"] for item in schema["outputObjectTypes"]["prisma"]}
        calls = [*outputs["Query"], *outputs["Mutation"]]
        self.arguments = {field["name"]: self._fields(field["args"]) for field in calls}

    @staticmethod
    def _fields(fields: list[dict[str, Any]]) -> list[Type]:
        return [
            (field["name"], [kind["type"] + "[]" * kind["isList"] for kind in field["inputTypes"]], field["isRequired"])
            for field in fields
        ]

    @staticmethod
    def _limits(limits: dict[str, Any]) -> Type:
        fields = limits.get("fields")
        return (limits.get("minNumFields"), limits.get("maxNumFields"), None if fields is None else tuple(fields))


def _base(name: str) -> Any:
    if name == "example":
        return service.Base
    module_name = f"query_schema_{name}"
    spec = importlib.util.spec_from_file_location(module_name, CASES[name].models)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[module_name] = module
    spec.loader.exec_module(module)
    return module.Base


def _calls(calls: Calls, model: ModelFacts) -> Iterator[OutputField]:
    for action in ACTIONS:
        # A view without a unique key has no such calls.
        if model.uniques or action not in BY_UNIQUE:
            yield calls.call(action, model)


def _fields(fields: Any) -> list[Type]:
    return [(field.name, [type_.name for type_ in field.types], field.required) for field in fields]


def _collect(types: tuple[InputType, ...], seen: dict[str, InputType]) -> None:
    for type_ in types:
        inner = type_.item if isinstance(type_, ListOf) else type_
        if inner.name not in seen:
            seen[inner.name] = inner
            members: list[InputField] = list(inner.fields.values()) if isinstance(inner, InputObject) else []
            for member in members:
                _collect(member.types, seen)


def _preview(name: str) -> set[str]:
    return {feature for generator in schemas.load(PATHS[name]).generators for feature in generator.preview_features}
