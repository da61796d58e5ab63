"""What a team's code can see of a client's models and types, as JSON: python behaviour.py PACKAGE, the hook by PRISMA_LEAN.

Run with the hook and without it, on each version of Prisma Client Python; the two outputs have to be equal.
"""

from __future__ import annotations

import copy
import importlib
import inspect
import json
import os
import pickle
import sys
import typing
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from threading import Barrier
from types import ModuleType
from typing import Any

from pydantic import TypeAdapter, ValidationError, create_model

ROW = {
    "id": "1", "email": "a@example.org", "name": None, "plan": "FREE", "isAdmin": True, "metadata": '{"a": 1}',
    "createdAt": "2024-01-02T03:04:05Z", "updatedAt": datetime(2024, 1, 2, tzinfo=UTC),
    "profile": {"userId": "1", "displayName": "x", "birthday": None, "bio": None, "avatarUrl": None, "links": ["a"]},
}  # fmt: skip


def main(name: str) -> None:
    package = importlib.import_module(name)
    lean = "prismalchemy.lean" in sys.modules
    assert lean is (os.environ.get("PRISMA_LEAN") == "true")
    whole = type(package.types) is ModuleType
    assert whole is not lean, "the hook leaves types for later"
    found = {
        "first use": first_use(package),
        "threads": threads(package),
        "signatures": {model.__name__: str(inspect.signature(model)) for model in models(package)},
        "fields": {model.__name__: fields(model) for model in models(package)},
        "classes": [identity(model) for model in models(package)],
        "subclass": subclass(package),
        "field of another": field_of_another(package),
        "patched": patched(package),
        "pickles": pickles(package),
        "schemas": {model.__name__: model.model_json_schema() for model in models(package)},
        "hints": {model.__name__: str(typing.get_type_hints(model)) for model in models(package)},
        "errors": errors(package),
    }
    assert (type(package.types) is ModuleType) is not lean, "nothing of this needs the whole of types"
    found["one type"] = one_type(package)
    found["types"] = types(package)
    print(json.dumps(found, default=str, sort_keys=True))


def models(package: Any) -> list[Any]:
    return [
        value
        for value in vars(package.models).values()
        if isinstance(value, type) and value.__module__ == package.models.__name__
    ]


def identity(model: Any) -> list[Any]:
    return [
        model.__module__,
        model.__qualname__,
        [base.__qualname__ for base in model.__mro__],
        dict(model.model_config),
    ]


def fields(model: Any) -> dict[str, str]:
    return {
        name: f"{info.annotation} {info.default!r} {info.is_required()}" for name, info in model.model_fields.items()
    }


def first_use(package: Any) -> Any:
    """Where names of the client's are variables of the caller's, which are not to be taken for them."""
    enums = fields = models = datetime = Optional = List = "a variable"  # noqa: N806, F841
    user = package.models.User.model_validate(ROW)
    return [
        user.model_dump(),
        user.model_dump_json(),
        repr(user),
        type(user.profile).__name__,
        str(copy.deepcopy(user)),
    ]


def subclass(package: Any) -> Any:
    """In a module that has no `models`."""

    class Listing(package.models.StoreListing):
        extra: int = 1

    class Light(package.models.ApiKey, frozen=True):
        pass

    profile: Any = create_model("Profile", __base__=package.models.Profile, more=(str, "m"))
    return [
        [fields(Listing), fields(Light), fields(profile)],
        [Listing.model_json_schema(), profile.model_json_schema()],
        [issubclass(Listing, package.bases.BaseStoreListing), Listing.prisma.__self__ is Listing],
        str(inspect.signature(Listing)),
        profile(**ROW["profile"]).model_dump(),
    ]


def field_of_another(package: Any) -> Any:
    outer: Any = create_model(
        "Outer", node=(package.models.AgentNode | None, None), run=(package.models.Execution, ...)
    )
    adapter = TypeAdapter(list[package.models.ExecutionLog])
    return [outer.model_json_schema(), fields(outer), adapter.json_schema()]


def patched(package: Any) -> Any:
    """As tests of teams do."""
    model = package.models.StoreTag
    own = vars(model).get("prisma")
    model.prisma = "patched"
    try:
        seen = model.prisma
    finally:
        del model.prisma
    assert vars(model).get("prisma") is own
    return [seen, callable(model.prisma)]


def threads(package: Any) -> Any:
    """All build the same models at the same time."""
    together = Barrier(8, timeout=20)

    def work(_: int) -> Any:
        found = []
        for model in models(package):
            together.wait()
            found.append(f"{model.__name__} {reason(model)}")
        return found

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(work, range(8)))
    sys.setswitchinterval(interval)
    assert all(each == found[0] for each in found)
    return found[0]


def reason(model: Any) -> str:
    try:
        return repr(model.model_validate({}))
    except ValidationError as error:
        return str(error)


def pickles(package: Any) -> Any:
    user = package.models.User.model_validate(ROW)
    bare = package.models.AgentGraph.model_construct(id="1")
    again = pickle.loads(pickle.dumps(user))
    assert again == user
    assert type(again) is package.models.User
    return [
        pickle.dumps(user).hex(),
        pickle.dumps(bare).hex(),
        bare.model_dump(warnings=False),
        pickle.dumps(package.models.User).hex(),
    ]


def errors(package: Any) -> Any:
    user = package.models.User.model_validate(ROW)
    return [user == user.model_copy(), user.model_copy(update={"name": "x"}).name]


def one_type(package: Any) -> Any:
    """A name alone, then what it is made of."""
    whole = type(package.types) is ModuleType
    names = ["UserCountAggregateOutput", "UserCreateInput", "FindManyUserArgs", "PlanListFilter", "UserWhereInput"]
    given = {name: getattr(package.types, name) for name in names}
    assert (type(package.types) is ModuleType) is whole, "each of them is defined alone"
    hints = str(typing.get_type_hints(given["UserWhereInput"]))
    assert type(package.types) is ModuleType, "evaluating strings makes the file run"
    for name, value in given.items():
        assert getattr(package.types, name) is value, name
    # typing remembers the class it was evaluated to.
    return [hints, str(given["UserCreateInput"].__annotations__)]


def types(package: Any) -> Any:
    from pydantic import TypeAdapter

    module = package.types
    rejected = ""
    try:
        TypeAdapter(module.UserCreateInput).validate_python({"email": 1})
    except ValidationError as error:
        rejected = str(error)
    return [
        sorted(name for name in dir(module) if not name.startswith("__")),
        {
            name: str(getattr(value, "__annotations__", value))
            for name, value in list(vars(module).items())
            if name[:1] != "_"
        },
        rejected,
        [module.__loader__.__class__.__name__, module.__spec__.loader.__class__.__name__, type(module).__name__],
        inspect.getsource(module)[:100],
        hasattr(module, "Nothing"),
    ]


if __name__ == "__main__":
    if os.environ.get("PRISMA_LEAN") == "true":
        import prismalchemy.lean  # noqa: F401
    main(sys.argv[1])
