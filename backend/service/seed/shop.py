"""Rows about the store: tags, listings, favorites."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal

from service.seed import words
from service.seed.chance import Chance, Row, naive

TAGS = sorted({tag for tags in words.SUBJECTS.values() for tag in tags} | set(words.SPARE_TAGS))


def tags() -> Iterator[Row]:
    """All tags by name. Their ids are the database's to give: 1, 2, 3 ... in a table that is new or was reset."""
    return ({"name": name} for name in TAGS)


def listings(chance: Chance, people: list[Row], graphs: list[Row]) -> Iterator[Row]:
    """Half of the graphs, most of them approved."""
    for number, graph in enumerate(chance.sample(graphs, len(graphs) // 2)):
        approved = chance.random() < 0.7
        rating = Decimal(chance.randrange(100, 501)) / 100
        created = chance.moment(days=120)
        has_graph = chance.random() < 0.95
        yield {
            "id": chance.cuid(),
            "slug": f"{graph['name'].lower().replace(' ', '-')}-{number}",
            "title": graph["name"],
            "summary": f"{graph['name']} for busy people. {chance.choice(words.BIOS)}",
            "graph_id": graph["id"] if has_graph else None,
            "graph_version": graph["version"] if has_graph else None,
            "owner_id": graph["userId"],
            "reviewer_id": chance.choice(people)["id"] if approved else None,
            "is_approved": approved,
            "rating": rating if approved and chance.random() < 0.8 else None,
            "runs": chance.randrange(20_000) if approved else 0,
            "published_on": created.date() if approved else None,
            "created_at": created,
            "updated_at": created + dt.timedelta(milliseconds=chance.randrange(10**9)),
        }


def listing_tags(chance: Chance, all_listings: list[Row]) -> Iterator[Row]:
    """The tags of each listing's subject, and up to two more."""
    for listing in all_listings:
        subject = next(name for name in words.SUBJECTS if listing["title"].startswith(name))
        # The last spare tag stays unused.
        names = {*words.SUBJECTS[subject], *chance.sample(words.SPARE_TAGS[:-1], chance.randrange(3))}
        for name in sorted(names):
            yield {"A": listing["id"], "B": TAGS.index(name) + 1}


def favorites(chance: Chance, people: list[Row], all_listings: list[Row]) -> Iterator[Row]:
    """Up to three for each user."""
    for user in people:
        for listing in chance.sample(all_listings, min(len(all_listings), chance.choice((0, 1, 3)))):
            yield {
                "user_id": user["id"],
                "listing_id": listing["id"],
                "note": chance.choice([None, None, "Try this one", "Asked Søren about it"]),
                "created_at": naive(chance.moment(days=100)),
            }
