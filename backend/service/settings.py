"""The settings of the two processes, beside the bridge's own (`prismalchemy.settings`)."""

from __future__ import annotations

from typing import Literal, TypeVar

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from prismalchemy.errors import SettingsError


class ServiceSettings(BaseSettings):
    """Where a process listens and how much it logs. Variables that are set win over `.env`."""

    model_config = SettingsConfigDict(
        env_file=("prisma/.env", ".env"), env_file_encoding="utf-8", extra="ignore", frozen=True
    )

    host: str = Field(default="127.0.0.1", min_length=1, validation_alias="SERVICE_HOST")
    """The address to listen on; 0.0.0.0 for all of the machine's."""

    port: int = Field(default=8000, ge=0, le=65535, validation_alias="SERVICE_PORT")
    """The TCP port to listen on; 0 for any free one, which the log then names."""

    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", validation_alias="SERVICE_LOG_LEVEL"
    )
    """The least severe messages to log; requests are logged at info."""


class RestSettings(ServiceSettings):
    """The settings of `service.rest`."""


class DatabaseManagerSettings(ServiceSettings):
    """The settings of `service.database_manager`."""

    port: int = Field(default=8001, ge=0, le=65535, validation_alias="SERVICE_PORT")
    """The TCP port to listen on; 0 for any free one, which the log then names."""

    token: SecretStr = Field(validation_alias="SERVICE_TOKEN")
    """The bearer token that every call has to carry."""

    @field_validator("token", mode="after")
    @classmethod
    def _not_empty(cls, value: SecretStr) -> SecretStr:
        text = value.get_secret_value()
        if not text.strip():
            raise ValueError("it is empty; anybody could call the DatabaseManager")
        if not text.isascii() or not text.isprintable() or text != text.strip():
            raise ValueError("it cannot travel in a header; use printable ASCII without spaces around it")
        return value


SettingsT = TypeVar("SettingsT", bound=ServiceSettings)


def load_service_settings(kind: type[SettingsT]) -> SettingsT:
    """Read the settings of one process.

    Raises:
        SettingsError: the first variable that is missing or cannot be used; its value is not shown.
    """
    try:
        return kind()
    except ValidationError as problem:
        error = problem.errors(include_input=False, include_url=False)[0]
        variable = str(error["loc"][0])
        if error["type"] == "missing":
            raise SettingsError(variable, "it is not set; put it into the environment or into .env") from None
        raise SettingsError(variable, _lower_first(error["msg"].removeprefix("Value error, "))) from None


def _lower_first(text: str) -> str:
    return text[0].lower() + text[1:]
