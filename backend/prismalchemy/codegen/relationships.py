"""A relation of schema.prisma and the live foreign keys -> `relationship(...)`."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

import sqlalchemy as sa

from prismalchemy.codegen.layout import Node, call, mapping
from prismalchemy.codegen.literals import quoted
from prismalchemy.codegen.names import Names
from prismalchemy.codegen.reflection import Live
from prismalchemy.codegen.types import Use
from prismalchemy.orm import PRISMA_FIELD, PRISMA_RELATION, PRISMA_RESTRICT, default_name
from prismalchemy.schema import Action, Cardinality, Field, Model, Relation, RelationMode, Schema


class Relationships:
    """Renders the relations of a schema."""

    def __init__(self, schema: Schema, live: Live, names: Names, variables: Mapping[str, str]) -> None:
        self._schema = schema
        self._live = live
        self._names = names
        self._variables = variables

    def rendered(self, model: Model, item: Field, use: Use) -> tuple[str, Node]:
        """The annotation within `Mapped[...]`, and the call."""
        relation = item.relation
        assert relation is not None
        target = self._names.of_class(relation.target, model.name)
        arguments: list[Node] = []
        if target != self._names.classes[relation.target]:
            arguments.append(quoted(self._names.classes[relation.target]))
        if relation.is_list:
            annotation = f"{use('list')}[{target}]"
        elif item.is_optional or relation.cardinality is Cardinality.ONE_TO_ONE_INVERSE:
            annotation = f"{target} | None"
        else:
            annotation = target
        keywords = self._keywords(model, relation, use)
        attribute = self._attribute(model.name, item.name)
        known: dict[str, Node] = {} if attribute == item.name else {PRISMA_FIELD: quoted(item.name)}
        if relation.cardinality is not Cardinality.MANY_TO_MANY and relation.name != default_name(
            model.name, relation.target
        ):
            known[PRISMA_RELATION] = quoted(relation.name)
        if known:
            restricts: dict[str, Node] = {PRISMA_RESTRICT: "True"} if "info" in keywords else {}
            keywords["info"] = mapping({**known, **restricts})
        return annotation, call(use("relationship"), *arguments, **keywords)

    def _keywords(self, model: Model, relation: Relation, use: Use) -> dict[str, Node]:
        keywords: dict[str, Node] = {}
        if relation.cardinality is Cardinality.MANY_TO_MANY:
            keywords |= self._through(model, relation)
        else:
            keywords |= self._direct(model, relation)
        keywords["back_populates"] = quoted(self._attribute(relation.target, relation.opposite))
        if model.is_view or self._schema.model(relation.target).is_view:
            keywords["viewonly"] = "True"
            return keywords
        if relation.cardinality is not Cardinality.MANY_TO_MANY:
            keywords |= self._actions(relation)
        elif self._has_link_keys(model, relation):
            # The database deletes the links with the row.
            keywords["passive_deletes"] = "True"
        overlaps = self._overlaps(model, relation)
        if overlaps:
            keywords["overlaps"] = quoted(",".join(overlaps))
        return keywords

    def _attribute(self, model: str, field: str) -> str:
        return self._names.attributes[model][field]

    def _path(self, model: str, field: str) -> str:
        return f"{self._names.classes[model]}.{self._attribute(model, field)}"

    def _sides(self, model: Model, relation: Relation) -> tuple[str, str]:
        """The model with the foreign key, and the one that it points at."""
        return (model.name, relation.target) if relation.holds_key else (relation.target, model.name)

    def _direct(self, model: Model, relation: Relation) -> dict[str, Node]:
        holder, target = self._sides(model, relation)
        keywords: dict[str, Node] = {}
        if self._key_in_database(holder, target, relation):
            if self._paths[frozenset({holder, target})] > 1:
                keywords["foreign_keys"] = quoted(_list(self._path(holder, name) for name in relation.fields))
        else:
            terms = [
                f"{self._path(target, there)} == foreign({self._path(holder, here)})"
                for here, there in zip(relation.fields, relation.references, strict=True)
            ]
            keywords["primaryjoin"] = quoted(_all(terms))
        if holder == target and relation.holds_key:
            keywords["remote_side"] = quoted(_list(self._path(target, name) for name in relation.references))
        if relation.cardinality is Cardinality.ONE_TO_ONE_INVERSE and holder == target:
            keywords["uselist"] = "False"
        return keywords

    def _through(self, model: Model, relation: Relation) -> dict[str, Node]:
        assert relation.table is not None
        table = self._variables[self._link_table(model, relation).key]
        keywords: dict[str, Node] = {"secondary": table}
        if model.name == relation.target or not self._has_link_keys(model, relation):
            own, other = self._id(model), self._id(self._schema.model(relation.target))
            keywords["primaryjoin"] = f"lambda: {own} == {table}.c.{relation.column}"
            keywords["secondaryjoin"] = f"lambda: {other} == {table}.c.{relation.opposite_column}"
            if not self._has_link_keys(model, relation):
                keywords["foreign_keys"] = f"lambda: [{table}.c.A, {table}.c.B]"
        return keywords

    def _id(self, model: Model) -> str:
        # Prisma allows an implicit many-to-many relation only between models with an id of one field.
        assert model.primary_key is not None
        return self._path(model.name, model.primary_key.field_names[0])

    def _actions(self, relation: Relation) -> dict[str, Node]:
        """Who deletes and updates what hangs on a row; said at the side that the foreign key points at."""
        if relation.holds_key:
            return {}
        if self._schema.relation_mode is RelationMode.FOREIGN_KEYS:
            # The database does, whether or not the session has loaded the rows.
            return {"passive_deletes": quoted("all")}
        keywords: dict[str, Node] = {}
        if relation.on_delete is Action.CASCADE:
            keywords["cascade"] = quoted("save-update, merge, delete")
        elif relation.on_delete is Action.RESTRICT:
            keywords["passive_deletes"] = quoted("all")
            keywords["info"] = mapping({PRISMA_RESTRICT: "True"})
        if relation.on_update is Action.CASCADE:
            keywords["passive_updates"] = "False"
        return keywords

    def _key_in_database(self, holder: str, target: str, relation: Relation) -> bool:
        table, other = self._table(holder), self._table(target)
        wanted = {
            (self._column(holder, here), self._column(target, there))
            for here, there in zip(relation.fields, relation.references, strict=True)
        }
        return any(
            {(column.name, element.column.name) for column, element in _elements(constraint)} == wanted
            for constraint in table.foreign_key_constraints
            if constraint.elements[0].column.table is other
        )

    def _has_link_keys(self, model: Model, relation: Relation) -> bool:
        return len(self._link_table(model, relation).foreign_key_constraints) == 2

    def _link_table(self, model: Model, relation: Relation) -> sa.Table:
        assert relation.table is not None
        found = self._live.table(relation.table, link_schema(self._schema, model.name, relation))
        assert found is not None
        return found

    def _table(self, model: str) -> sa.Table:
        found = self._live.table(self._schema.model(model).table, self._schema.model(model).schema)
        assert found is not None
        return found

    def _column(self, model: str, field: str) -> str:
        return self._schema.model(model).field(field).column

    @cached_property
    def _paths(self) -> Mapping[frozenset[str], int]:
        """How many foreign keys lead from one of two models to the other, either way."""
        by_table = {self._table(model.name).key: model.name for model in self._schema.models if not model.is_ignored}
        found: Counter[frozenset[str]] = Counter()
        for table, model in by_table.items():
            for constraint in self._live.metadata.tables[table].foreign_key_constraints:
                other = by_table.get(constraint.elements[0].column.table.key)
                if other is not None:
                    found[frozenset({model, other})] += 1
        return found

    @cached_property
    def _holders(self) -> Mapping[str, Sequence[tuple[Field, Relation]]]:
        """Per model the relations whose foreign key it holds."""
        found: defaultdict[str, list[tuple[Field, Relation]]] = defaultdict(list)
        for model in self._schema.models:
            found[model.name] += [
                (item, item.relation) for item in model.relations if item.relation and item.relation.holds_key
            ]
        return found

    def _overlaps(self, model: Model, relation: Relation) -> list[str]:
        """The other relations that write one of the columns that this one writes."""
        if relation.cardinality is Cardinality.MANY_TO_MANY:
            return []
        holder, _ = self._sides(model, relation)
        found: set[str] = set()
        for item, other in self._holders[holder]:
            same = other.name == relation.name and other.fields == relation.fields
            if not same and set(other.fields) & set(relation.fields):
                found.add(self._attribute(holder, item.name))
                found.add(self._attribute(other.target, other.opposite))
        return sorted(found)


def link_schema(schema: Schema, model: str, relation: Relation) -> str | None:
    """The schema of the link table of `model`'s relation: that of the model whose id is in column A."""
    return schema.model(model if relation.column == "A" else relation.target).schema


def _elements(constraint: sa.ForeignKeyConstraint) -> Iterable[tuple[sa.Column[object], sa.ForeignKey]]:
    return zip(constraint.columns, constraint.elements, strict=True)


def _list(paths: Iterable[str]) -> str:
    return f"[{', '.join(paths)}]"


def _all(terms: Sequence[str]) -> str:
    return terms[0] if len(terms) == 1 else f"and_({', '.join(terms)})"
