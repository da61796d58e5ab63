"""Blocks -> the typed representation: names looked up, defaults filled in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from prismalchemy.schema.arguments import index_fields, text
from prismalchemy.schema.constants import constant_value
from prismalchemy.schema.defaults import Constant, ConstantList, Default, Function
from prismalchemy.schema.errors import SchemaError
from prismalchemy.schema.ir import (
    SCALAR_TYPES,
    EnumMember,
    EnumType,
    Field,
    FieldKind,
    Index,
    IndexField,
    Key,
    Model,
    NativeType,
    Schema,
)
from prismalchemy.schema.references import Relation
from prismalchemy.schema.relations import resolve_relations
from prismalchemy.schema.sources import datasource, generator
from prismalchemy.schema.syntax import (
    Arguments,
    Array,
    Attribute,
    Block,
    Call,
    FieldSyntax,
    Number,
    Text,
    Word,
)


def build(blocks: Sequence[Block], *, files: tuple[str, ...], hash: str) -> Schema:
    """Resolve the blocks of all files into one schema.

    Raises:
        SchemaError: a name that is not there or there twice, or something that PostgreSQL does not have.
    """
    _refuse_doubles(blocks)
    sources = [datasource(block) for block in blocks if block.keyword == "datasource"]
    if len(sources) > 1:
        raise SchemaError(sources[1].place, "there is a second datasource; Prisma takes one")
    source = sources[0] if sources else None
    for block in blocks:
        if block.keyword == "type":
            raise SchemaError(block.place, f"composite type {block.name}: PostgreSQL has none in Prisma")
    enums = {block.name: _enum(block) for block in blocks if block.keyword == "enum"}
    models = {block.name: block for block in blocks if block.keyword in ("model", "view")}
    relations = resolve_relations(models)
    return Schema(
        datasource=source,
        generators=tuple(generator(block) for block in blocks if block.keyword == "generator"),
        enums=tuple(enums.values()),
        models=tuple(_model(block, enums, relations) for block in models.values()),
        files=files,
        hash=hash,
    )


def _refuse_doubles(blocks: Iterable[Block]) -> None:
    seen: dict[tuple[str, str], Block] = {}
    for block in blocks:
        # Datasources have names of their own, so have generators; all others share theirs.
        key = (block.keyword if block.keyword in ("datasource", "generator") else "", block.name)
        if key in seen:
            raise SchemaError(block.place, f"{block.keyword} {block.name} is already defined at {seen[key].place}")
        seen[key] = block


def _named(attributes: Iterable[Attribute], name: str) -> Attribute | None:
    return next((attribute for attribute in attributes if attribute.name == name), None)


def _mapped(attributes: Iterable[Attribute], default: str) -> str:
    """The name in the database: that of `@map`/`@@map`, or else Prisma's."""
    attribute = _named(attributes, "map")
    return (text(attribute.arguments.get("name", 0), attribute) if attribute else None) or default


def _schema_of(block: Block) -> str | None:
    attribute = _named(block.attributes, "schema")
    return text(attribute.arguments.get("map", 0), attribute) if attribute else None


def _enum(block: Block) -> EnumType:
    members = tuple(
        EnumMember(value.name, _mapped(value.attributes, value.name), value.documentation, value.place)
        for value in block.values
    )
    return EnumType(
        block.name, _mapped(block.attributes, block.name), _schema_of(block), members, block.documentation, block.place
    )


def _model(block: Block, enums: Mapping[str, EnumType], relations: Mapping[tuple[str, str], Relation]) -> Model:
    fields = tuple(_field(block, item, enums, relations.get((block.name, item.name))) for item in block.fields)
    names = {item.name for item in fields}
    if len(names) != len(fields):
        raise SchemaError(block.place, f"{block.keyword} {block.name} has two fields of one name")
    primary_key, uniques = _keys(block)
    for key in (*((primary_key,) if primary_key else ()), *uniques):
        for name in key.field_names:
            if name not in names:
                raise SchemaError(key.place, f"{block.name} has no field {name!r}")
    return Model(
        name=block.name,
        table=_mapped(block.attributes, block.name),
        schema=_schema_of(block),
        is_view=block.keyword == "view",
        is_ignored=_named(block.attributes, "ignore") is not None,
        documentation=block.documentation,
        fields=fields,
        primary_key=primary_key,
        uniques=uniques,
        indexes=tuple(_indexes(block)),
        place=block.place,
    )


