"""Models written from schema.prisma and the live database."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from prismalchemy.codegen.errors import SchemaMismatch
    from prismalchemy.codegen.generate import generate_for, generate_models, line_length, models_source
    from prismalchemy.codegen.generator import PrismaModelsGenerator
    from prismalchemy.codegen.header import Header, read_header
    from prismalchemy.codegen.mixins import Mixins, mixins_beside
    from prismalchemy.codegen.output import OutputRefused, check_output, write_models
    from prismalchemy.codegen.reflection import Live, reflect, with_connection

__all__ = [
    "Header",
    "Live",
    "Mixins",
    "OutputRefused",
    "PrismaModelsGenerator",
    "SchemaMismatch",
    "check_output",
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

# sqlacodegen takes two seconds to import, so it is imported by those who generate, not by those who check.
_HOMES = {
    "Header": "header",
    "Live": "reflection",
    "Mixins": "mixins",
    "OutputRefused": "output",
    "PrismaModelsGenerator": "generator",
    "SchemaMismatch": "errors",
    "check_output": "output",
    "generate_for": "generate",
    "generate_models": "generate",
    "line_length": "generate",
    "mixins_beside": "mixins",
    "models_source": "generate",
    "read_header": "header",
    "reflect": "reflection",
    "with_connection": "reflection",
    "write_models": "output",
}


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
