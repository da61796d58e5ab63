"""`onDelete: Restrict` where no foreign key stands in the database (relationMode = "prisma").

Prisma's engine looks for related rows before it deletes one; so does this, once for each row that a session deletes.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, and_, exists, select
from sqlalchemy.orm import Mapper

from prismalchemy.orm.errors import RestrictedDeleteError

PRISMA_RESTRICT = "prisma_restrict"
"""Key of a relationship's `info`: related rows keep a row from being deleted."""


def before_delete(mapper: Mapper[Any], connection: Connection, target: object) -> None:
    """Refuse to delete a row that others still refer to.

    Raises:
        RestrictedDeleteError: there is such a row.
    """
    for relation in mapper.relationships:
        if not relation.info.get(PRISMA_RESTRICT):
            continue
        values = [
            (remote, getattr(target, mapper.get_property_by_column(local).key))
            for local, remote in relation.local_remote_pairs or ()
        ]
        refers = and_(*[remote == value for remote, value in values])
        if connection.scalar(select(exists().where(refers))):
            raise RestrictedDeleteError(mapper.class_.__name__, relation.key, relation.mapper.class_.__name__)
