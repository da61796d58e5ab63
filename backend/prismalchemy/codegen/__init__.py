"""Models written from schema.prisma and the live database."""

from __future__ import annotations

from prismalchemy.codegen.errors import SchemaMismatch
from prismalchemy.codegen.generate import generate_for, generate_models, line_length, models_source, write_models
from prismalchemy.codegen.generator import PrismaModelsGenerator
from prismalchemy.codegen.header import Header, read_header
from prismalchemy.codegen.live import Live, reflect, with_connection
from prismalchemy.codegen.mixins import Mixins, mixins_beside

__all__ = [
    "Header",
    "Live",
    "Mixins",
    "PrismaModelsGenerator",
    "SchemaMismatch",
    "generate_for",
    "generate_models",
    "line_length",
    "mixins_beside",
    "models_source",
    "read_header",
    "reflect",
    "with_connection",
    "write_models",
]
