"""Memory of a process that makes many calls, with all the processes it starts."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from typing import NamedTuple

import psutil

from benchmarks.keys import Keys
from rig.guard import Guard

_MB = 1 << 20
_EVERY = 0.05
"""Seconds between two looks."""


@dataclass
class Memory:
    """What one client needed, in MB.

    Attributes:
        peak: the most that the process and its children had together, until the first of the numbers of calls.
        own: of the process alone, by number of calls.
        children: of its children alone, by number of calls.
    """

    peak: float = 0.0
    own: dict[int, float] = field(default_factory=dict)
    children: dict[int, float] = field(default_factory=dict)


class Memories(NamedTuple):
    """What each client needed: the bridge, the bridge without Prisma's engine, Prisma with its engine."""

    bridge: Memory
    alone: Memory
    engine: Memory


def measure(
    client: str, url: str, keys: Keys, numbers: list[int], guard: Guard, *, module: str = "benchmarks.mixed"
) -> Memory:
    """Let a client (`bridge`, `alone` or `engine`) make calls in a process of its own, which runs `module`.

    The process is looked at after each number of calls.

    Raises:
        RuntimeError: the process failed.
    """
    process = subprocess.Popen(
        [sys.executable, "-m", module, client, url, *map(str, numbers)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    guard.watch_process(process.pid)
    assert process.stdin is not None
    assert process.stdout is not None
    memory = Memory()
    counted = threading.Event()
    with process:
        watcher = threading.Thread(target=_watch, args=(psutil.Process(process.pid), memory, counted))
        watcher.start()
        process.stdin.write(json.dumps([keys.ids, keys.emails]) + "\n")
        process.stdin.flush()
        for line in process.stdout:
            counted.set()
            watcher.join()
            made = int(line)
            memory.own[made], memory.children[made] = _resident(psutil.Process(process.pid))
            process.stdin.write("\n")
            process.stdin.flush()
        counted.set()
        watcher.join()
    if process.returncode:
        raise RuntimeError(f"the process of {client} ended with status {process.returncode}")
    return memory


def _watch(process: psutil.Process, memory: Memory, counted: threading.Event) -> None:
    while not counted.wait(_EVERY):
        try:
            memory.peak = max(memory.peak, sum(_resident(process)))
        except psutil.NoSuchProcess:
            continue  # a child that has just ended; the next look finds the rest


def _resident(process: psutil.Process) -> tuple[float, float]:
    children = sum(child.memory_info().rss for child in process.children(recursive=True))
    return process.memory_info().rss / _MB, children / _MB
