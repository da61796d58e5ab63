"""Text of a database and of a schema never becomes code: hostile texts in every place, generated, imported, read back."""

from __future__ import annotations

import ast
import builtins
import importlib.util
import io
import json
import random
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import uuid4

import pytest
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool
from tests.codegen.catalog import catalog
from tests.codegen.conftest import base_of, load_models

from prismalchemy.codegen import generate_models, read_header
from prismalchemy.codegen.header import Header
from prismalchemy.codegen.literals import comment_value, docstring, quoted, read_comment_value
from prismalchemy.codegen.prisma_generator import serve
from prismalchemy.codegen.sql import escaped
from prismalchemy.connection import asyncpg_arguments
from prismalchemy.connection import parse as parse_url
from prismalchemy.schema import SchemaError, parse
from rig.golden import cases
from rig.postgres import Postgres

RUN = "import tests.codegen.canary"
# Closed quotes, continued lines, every character that ends a line somewhere, formats, parameters, SQL's own signs.
HOSTILE = [
    *(f"{closer}\n{RUN}\n#" for closer in ("'''", '"""', '")', "')", '"', "'", "\\", "#", '\\"""', "\\'", "]})")),
    *(f"x{line}{RUN}{line}" for line in "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\n"),
    *('a"b', "a'b", "a\\", 'a\\"', '"', '""', '"""', "'''", "\\", "\\\\", "\t", "\x7f", "\u202e", "\ufeff", "ü𐍈ﬁ²"),
    *("{x}", "{", "%s", "%(x)s", "%", "%%", ":x", "\\:x", "x:y:z", "::x", "a\\:b:c", "$1", "${x}", "`x`", ";--", "/*"),
    *(
        "None",
        "none",
        "null",
        "NULL",
        "nan",
        "__class__",
        "a.b",
        " x ",
        "lambda: 0",
        "\\N{DIGIT ONE}",
        "\\u0041",
        "\\x41",
    ),
]


@pytest.fixture(autouse=True)
def nothing_ran() -> Any:
    yield
    assert not hasattr(builtins, "prismalchemy_canary")


def import_source(source: str, folder: Path) -> ModuleType:
    name = f"hostile_{uuid4().hex}"
    file = folder / f"{name}.py"
    file.write_text(source, encoding="utf-8")
    specification = importlib.util.spec_from_file_location(name, file)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.modules[name] = module
    specification.loader.exec_module(module)
    return module


def name_of(text: str, number: int) -> str:
    """A name in PostgreSQL: without NUL, 63 bytes, and another one for each number."""
    return f"{text}{number}".replace("\x00", "")[-60:]


def type_of(text: str, number: int) -> str:
    """A type's name without parentheses: SQLAlchemy's reflection does not recognise a type with those in its name."""
    return name_of(text.replace("(", "<").replace(")", ">"), number)


def literal(text: str) -> str:
    return "E'" + text.replace("\\", "\\\\").replace("'", "''").replace("\n", "\\n") + "'"


