"""Every setting of the bridge, read from the environment and from `.env`.

`prismalchemy settings` prints them as they are; `.env.default` in the repository has values for development, test and
production.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeVar

from pydantic import Field, PositiveFloat, PositiveInt, SecretStr, ValidationError, field_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from prismalchemy.errors import SettingsError

ALL_TABLES = "*"

ENV_FILES = ("prisma/.env", ".env")
"""Read from the current folder; the last one wins."""

Loaded = TypeVar("Loaded", bound=BaseSettings)


class SwitchSettings(BaseSettings):
    """Which calls run where: all that is read while the bridge is off. Read it with `load_switch_settings`.

    As in Prisma Client Python, variables that are set win over `.env`, and `.env` over `prisma/.env`.
    """

    model_config = SettingsConfigDict(
        env_file=ENV_FILES,
        env_file_encoding="utf-8",
        extra="ignore",
        frozen=True,
        # What each setting means, for `prismalchemy settings`.
        use_attribute_docstrings=True,
    )

    enable_sqlalchemy: bool = Field(default=False, validation_alias="ENABLE_SQLALCHEMY")
    """Whether calls on the switched tables run on SQLAlchemy. Off: everything runs on Prisma."""

    sqlalchemy_tables: Annotated[frozenset[str], NoDecode] = Field(
        default=frozenset({ALL_TABLES}), validation_alias="SQLALCHEMY_TABLES"
    )
    """Which Prisma models are switched when ENABLE_SQLALCHEMY is on: names with commas between; * for all."""

    prisma_engine: bool = Field(default=True, validation_alias="PRISMA_ENGINE")
    """Whether Prisma's query engine is started. Off, at the end of the road, what the bridge does not answer is an
    error."""

    sqlalchemy_transactions: bool = Field(default=True, validation_alias="SQLALCHEMY_TRANSACTIONS")
    """Whether `tx()` runs on SQLAlchemy when all models are switched. Off: on Prisma, while its engine is there, unless
    the transaction names its models. What the bridge does not answer is an error within a transaction on SQLAlchemy."""

    sqlalchemy_models: str = Field(default="models", validation_alias="SQLALCHEMY_MODELS")
    """The module that holds the generated models, as Python imports it."""

    prisma_client: str = Field(default="prisma", validation_alias="PRISMA_CLIENT")
    """The package of the generated Prisma client, as Python imports it; other than `prisma` when the client block has
    an `output`."""

    prisma_lean: bool = Field(default=False, validation_alias="PRISMA_LEAN")
    """Whether `prismalchemy.client` makes the generated client start light, as `import prismalchemy.lean` does. It has
    to be imported before the client's own package."""

    @field_validator("sqlalchemy_tables", mode="before")
    @classmethod
    def _split(cls, value: Any) -> Any:
        if isinstance(value, str):
            return frozenset(name.strip() for name in value.split(",") if name.strip())
        return value


class Settings(SwitchSettings):
    """All settings. Read it with `load_settings`, which reports a bad value in one line."""

    database_url: SecretStr = Field(validation_alias="DATABASE_URL")
    """The database as Prisma names it: postgresql://user:password@host:5432/name?schema=public."""

    direct_url: SecretStr | None = Field(default=None, validation_alias="DIRECT_URL")
    """The same database past a pooler, for migrations, `prismalchemy generate` and `prismalchemy check`; default:
    DATABASE_URL."""

    pool_size: PositiveInt = Field(default=10, validation_alias="SQLALCHEMY_POOL_SIZE")
    """Connections that a process keeps open. `connection_limit` in DATABASE_URL wins when it is given."""

    max_overflow: int = Field(default=5, ge=0, validation_alias="SQLALCHEMY_MAX_OVERFLOW")
    """Connections beyond the pool size that a process may open in a burst."""

    pool_timeout: PositiveFloat = Field(default=30.0, validation_alias="SQLALCHEMY_POOL_TIMEOUT")
    """Seconds to wait for a free connection. `pool_timeout` in DATABASE_URL wins when it is given."""

    connect_timeout: PositiveFloat = Field(default=5.0, validation_alias="SQLALCHEMY_CONNECT_TIMEOUT")
    """Seconds that making a connection may take. `connect_timeout` in DATABASE_URL wins when it is given."""

    statement_timeout: PositiveFloat | None = Field(default=None, validation_alias="SQLALCHEMY_STATEMENT_TIMEOUT")
    """Seconds after which PostgreSQL itself ends a statement; unset: no limit. Not sent behind a pooler."""

    idle_check: float = Field(default=15.0, ge=0, validation_alias="SQLALCHEMY_IDLE_CHECK")
    """Seconds after which an unused connection is checked before it is used again. Prisma's figure is 15; 0 checks each
    time."""

    workers: PositiveInt = Field(default=1, validation_alias="SQLALCHEMY_WORKERS")
    """Processes of the service that share the database: at start, their pools are compared with max_connections."""

    check_models: Literal["off", "warn", "refuse"] = Field(default="off", validation_alias="SQLALCHEMY_CHECK_MODELS")
    """What to do at start when the generated models do not fit the database: nothing (off), log it (warn), or not start
    when calls would run into it (refuse)."""

    echo: bool = Field(default=False, validation_alias="SQLALCHEMY_ECHO")
    """Whether SQLAlchemy logs every statement with its parameters. Parameters are data: not for production."""

    @field_validator("database_url", mode="after")
    @classmethod
    def _not_empty(cls, value: SecretStr) -> SecretStr:
        if not value.get_secret_value().strip():
            raise ValueError("it is empty")
        return value

    @field_validator("direct_url", mode="after")
    @classmethod
    def _empty_is_unset(cls, value: SecretStr | None) -> SecretStr | None:
        return value if value is not None and value.get_secret_value().strip() else None


def load_settings(**overrides: Any) -> Settings:
    """Read the settings from the environment; `overrides` win over it, by variable name.

    Raises:
        SettingsError: the first variable that is missing or cannot be used. The value itself is not shown, since it
            may be a secret.
    """
    return _load(Settings, overrides)


def load_switch_settings(**overrides: Any) -> SwitchSettings:
    """Read only which calls run where; needs no DATABASE_URL.

    Raises:
        SettingsError: as `load_settings`.
    """
    return _load(SwitchSettings, overrides)


def _load(kind: type[Loaded], overrides: dict[str, Any]) -> Loaded:
    try:
        return kind(**overrides)
    except ValidationError as problem:
        raise _first(problem) from None


def _first(problem: ValidationError) -> SettingsError:
    error = problem.errors(include_input=False, include_url=False)[0]
    variable = str(error["loc"][0]) if error["loc"] else "settings"
    if error["type"] == "missing":
        return SettingsError(variable, f"{reason_of(error)} (all settings: `prismalchemy settings`)")
    return SettingsError(variable, f"{reason_of(error)}; `prismalchemy settings` says what it takes")


def reason_of(error: ErrorDetails) -> str:
    """What pydantic finds wrong with one value, without the value."""
    if error["type"] == "missing":
        return "it is not set; put it into the environment or into .env"
    reason = error["msg"].removeprefix("Value error, ")
    return f"{reason[0].lower()}{reason[1:]}"
