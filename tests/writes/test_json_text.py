"""The text of a Json that a jsonb column keeps as it keeps what Prisma's engine would have written."""

from __future__ import annotations

import pytest
from tests.writes.conftest import Writers

from prismalchemy.query.values.documents import is_kept_by_jsonb, read_json, write_json

KEPT = [
    '{"a": [1, 2, "x"], "b": {"ü": null}}', "[ 1 , -20, 0, true ]", '{"b": 1, "a": 2, "b": 3}', '"\\n\\"\\\\"', '"None"', "7",
    "123456789012345678", "-12345678901234567", "{}", "null", '""', '"a.b e-f E 1 e"', '[[[["x"]]]]',
]  # fmt: skip
WRITTEN_OTHERWISE = [
    "1.50", "-0", "[-0]", "1e3", "[0.10]", '"\\u00fc"', '"\\ud83d\\ude00"', "12345678901234567890", "100000000000000000000", "NaN",
    "[-Infinity]", '{"a": 1E2}',
]  # fmt: skip


async def test_what_is_kept(writers: Writers) -> None:
    for text in KEPT:
        assert is_kept_by_jsonb(text), text
        written = write_json(read_json(text))
        same = await writers.admin["bridge"].fetchval(
            "SELECT ($1::text)::jsonb::text = ($2::text)::jsonb::text", text, written
        )
        assert same, text


@pytest.mark.parametrize("text", WRITTEN_OTHERWISE)
def test_what_is_written_otherwise(text: str) -> None:
    assert not is_kept_by_jsonb(text)
