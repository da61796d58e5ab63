"""Hand-written additions: `model_mixins.py` beside the generated module.

Each class in it that has a model's name becomes the first base of that model's class. The file is the user's own: it is
read to see which classes it has, never run and never written.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

from prismalchemy.errors import ModelsError

FILE = "model_mixins.py"


@dataclass(frozen=True, slots=True)
class Mixins:
    """What the file offers.

    Attributes:
        classes: the names of its classes.
        in_package: whether it is imported relatively, as a package's module.
    """

    classes: frozenset[str] = frozenset()
    in_package: bool = False


def mixins_beside(output: Path) -> Mixins:
    """The mixins for models that are written to `output`; none where there is no such file.

    Raises:
        ModelsError: the file is no Python, or it cannot be read.
    """
    file = output.parent / FILE
    if not file.is_file():
        return Mixins()
    try:
        module = ast.parse(file.read_bytes())
    except SyntaxError as problem:
        raise ModelsError(f"{file}:{problem.lineno}: {problem.msg}") from None
    except (OSError, ValueError) as problem:
        raise ModelsError(f"cannot read {file}: {problem}") from problem
    classes = frozenset(node.name for node in module.body if isinstance(node, ast.ClassDef))
    return Mixins(classes, (output.parent / "__init__.py").is_file())
