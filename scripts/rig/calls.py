"""The calls that the demo makes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import httpx

from rig.postgres import Postgres
from rig.stage import DATABASE


@dataclass(frozen=True)
class DemoCall:
    """One HTTP request.

    Attributes:
        label: what a person reads.
        process: which of the service's processes gets it.
        path: below the process's address.
        body: the JSON to post; None for a GET.
    """

    label: str
    process: Literal["REST", "RPC"]
    path: str
    body: dict[str, Any] | None = None

    def send(self, client: httpx.Client) -> httpx.Response:
        """Make the call."""
        return client.get(self.path) if self.body is None else client.post(self.path, json=self.body)


def demo_calls(server: Postgres) -> list[DemoCall]:
    """Calls about rows that are there."""
    user, email = _row(
        server,
        'SELECT "userId", u.email FROM "Execution" e JOIN users u ON u.id = e."userId" '
        "GROUP BY 1, 2 ORDER BY count(*) DESC, 1 LIMIT 1",
    )
    (graph,) = _row(server, 'SELECT "graphId" FROM "AgentNode" GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1')
    (execution,) = _row(server, "SELECT execution_id FROM execution_logs GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1")
    (slug,) = _row(server, "SELECT slug FROM store_listings ORDER BY slug LIMIT 1")
    return [
        DemoCall("GET  /users/{id}", "REST", f"/users/{user}"),
        DemoCall("GET  /users/by-email/{email}", "REST", f"/users/by-email/{email}"),
        DemoCall("GET  /users/{id}/profile", "REST", f"/users/{user}/profile"),
        DemoCall("GET  /graphs/{id}", "REST", f"/graphs/{graph}"),
        DemoCall("GET  /executions/{id}", "REST", f"/executions/{execution}"),
        DemoCall("GET  /store/listings", "REST", "/store/listings"),
        DemoCall("GET  /store/tags/counts", "REST", "/store/tags/counts"),
        DemoCall("RPC  get_user", "RPC", "/rpc/get_user", {"user_id": user}),
        DemoCall("RPC  get_graph", "RPC", "/rpc/get_graph", {"graph_id": graph}),
        DemoCall("RPC  list_executions", "RPC", "/rpc/list_executions", {"user_id": user}),
        DemoCall("RPC  get_spending", "RPC", "/rpc/get_spending", {"user_id": user}),
        DemoCall("RPC  get_listing", "RPC", "/rpc/get_listing", {"slug": slug}),
    ]


def _row(server: Postgres, statement: str) -> list[str]:
    return server.psql(statement, DATABASE).splitlines()[0].split("|")
