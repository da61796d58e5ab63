"""`<client>.models`, whose classes build their validators on first use.

The client builds them all when it is imported, each with the schemas of every model that it reaches. Pydantic builds an
unbuilt class by itself when it first validates, serialises or describes it; this fills what it leaves open until then:
the types of relations in `model_fields`, the signature, and subclasses in modules of the team's.
"""

from __future__ import annotations

import importlib
import sys
from contextlib import AbstractContextManager, nullcontext
from threading import RLock
from types import ModuleType
from typing import Any

from pydantic import VERSION, BaseModel

from prismalchemy.lean.loader import LoaderInFront

_PYDANTIC = tuple(int(part) for part in VERSION.split(".")[:2])
_SINCE = (2, 11)
"""Before it `model_fields` is nothing that a class can answer for; models are built at once then."""

# Pydantic has a lock of its own from 2.14 on; two locks, taken by two threads in different order, would be a deadlock.
_building: AbstractContextManager[object] = nullcontext() if _PYDANTIC >= (2, 14) else RLock()

_light: set[str] = set()
"""The modules whose models are built on use."""


class ModelsLoader(LoaderInFront):
    """Runs `models` or `partials` with the client's `model_rebuild` put off."""

    def _execute(self, module: ModuleType) -> None:
        if _PYDANTIC < _SINCE:
            self._own.exec_module(module)
            return
        package = module.__name__.rpartition(".")[0]
        _light.add(module.__name__)
        _prepare(importlib.import_module(f"{package}.bases")._PrismaModel)
        # The module takes the name from there, and calls it for each of its classes.
        compat: Any = importlib.import_module(f"{package}._compat")
        at_once, compat.model_rebuild = compat.model_rebuild, _put_off
        try:
            self._own.exec_module(module)
        finally:
            compat.model_rebuild = at_once


def build_models(package: str) -> None:
    """Build all models and partial types of a client that has been imported."""
    for name in (f"{package}.models", f"{package}.partials"):
        module = sys.modules.get(name)
        for model in [] if module is None else list(vars(module).values()):
            if isinstance(model, type) and issubclass(model, BaseModel) and model.__module__ == name:
                model.model_rebuild()


def _prepare(base: type[BaseModel]) -> None:
    """Change the class that all models of a client descend from."""
    # Types are ignored here as these are class attributes of pydantic's, put in place after the class is made.
    base.model_rebuild = _REBUILD  # type: ignore[method-assign, assignment]
    base.model_fields = _Fields()  # type: ignore[method-assign, assignment]
    base.__init_subclass__ = _INIT_SUBCLASS  # type: ignore[method-assign, assignment]


def _put_off(model: type[BaseModel]) -> None:
    # Pydantic sets it when it builds the class, which it has done already where there are no relations. Until then it
    # would be that of the base, which has no fields.
    if "__signature__" not in vars(model):
        model.__signature__ = _Signature()  # type: ignore[assignment]  # a descriptor that gives one


def _rebuild(cls: type[BaseModel], /, **options: Any) -> bool | None:
    """`model_rebuild` with a model's names looked up in its own module alone.

    Pydantic also takes the local names of whoever makes the first use, who may well have a variable named `models`.
    """
    depth = options.pop("_parent_namespace_depth", 2)
    if cls.__module__ not in _light:
        options["_parent_namespace_depth"] = depth + 1
    with _building:
        built: bool | None = BaseModel.model_rebuild.__func__(cls, **options)  # type: ignore[attr-defined]  # a classmethod
        return built


def _init_subclass(cls: type[BaseModel], /, **keywords: Any) -> None:
    """Build the models that a class of the team's descends from: from another module pydantic could not do it later."""
    ours: type[BaseModel] = next(base for base in cls.__mro__ if vars(base).get("__init_subclass__") is _INIT_SUBCLASS)
    super(ours, cls).__init_subclass__(**keywords)
    for base in cls.__mro__[1:]:
        if base.__module__ in _light and issubclass(base, BaseModel):
            base.model_rebuild()


_REBUILD = classmethod(_rebuild)
_INIT_SUBCLASS = classmethod(_init_subclass)


class _Fields:
    """`model_fields` of a built class, also where only an attribute of the class is asked for."""

    def __get__(self, instance: BaseModel | None, owner: type[BaseModel]) -> Any:
        if owner.__module__ in _light:
            owner.model_rebuild(raise_errors=False)
        return vars(BaseModel)["model_fields"].__get__(instance, owner)


class _Signature:
    """`__signature__` of a class that is not built yet."""

    def __get__(self, instance: BaseModel | None, owner: type[BaseModel]) -> Any:
        owner.model_rebuild()
        return owner.__signature__
