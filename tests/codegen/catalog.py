"""What PostgreSQL's catalogs say of a database, for comparing two of them."""

from __future__ import annotations

import json
from typing import Any

from rig.postgres import Postgres

_HERE = "n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND n.nspname NOT LIKE 'pg_temp%'"
_TABLE = f"pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND {_HERE} AND c.relname <> '_prisma_migrations'"

_QUERIES = {
    "tables": f"""
        SELECT n.nspname, c.relname, c.relkind, c.relpersistence, c.reloptions, obj_description(c.oid, 'pg_class'),
            pg_get_partkeydef(c.oid), pg_get_expr(c.relpartbound, c.oid),
            ARRAY(SELECT CAST(CAST(h.inhparent AS regclass) AS text) FROM pg_inherits h WHERE h.inhrelid = c.oid)
        FROM {_TABLE} WHERE c.relkind IN ('r', 'p')""",
    "columns": f"""
        SELECT n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity,
            a.attgenerated, pg_get_expr(d.adbin, d.adrelid), CAST(a.attcollation AS regcollation),
            col_description(c.oid, a.attnum)
        FROM {_TABLE} JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum WHERE c.relkind IN ('r', 'p')""",
    # PostgreSQL 18 has a constraint for each NOT NULL; the columns say it.
    "constraints": f"""
        SELECT n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)
        FROM {_TABLE} JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype IN ('c', 'f', 'p', 'u', 'x')""",
    "indexes": f"""
        SELECT n.nspname, c.relname, pg_get_indexdef(i.indexrelid), i.indimmediate, i.indisvalid
        FROM {_TABLE} JOIN pg_index i ON i.indrelid = c.oid""",
    "enums": f"""
        SELECT n.nspname, t.typname, array_agg(e.enumlabel ORDER BY e.enumsortorder)
        FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid JOIN pg_namespace n ON n.oid = t.typnamespace AND {_HERE}
        GROUP BY n.nspname, t.typname""",
    "domains": f"""
        SELECT n.nspname, t.typname, format_type(t.typbasetype, t.typtypmod), t.typnotnull,
            ARRAY(SELECT k.conname || ' ' || pg_get_constraintdef(k.oid) FROM pg_constraint k
                WHERE k.contypid = t.oid AND k.contype = 'c' ORDER BY k.conname)
        FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace AND {_HERE} WHERE t.typtype = 'd'""",
    "numbering": """
        SELECT s.schemaname, s.sequencename, s.data_type, s.start_value, s.min_value, s.max_value, s.increment_by,
            s.cycle, s.cache_size FROM pg_sequences s""",
}


def catalog(server: Postgres, database: str) -> dict[str, list[Any]]:
    """Each kind of thing in the database, in an order of its own."""
    found = {}
    for kind, query in _QUERIES.items():
        rows = server.psql(f"SELECT json_agg(to_json(found)) FROM ({query}) found", database).strip()
        found[kind] = sorted(([*row.values()] for row in json.loads(rows)), key=repr) if rows else []
    return found
