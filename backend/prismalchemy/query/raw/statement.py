"""What can be told of a statement's text without asking the server."""

from __future__ import annotations

import re

# White space and comments, which may be nested one level deep.
_BLANK = re.compile(r"(?:\s+|--[^\n]*(?:\n|$)|/\*(?:[^/*]|/(?!\*)|\*(?!/)|/\*(?:[^*]|\*(?!/))*\*/)*\*/|\()+")
_WORD = re.compile(r"[A-Za-z]+")
_COPY = re.compile(r"\b(?:from\s+stdin|to\s+stdout)\b", re.IGNORECASE)

# Statements that leave nothing behind when they fail, so that they may be tried anew with a plan that is not stale.
_ATOMIC = frozenset({"SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "WITH", "VALUES", "TABLE"})


def keyword(text: str) -> str:
    """The first word of a statement, in capitals."""
    blank = _BLANK.match(text)
    word = _WORD.match(text, blank.end() if blank else 0)
    return word[0].upper() if word else ""


def is_atomic(text: str) -> bool:
    """Whether it is one of SELECT, INSERT, UPDATE, DELETE, MERGE and the like, which commit all or nothing.

    CALL and DO may commit half-way, VACUUM and CREATE INDEX CONCURRENTLY leave traces.
    """
    return keyword(text) in _ATOMIC


def is_copy_stream(text: str) -> bool:
    """Whether it is a COPY that reads from the client, or writes to it."""
    return keyword(text) == "COPY" and _COPY.search(text) is not None
