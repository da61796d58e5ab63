"""Finds the modules of a generated client that cost, and gives them loaders that put the cost off."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

from prismalchemy.lean.models_on_use import ModelsLoader
from prismalchemy.lean.recognise import client_version
from prismalchemy.lean.types_on_use import TypesLoader
from prismalchemy.lean.warning import LeanWarning
from prismalchemy.versions import VERSIONS

_LOADERS: dict[str, type[TypesLoader] | type[ModelsLoader]] = {
    "types": TypesLoader,
    "models": ModelsLoader,
    "partials": ModelsLoader,
}


class ClientFinder(MetaPathFinder):
    """Stands first in `sys.meta_path`. The modules that it answers for are still found by those behind it."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        package, _, name = fullname.rpartition(".")
        if name not in _LOADERS:
            return None
        version = client_version(package)
        if version is None:
            return None
        if version not in VERSIONS:
            if name == "types":
                warnings.warn(
                    f"prismalchemy.lean leaves {package!r} as it is: it knows Prisma Client Python {VERSIONS[0]} to "
                    f"{VERSIONS[-1]}, and this is {version}",
                    LeanWarning,
                    stacklevel=2,
                )
            return None
        spec = self._found_behind(fullname, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = _LOADERS[name](spec.loader)
        return spec

    def _found_behind(self, fullname: str, path: Sequence[str] | None, target: ModuleType | None) -> ModuleSpec | None:
        for finder in sys.meta_path:
            if finder is not self and (spec := finder.find_spec(fullname, path, target)) is not None:
                return spec
        return None
