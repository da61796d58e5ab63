"""What package indexes show: the README with links that lead somewhere from there, and the project's addresses."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

_LINK = re.compile(r"\[([^\]]+)\]\((?!https?://|#)([^)]+)\)")


class IndexMetadata(MetadataHookInterface):
    """Reads `repository` from `[tool.hatch.metadata.hooks.custom]` in pyproject.toml, the one place that has it."""

    def update(self, metadata: dict[str, Any]) -> None:
        repository = str(self.config["repository"]).rstrip("/")
        text = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        metadata["readme"] = {"content-type": "text/markdown", "text": with_links(text, repository)}
        metadata["urls"] = addresses(repository)


def with_links(text: str, repository: str) -> str:
    """The README with absolute links; without a known address, with the names of the files instead of links."""

    def absolute(link: re.Match[str]) -> str:
        label, path = link.groups()
        if repository:
            return f"[{label}]({repository}/blob/HEAD/{path})"
        return label if label == path else f"{label} (`{path}`)"

    return _LINK.sub(absolute, text)


def addresses(repository: str) -> dict[str, str]:
    """The project's URLs; none while no address is known."""
    if not repository:
        return {}
    return {
        "Repository": repository,
        "Documentation": f"{repository}/tree/HEAD/docs",
        "Changelog": f"{repository}/blob/HEAD/CHANGELOG.md",
        "Issues": f"{repository}/issues",
    }
