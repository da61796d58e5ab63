"""`datasource` and `generator` blocks."""

from __future__ import annotations

from prismalchemy.schema.errors import SchemaError
from prismalchemy.schema.ir import Datasource, EnvironmentVariable, Generator
from prismalchemy.schema.references import RelationMode
from prismalchemy.schema.syntax import Array, Block, Call, Expression, Text, Word

POSTGRESQL = ("postgresql", "postgres")


def datasource(block: Block) -> Datasource:
    """What a `datasource` block says.

    Raises:
        SchemaError: a provider other than PostgreSQL, or an unknown relationMode.
    """
    properties = block.properties
    provider = properties.get("provider")
    if not isinstance(provider, Text) or provider.value not in POSTGRESQL:
        shown = provider.value if isinstance(provider, Text) else "none"
        raise SchemaError(block.place, f"datasource {block.name} has provider {shown}; prismalchemy is for postgresql")
    mode = properties.get("relationMode", properties.get("referentialIntegrity"))
    modes = {one.value: one for one in RelationMode}
    if mode is not None and (not isinstance(mode, Text) or mode.value not in modes):
        raise SchemaError(block.place, f"relationMode of datasource {block.name} is neither foreignKeys nor prisma")
    return Datasource(
        name=block.name,
        provider="postgresql",
        url=_url(properties.get("url")),
        direct_url=_url(properties.get("directUrl")),
        shadow_database_url=_url(properties.get("shadowDatabaseUrl")),
        relation_mode=modes[mode.value] if isinstance(mode, Text) else RelationMode.FOREIGN_KEYS,
        schemas=_texts(properties.get("schemas")),
        extensions=_texts(properties.get("extensions")),
        place=block.place,
    )


def generator(block: Block) -> Generator:
    """What a `generator` block says; values from the environment are kept as `env("NAME")`."""
    properties = tuple((name, _shown(value)) for name, value in block.properties.items())
    known = dict(properties)
    provider, output = known.get("provider", ""), known.get("output")
    return Generator(
        name=block.name,
        provider=provider if isinstance(provider, str) else "",
        output=output if isinstance(output, str) else None,
        preview_features=_texts(block.properties.get("previewFeatures")),
        properties=properties,
        place=block.place,
    )


def _url(expression: Expression | None) -> str | EnvironmentVariable | None:
    if isinstance(expression, Text):
        return expression.value
    if isinstance(expression, Call) and expression.name == "env":
        name = expression.arguments.get("", 0)
        if isinstance(name, Text):
            return EnvironmentVariable(name.value)
    return None


def _texts(expression: Expression | None) -> tuple[str, ...]:
    """The strings of a list; of `pgvector(map: "vector")` and bare words, the name."""
    if not isinstance(expression, Array):
        return ()
    return tuple(
        item.name if isinstance(item, Call) else item.value for item in expression.items if not isinstance(item, Array)
    )


def _shown(expression: Expression) -> str | tuple[str, ...]:
    if isinstance(expression, Array):
        return _texts(expression)
    if isinstance(expression, Call):
        inner = ", ".join(item.value for item in expression.arguments.positional if isinstance(item, (Text, Word)))
        return f'{expression.name}("{inner}")'
    return expression.value
