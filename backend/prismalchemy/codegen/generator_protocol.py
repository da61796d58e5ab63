"""How Prisma's CLI talks to a generator.

It starts the command that a generator block names and writes JSON-RPC requests, one on a line, to its stdin; answers go
to **stderr**. What is written to stdout is shown to the user.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TextIO

from prismalchemy import __version__
from prismalchemy.errors import PrismalchemyError


@dataclass(frozen=True, slots=True, kw_only=True)
class PrismaGenerator:
    """A generator of ours.

    Attributes:
        command: what a block's `provider` says.
        help: for people who start the command themselves.
        manifest: what Prisma asks for first.
        generate: does the work; its arguments are Prisma's parameters, and where the user sees what it prints.
    """

    command: str
    help: str
    manifest: Mapping[str, str]
    generate: Callable[[Mapping[str, Any], TextIO], None]

    def main(self, arguments: Sequence[str] | None = None) -> None:
        """Answer Prisma's requests until it closes the pipe; explain it to a person, who asked or is at a terminal."""
        parser = argparse.ArgumentParser(
            prog=self.command, description=self.help, formatter_class=argparse.RawDescriptionHelpFormatter
        )
        parser.add_argument("--version", action="version", version=__version__)
        parser.parse_args(arguments)
        if sys.stdin.isatty():
            parser.print_help()
            return
        self.serve(sys.stdin, sys.stderr, sys.stdout)

    def serve(self, requests: TextIO, answers: TextIO, shown: TextIO) -> None:
        """Answer each request; an error of the bridge is an error of the request, in one line."""
        for line in requests:
            if not line.strip():
                continue
            request = json.loads(line)
            answer: dict[str, Any] = {"jsonrpc": "2.0", "id": request.get("id")}
            try:
                answer["result"] = self._answer(request, shown)
            except PrismalchemyError as problem:
                answer["error"] = {"code": -32000, "message": str(problem), "data": {"stack": str(problem)}}
            print(json.dumps(answer), file=answers, flush=True)

    def _answer(self, request: Mapping[str, Any], shown: TextIO) -> Any:
        if request["method"] == "getManifest":
            return {"manifest": self.manifest}
        if request["method"] == "generate":
            self.generate(request["params"], shown)
        return None
