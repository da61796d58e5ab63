"""The commonest errors that Prisma's engine finds itself, in its own words (observed on 5.17)."""

from __future__ import annotations

from prismalchemy.query.program.decoders import missing
from prismalchemy.query.program.expectations import Failure


def not_found(cause: str) -> Failure:
    """Prisma's P2025."""
    return Failure("P2025", missing(cause).message, (("cause", cause),))


def breaks_relation(relation: str, holder: str, other: str) -> Failure:
    """Prisma's P2014: a required relation would be broken.

    Args:
        holder: the model that has the foreign key.
        other: the one that it leads to.
    """
    problem = (
        f"The change you are trying to make would violate the required relation '{relation}' between the `{holder}` "
        f"and `{other}` models."
    )
    return Failure("P2014", problem, (("relation_name", relation), ("model_a_name", holder), ("model_b_name", other)))