def _keys(block: Block) -> tuple[Key | None, tuple[Key, ...]]:
    primary_key: Key | None = None
    uniques: list[Key] = []
    for item in block.fields:
        for attribute in item.attributes:
            if attribute.name in ("id", "unique"):
                key = _field_key(item, attribute)
                if attribute.name == "id":
                    primary_key = key
                else:
                    uniques.append(key)
    for attribute in block.attributes:
        if attribute.name in ("id", "unique"):
            arguments = attribute.arguments
            key = Key(
                index_fields(arguments.get("fields", 0), attribute),
                text(arguments.get("name"), attribute),
                text(arguments.get("map"), attribute),
                in_model=True,
                place=attribute.place,
            )
            if attribute.name == "id":
                primary_key = key
            else:
                uniques.append(key)
    return primary_key, tuple(uniques)


def _field_key(item: FieldSyntax, attribute: Attribute) -> Key:
    sort = attribute.arguments.get("sort")
    return Key(
        (IndexField(item.name, sort="Desc" if sort == Word("Desc") else "Asc" if sort == Word("Asc") else None),),
        None,
        text(attribute.arguments.get("map", 0), attribute),
        in_model=False,
        place=attribute.place,
    )


def _indexes(block: Block) -> Iterable[Index]:
    for attribute in block.attributes:
        if attribute.name in ("index", "fulltext"):
            arguments = attribute.arguments
            kind = arguments.get("type")
            yield Index(
                index_fields(arguments.get("fields", 0), attribute),
                # Before Prisma 3 the name in the database was given as `name`.
                text(arguments.get("map"), attribute) or text(arguments.get("name"), attribute),
                kind.value if isinstance(kind, Word) else None,
                attribute.place,
            )


def _field(block: Block, item: FieldSyntax, enums: Mapping[str, EnumType], relation: Relation | None) -> Field:
    if relation is not None:
        kind = FieldKind.RELATION
    elif item.unsupported is not None:
        kind = FieldKind.UNSUPPORTED
    elif item.type in enums:
        kind = FieldKind.ENUM
    elif item.type in SCALAR_TYPES:
        kind = FieldKind.SCALAR
    else:
        raise SchemaError(item.place, f"{block.name}.{item.name}: there is no type, enum or model {item.type!r}")
    return Field(
        name=item.name,
        column="" if relation else _mapped(item.attributes, item.name),
        kind=kind,
        type=item.unsupported or item.type,
        is_list=item.is_list,
        is_optional=item.is_optional,
        place=item.place,
        is_id=_named(item.attributes, "id") is not None,
        is_unique=_named(item.attributes, "unique") is not None,
        is_updated_at=_named(item.attributes, "updatedAt") is not None,
        is_ignored=_named(item.attributes, "ignore") is not None,
        default=_default(block, item, enums),
        native_type=_native_type(item),
        documentation=item.documentation,
        relation=relation,
    )


def _native_type(item: FieldSyntax) -> NativeType | None:
    for attribute in item.attributes:
        # The prefix is the datasource's name, usually `db`.
        _, dot, name = attribute.name.partition(".")
        if dot:
            numbers = tuple(int(value.value) for value in attribute.arguments.positional if isinstance(value, Number))
            return NativeType(name, numbers)
    return None


def _default(block: Block, item: FieldSyntax, enums: Mapping[str, EnumType]) -> Default | None:
    attribute = _named(item.attributes, "default")
    if attribute is None:
        return None
    expression = attribute.arguments.get("value", 0)
    name = f"{block.name}.{item.name}"
    if isinstance(expression, Call):
        arguments = tuple(_function_arguments(expression.arguments))
        if expression.name == "nanoid" and not all(part.isdigit() and part.isascii() for part in arguments):
            raise SchemaError(attribute.place, f"@default of {name}: nanoid takes a number")
        return Function(expression.name, arguments)
    if expression is None:
        raise SchemaError(attribute.place, f"@default of {name} says no value")
    if isinstance(expression, Array) != item.is_list:
        raise SchemaError(attribute.place, f"@default of {name} is {'no' if item.is_list else 'a'} list")
    items = expression.items if isinstance(expression, Array) else (expression,)
    enum = enums.get(item.type)
    members = frozenset(member.name for member in enum.members) if enum else None
    try:
        values = tuple(Constant(constant_value(item.type, members, value)) for value in items)
    except ValueError as problem:
        raise SchemaError(attribute.place, f"@default of {name} {problem}") from None
    return ConstantList(values) if item.is_list else values[0]


def _function_arguments(arguments: Arguments) -> Iterable[str]:
    for value in (*arguments.positional, *arguments.named.values()):
        if isinstance(value, (Text, Number, Word)):
            yield value.value
