"""A start that fails ends with one clear line, an exit status, no stack trace and no secret."""

from __future__ import annotations

import importlib
import re
import shutil
import socket
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from rig.postgres import Postgres, free_port
from service.process import run

from .conftest import TOKEN, MakeSeeded
from .processes import ended, environment

PROCESSES = ["service.rest", "service.database_manager"]
NEVER_SHOWN = ["correct-horse", "another-secret", TOKEN, "Traceback"]


@pytest.fixture(scope="module")
def seeded_url(make_seeded: MakeSeeded) -> str:
    return make_seeded()


Start = Callable[[str, Mapping[str, str | None]], tuple[int, str]]


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Start:
    """Fails to start in this process, for what goes wrong before anything is opened: it saves a second each time."""

    def fail(module: str, variables: Mapping[str, str | None]) -> tuple[int, str]:
        monkeypatch.chdir(tmp_path)
        for name, value in variables.items():
            if value is None:
                monkeypatch.delenv(name, raising=False)
            else:
                monkeypatch.setenv(name, value)
        status = run(importlib.import_module(f"{module}.__main__")._load)
        said = capsys.readouterr()
        return status, _only_line(said.out, said.err)

    return fail


def _only_line(out: str, err: str) -> str:
    assert out == ""
    lines = err.splitlines()
    assert len(lines) == 1, err
    assert not any(secret in err for secret in NEVER_SHOWN), err
    return lines[0]


def _failing(module: str, variables: dict[str, str], folder: Path) -> tuple[int, str]:
    """The exit status and the line that a failing start ends with."""
    done = ended(module, variables, folder)
    return done.returncode, _only_line(done.stdout, done.stderr)


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"DATABASE_URL": None}, r"^error: DATABASE_URL: it is not set; "),
        ({"DATABASE_URL": ""}, r"^error: DATABASE_URL: it is empty; "),
        ({"DATABASE_URL": "mysql://u:another-secret@h/d"}, r"^error: .*mysql.* only PostgreSQL is supported"),
        ({"DATABASE_URL": "u:another-secret@h/d"}, r"^error: .* must begin with postgresql://"),
        ({"DATABASE_URL": "postgresql://u:another-secret@h:port/d"}, r"^error: the port is not a number"),
        ({"ENABLE_SQLALCHEMY": "perhaps"}, r"^error: ENABLE_SQLALCHEMY: .*boolean"),
        ({"SERVICE_PORT": "70000"}, r"^error: SERVICE_PORT: .*65535"),
        ({"SERVICE_LOG_LEVEL": "loud"}, r"^error: SERVICE_LOG_LEVEL: .*'debug'"),
    ],
)
def test_a_setting_that_cannot_be_used(
    variables: dict[str, str | None], said: str, start: Start, seeded_url: str
) -> None:
    status, line = start("service.rest", {**environment(seeded_url, {}), **variables})
    assert status == 2
    assert re.search(said, line), line


def test_the_manager_checks_its_settings_too(tmp_path: Path) -> None:
    status, line = _failing("service.database_manager", environment(None, {}, SERVICE_TOKEN=TOKEN), tmp_path)
    assert (status, line.partition(";")[0]) == (2, "error: DATABASE_URL: it is not set")


@pytest.mark.parametrize(
    ("token", "said"),
    [
        (None, "SERVICE_TOKEN: it is not set"),
        ("", "SERVICE_TOKEN: it is empty"),
        ("   ", "SERVICE_TOKEN: it is empty"),
        ("another-secret\u00fc", "SERVICE_TOKEN: it cannot travel in a header"),
    ],
)
def test_the_manager_does_not_start_without_a_token(
    token: str | None, said: str, start: Start, seeded_url: str
) -> None:
    status, line = start("service.database_manager", {**environment(seeded_url, {}), "SERVICE_TOKEN": token})
    assert status == 2
    assert said in line


