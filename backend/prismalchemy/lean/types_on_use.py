"""`<client>.types`, of which only the first lines run when it is imported.

A name that is used later is defined on its own, from its lines of the file: the classes name each other in strings, so
most of them need no other. Whoever looks at the module as a whole (evaluating those strings, `dir`, `import *`) makes
the file run, after which it is an ordinary module. The client's own code names types in annotations, which are strings,
and in `count(select=)`.
"""

from __future__ import annotations

import builtins
import re
from collections.abc import Container
from mmap import ACCESS_READ, mmap
from pathlib import Path
from threading import RLock
from types import GetSetDescriptorType, ModuleType
from typing import Any

from prismalchemy.lean.loader import LoaderInFront

_TEMPLATE = b"# -- template types.py.jinja --"
_FIRST_DEFINITION = re.compile(rb"^(?:\w+ = TypedDict\(|class \w+\()", re.MULTILINE)
_NEXT_STATEMENT = re.compile(rb"\n(?=[^\s)\]}])")
_HEAD_WITHIN = 1 << 16
"""Bytes in which the first definition is, in all versions."""


class TypesLoader(LoaderInFront):
    """Runs the aliases at the top of `types`, and leaves the rest to `TypesOnUse`."""

    def _execute(self, module: ModuleType) -> None:
        file = Path(module.__file__ or "")
        reloaded = "_types" in vars(module)
        head = None if reloaded else _head(file)
        if head is None or module.__spec__ is None:
            module.__class__ = ModuleType
            self._own.exec_module(module)
            return
        module.__spec__.loader_state = _Rest(module, file)
        exec(compile(head, file, "exec", dont_inherit=True), vars(module))  # noqa: S102 -- as the import would
        module.__class__ = TypesOnUse


class TypesOnUse(ModuleType):
    """The module until all of it has run."""

    def __getattr__(self, name: str) -> Any:
        # Tools probe modules for these; the file defines none.
        if name.startswith("__") or (rest := _rest_of(self)) is None:
            raise AttributeError(f"module {_namespace(self)['__name__']!r} has no attribute {name!r}")
        return rest.attribute(name)

    # What `vars(module)` and typing's evaluation of strings read.
    @property
    def __dict__(self) -> dict[str, Any]:  # type: ignore[override]  # of a module it is an attribute
        if (rest := _rest_of(self)) is not None:
            rest.run()
        return _namespace(self)

    def __dir__(self) -> list[str]:
        return sorted(self.__dict__)


class _Rest:
    """What of the file has not run yet."""

    def __init__(self, module: ModuleType, file: Path) -> None:
        self._module = module
        self._namespace = vars(module)
        self._file = file
        self._lock = RLock()
        self._running = False
        self._alone: dict[str, Any] = {}

    def attribute(self, name: str) -> Any:
        """Define `name` alone, or run the whole file when that is not possible.

        Raises:
            AttributeError: the file does not define it.
        """
        with self._lock:
            if name in self._namespace:
                return self._namespace[name]
            if not self._running and not self._define(name):
                self.run()
            try:
                return self._namespace[name]
            except KeyError:
                raise AttributeError(f"module {self._namespace['__name__']!r} has no attribute {name!r}") from None

    def run(self) -> None:
        """Run the whole file as its own loader does; no more than once."""
        with self._lock:
            if self._running or not isinstance(self._module, TypesOnUse):
                return
            self._running = True
            try:
                code = self._namespace["__spec__"].loader.get_code(self._namespace["__name__"])
                exec(code, self._namespace, _Others(self._namespace, self._alone))  # noqa: S102 -- as the import would
                self._module.__class__ = ModuleType  # type: ignore[assignment]  # an ordinary module from here on
            finally:
                self._running = False

    def _define(self, name: str) -> bool:
        code = _definition(self._file, name)
        if code is None:
            return False
        try:
            exec(compile(code, self._file, "exec", dont_inherit=True), self._namespace, _Names(self, self._namespace))  # noqa: S102 -- ditto
        except (SyntaxError, NameError):
            return False
        self._alone[name] = self._namespace[name]
        return True


class _Names(dict[str, Any]):
    """Local names for a definition that runs alone: what it reads is defined first, what it defines goes to the module.

    Empty itself, so that each name that the definition reads comes to `__missing__`.
    """

    def __init__(self, rest: _Rest, namespace: dict[str, Any]) -> None:
        super().__init__()
        self._rest = rest
        self._namespace = namespace

    def __missing__(self, name: str) -> Any:
        if name in self._namespace or hasattr(builtins, name):
            raise KeyError(name)  # Python goes on with globals and builtins
        try:
            return self._rest.attribute(name)
        except AttributeError:
            raise KeyError(name) from None

    def __setitem__(self, name: str, value: Any) -> None:
        self._namespace[name] = value


class _Others(dict[str, Any]):
    """Local names for the whole file: it defines in the module what is not there alone.

    So whoever has a class already has the one that the module keeps, and no other thread ever finds a second one.
    """

    def __init__(self, namespace: dict[str, Any], alone: Container[str]) -> None:
        super().__init__()
        self._namespace = namespace
        self._alone = alone

    def __setitem__(self, name: str, value: Any) -> None:
        if name not in self._alone:
            self._namespace[name] = value


def _namespace(module: ModuleType) -> dict[str, Any]:
    own: GetSetDescriptorType = vars(ModuleType)["__dict__"]
    namespace: dict[str, Any] = own.__get__(module)
    return namespace


def _rest_of(module: ModuleType) -> _Rest | None:
    spec = _namespace(module).get("__spec__")
    rest: _Rest | None = getattr(spec, "loader_state", None)
    return rest


def _head(file: Path) -> bytes | None:
    """The file down to its first definition; None for a file that no known template has written."""
    with file.open("rb") as opened:
        start = opened.read(_HEAD_WITHIN)
    first = _FIRST_DEFINITION.search(start)
    return start[: first.start()] if first is not None and _TEMPLATE in start[: first.start()] else None


def _definition(file: Path, name: str) -> bytes | None:
    """The statement that defines `name`; None when there is none."""
    with file.open("rb") as opened, mmap(opened.fileno(), 0, access=ACCESS_READ) as text:
        for beginning in (f"\n{name} = ", f"\nclass {name}("):
            start = text.find(beginning.encode())
            if start >= 0:
                end = _NEXT_STATEMENT.search(text, start + 1)
                return text[start + 1 : len(text) if end is None else end.start() + 1]
    return None
