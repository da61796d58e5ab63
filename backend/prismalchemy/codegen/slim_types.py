"""The text of a client's types.py -> the same without a class for every pair of models.

Prisma Client Python writes `XIncludeFromY`, `XArgsFromY` and `FindManyXArgsFromY` for every two models, related or not:
the arguments of an include of X that stands in one of Y. With recursive types all those of one X say the same, so that
from X itself is enough. Names of pairs that are related stay as aliases, since code imports them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from prismalchemy.errors import PrismalchemyError

TEMPLATE = "# -- template types.py.jinja --\n"
MARK = "# made slim by prismalchemy-types: one class stands for all that said the same\n"

_DEFINITION = re.compile(r"^class (\w+)\(TypedDict, total=False\):\n(?:    .*\n|\n(?=    ))+\n*", re.MULTILINE)
_DOCUMENTATION = re.compile(r'^    """(?:Relational arguments|Arguments) for \w+"""$', re.MULTILINE)
_PAIR_NAME = re.compile(r"\b\w+(?:Include|Args)From\w+\b")
_RELATED = re.compile(r"^class (\w+)Include\(TypedDict, total=False\):\n((?:    .*\n)+)", re.MULTILINE)


class TypesError(PrismalchemyError):
    """A types.py that cannot be made slim; the message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """A name that is written for two models.

    Attributes:
        own: the name that says the same, of the first model with itself.
        of: the first model.
        within: the second.
    """

    own: str
    of: str
    within: str


def is_slim(text: str) -> bool:
    """Whether `slim` has made the text."""
    return MARK in text


def slim(text: str, models: Collection[str]) -> str:
    """`text` without the classes of pairs.

    Raises:
        TypesError: it is not what the templates of the known versions make with `recursive_type_depth = -1`.
    """
    if text.count(TEMPLATE) != 1:
        raise TypesError("it has not been written by a known version of Prisma Client Python")
    pairs = _pairs(models)
    classes = {found[1]: found[0] for found in _DEFINITION.finditer(text) if found[1] in pairs}
    for name, definition in classes.items():
        pair = pairs[name]
        if pair.own not in classes:
            raise TypesError(f"{name} is there, and {pair.own} is not")
        if _said(definition, pairs) != _said(classes[pair.own], pairs):
            raise TypesError(f"{name} says something else than {pair.own}")
    if not classes:
        raise TypesError("it has none of the classes that are left out")
    aliases = _related(text, pairs, classes)
    kept = _DEFINITION.sub(lambda found: "" if _is_left_out(found[1], pairs, classes) else found[0], text)
    kept = _PAIR_NAME.sub(lambda found: pairs[found[0]].own if found[0] in classes else found[0], kept)
    lines = "".join(f"{name} = {pairs[name].own}\n" for name in aliases)
    return kept.replace(TEMPLATE, TEMPLATE + MARK, 1).rstrip("\n") + f"\n\n# pairs of related models\n{lines}"


def _pairs(models: Collection[str]) -> dict[str, _Pair]:
    pairs: dict[str, _Pair] = {}
    for of in models:
        for within in models:
            for name, own in zip(_names(of, within), _names(of, of), strict=True):
                if name in pairs:
                    raise TypesError(f"{name} may stand for two pairs of models")
                pairs[name] = _Pair(own, of, within)
    return pairs


def _names(of: str, within: str) -> tuple[str, str, str]:
    return f"{of}IncludeFrom{within}", f"{of}ArgsFrom{within}", f"FindMany{of}ArgsFrom{within}"


def _said(definition: str, pairs: Mapping[str, _Pair]) -> str:
    """What a class says, whichever of the same names it uses for it."""
    text = _PAIR_NAME.sub(lambda found: pairs[found[0]].own if found[0] in pairs else found[0], definition)
    return _DOCUMENTATION.sub("", text).strip()


def _is_left_out(name: str, pairs: Mapping[str, _Pair], classes: Collection[str]) -> bool:
    return name in classes and pairs[name].own != name


def _related(text: str, pairs: Mapping[str, _Pair], classes: Collection[str]) -> list[str]:
    """The names that are left out of pairs where a relation leads from the second model to the first."""
    found: dict[str, None] = {}
    for include in _RELATED.finditer(text):
        for name in _PAIR_NAME.findall(include[2]):
            pair = pairs.get(name)
            if pair is None:
                raise TypesError(f"{include[1]}Include names {name}, which is no pair of the schema's models")
            for other in _names(pair.of, pair.within):
                if _is_left_out(other, pairs, classes):
                    found[other] = None
    return list(found)
