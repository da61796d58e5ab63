"""What schema.prisma says, read without Node: `load(path)` or `parse(text)` -> `Schema`."""

from __future__ import annotations

from prismalchemy.schema.defaults import Constant, ConstantList, Default, Function
from prismalchemy.schema.errors import Place, SchemaError
from prismalchemy.schema.ir import (
    SCALAR_TYPES,
    Datasource,
    EnumMember,
    EnumType,
    EnvironmentVariable,
    Field,
    FieldKind,
    Generator,
    Index,
    IndexField,
    Key,
    Model,
    NativeType,
    Schema,
)
from prismalchemy.schema.load import find, fingerprint, load, parse, parse_files, read
from prismalchemy.schema.references import Action, Cardinality, Relation, RelationMode

__all__ = [
    "SCALAR_TYPES",
    "Action",
    "Cardinality",
    "Constant",
    "ConstantList",
    "Datasource",
    "Default",
    "EnumMember",
    "EnumType",
    "EnvironmentVariable",
    "Field",
    "FieldKind",
    "Function",
    "Generator",
    "Index",
    "IndexField",
    "Key",
    "Model",
    "NativeType",
    "Place",
    "Relation",
    "RelationMode",
    "Schema",
    "SchemaError",
    "find",
    "fingerprint",
    "load",
    "parse",
    "parse_files",
    "read",
]