def identifier(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def prisma_text(text: str) -> str:
    return json.dumps(text)


def hostile_schema() -> str:
    parts = ['datasource db {\n  provider = "postgresql"\n  url = env("DATABASE_URL")\n}\n']
    for number, text in enumerate(HOSTILE):
        documentation = "\n".join(f"/// {line}" for line in text.split("\n"))
        column, enum = prisma_text(name_of(text, number)), prisma_text(name_of(text, number + 500))
        parts.append(f"""
{documentation}
enum E{number} {{
  {documentation.replace("///", "  ///").strip()}
  ONE @map({enum})
  TWO
  @@map({prisma_text(type_of(text, number + 400))})
}}

{documentation}
model M{number} {{
  id   Int @id @map({prisma_text(name_of(text, number + 1))})
  {documentation}
  text String @default({prisma_text(text)}) @map({column})
  many String[] @default([{prisma_text(text)}, "x"])
  data Json @default({prisma_text(json.dumps({text: [text]}))})
  kind E{number} @default(ONE)
  kinds E{number}[] @default([ONE])
  mail Unsupported({prisma_text(text)})?
  up   M{number}? @relation({prisma_text(text)}, fields: [upId], references: [id], map: {column})
  upId Int?
  down M{number}[] @relation({prisma_text(text)})
  left M{number}[] @relation({prisma_text(f"{name_of(text, number)[-40:]}")})
  right M{number}[] @relation({prisma_text(f"{name_of(text, number)[-40:]}")})
  @@unique([text, upId], map: {column})
  @@map({column})
}}
""")
    return "".join(parts)


def hostile_database() -> str:
    parts = [
        "CREATE TABLE _prisma_migrations (migration_name text, finished_at timestamptz, rolled_back_at timestamptz);\n"
    ]
    for number, text in enumerate(HOSTILE):
        table, label, value = identifier(name_of(text, number)), literal(name_of(text, number + 500)), literal(text)
        key, domain = identifier(name_of(text, number + 1)), identifier(type_of(text, number + 700))
        kind = identifier(type_of(text, number + 400))
        other, unknown = identifier(name_of(text, number + 900)), identifier(name_of(text, number + 3))
        link = identifier(f"_{name_of(text, number)[-40:]}")
        # A name that PostgreSQL would have to cut is no matter here: it is another one for each number all the same.
        parts.append(f"""
CREATE TYPE {kind} AS ENUM ({label}, 'TWO');
CREATE DOMAIN {domain} AS text DEFAULT {value} CONSTRAINT {domain} CHECK (VALUE <> {value});
CREATE TABLE {table} (
    {key} int PRIMARY KEY, {identifier(name_of(text, number))} text NOT NULL DEFAULT {value}, many text[] DEFAULT ARRAY[{value}],
    data jsonb NOT NULL, kind {kind} NOT NULL DEFAULT {label}, kinds {kind}[], mail {domain}, "upId" int, {unknown} text DEFAULT {value},
    made text GENERATED ALWAYS AS ('x' || {value}) STORED,
    CONSTRAINT {identifier(name_of(text, number + 4))} CHECK ({unknown} <> {value}),
    CONSTRAINT {identifier(name_of(text, number + 5))} CHECK (many <> ARRAY[{value}]) NO INHERIT NOT VALID,
    CONSTRAINT {identifier(name_of(text, number + 6))} EXCLUDE USING btree ((made || {value}) WITH =) WHERE (made <> {value})
);
ALTER TABLE {table} ADD FOREIGN KEY ("upId") REFERENCES {table} ({key});
CREATE UNIQUE INDEX {identifier(name_of(text, number + 7))} ON {table} ({identifier(name_of(text, number))}, "upId");
CREATE INDEX {identifier(name_of(text, number + 8))} ON {table} ((made || {value}) text_pattern_ops DESC, {unknown} DESC,
    {identifier(name_of(text, number))} COLLATE "C" text_pattern_ops DESC) WHERE {unknown} <> {value};
CREATE INDEX {identifier(name_of(text, number + 9))} ON {table} ((made || {value}) DESC);
COMMENT ON TABLE {table} IS {value};
COMMENT ON COLUMN {table}.{key} IS {value};
CREATE TABLE {link} ("A" int REFERENCES {table} ({key}), "B" int REFERENCES {table} ({key}));
CREATE TABLE {other} ({unknown} text DEFAULT {value}, {table} {kind} DEFAULT {label}) PARTITION BY LIST ((lower({unknown}) || {value}));
CREATE TABLE {identifier(name_of(text, number + 950))} PARTITION OF {other} FOR VALUES IN ({value});
""")
    return "".join(parts).replace("NO INHERIT NOT VALID", "NOT VALID")


@pytest.fixture(scope="module")
def hostile_url(postgres: Postgres) -> Any:
    name = f"hostile_{uuid4().hex[:8]}"
    postgres.create_database(name)
    postgres.psql(hostile_database(), name)
    yield postgres.url(name)
    postgres.drop_database(name)


REFLECTION = pytest.mark.filterwarnings("ignore:Did not recognize type")


@REFLECTION
async def test_hostile_texts_stay_texts(hostile_url: str, postgres: Postgres, tmp_path: Path) -> None:
    """What is imported has every text as it is in the schema and in the database, and makes the same database again."""
    schema = parse(hostile_schema())
    source = await generate_models(schema, hostile_url)
    assert_declares_only(source)
    module = import_source(source, tmp_path)
    for number, text in enumerate(HOSTILE):
        model, described = getattr(module, f"M{number}"), schema.model(f"M{number}")
        table = model.__table__
        assert table.name == name_of(text, number)
        assert table.comment == text
        columns = table.columns
        assert columns[name_of(text, number + 1)].comment == text
        assert columns[name_of(text, number)].default.arg == text
        assert columns["many"].default.arg(None) == [text, "x"]
        assert columns["data"].default.arg(None) == {text: [text]}
        enum = getattr(module, f"E{number}")
        assert [member.value for member in enum] == [name_of(text, number + 500), "TWO"]
        assert columns["kind"].default.arg is enum.ONE
        assert said(model) == said_of(described.documentation)
        assert said(enum) == said_of(schema.enum(f"E{number}").documentation)
    base = base_of(module)
    sa.orm.configure_mappers()
    name = f"hostile_made_{uuid4().hex[:8]}"
    arguments = asyncpg_arguments(parse_url(postgres.create_database(name)))
    engine = create_async_engine(arguments.url, connect_args=arguments.connect_args, poolclass=NullPool)
    async with engine.begin() as connection:
        await connection.run_sync(base.metadata.create_all)
    await engine.dispose()
    made, original = catalog(postgres, name), catalog(postgres, parse_url(hostile_url).database)
    original["constraints"] = [[*row[:-1], row[-1].removesuffix(" NOT VALID")] for row in original["constraints"]]
    for kind, rows in original.items():
        assert made[kind] == rows, kind
    postgres.drop_database(name)


def said(documented: Any) -> list[str]:
    return [line.strip() for line in (documented.__doc__ or "").strip().split("\n")]


def said_of(documentation: str | None) -> list[str]:
    return [line.strip() for line in (documentation or "").strip().split("\n")]


@REFLECTION
@pytest.mark.parametrize("text", HOSTILE)
async def test_a_migrations_name_stays_a_comment(
    text: str, hostile_url: str, postgres: Postgres, tmp_path: Path
) -> None:
    database = parse_url(hostile_url).database
    postgres.psql(
        f"DELETE FROM _prisma_migrations; INSERT INTO _prisma_migrations VALUES ({literal(text)}, now(), NULL)",
        database,
    )
    empty = parse('datasource db {\n  provider = "postgresql"\n}\nenum Empty {\n  ONE\n}\n')
    source = Header("0.1", empty.hash, text).text()
    import_source(source, tmp_path)
    assert read_header(source) == Header("0.1", empty.hash, text)
    if text == HOSTILE[0]:
        whole = await generate_models(empty, hostile_url)
        header = read_header(whole)
        assert header is not None
        assert header.migration == text
        import_source(whole, tmp_path)


def test_random_texts_are_read_back() -> None:
    """Every literal, comment and docstring has the value that it was made from, whatever the characters."""
    seed = random.randrange(2**32)
    chosen = random.Random(seed)
    signs = "\"'\\\n\r\t\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029#{}%:x1 .\x00\ud800\udfff\u202eü𐍈()[],;"
    for _ in range(3000):
        text = "".join(chosen.choice(signs) for _ in range(chosen.randrange(12)))
        assert ast.literal_eval(quoted(text)) == text, seed
        comment = comment_value(text)
        assert len(comment.splitlines()) == 1, seed
        assert comment.isprintable(), seed
        assert read_comment_value(comment) == text, seed
        documented = f"class A:\n{docstring(text, '    ')}\n    x = 1\n"
        tree = ast.parse(documented)
        assert len(tree.body) == 1, seed
        found = ast.get_docstring(tree.body[0], clean=False) or ""  # type: ignore[arg-type]
        wanted = [line.strip() for line in text.strip().split("\n")]
        assert [line.strip() for line in found.strip().split("\n")] == [line.strip() for line in wanted], (seed, text)
        sql = text.replace("\x00", "").encode("utf-8", "ignore").decode()
        statement = sa.text(escaped(sql))
        assert not statement._bindparams, (seed, sql)
        assert str(statement.compile()) == sql, (seed, sql)


@pytest.mark.parametrize(
    "field",
    [
        'a Int @default("%s")',
        "a Int @default(%s)",
        'a Float @default("%s")',
        'a Decimal @default("%s")',
        'a BigInt[] @default(["%s"])',
        'a Boolean @default("%s")',
        'a DateTime @default("%s")',
        'a Bytes @default("%s")',
        'a Json @default("%s")',
        'a Color @default("%s")',
        "a Color[] @default([%s])",
        'a String @default(nanoid("%s"))',
        "sa.Column Int",
        "a-b Int",
        "_a Int",
        "1a Int",
        "a A @relation(fields: [%s], references: [id])\n  b A[]",
    ],
)
def test_what_prisma_refuses_is_refused(field: str) -> None:
    """Nothing that is no value of the field's type comes as far as the models."""
    code = field % "__import__" if "%s" in field else field
    with pytest.raises(SchemaError, match=r"^schema\.prisma:\d+: [^\n]*$"):
        parse(f"enum Color {{\n  RED\n}}\nmodel A {{\n  id Int @id\n  {code}\n}}\n")


@pytest.mark.parametrize(
    "block", ["model A-B {\n  id Int @id\n}", "enum a.b {\n  x\n}", "enum E {\n  x.y\n}", "model _A {\n  id Int @id\n}"]
)
def test_names_are_identifiers(block: str) -> None:
    with pytest.raises(SchemaError, match="is no name"):
        parse(block)


def test_half_a_surrogate_pair_is_no_text(tmp_path: Path) -> None:
    """Node would not send it; the protocol could."""
    with pytest.raises(SchemaError, match="escape that Prisma does not know"):
        parse('model A {\n  id String @id @default("\\ud800")\n}')
    parameters = {
        "datamodel": "/// \ud800\nmodel A {\n  id Int @id\n}",
        "schemaPath": str(tmp_path / "gone.prisma"),
        "generator": {"output": {"value": str(tmp_path)}},
    }
    answers = io.StringIO()
    request = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "generate", "params": parameters})
    serve(io.StringIO(request), answers, io.StringIO())
    assert "surrogate" in json.loads(answers.getvalue())["error"]["message"]


