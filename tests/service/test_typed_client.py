"""What a type checker knows of the client: the very types of the DatabaseManager's methods."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from rig.paths import ROOT

_RIGHT = """
from decimal import Decimal

from prisma.models import UserSpending
from service.database_manager.client import DatabaseManagerClient
from service.schemas import Execution, Page, User, UserDraft


async def right(client: DatabaseManagerClient) -> None:
    one: User | None = await client.get_user(user_id="x")
    several: list[User] = await client.get_users(["x"])
    page: Page[Execution] = await client.list_executions(user_id="x", limit=3)
    balance: Decimal = await client.get_balance("x")
    spending: UserSpending | None = await client.get_spending("x")
    made: User = await client.create_user(UserDraft(email="a@b"))
    nothing: None = await client.record_runs({"x": 1})  # type: ignore[func-returns-value]  # to see that it is None
"""

_WRONG = """
from service.database_manager.client import DatabaseManagerClient
from service.schemas import User


async def wrong(client: DatabaseManagerClient) -> None:
    user: User = await client.get_user(user_id="x")
    await client.get_user(user_id=5)
    await client.get_user(id="x")
    await client.no_such_method()
    client.get_user("x")
"""


def test_right_calls_pass_and_wrong_calls_do_not(tmp_path: Path) -> None:
    (tmp_path / "right.py").write_text(_RIGHT)
    (tmp_path / "wrong.py").write_text(_WRONG)
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--config-file", str(ROOT / "pyproject.toml"), "--no-error-summary"),
            *("--enable-error-code", "unused-coroutine", str(tmp_path / "right.py"), str(tmp_path / "wrong.py")),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    found = re.findall(r"(right|wrong)\.py:(\d+): error: .*\[([\w-]+)\]", done.stdout)
    expected = ["assignment", "arg-type", "call-arg", "attr-defined", "unused-coroutine"]
    assert [(file, code) for file, _, code in found] == [("wrong", code) for code in expected], (
        done.stdout + done.stderr
    )
