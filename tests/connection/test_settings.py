"""The documented settings are the settings."""

from __future__ import annotations

import re

import pytest

from prismalchemy.connection import Database, Limits
from prismalchemy.settings import Settings, load_settings
from rig import paths


def test_env_default_documents_every_setting_with_its_default() -> None:
    lines = (paths.ROOT / ".env.default").read_text().splitlines()
    documented = {found[1]: found[2] for line in lines if (found := re.fullmatch(r"(?:# )?([A-Z_]+)=(.*)", line))}
    assert documented.keys() == {str(field.validation_alias) for field in Settings.model_fields.values()}
    settings = Settings.model_validate(documented)
    for name, field in Settings.model_fields.items():
        if not field.is_required() and field.default is not None:
            assert getattr(settings, name) == field.default


@pytest.mark.parametrize(
    "variable",
    ["SQLALCHEMY_POOL_SIZE", "SQLALCHEMY_IDLE_CHECK", "SQLALCHEMY_WORKERS", "SQLALCHEMY_STATEMENT_TIMEOUT"],
)
def test_a_bad_number_is_named(variable: str) -> None:
    with pytest.raises(Exception, match=f"^{variable}: "):
        load_settings(DATABASE_URL="postgresql://u@h/d", **{variable: "-1"})


def test_a_database_takes_its_limits_from_the_settings() -> None:
    settings = load_settings(
        DATABASE_URL="postgresql://u@h/d?pool_timeout=3", SQLALCHEMY_POOL_SIZE="2", SQLALCHEMY_STATEMENT_TIMEOUT="1.5"
    )
    limits: Limits = settings
    assert limits.pool_size == 2
    arguments = Database.from_settings(settings).arguments
    assert (arguments.pool["pool_size"], arguments.pool["pool_timeout"]) == (2, 3.0)
    assert arguments.connect_args["server_settings"] == {"statement_timeout": "1500"}
