"""What the import hook says when it leaves a client as it is."""

from __future__ import annotations


class LeanWarning(RuntimeWarning):
    """A client is not made light; the message says why and what to do."""