@REFLECTION
def test_hostile_texts_by_prismas_protocol(hostile_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The generator block is handed the schema as text; another process imports what it writes."""
    monkeypatch.setenv("DATABASE_URL", hostile_url)
    parameters = {
        "datamodel": hostile_schema(),
        "schemaPath": str(tmp_path / "gone.prisma"),
        "generator": {"output": {"value": str(tmp_path)}},
    }
    answers = io.StringIO()
    request = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "generate", "params": parameters})
    serve(io.StringIO(request), answers, io.StringIO())
    assert json.loads(answers.getvalue()) == {"jsonrpc": "2.0", "id": 1, "result": None}
    code = "import builtins, models; assert not hasattr(builtins, 'prismalchemy_canary'); print(models.M0.__table__.comment)"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout == HOSTILE[0] + "\n"


_STATEMENTS = (ast.Import, ast.ImportFrom, ast.ClassDef, ast.Assign, ast.AnnAssign, ast.If)
_CALLED = re.compile(
    r"(sa|orm|postgresql|decimal|datetime)\w*\.[\w.]+|(mapped_column|relationship)_*|(Base|View)_*\.metadata|sa_*\.MetaData"
)


def assert_declares_only(source: str) -> None:
    """The module has imports, classes and assignments; what it calls is SQLAlchemy's, the bridge's or a type's."""
    tree = ast.parse(source)
    for statement in tree.body:
        assert isinstance(statement, _STATEMENTS), ast.dump(statement)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            assert _CALLED.fullmatch(ast.unparse(node.func)), ast.unparse(node)
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or "."]
            assert {*names} <= {
                *("__future__", "builtins", "datetime", "decimal", "enum", "typing", "sqlalchemy", "prismalchemy"),
                *("sqlalchemy.dialects", "sqlalchemy.orm", "model_mixins", "."),
            }
        assert not isinstance(node, (ast.FunctionDef, ast.Delete, ast.Global, ast.With, ast.For, ast.While, ast.Try))


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in cases()])
def test_models_only_declare(case: Any) -> None:
    assert_declares_only(case.models.read_text(encoding="utf-8"))
    assert load_models(case)
