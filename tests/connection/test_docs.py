"""docs/connections.md says what is so, and its code runs."""

from __future__ import annotations

import ast
import re
from typing import Any

from sqlalchemy import text

from prismalchemy import connection
from prismalchemy.connection.url import PARAMETERS
from rig import paths
from rig.postgres import Server

PAGE = (paths.ROOT / "docs" / "connections.md").read_text()


def test_every_parameter_is_in_the_table() -> None:
    table = re.findall(r"^\| `([a-z_]+)` \|", PAGE, re.MULTILINE)
    assert sorted(table) == sorted({*PARAMETERS, "host"})


def test_the_table_of_errors_has_prismas_codes() -> None:
    for name, code in re.findall(r"^\| `([A-Z]\w+)` \|.*\| (P\d+) \|$", PAGE, re.MULTILINE):
        assert getattr(connection, name).prisma_code == code


async def test_the_code_runs(server: Server) -> None:
    values: dict[str, Any] = {"database_url": server.create_database("documented")}
    blocks = re.findall(r"^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    assert len(blocks) >= 5
    for number, block in enumerate(blocks):
        code = compile(block, f"connections.md, block {number}", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        result = eval(code, values)  # our own page
        if result is not None:
            await result
    assert values["words"] == "hello"
    assert [tuple(row) for row in values["rows"]] == [("hello",)]
    async with values["database"].read_session() as session:
        assert await session.scalar(text("SELECT words FROM note")) == "bye"
    await values["database"].close()
    server.drop_database("documented")
