"""All rows together. No clock and no other chance takes part, so they are the same on every run."""

from __future__ import annotations

from dataclasses import dataclass

from service.seed import people, shop, work
from service.seed.chance import Chance, Row

Tables = dict[str, list[Row]]
"""Rows by table, each by column. Columns that are left out are the database's to fill."""


@dataclass(frozen=True)
class Size:
    """How many users there are, and so of everything else."""

    users: int

    @classmethod
    def full(cls) -> Size:
        """A few thousand rows."""
        return cls(users=300)

    @classmethod
    def small(cls) -> Size:
        """A few hundred, for demonstrations and tests."""
        return cls(users=20)


def make_tables(size: Size) -> Tables:
    """All rows, in an order of the tables that foreign keys allow."""
    chance = Chance()
    users = list(people.users(chance, size.users))
    graphs = work.graphs(chance, users)
    nodes = list(work.nodes(chance, graphs))
    executions = list(work.executions(chance, users, graphs))
    listings = list(shop.listings(chance, users, graphs))
    return {
        "users": users,
        "profiles": list(people.profiles(chance, users)),
        "AgentGraph": graphs,
        "AgentNode": nodes,
        "AgentNodeLink": list(work.links(chance, nodes)),
        "Execution": executions,
        "execution_logs": list(work.execution_logs(chance, executions)),
        "CreditTransaction": list(people.credit_transactions(chance, users)),
        "ApiKey": list(people.api_keys(chance, users)),
        "store_listings": listings,
        "store_tags": list(shop.tags()),
        "_StoreListingToStoreTag": list(shop.listing_tags(chance, listings)),
        "listing_favorites": list(shop.favorites(chance, users, listings)),
    }
