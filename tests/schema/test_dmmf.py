"""Our parser of schema.prisma against Prisma's own: the same DMMF for every schema of the corpus, and for odd ones."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from tests.schema.dmmf import comparable, datamodel, in_order

from prismalchemy import schema as schemas
from rig.golden import cases
from rig.node import node, npm_ci
from rig.paths import JUDGE, SCHEMA

FOLDER = Path(__file__).parent
PATHS = {
    "example": SCHEMA,
    "odd": FOLDER / "odd.prisma",
    "same_names": FOLDER / "same_names.prisma",
    **{case.name: case.path for case in cases()},
}


def by_prisma(texts: list[list[tuple[str, str]]]) -> list[dict[str, Any]]:
    """What Prisma's parser answers for each schema."""
    npm_ci(JUDGE)
    done = subprocess.run(
        [node(), FOLDER / "dmmf.mjs"], input=json.dumps(texts), capture_output=True, text=True, check=True
    )
    answers: list[dict[str, Any]] = json.loads(done.stdout)
    return answers


@pytest.fixture(scope="module")
def answers() -> dict[str, Any]:
    return dict(zip(PATHS, by_prisma([schemas.read(path) for path in PATHS.values()]), strict=True))


@pytest.mark.parametrize("name", PATHS)
def test_the_same_as_prisma(name: str, answers: dict[str, Any]) -> None:
    assert "error" not in answers[name], answers[name].get("error")
    assert datamodel(schemas.load(PATHS[name])) == in_one_form(answers[name]["datamodel"])


def in_one_form(real: dict[str, Any]) -> dict[str, Any]:
    """Prisma's answer without what it says in two ways."""
    for model in real["models"]:
        for field in model["fields"]:
            default = field.get("default")
            if isinstance(default, dict):
                # 5.17 writes nanoid with brackets, and uuid with its version.
                default["name"] = default["name"].partition("(")[0]
            elif default is not None:
                field["default"] = comparable(field["type"], default)
            field.pop("relationOnDelete", None)
            field.pop("relationOnUpdate", None)
    real["indexes"] = in_order(real["indexes"])
    return real


def test_actions_that_are_written_are_the_same(answers: dict[str, Any]) -> None:
    """The DMMF has a referential action only where the schema writes one."""
    schema = schemas.load(PATHS["referential_actions"])
    found = by_prisma([schemas.read(PATHS["referential_actions"])])[0]["datamodel"]
    written = {
        (model["name"], field["name"]): field["relationOnDelete"]
        for model in found["models"]
        for field in model["fields"]
        if "relationOnDelete" in field
    }
    assert written
    for (model, field), action in written.items():
        relation = schema.model(model).field(field).relation
        assert relation is not None
        assert relation.on_delete is not None
        assert relation.on_delete.value == action
