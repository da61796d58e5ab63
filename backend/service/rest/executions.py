"""Endpoints about executions."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from fastapi import APIRouter, Query
from prisma.enums import ExecutionStatus, LogLevel

from service import executions
from service.errors import NotFound
from service.rest.answers import CONFLICT, NOT_FOUND
from service.rest.database import Db
from service.schemas import (
    Cuid,
    Execution,
    ExecutionDraft,
    ExecutionWithLogs,
    Limit,
    LogEntry,
    Outcome,
    Page,
    StatusCount,
    Uuid,
)

router = APIRouter(tags=["executions"])


@router.get("/executions", summary="List executions, the newest first")
async def list_executions(
    *,
    db: Db,
    user_id: Annotated[Uuid | None, Query(alias="userId")] = None,
    graph_id: Annotated[Uuid | None, Query(alias="graphId")] = None,
    status: Annotated[list[ExecutionStatus] | None, Query(description="One or more states")] = None,
    since: Annotated[dt.datetime | None, Query(examples=["2024-05-01T00:00:00Z"])] = None,
    limit: Limit = 20,
) -> Page[Execution]:
    """Those that fit all that is given."""
    return await executions.list_executions(
        db, user_id=user_id, graph_id=graph_id, statuses=status or [], since=since, limit=limit
    )


@router.post("/executions", status_code=201, summary="Queue an execution", responses=NOT_FOUND)
async def queue_execution(db: Db, draft: ExecutionDraft) -> Execution:
    """It waits until it is claimed."""
    return await executions.queue_execution(db, draft)


@router.post("/executions/claim", summary="Claim the oldest queued execution")
async def claim_execution(db: Db) -> Execution | None:
    """It is running then; `null` when the queue is empty. Each execution goes to one caller."""
    return await executions.claim_execution(db)


@router.get("/executions/{execution_id}", summary="Get an execution with its latest log", responses=NOT_FOUND)
async def get_execution(
    db: Db, execution_id: Cuid, logs: Annotated[int, Query(ge=0, le=200, description="How many entries")] = 10
) -> ExecutionWithLogs:
    """The newest entry first."""
    execution = await executions.get_execution(db, execution_id, logs=logs)
    if execution is None:
        raise NotFound("there is no such execution", execution_id=execution_id)
    return execution


@router.post("/executions/{execution_id}/outcome", summary="Finish an execution", responses=NOT_FOUND | CONFLICT)
async def finish_execution(db: Db, execution_id: Cuid, outcome: Outcome) -> Execution:
    """It has to be running."""
    return await executions.finish_execution(db, execution_id, outcome)


@router.get("/executions/{execution_id}/logs", summary="Read an execution's log from the beginning")
async def list_logs(
    db: Db,
    execution_id: Cuid,
    level: Annotated[list[LogLevel] | None, Query(description="One or more levels")] = None,
    after: Annotated[int | None, Query(ge=0, description="The last entry of the page before")] = None,
    limit: Limit = 50,
) -> list[LogEntry]:
    """The oldest entry first."""
    return await executions.list_logs(db, execution_id, levels=level or [], after=after, limit=limit)


@router.get("/users/{user_id}/executions/counts", summary="Count a user's executions by state")
async def count_executions(db: Db, user_id: Uuid) -> list[StatusCount]:
    """With what they cost together."""
    return await executions.count_executions(db, user_id)
