"""TLS as Prisma's `sslmode`, `sslaccept`, `sslcert` and `sslidentity` mean it.

Nothing is read from PGSSL* variables or from ~/.postgresql, which the drivers would do by themselves.
"""

from __future__ import annotations

import ssl
import tempfile
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from secrets import token_hex
from typing import Any

import asyncpg

from prismalchemy.connection.url import DatabaseUrl, SslAccept, SslMode
from prismalchemy.errors import DatabaseUrlError


@dataclass(frozen=True, slots=True)
class Tls:
    """How to encrypt a connection.

    Attributes:
        mode: DISABLE also for unix sockets, where there is no TLS.
        verify: whether the server's certificate and host name are verified.
        authority: PEM file with the certificate authorities to trust instead of the system's.
        identity: the client's certificate and key.
    """

    mode: SslMode
    verify: bool = False
    authority: Path | None = None
    identity: Identity | None = None


@dataclass(frozen=True, slots=True)
class Identity:
    """A client certificate as PEM files. The key is encrypted with `password`, which exists in this process only."""

    certificate: Path
    key: Path
    password: str = field(repr=False)


def tls_of(url: DatabaseUrl, folder: Path) -> tuple[Tls, list[str]]:
    """What the URL asks for, and what a person should know about it. Relative file names are below `folder`.

    Raises:
        DatabaseUrlError: a file of `sslcert` or `sslidentity` cannot be used.
    """
    strict = url.ssl_accept is SslAccept.STRICT
    if url.socket_directory is not None:
        return Tls(SslMode.DISABLE), ["sslaccept=strict has no effect on a unix socket"] if strict else []
    if url.ssl_mode is SslMode.DISABLE:
        return Tls(SslMode.DISABLE), ["sslaccept=strict has no effect with sslmode=disable"] if strict else []
    warnings = []
    mode = url.ssl_mode
    if strict and mode is SslMode.PREFER:
        mode = SslMode.REQUIRE
        warnings.append("sslaccept=strict needs sslmode=require, so TLS is required; Prisma would go on without TLS")
    authority = folder / url.ssl_certificate if strict and url.ssl_certificate is not None else None
    if authority is not None and not authority.is_file():
        raise DatabaseUrlError("sslcert", f"sslcert names no file: {authority}")
    identity = None
    if url.ssl_identity is not None:
        identity = _identity(folder / url.ssl_identity, url.ssl_password or "")
    return Tls(mode, strict, authority, identity), warnings


def ssl_context(tls: Tls) -> ssl.SSLContext:
    """The same for Python's `ssl`.

    Raises:
        DatabaseUrlError: the file of `sslcert` holds no certificate.
    """
    if tls.verify:
        try:
            context = ssl.create_default_context(cafile=tls.authority)
        except (ssl.SSLError, OSError) as problem:
            raise DatabaseUrlError("sslcert", f"sslcert is not a PEM file that can be read: {problem}") from None
    else:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if tls.identity is not None:
        context.load_cert_chain(tls.identity.certificate, tls.identity.key, tls.identity.password)
    return context


async def connect_preferring_tls(*arguments: Any, **keywords: Any) -> Any:
    """`asyncpg.connect` for `sslmode=prefer`: with TLS, and without when server or handshake decline.

    asyncpg's own `ssl='prefer'` would look for client certificates in PGSSLCERT and ~/.postgresql.
    """
    try:
        return await asyncpg.connect(*arguments, **keywords)
    except ssl.SSLError:
        return await asyncpg.connect(*arguments, **{**keywords, "ssl": False})
    except ConnectionError as problem:
        # asyncpg reports a declined TLS request as a bare ConnectionError; refused or reset connections are subclasses.
        if type(problem) is not ConnectionError:
            raise
        return await asyncpg.connect(*arguments, **{**keywords, "ssl": False})


@lru_cache(maxsize=8)
def _folder_for_keys() -> tempfile.TemporaryDirectory[str]:
    """Deleted when the process ends."""
    return tempfile.TemporaryDirectory(prefix="prismalchemy-tls-")


def _identity(path: Path, password: str) -> Identity:
    """Convert PKCS#12, which neither Python's `ssl` nor libpq reads, to PEM."""
    try:
        # ruff: noqa: PLC0415  # an optional dependency
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.serialization import pkcs12
    except ImportError:
        raise DatabaseUrlError(
            "sslidentity", "sslidentity needs the package cryptography: pip install cryptography"
        ) from None
    try:
        content = path.read_bytes()
    except OSError as problem:
        raise DatabaseUrlError("sslidentity", f"sslidentity cannot be read: {path}: {problem.strerror}") from None
    try:
        key, certificate, others = pkcs12.load_key_and_certificates(content, password.encode())
    except ValueError:
        raise DatabaseUrlError(
            "sslidentity", f"sslidentity is not a PKCS#12 file, or sslpassword does not open it: {path}"
        ) from None
    if key is None or certificate is None:
        raise DatabaseUrlError("sslidentity", f"sslidentity has no certificate with its key: {path}")
    passphrase = token_hex(32)
    pem = serialization.Encoding.PEM
    folder = Path(_folder_for_keys().name)
    identity = Identity(folder / f"{token_hex(8)}.crt", folder / f"{token_hex(8)}.key", passphrase)
    identity.certificate.write_bytes(b"".join(item.public_bytes(pem) for item in [certificate, *others]))
    # libpq refuses a key that others may read.
    identity.key.touch(mode=0o600)
    identity.key.write_bytes(
        key.private_bytes(
            pem, serialization.PrivateFormat.PKCS8, serialization.BestAvailableEncryption(passphrase.encode())
        )
    )
    return identity
