"""What a run found."""

from __future__ import annotations

from dataclasses import dataclass, field

from benchmarks.latency import Distant
from benchmarks.memory import Memories, Memory
from benchmarks.timing import Times


@dataclass
class Results:
    """Sections that were not run are empty.

    Attributes:
        calls: the lanes' times, by call.
        writes: the lanes' times, by write.
        distant: the same calls a millisecond away, by call.
        observed: the bridge with a listener attached, by call.
        translation: the client's own part, in microseconds, by call.
        leaving: what a call that Prisma answers costs in addition, in microseconds.
        many_rows: memory for a create_many of so many rows, of the bridge and of Prisma.
        memory: of the bridge, with and without Prisma's engine, and of Prisma.
        versions: of what took part.
    """

    calls: dict[str, Times] = field(default_factory=dict)
    writes: dict[str, Times] = field(default_factory=dict)
    distant: dict[str, Distant] = field(default_factory=dict)
    observed: dict[str, Times] = field(default_factory=dict)
    translation: dict[str, float] = field(default_factory=dict)
    leaving: float | None = None
    memory: Memories | None = None
    many_rows: dict[str, Memory] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)
