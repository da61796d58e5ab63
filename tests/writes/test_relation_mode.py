"""With relationMode = "prisma" the engine does the work of foreign keys, so writes are left to it."""

from __future__ import annotations

import importlib.util
import sys
from typing import ClassVar

import pytest
from sqlalchemy import URL

from prismalchemy.orm import describe
from prismalchemy.query import Call, Planner, Unsupported
from rig.paths import ROOT

ACTIONS = ("create", "update", "update_many", "delete", "delete_many")


class Row:
    """A class of rows, as far as planning looks at it."""

    model_fields: ClassVar = {"id": None}


def feature(folder: str, action: str) -> str | None:
    """The row that an action on User is left to Prisma for."""
    name = f"golden_{folder}_{action}"
    spec = importlib.util.spec_from_file_location(name, ROOT / "tests" / "golden" / folder / "models.py")
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    planner = Planner(describe(module.Base), URL.create("postgresql+asyncpg").get_dialect()(), "public")
    arguments = {"where": {"id": 1}, "data": {"id": 2}}
    taken = {"create": ("data",), "delete": ("where",), "delete_many": ("where",)}.get(action, ("where", "data"))

    try:
        planner.plan(Call("User", action, {name: arguments[name] for name in taken}, Row))
    except Unsupported as reason:
        return reason.feature
    return None


@pytest.mark.parametrize("action", ACTIONS)
def test_writes_are_left_to_prisma(action: str) -> None:
    assert feature("relation_mode_prisma", action) == "relation-mode"
    assert feature("dropped_foreign_keys", action) is None
