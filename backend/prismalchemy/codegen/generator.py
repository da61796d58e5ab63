"""The writer of models as a generator of sqlacodegen's, which takes two seconds to import."""

from __future__ import annotations

import sqlalchemy as sa
from sqlacodegen.generators import DeclarativeGenerator

from prismalchemy.codegen.layout import DEFAULT_WIDTH
from prismalchemy.codegen.mixins import Mixins
from prismalchemy.codegen.reflection import Live
from prismalchemy.codegen.writer import ModelsWriter
from prismalchemy.schema import Schema

_NONE = Mixins()


class PrismaModelsGenerator(ModelsWriter, DeclarativeGenerator):
    """sqlacodegen's declarative generator, driven by the live database and by schema.prisma together.

    Raises, on `generate`:
        SchemaMismatch: the database lacks something that the schema describes.
        SchemaError: the schema has something that there is no equivalent of.
    """

    def __init__(
        self, schema: Schema, live: Live, bind: sa.Connection, *, width: int = DEFAULT_WIDTH, mixins: Mixins = _NONE
    ) -> None:
        DeclarativeGenerator.__init__(self, live.metadata, bind, ())
        ModelsWriter.__init__(self, schema, live, width=width, mixins=mixins)
