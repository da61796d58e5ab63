"""Which columns a unique key or index has, from the catalog: for those that the generated models do not know.

Prisma's engine reads them out of the error's DETAIL, which is in the server's language and leaves the same text.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import text

_COLUMNS = """
SELECT coalesce(a.attname::text, pg_get_indexdef(i.indexrelid, k, true))
FROM pg_catalog.pg_index AS i
JOIN pg_catalog.pg_class AS x ON x.oid = i.indexrelid
JOIN pg_catalog.pg_class AS t ON t.oid = i.indrelid
JOIN pg_catalog.pg_namespace AS n ON n.oid = t.relnamespace
CROSS JOIN generate_series(1, i.indnkeyatts) AS k
LEFT JOIN pg_catalog.pg_attribute AS a ON a.attrelid = t.oid AND a.attnum = i.indkey[k - 1] AND a.attnum > 0
WHERE n.nspname = CAST({} AS text) AND t.relname = CAST({} AS text) AND x.relname = CAST({} AS text)
ORDER BY k
"""

KEY_COLUMNS: Final = _COLUMNS.format("$1", "$2", "$3")
"""The columns of an index, by the table's schema, the table, and the index."""

KEY_COLUMNS_NAMED: Final = text(_COLUMNS.format(":schema", ":table", ":key"))
"""The same with named parameters."""


def key_columns(rows: Sequence[Any]) -> tuple[str, ...] | None:
    """The columns in the rows of `KEY_COLUMNS`, as the engine gives them; None without rows.

    The engine splits the text of all columns at its commas, within an expression as well, and drops quotes.
    """
    if not rows:
        return None
    whole = ", ".join([row[0] for row in rows]).replace('"', "")
    return tuple(whole.partition(" (")[0].split(", "))
