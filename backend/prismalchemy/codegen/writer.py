"""The source of a module of models, from the live database and schema.prisma together, in the steps of sqlacodegen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import sqlalchemy as sa
from sqlacodegen.models import ColumnAttribute, ModelClass
from sqlacodegen.models import Model as PlainTable

from prismalchemy.codegen.catalog import PARTITION, UNLOGGED, Partition
from prismalchemy.codegen.columns import Columns
from prismalchemy.codegen.constraints import closing_keys, option, table_arguments
from prismalchemy.codegen.enums import enum_class
from prismalchemy.codegen.errors import SchemaMismatch
from prismalchemy.codegen.imports import imports
from prismalchemy.codegen.layout import (
    DEFAULT_WIDTH,
    Node,
    call,
    exploded,
    listed,
    mapping,
    one_line,
    render,
    tupled,
)
from prismalchemy.codegen.literals import INDENT, docstring, quoted
from prismalchemy.codegen.missing import find_problems, table_of
from prismalchemy.codegen.mixins import Mixins
from prismalchemy.codegen.names import BUILTINS, column_attribute, names_of, variables_of
from prismalchemy.codegen.reflection import Live
from prismalchemy.codegen.relationships import Relationships
from prismalchemy.orm import MIGRATIONS_TABLE
from prismalchemy.schema import Cardinality, Field, FieldKind, Key, Model, Schema

_NONE = Mixins()


class ModelsWriter:
    """Writes the body of a module of models: imports, base, enums, link tables, classes.

    Raises, on `generate`:
        SchemaMismatch: the database lacks something that the schema describes.
        SchemaError: the schema has something that there is no equivalent of.
    """

    def __init__(self, schema: Schema, live: Live, *, width: int = DEFAULT_WIDTH, mixins: Mixins = _NONE) -> None:
        self.metadata = live.metadata
        problems = find_problems(schema, live)
        if problems:
            raise SchemaMismatch(problems)
        self.schema = schema
        self.width = width
        self.mixins = mixins
        self.live = live
        self.names = names_of(schema)
        self.used: set[str] = set()
        self.cyclic = closing_keys(live.metadata.tables.values())
        self.columns = Columns(schema, self.names, live.schema, self.cyclic)
        mapped = {table_of(live, model).key for model in schema.models if not model.is_ignored}
        self.variables = variables_of(
            [
                table
                for table in live.metadata.tables.values()
                if table.key not in mapped and not self.should_ignore_table(table)
            ],
            self.names,
        )
        self.relationships = Relationships(schema, live, self.names, self.variables)

    @property
    def base_schema(self) -> str | None:
        """The schema in the base's MetaData; with several schemas each table names its own."""
        several = self.schema.datasource is not None and self.schema.datasource.schemas
        return None if several else self.live.schema

    def use(self, name: str) -> str:
        """Note that the module needs `name`, and say what it is called there."""
        called = self.names.module[name]
        self.used.add("builtins" if called.startswith(self.names.module["builtins"] + ".") else name)
        return called

    # What sqlacodegen calls, in its order.

    def generate(self) -> str:
        for table in list(self.metadata.tables.values()):
            if self.should_ignore_table(table):
                self.metadata.remove(table)
        models = self.generate_models()
        variables = self.render_module_variables(models)
        enums = self.render_enum_classes()
        rendered = self.render_models(models)
        aliases = self._aliases()
        header = imports(self.used, self.names, self.mixins, self.width)
        sections = [header, aliases, variables, enums, rendered]
        return "\n\n\n".join(section for section in sections if section) + "\n"

    def should_ignore_table(self, table: sa.Table) -> bool:
        # The base's MetaData knows it.
        return bool(table.name == MIGRATIONS_TABLE)

    def generate_models(self) -> list[PlainTable]:
        """Classes in the schema's order, then the tables without one, by name."""
        models: list[PlainTable] = []
        for model in self.schema.models:
            if not model.is_ignored:
                described = ModelClass(table_of(self.live, model))
                described.name = self.names.classes[model.name]
                described.columns = [ColumnAttribute(described, column) for column in described.table.columns]
                models.append(described)
        mapped = {model.table.key for model in models}
        for table in sorted(
            self.metadata.tables.values(), key=lambda one: (self._depth(one), one.schema or "", one.name)
        ):
            if table.key not in mapped:
                plain = PlainTable(table)
                self.generate_model_name(plain, set())
                models.append(plain)
        return models

    def _depth(self, table: sa.Table) -> int:
        """How many tables a partition is within: it has to come after them."""
        depth = 0
        while (partition := table.info.get(PARTITION)) is not None and partition.parent in self.metadata.tables:
            table = self.metadata.tables[partition.parent]
            depth += 1
        return depth

    def generate_model_name(self, model: PlainTable, global_names: set[str]) -> None:
        model.name = self.variables[model.table.key]

    def render_module_variables(self, models: Sequence[PlainTable]) -> str:
        """The base class, and that of views when there is one."""
        base, metadata = self.use("Base"), self._metadata()
        lines = [
            f"class {base}({self.use('orm')}.PrismaBase, {self.use('DeclarativeBase')}):",
            f"{INDENT}metadata = {metadata}",
        ]
        if any(model.is_view and not model.is_ignored for model in self.schema.models):
            lines += [
                "",
                "",
                f"class {self.use('View')}({self.use('orm')}.ReadOnly, {base}):",
                f"{INDENT}__abstract__ = True",
                f"{INDENT}# Apart from the tables, which are all that create_all and Alembic look at.",
                f"{INDENT}metadata = {self.use('sa')}.MetaData({self._schema_keyword()})",
            ]
        return "\n".join(lines)

    def render_enum_classes(self) -> str:
        return "\n\n\n".join(
            enum_class(item, self.live.labels_of(item) or (), self.names, self.use, self.width)
            for item in self.schema.enums
        )

    def render_models(self, models: Sequence[PlainTable]) -> str:
        by_table = {table_of(self.live, model).key: model for model in self.schema.models if not model.is_ignored}
        links = self._link_tables()
        first = [model for model in models if model.table.key in links]
        last = [model for model in models if model.table.key not in links and not isinstance(model, ModelClass)]
        parts = [f"{model.name} = {self.render_table(model.table)}" for model in first]
        parts += [self._class(by_table[model.table.key], model) for model in models if isinstance(model, ModelClass)]
        rendered = "\n\n\n".join(parts)
        if last:
            tables = "\n\n".join(f"{model.name} = {self.render_table(model.table)}" for model in last)
            rendered += f"\n\n\n# Tables that have no model in the Prisma schema.\n\n{tables}"
        return rendered

    def render_table(self, table: sa.Table) -> str:
        arguments: list[Node] = [quoted(table.name), f"{self.use('Base')}.metadata"]
        arguments += [self.columns.of_table(column, self.use) for column in table.columns]
        arguments += table_arguments(table, None, self.use, self.cyclic)
        return exploded(call(f"{self.use('sa')}.Table", *arguments, **self._options(table)), self.width)

    def _class(self, model: Model, described: ModelClass) -> str:
        base = self.use("View") if model.is_view else self.use("Base")
        if described.name in self.mixins.classes:
            base = f"{self.use('model_mixins')}.{described.name}, {base}"
        lines = [f"class {described.name}({base}):"]
        if model.documentation:
            lines += [docstring(model.documentation, INDENT), ""]
        table = described.table
        if described.name != model.name:
            lines.append(f"{INDENT}__prisma_model__ = {quoted(model.name)}")
        lines.append(f"{INDENT}__tablename__ = {quoted(table.name)}")
        arguments = self._view_keys(model) if model.is_view else table_arguments(table, model, self.use, self.cyclic)
        options = self._options(table)
        if arguments:
            parts = [*arguments, *([mapping(options)] if options else [])]
            lines.append(render(tupled(parts), self.width, indent=INDENT, prefix="__table_args__ = "))
        elif options:
            lines.append(render(mapping(options), self.width, indent=INDENT, prefix="__table_args__ = "))
        identity = self._mapper_key(model, table)
        if identity:
            value = mapping({"primary_key": listed([quoted(name) for name in identity])})
            lines.append(render(value, self.width, indent=INDENT, prefix="__mapper_args__ = "))
        lines.append("")
        lines += self._attributes(model, table)
        return "\n".join(lines)

    def _attributes(self, model: Model, table: sa.Table) -> Iterable[str]:
        previous: Field | None = None
        mapped = self.use("Mapped")
        for item in model.fields:
            if item.relation is not None and self.schema.model(item.relation.target).is_ignored:
                continue
            if previous is not None and (previous.relation is None) != (item.relation is None):
                yield ""
            if item.kind is FieldKind.RELATION:
                annotation, value = self.relationships.rendered(model, item, self.use)
            else:
                annotation, value = self.columns.attribute(model, item, table.columns[item.column], self.use)
            name = self.names.attributes[model.name][item.name]
            yield render(value, self.width, indent=INDENT, prefix=f"{name}: {mapped}[{annotation}] = ")
            if item.documentation:
                yield docstring(item.documentation, INDENT)
            previous = item
        described = {item.column for item in model.columns}
        others = [column for column in table.columns if column.name not in described]
        # What later lines of the class' body need has to keep its meaning.
        taken = {*self.names.attributes[model.name].values(), *self.names.classes.values(), *BUILTINS}
        taken |= {*self.names.module.values(), *self.variables.values()}
        if others:
            yield ""
            yield f"{INDENT}# Not in the Prisma schema."
        for column in others:
            name = column_attribute(column.name, taken)
            taken.add(name)
            annotation, value = self.columns.unknown(name, column, self.use)
            yield render(value, self.width, indent=INDENT, prefix=f"{name}: {mapped}[{annotation}] = ")

    def _metadata(self) -> str:
        keywords: dict[str, Node] = {}
        if self.base_schema:
            keywords["schema"] = quoted(self.base_schema)
        elif self.live.schema:
            keywords["migrations_schema"] = quoted(self.live.schema)
        return one_line(call(f"{self.use('orm')}.prisma_metadata", **keywords))

    def _schema_keyword(self) -> str:
        return f"schema={quoted(self.base_schema)}" if self.base_schema else ""

    def _options(self, table: sa.Table) -> dict[str, Node]:
        options: dict[str, Node] = {}
        if table.schema and table.schema != self.base_schema:
            options["schema"] = quoted(table.schema)
        if table.comment:
            options["comment"] = quoted(table.comment)
        if table.info.get(UNLOGGED):
            options["prefixes"] = listed([quoted("UNLOGGED")])
        for name, value in table.dialect_kwargs.items():
            if value:
                options[name] = option(value, self.use)
        partition: Partition | None = table.info.get(PARTITION)
        if partition is not None:
            options["listeners"] = call(
                f"{self.use('orm')}.partition_of", quoted(partition.parent), quoted(partition.bound)
            )
        return options

    def _view_keys(self, model: Model) -> list[Node]:
        """A view has no keys in the database; these say what schema.prisma promises."""
        return [
            call(
                f"{self.use('sa')}.UniqueConstraint",
                *[quoted(model.field(name).column) for name in key.field_names],
                **({"info": mapping({"prisma_name": quoted(key.name)})} if key.name else {}),
            )
            for key in model.keys
        ]

    def _mapper_key(self, model: Model, table: sa.Table) -> list[str]:
        """The attributes by which a session tells rows apart, where the table has no primary key."""
        if table.primary_key.columns and not model.is_view:
            return []
        attributes = self.names.attributes[model.name]
        key = _strict_key(model)
        names = key.field_names if key else tuple(item.name for item in model.columns)
        return [attributes[name] for name in names]

    def _link_tables(self) -> set[str]:
        found = set()
        for model in self.schema.models:
            for item in model.relations:
                relation = item.relation
                if relation is not None and relation.cardinality is Cardinality.MANY_TO_MANY:
                    found |= {key for key, table in self.metadata.tables.items() if table.name == relation.table}
        return found

    def _aliases(self) -> str:
        """Other names, for type checkers, for classes that a relation field of the same name hides in a class body."""
        names = sorted(
            self.names.classes[model.name] for model in self.schema.models if model.name in self.names.aliased
        )
        if not names:
            return ""
        lines = [f'{INDENT}_{name}: {self.use("TypeAlias")} = "{name}"' for name in names]
        return "\n".join([f"if {self.use('TYPE_CHECKING')}:", *lines])


def _strict_key(model: Model) -> Key | None:
    """The first key of which no field is optional, which is what Prisma finds a model's rows by."""
    for unique in model.keys:
        if not any(model.field(name).is_optional for name in unique.field_names):
            return unique
    return None
