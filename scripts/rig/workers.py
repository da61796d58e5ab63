"""What pytest-xdist's worker processes tell the process that started them.

Source: pytest-xdist's own documentation, "How-tos".
"""

from __future__ import annotations

from typing import Any, Protocol

import pytest


class Worker(Protocol):
    """A worker, as the process that started it sees it when it has ended.

    It has `workeroutput` too, unless it has crashed.
    """

    config: pytest.Config
    """Of the process that started it."""


def output(config: pytest.Config) -> dict[str, Any] | None:
    """Where a worker puts what it has to tell at the end of its session, of plain types; None in any other process."""
    found: dict[str, Any] | None = getattr(config, "workeroutput", None)
    return found


def report_of(worker: Worker) -> dict[str, Any]:
    """What a worker has told; nothing when it has crashed, which fails the run anyway."""
    told: dict[str, Any] = getattr(worker, "workeroutput", {})
    return told