def test_a_setting_from_a_file_is_checked_too(seeded_url: str, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("ENABLE_SQLALCHEMY=2\n")
    status, line = _failing("service.rest", environment(seeded_url, {}), tmp_path)
    assert (status, "ENABLE_SQLALCHEMY" in line) == (2, True)


@pytest.mark.parametrize(
    ("module", "flag"),
    [("service.rest", "false"), ("service.rest", "true"), ("service.database_manager", "false")],
)
@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("password", r"at 127\.0\.0\.1:\d+ for user 'postgres': the server refuses the password"),
        ("user", r"at 127\.0\.0\.1:\d+ for user 'nobody': the server refuses (the password|this login)"),
        ("database", r"the server has no database named 'missing'; create it"),
        ("server", r"at 127\.0\.0\.1:\d+ .*: the database server does not answer \(.*refused.*\); does it run"),
        ("host", r"at no\.such\.host\.invalid:5432 .*: the host of DATABASE_URL is not known"),
    ],
)
def test_a_database_that_cannot_be_opened(
    module: str, wrong: str, said: str, flag: str, postgres: Postgres, prisma_engine: dict[str, str], tmp_path: Path
) -> None:
    url = postgres.url("missing" if wrong == "database" else "postgres")
    changed = {
        "password": (postgres.password, "another-secret"),
        "user": (f"//{postgres.user}:", "//nobody:"),
        "server": (f":{url.rpartition(':')[2].partition('/')[0]}/", f":{free_port()}/"),
    }
    if wrong in changed:
        url = url.replace(*changed[wrong])
    if wrong == "host":
        url = "postgresql://u:another-secret@no.such.host.invalid/d"
    variables = environment(url, prisma_engine, SERVICE_TOKEN=TOKEN, ENABLE_SQLALCHEMY=flag)
    status, line = _failing(module, variables, tmp_path)
    assert status == 1
    assert re.search(rf"^error: .*{said}", line), line


@pytest.mark.parametrize("module", PROCESSES)
def test_a_port_that_is_taken(module: str, seeded_url: str, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        variables = environment(seeded_url, {}, SERVICE_TOKEN=TOKEN, SERVICE_PORT=port)
        status, line = _failing(module, variables, tmp_path)
    assert (status, line.partition(";")[0]) == (
        1,
        f"error: cannot listen on 127.0.0.1:{port}: address already in use",
    )


def test_a_host_that_is_not_this_machine(seeded_url: str, tmp_path: Path) -> None:
    status, line = _failing("service.rest", environment(seeded_url, {}, SERVICE_HOST="192.0.2.1"), tmp_path)
    assert (status, line.startswith("error: cannot listen on 192.0.2.1:0: ")) == (1, True)


@pytest.mark.parametrize("module", PROCESSES)
def test_a_client_that_was_not_generated(
    module: str, seeded_url: str, tmp_path: Path, prisma_client_package: Path
) -> None:
    # The package as pip installs it: what the generator writes into it is left out.
    generated = {"client.py", "models.py", "types.py", "actions.py", "enums.py", "bases.py", "partials.py", "http.py"}
    shutil.copytree(prisma_client_package, tmp_path / "site" / "prisma", ignore=lambda _, names: generated & {*names})
    variables = environment(seeded_url, {}, SERVICE_TOKEN=TOKEN)
    variables["PYTHONPATH"] = f"{tmp_path / 'site'}:{variables['PYTHONPATH']}"
    status, line = _failing(module, variables, tmp_path)
    assert (status, line.partition(";")[0]) == (1, "error: the Prisma client was not generated")


def test_an_engine_that_is_not_there(seeded_url: str, tmp_path: Path) -> None:
    variables = environment(seeded_url, {"PRISMA_QUERY_ENGINE_BINARY": "/nowhere/query-engine"})
    status, line = _failing("service.rest", variables, tmp_path)
    assert status == 1
    assert line.startswith("error: Prisma's query engine was not found; ")


def test_a_model_that_does_not_exist_cannot_be_switched(
    seeded_url: str, prisma_engine: dict[str, str], tmp_path: Path
) -> None:
    variables = environment(seeded_url, prisma_engine, ENABLE_SQLALCHEMY="true", SQLALCHEMY_TABLES="Usr")
    status, line = _failing("service.rest", variables, tmp_path)
    assert (status, "SQLALCHEMY_TABLES" in line) == (2, True)


def test_models_that_were_not_generated_are_named(
    seeded_url: str, prisma_engine: dict[str, str], tmp_path: Path
) -> None:
    variables = environment(seeded_url, prisma_engine, ENABLE_SQLALCHEMY="true", SQLALCHEMY_MODELS="no.such.models")
    status, line = _failing("service.rest", variables, tmp_path)
    assert (status, "no.such.models" in line) == (1, True)
