"""Rows about what people build and run: graphs, nodes, links, executions, logs."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from itertools import groupby, pairwise

from service.seed import words
from service.seed.chance import Chance, Row, naive


def graphs(chance: Chance, people: list[Row]) -> list[Row]:
    """Graphs in one to three versions, the last of which is active, and then forks of some of them."""
    made: list[Row] = []
    for user in people:
        for _ in range(chance.choices((0, 1, 2, 4), (2, 4, 3, 1))[0]):
            name = f"{chance.choice(tuple(words.SUBJECTS))} {chance.choice(words.VERBS)}"
            graph = _graph(chance, chance.uuid(), name, user["id"])
            versions = chance.choices((1, 2, 3), (6, 2, 1))[0]
            for version in range(1, versions + 1):
                later = dt.timedelta(days=version - 1)
                made.append(
                    {
                        **graph,
                        "version": version,
                        "isActive": version == versions,
                        "createdAt": graph["createdAt"] + later,
                        "updatedAt": graph["updatedAt"] and graph["updatedAt"] + later,
                    }
                )
    for origin in chance.sample(made, len(made) // 8):
        fork = _graph(chance, chance.uuid(), origin["name"], chance.choice(people)["id"])
        made.append({**fork, "forkedFromId": origin["id"], "forkedFromVersion": origin["version"]})
    return made


def _graph(chance: Chance, graph_id: str, name: str, user_id: str) -> Row:
    created = naive(chance.moment(days=300))
    return {
        "id": graph_id,
        "version": 1,
        "name": name,
        "description": None if chance.random() < 0.3 else f"{name}, made in an afternoon.",
        "isActive": True,
        "userId": user_id,
        "forkedFromId": None,
        "forkedFromVersion": None,
        "createdAt": created,
        "updatedAt": created + dt.timedelta(minutes=7) if chance.random() < 0.8 else None,
    }


def nodes(chance: Chance, all_graphs: list[Row]) -> Iterator[Row]:
    """Two to six nodes for each version."""
    for graph in all_graphs:
        for place in range(chance.randrange(2, 7)):
            constant = {"prompt": f"Step {place + 1} of {graph['name']}", "limit": chance.choice([10, 2.5, None])}
            yield {
                "id": chance.uuid(),
                "graphId": graph["id"],
                "graphVersion": graph["version"],
                "blockId": chance.choice(words.BLOCKS),
                "constantInput": json.dumps(constant),
                "metadata": json.dumps({"color": chance.choice(["red", "blue"])}) if chance.random() < 0.5 else None,
                "positionX": place * 240.0,
                "positionY": chance.choice([0.0, 120.5, -80.25]),
                "priority": chance.randrange(-2, 3),
            }


def links(chance: Chance, all_nodes: list[Row]) -> Iterator[Row]:
    """Each node of a version feeds the next."""
    for _, members in groupby(all_nodes, key=lambda node: (node["graphId"], node["graphVersion"])):
        for source, sink in pairwise(members):
            yield {
                "id": chance.uuid(),
                "sourceId": source["id"],
                "sourceName": chance.choice(words.PORTS),
                "sinkId": sink["id"],
                "sinkName": "input",
                "isStatic": chance.random() < 0.2,
            }


def executions(chance: Chance, people: list[Row], all_graphs: list[Row]) -> Iterator[Row]:
    """Six for each user, most of them completed."""
    for _ in range(len(people) * 6):
        graph = chance.choice(all_graphs)
        status = chance.choices(("COMPLETED", "FAILED", "RUNNING", "QUEUED"), (12, 2, 1, 1))[0]
        queued = chance.moment(days=60)
        started = queued + dt.timedelta(microseconds=chance.randrange(1, 10**7))
        ended = started + dt.timedelta(microseconds=chance.randrange(10**5, 10**9))
        is_over = status in {"COMPLETED", "FAILED"}
        output = {"answer": f"{graph['name']}: done", "tokens": chance.randrange(5000)}
        # Some cost more than 32 bits hold.
        cost = chance.randrange(5 * 10**9) if chance.random() < 0.02 else chance.randrange(500)
        yield {
            "id": chance.cuid(),
            "graphId": graph["id"],
            "graphVersion": graph["version"],
            "userId": chance.choice(people)["id"],
            "status": status,
            "input": json.dumps({"text": f"Run {chance.randrange(10**6)}", "ratio": round(chance.random(), 6)}),
            "output": json.dumps(output) if status == "COMPLETED" else None,
            "costCents": cost if is_over else 0,
            "queuedAt": queued,
            "startedAt": started if status != "QUEUED" else None,
            "endedAt": ended if is_over else None,
        }


def execution_logs(chance: Chance, all_executions: list[Row]) -> Iterator[Row]:
    """Up to five entries for each that was started. Their ids are the database's to give."""
    for execution in all_executions:
        moment = execution["startedAt"]
        for _ in range(chance.randrange(6) if moment else 0):
            moment += dt.timedelta(microseconds=chance.randrange(1, 3 * 10**6))
            level = chance.choices(("debug", "info", "warning", "error"), (3, 6, 2, 1))[0]
            yield {
                "execution_id": execution["id"],
                "level": level,
                "message": chance.choice(words.LOG_MESSAGES[level]),
                "payload": json.dumps({"bytes": chance.randrange(10**6)}) if chance.random() < 0.4 else None,
                "logged_at": moment,
            }
