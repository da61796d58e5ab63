"""Outcomes and tables of both sides in a form that is equal when they came to the same.

Only what the engine invents is made alike: each identifier becomes a label of the rows that it stands in, so that a child
under the wrong parent still shows; each moment of now becomes its place among the moments of its side, so that two
readings of the clock where the other side has one still show.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from typing import Any

from tests.calls.outcomes import comparable

_INVENTED = re.compile(
    r"\b(?:(?!00000000-)[0-9a-f]{8}-[0-9a-f]{4}-[14][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|c[0-9a-z]{24})\b"
)
_MOMENT = re.compile(r"\b20(?:2[6-9]|[3-9]\d)-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:\+00:00|Z)?")
_ROUNDS = 3


class Alike:
    """Makes what came of one case on one side comparable."""

    def __init__(self, tables: Mapping[str, list[str]]) -> None:
        self._labels = _labels(tables)
        moments = {_parsed(text) for rows in tables.values() for row in rows for text in _MOMENT.findall(row)}
        self._moments = {moment: f"<now {place}>" for place, moment in enumerate(sorted(filter(_is_now, moments)))}
        self.tables = {name: sorted(map(self._text, rows)) for name, rows in tables.items()}

    def value(self, value: Any) -> Any:
        """An outcome."""
        return self._walk(comparable(value, ordered=True))

    def _walk(self, value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(map(self._walk, value))
        if isinstance(value, list):
            return list(map(self._walk, value))
        if isinstance(value, dict):
            return {key: self._walk(item) for key, item in value.items()}
        if isinstance(value, datetime):
            return self._moment(value) if _is_now(value) else value.isoformat()
        if isinstance(value, type):
            # Each generated client has classes of its own.
            return value.__name__
        return self._text(value) if isinstance(value, str) else value

    def _text(self, text: str) -> str:
        text = _INVENTED.sub(lambda found: self._labels.get(found[0], "<gone>"), text)
        return _MOMENT.sub(lambda found: self._replaced(found[0]), text)

    def _replaced(self, text: str) -> str:
        moment = _parsed(text)
        return self._moment(moment) if _is_now(moment) else text

    def _moment(self, moment: datetime) -> str:
        return self._moments.get(moment, "<now>")


def _labels(tables: Mapping[str, list[str]]) -> dict[str, str]:
    """A label of each invented identifier: what the rows around it are like, to a distance of some rows."""
    around: dict[str, list[str]] = {}
    for name, rows in tables.items():
        for row in rows:
            for identifier in set(_INVENTED.findall(row)):
                around.setdefault(identifier, []).append(f"{name} {_MOMENT.sub('', row)}")
    labels = dict.fromkeys(around, "")
    for _ in range(_ROUNDS if around else 0):
        labels = {identifier: _label(identifier, rows, labels) for identifier, rows in around.items()}
    return labels


def _label(own: str, rows: list[str], labels: Mapping[str, str]) -> str:
    seen = sorted(_INVENTED.sub(lambda found: "<own>" if found[0] == own else labels[found[0]], row) for row in rows)
    return f"<{blake2b(repr(seen).encode(), digest_size=6).hexdigest()}>"


def _parsed(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _is_now(moment: datetime) -> bool:
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return abs(datetime.now(UTC) - aware) < timedelta(hours=1)
