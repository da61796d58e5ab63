"""Options that several commands have."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

SchemaOption = Annotated[
    Path | None,
    typer.Option("--schema", help="schema.prisma, or the folder of *.prisma files; default: where Prisma looks"),
]
UrlOption = Annotated[
    str | None,
    typer.Option("--url", help="the database; default: the variables that the schema's datasource names"),
]
JsonOption = Annotated[bool, typer.Option("--json", help="print JSON, for machines")]
