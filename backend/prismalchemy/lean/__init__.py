"""A generated Prisma client that starts light: `import prismalchemy.lean` before the first import of the client.

The import puts a finder in front of Python's own. When a generated client is imported after it, whatever its package is
called, the module `types` runs on first use, definition by definition, and each model's validator is built when the
model first validates. Nothing on disk changes; classes, names, pickles and JSON schemas are those of the client.

A client that is there already stays as it is, and a `LeanWarning` says so. With PRISMA_LEAN=true `prismalchemy.client`
does this import.
"""

from __future__ import annotations

import sys
import warnings

from prismalchemy.lean.finder import ClientFinder
from prismalchemy.lean.models_on_use import build_models
from prismalchemy.lean.recognise import imported_clients
from prismalchemy.lean.warning import LeanWarning


def warm() -> None:
    """Build the validators of all models of the light clients that have been imported; for servers, before traffic.

    It takes the time and memory that Prisma's own import takes for them. Models that are built stay as they are.
    """
    for package in imported_clients():
        build_models(package)


def _install() -> None:
    if any(isinstance(finder, ClientFinder) for finder in sys.meta_path):
        return
    for package in imported_clients():
        warnings.warn(
            f"prismalchemy.lean came too late for {package!r}, which is imported already and stays as it is; "
            "write `import prismalchemy.lean` above the first import of the client or its models",
            LeanWarning,
            # Frames of the import itself do not count.
            stacklevel=3,
        )
    sys.meta_path.insert(0, ClientFinder())


_install()

__all__ = ["LeanWarning", "warm"]
