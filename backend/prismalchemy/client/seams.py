"""Every private name of the generated client that the bridge uses, and where each version of it has them.

Up to 0.12 everything is generated into
`client.py` and `builder.py`; from 0.13 on there are base classes (`_base_client.py`, `_builder.py`, `metadata.py`).
Observed in the packages that each version generates.
"""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

from prismalchemy.errors import PrismalchemyError
from prismalchemy.versions import VERSIONS


class ClientPackageError(PrismalchemyError):
    """The generated client cannot be used; the message says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seams:
    """What the bridge uses of one generated client package.

    Attributes:
        package: the package.
        client: its class `Prisma`.
        asynchronous: whether the client is.
        models: the names of its models.
        aliases: the keys of arguments that the client renames on their way to the engine.
        packaged_schema: the copy of schema.prisma in the package.
        engine_base: the abstract class of its engines.
        unreachable: the class of its errors that says that the engine cannot be connected to.
        raw_query_error: the class of its errors of raw SQL.
        batch: the class of what its `batch_()` returns.
        transaction_manager: the class of what its `tx()` returns.
        transaction_defaults: the `max_wait` and `timeout` of its `tx()`.
        dumps: makes JSON text of a value; raises TypeError for what cannot be serialised.
    """

    package: ModuleType
    client: type[Any]
    asynchronous: bool
    models: frozenset[str]
    aliases: Mapping[str, str]
    packaged_schema: Path
    engine_base: type[Any]
    unreachable: type[Exception]
    raw_query_error: type[Exception]
    batch: type[Any]
    transaction_manager: type[Any]
    transaction_defaults: tuple[timedelta, timedelta]
    dumps: Callable[[Any], str]
    _raise_errors: Callable[[Any, Any], None]
    _request_error: type[Any]
    _unprocessable_error: type[Any]
    _response: type[Any]
    _query_builder: Callable[..., Any]
    _known_to_builder: Mapping[str, Any]
    _copies_subclasses: bool
    _raw_cells: bool

    def preview_features(self, client: Any) -> frozenset[str]:
        """The preview features that the client was generated with. Up to 0.13 it does not know them itself."""
        if hasattr(client, "_preview_features"):
            return frozenset(client._preview_features)
        from prismalchemy.schema import load  # noqa: PLC0415  # most clients don't need it

        blocks = load(self.packaged_schema).generators
        return frozenset(name for block in blocks for name in block.preview_features)

    @staticmethod
    def database_url(client: Any) -> str:
        """The URL that Prisma itself uses: the client's `datasource` wins over the environment."""
        override = (client._datasource or {}).get("url")
        return str(override or client._default_datasource["url"])

    def copy(self, client: Any, copied_by_library: Callable[[], Any]) -> Any:
        """What `client._copy()` makes: a client of the same class on the same engine, for a transaction."""
        if self._copies_subclasses:
            return copied_by_library()
        # Up to 0.12 the library names its own class there, whose instances have no room for anything of ours.
        copy = type(client)(
            use_dotenv=False,
            http=client._http_config,
            datasource=client._datasource,
            log_queries=client._log_queries,
            connect_timeout=client._connect_timeout,
        )
        copy._Prisma__copied = True
        if client.is_connected():
            copy._engine = client._engine
        return copy

    def raise_error(self, error: Any) -> NoReturn:
        """Raise the class that the client itself raises when its engine reports the same error, an `EngineError`."""
        self._raise_errors(None, [error.response()])
        raise error  # the library's function always raises; this line says so to the type checker

    def request_error(self, status: int, body: str) -> Exception:
        """What the client raises when its engine answers a request with that HTTP status and body."""
        import httpx  # noqa: PLC0415  # the client's; needed for errors only

        response = self._response(httpx.Response(status, text=body))
        # 422, as the client decides it.
        error: Exception = self._unprocessable_error(response) if status == 422 else self._request_error(response, body)
        return error

    def query_text(self, call: Mapping[str, Any]) -> str:
        """The query that the client sends for a call; `call` holds the arguments of its `_execute`.

        Raises:
            prisma.errors.PrismaError, TypeError: what the client itself finds wrong.
            UnicodeEncodeError: half a surrogate pair, which the client's HTTP library cannot send.
        """
        builder = self._query_builder(**call, **self._known_to_builder)
        text: str = builder.build_query()
        if not text.isascii():
            builder.build().encode()
        return text

    def raw_result(self, found: Any) -> Any:
        """The result of a raw query in the form that this version reads; `found` is that of 0.14 and later."""
        if not self._raw_cells or not isinstance(found, dict):
            return found
        columns = list(zip(found["columns"], found["types"], strict=True))
        return [
            {name: _cell(kind, value) for (name, kind), value in zip(columns, row, strict=True)}
            for row in found["rows"]
        ]


