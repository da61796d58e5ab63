"""A loader in front of another one, as `importlib.util.LazyLoader` is."""

from __future__ import annotations

from abc import abstractmethod
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from types import ModuleType


class LoaderInFront(Loader):
    """Gives way to the module's own loader once the module is executed, so that tools find that one."""

    def __init__(self, own: Loader) -> None:
        self._own = own

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._own.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        module.__loader__ = self._own
        if module.__spec__ is not None:
            module.__spec__.loader = self._own
        self._execute(module)

    @abstractmethod
    def _execute(self, module: ModuleType) -> None:
        """What is run when the module is imported."""
