"""What the DMMF does not say: native types, schemas, sources, places; and what is refused, with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from prismalchemy import schema as schemas
from prismalchemy.schema import (
    Action,
    Cardinality,
    EnvironmentVariable,
    NativeType,
    RelationMode,
    SchemaError,
    load,
    parse,
)
from rig.golden import GOLDEN

ODD = Path(__file__).with_name("odd.prisma")


def test_native_types() -> None:
    spread = load(ODD).model("Spread")
    assert spread.field("b").native_type == NativeType("VarChar", (12,))
    assert spread.field("d").native_type == NativeType("Decimal", (10, 2))
    assert spread.field("i").native_type == NativeType("Timestamptz", (6,))
    assert spread.field("a").native_type is None
    assert spread.field("m").type == "circle"


def test_sources() -> None:
    odd = load(ODD)
    assert odd.datasource is not None
    assert odd.datasource.url == "postgresql://somebody:secret@localhost/db"
    assert odd.datasource.relation_mode is RelationMode.FOREIGN_KEYS
    assert odd.generators[0].preview_features == ("fullTextSearch",)
    several = load(GOLDEN / "multi_schema" / "schema.prisma")
    assert several.datasource is not None
    assert several.datasource.schemas == ("public", "auth", "Shop Data")
    assert several.datasource.url == EnvironmentVariable("DATABASE_URL")
    assert (several.model("AuthNote").schema, several.model("AuthNote").table) == ("auth", "Note")
    assert several.enum("Role").schema == "auth"


def test_referential_actions() -> None:
    schema = load(GOLDEN / "referential_actions" / "schema.prisma")

    def actions(model: str) -> tuple[Action | None, Action | None]:
        relation = schema.model(model).field("parent").relation
        assert relation is not None
        return relation.on_delete, relation.on_update

    assert actions("Required") == (Action.RESTRICT, Action.CASCADE)
    assert actions("Optional") == (Action.SET_NULL, Action.CASCADE)
    assert actions("Cascade") == (Action.CASCADE, Action.RESTRICT)


def test_both_sides_of_a_relation() -> None:
    schema = load(GOLDEN / "several_relations" / "schema.prisma")
    follows = schema.model("User").field("followers").relation
    assert follows is not None
    assert (follows.table, follows.column, follows.opposite) == ("_Follows", "A", "following")
    pinned = schema.model("Post").field("pinnedBy").relation
    assert pinned is not None
    assert pinned.cardinality is Cardinality.ONE_TO_ONE_INVERSE
    assert (pinned.target, pinned.opposite, pinned.fields, pinned.references) == (
        "User",
        "pinned",
        ("pinnedId",),
        ("id",),
    )


def test_places_are_lines_of_the_file() -> None:
    schema = load(GOLDEN / "folder" / "schema")
    text = (GOLDEN / "folder" / "schema" / "user.prisma").read_text(encoding="utf-8").splitlines()
    place = schema.model("User").field("plan").place
    assert str(place) == f"user.prisma:{place.line}"
    assert text[place.line - 1].split()[0] == "plan"


def test_the_hash_does_not_depend_on_line_ends_or_on_the_order_of_files() -> None:
    files = schemas.read(GOLDEN / "folder" / "schema")
    one = schemas.parse_files(files)
    other = schemas.parse_files([(name, text.replace("\n", "\r\n")) for name, text in reversed(files)])
    assert one.hash == other.hash
    assert one == other


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("model A {\n  id Int @id\n  b Missing\n}", "schema.prisma:3: A.b: there is no type, enum or model 'Missing'"),
        ("model A {\n  id Int @id\n}\nmodel A {\n  id Int @id\n}", "schema.prisma:4: model A is already defined at schema.prisma:1"),
        ('generator g {\n  provider = "x"\n}\ngenerator g {\n  provider = "x"\n}', "schema.prisma:4: generator g is already defined at schema.prisma:1"),
        ("model A {\n  id Int @id\n}\nenum A {\n  x\n}", "schema.prisma:4: enum A is already defined at schema.prisma:1"),
        ("model A {\n  id Int @id\n  id Int\n}", "schema.prisma:1: model A has two fields of one name"),
        ("model A {\n  id Int @id\n  b B?\n}\nmodel B {\n  id Int @id\n}", "schema.prisma:3: relation field A.b has no opposite field in B"),
        ("model A {\n  id Int @id\n  @@unique([x])\n}", "schema.prisma:3: A has no field 'x'"),
        ("model A {\n  id Int @id @default(\n}", "schema.prisma:3: expected a value, found '}'"),
        ('model A {\n  id Int @id\n  b String @default("open\n}', "schema.prisma:3: unexpected character '\"'"),
        ("modle A {\n}", "schema.prisma:1: unknown block 'modle'; Prisma has datasource, enum, generator, model, type, view"),
        ('datasource db {\n  provider = "mysql"\n  url = "x"\n}', "schema.prisma:1: datasource db has provider mysql; prismalchemy is for postgresql"),
        ("type A {\n  b Int\n}", "schema.prisma:1: composite type A: PostgreSQL has none in Prisma"),
        ("model A {\n  id Int @id\n  b B @relation(fields: [c], references: [id], onDelete: Explode)\n  c Int\n}\nmodel B {\n  id Int @id\n  a A[]\n}", "schema.prisma:3: @relation: unknown referential action"),
    ],
)  # fmt: skip
def test_what_is_refused(text: str, message: str) -> None:
    with pytest.raises(SchemaError) as error:
        parse(text)
    assert str(error.value) == message
    assert "\n" not in str(error.value)


def test_missing_files_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SchemaError, match=r"no \.prisma file"):
        load(tmp_path)
    with pytest.raises(SchemaError, match="cannot read"):
        load(tmp_path / "schema.prisma")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SchemaError, match="no schema here"):
        load()
