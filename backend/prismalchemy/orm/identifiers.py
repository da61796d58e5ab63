"""Identifiers as Prisma's engine makes them, in the client and not in the database."""

from __future__ import annotations

import os
import secrets
import socket
import threading
import time
import uuid as _uuid

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_NANOID_ALPHABET = "_-0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_BLOCK = 4
_BLOCK_VALUES = 36**_BLOCK

NANOID_SIZE = 21
"""The length of `nanoid()` without an argument."""


def cuid() -> str:
    """A cuid of version 1, as `@default(cuid())`: `c`, time, counter, fingerprint, random; 25 characters.

    The format is that of https://github.com/paralleldrive/cuid, which the engine's crate `cuid` follows.
    """
    moment = _base36(time.time_ns() // 1_000_000)
    return f"c{moment}{_padded(next(_counter))}{_fingerprint()}{_padded(_random())}{_padded(_random())}"


def uuid4() -> str:
    """A random UUID as text, as `@default(uuid())`."""
    return str(_uuid.uuid4())


def uuid7() -> str:
    """A UUID that sorts by time (RFC 9562, version 7), as `@default(uuid(7))`."""
    moment = time.time_ns() // 1_000_000
    value = (moment & 0xFFFFFFFFFFFF) << 80 | 0x7 << 76 | secrets.randbits(12) << 64 | 0b10 << 62 | secrets.randbits(62)
    return str(_uuid.UUID(int=value))


class Nanoid:
    """Makes nanoids of a given length, as `@default(nanoid(12))`."""

    def __init__(self, size: int = NANOID_SIZE) -> None:
        self.size = size

    def __call__(self) -> str:
        return "".join(_NANOID_ALPHABET[byte & 63] for byte in secrets.token_bytes(self.size))

    def __repr__(self) -> str:
        return f"Nanoid({self.size})"


nanoid = Nanoid()


class _Counter:
    """Counts round from 0 to 36**4 - 1; safe in threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._value = secrets.randbelow(_BLOCK_VALUES)

    def __next__(self) -> int:
        with self._lock:
            value = self._value
            self._value = (value + 1) % _BLOCK_VALUES
        return value


_counter = _Counter()
_prints: dict[int, str] = {}


def _fingerprint() -> str:
    """Two characters of the process, two of the host; made anew after a fork."""
    process = os.getpid()
    found = _prints.get(process)
    if found is None:
        host = socket.gethostname()
        number = sum(ord(character) for character in host) + len(host) + 36
        found = _prints[process] = _base36(process).rjust(2, "0")[-2:] + _base36(number).rjust(2, "0")[-2:]
    return found


def _random() -> int:
    return secrets.randbelow(_BLOCK_VALUES)


def _padded(number: int) -> str:
    return _base36(number).rjust(_BLOCK, "0")[-_BLOCK:]


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return digits or "0"
