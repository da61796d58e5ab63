"""A pytest plugin: no log, output or error of the tests may show the password of the test database.

Load it with `pytest_plugins = ["rig.redaction"]` in the topmost conftest.py. It looks at what is logged and printed, at
the errors that tests end with, and at every error of the bridge, caught or not, with its causes.
"""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Generator
from typing import Any

import pytest

from prismalchemy.errors import PrismalchemyError
from rig import workers
from rig.postgres import PASSWORD


class _Watch(logging.Handler):
    """Looks at each record of the whole run, also at levels that nobody shows."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.where = "before the tests"
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if record.exc_info and record.exc_info[1] is not None:
            text += _text_of(record.exc_info[1])
        if PASSWORD in text:
            self.found.append(f"{self.where}: logged by {record.name}")


_watch = _Watch()


def _text_of(problem: BaseException) -> str:
    """What a log or a page would show of an error and its causes: messages and reprs, without our source lines."""
    report = traceback.TracebackException.from_exception(problem, lookup_lines=False, capture_locals=False)
    texts: list[str] = []
    at: BaseException | None = problem
    while at is not None and len(texts) < 50:
        texts += [str(at), repr(at), *getattr(at, "__notes__", [])]
        at = at.__cause__ or at.__context__
    return "\n".join([*texts, *report.format_exception_only()])


_original = PrismalchemyError.__init__


def _watched(self: PrismalchemyError, *arguments: Any, **keywords: Any) -> None:
    _original(self, *arguments, **keywords)
    # The cause is set when the error is raised, and is what is being handled now.
    if PASSWORD in _text_of(self) or ((cause := sys.exception()) is not None and PASSWORD in _text_of(cause)):
        _watch.found.append(f"{_watch.where}: {type(self).__name__} or its cause")


@pytest.hookimpl(tryfirst=True)
def pytest_configure() -> None:
    logging.getLogger().addHandler(_watch)
    PrismalchemyError.__init__ = _watched  # type: ignore[method-assign, assignment]  # undone below


def pytest_unconfigure() -> None:
    logging.getLogger().removeHandler(_watch)
    PrismalchemyError.__init__ = _original  # type: ignore[method-assign]  # as it was


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, Any, Any]:
    _watch.where = item.nodeid
    return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[Any]) -> Generator[None, Any, Any]:
    report = yield
    shown = [content for _, content in report.sections]
    # pytest itself puts the values that an assertion compares into its message.
    if call.excinfo is not None and not isinstance(call.excinfo.value, AssertionError):
        shown.append(_text_of(call.excinfo.value))
    if any(PASSWORD in text for text in shown):
        _watch.found.append(f"{item.nodeid}: in its {call.when}")
    return report


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: workers.Worker) -> None:
    _watch.found += workers.report_of(node).get("shown", [])


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    if (output := workers.output(session.config)) is not None:
        output["shown"] = _watch.found
    if _watch.found and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for where in _watch.found:
        terminalreporter.write_line(f"SHOWS THE PASSWORD of the test database: {where}", red=True)
    if not _watch.found:
        terminalreporter.write_line("the password of the test database is in no log, output or error")