def seams_of(package: ModuleType) -> Seams:
    """Find what the bridge needs in a generated client package.

    Raises:
        ClientPackageError: it has not been generated, or is of a version whose private names are unknown.
    """
    name, version = package.__name__, getattr(package, "__version__", None)
    if version not in VERSIONS:
        raise ClientPackageError(
            f"the client package {name!r} is version {version}; the bridge fits Prisma Client Python "
            f"{', '.join(VERSIONS[:-1])} and {VERSIONS[-1]}: install one of these and run `prisma generate`"
        )
    try:
        client: type[Any] = package.Prisma
    except (AttributeError, RuntimeError):
        # The library raises RuntimeError from its module's __getattr__ before it is generated.
        raise ClientPackageError(
            f"the Prisma client {name!r} has not been generated yet; run `prisma generate`"
        ) from None
    module = _Submodules(name)
    split = hasattr(client, "_make_query_builder")
    builder = module("_builder" if split else "builder")
    metadata = module("metadata") if split else builder
    constants, errors = module("_constants"), module("engine.errors")
    manager = module("client").TransactionManager
    asynchronous = inspect.iscoroutinefunction(client.connect)
    known = {"prisma_models": metadata.PRISMA_MODELS, "relational_field_mappings": metadata.RELATIONAL_FIELD_MAPPINGS}
    return Seams(
        package=package,
        client=client,
        asynchronous=asynchronous,
        models=frozenset(metadata.PRISMA_MODELS),
        aliases=constants.QUERY_BUILDER_ALIASES,
        packaged_schema=module("client").PACKAGED_SCHEMA_PATH,
        # The one name that all versions have; it is that of the generated interface.
        engine_base=module("engine.abstract").AbstractEngine,
        unreachable=errors.EngineConnectionError,
        raw_query_error=package.errors.RawQueryError,
        batch=module("client").Batch,
        # From 0.13 on an alias with the client's class in it.
        transaction_manager=getattr(manager, "__origin__", manager),
        transaction_defaults=(constants.DEFAULT_TX_MAX_WAIT, constants.DEFAULT_TX_TIMEOUT),
        dumps=builder.dumps,
        _raise_errors=module("engine.utils").handle_response_errors,
        _request_error=errors.EngineRequestError,
        _unprocessable_error=errors.UnprocessableEntityError,
        _response=module("_async_http" if asynchronous else "_sync_http").Response,
        _query_builder=builder.QueryBuilder,
        _known_to_builder=known if split else {},
        _copies_subclasses=split,
        _raw_cells=not hasattr(module("_raw_query"), "RawQueryResult"),
    )


class _Submodules:
    def __init__(self, package: str) -> None:
        self._package = package

    def __call__(self, name: str) -> Any:
        return importlib.import_module(f"{self._package}.{name}")


def _cell(kind: str, value: Any) -> dict[str, Any]:
    """A value in the engine's format up to 5.11, where each says its type."""
    if value is None:
        return {"prisma__type": "null", "prisma__value": None}
    if kind.endswith("-array"):
        element = kind.removesuffix("-array")
        return {"prisma__type": "array", "prisma__value": [_cell(element, item) for item in value]}
    return {"prisma__type": kind, "prisma__value": value}
