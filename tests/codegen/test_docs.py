"""The Python on docs/models.md runs, block after block."""

from __future__ import annotations

import ast
import inspect
import re
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncSession
from tests.orm.conftest import async_engine

from rig.paths import ROOT

PAGE = ROOT / "docs" / "models.md"


async def test_the_page_on_models(fresh_database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    text = PAGE.read_text(encoding="utf-8")
    engine = async_engine(fresh_database_url)
    async with AsyncSession(engine, expire_on_commit=False) as session:
        names: dict[str, Any] = {"session": session, "url": fresh_database_url}
        blocks = list(re.finditer(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL))
        assert blocks
        for block in blocks:
            # The line numbers of a traceback are those of the page.
            lines = "\n" * text[: block.start(1)].count("\n")
            code = compile(lines + block[1], str(PAGE), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
            result = eval(code, names)
            if inspect.isawaitable(result):
                await result
    await engine.dispose()
