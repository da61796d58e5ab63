"""Executions and their logs: every database call about them."""

from __future__ import annotations

import datetime as dt

from prisma import Json
from prisma.enums import ExecutionStatus, LogLevel
from prisma.errors import ForeignKeyViolationError, RecordNotFoundError
from prisma.types import (
    ExecutionLogCreateWithoutRelationsInput,
    ExecutionLogWhereInput,
    ExecutionUpdateManyMutationInput,
    ExecutionWhereInput,
)

from service.database import Prisma
from service.errors import Conflict, NotFound
from service.schemas import (
    Execution,
    ExecutionDraft,
    ExecutionWithLogs,
    LogDraft,
    LogEntry,
    Outcome,
    Page,
    StatusCount,
)


async def get_execution(db: Prisma, execution_id: str, *, logs: int = 50) -> ExecutionWithLogs | None:
    """One execution with its latest log entries, newest first, at most `logs` of them."""
    execution = await db.execution.find_unique(
        where={"id": execution_id}, include={"logs": {"order_by": {"id": "desc"}, "take": logs}}
    )
    return ExecutionWithLogs.model_validate(execution) if execution else None


async def list_executions(
    db: Prisma,
    *,
    user_id: str | None,
    graph_id: str | None,
    statuses: list[ExecutionStatus],
    since: dt.datetime | None,
    limit: int,
) -> Page[Execution]:
    """Executions, the newest first, that fit all that is given; no statuses means any."""
    where: ExecutionWhereInput = {}
    if user_id is not None:
        where["userId"] = user_id
    if graph_id is not None:
        where["graphId"] = graph_id
    if statuses:
        where["OR"] = [{"status": status} for status in statuses]
    if since is not None:
        where["queuedAt"] = {"gte": since}
    found = await db.execution.find_many(where=where, order=[{"queuedAt": "desc"}, {"id": "asc"}], take=limit)
    total = await db.execution.count(where=where)
    return Page(items=[Execution.model_validate(execution) for execution in found], total=total)


async def count_executions(db: Prisma, user_id: str) -> list[StatusCount]:
    """How many executions of a user are in each state, and what they cost."""
    groups = await db.execution.group_by(
        by=["status"], where={"userId": user_id}, sum={"costCents": True}, count=True, order={"status": "asc"}
    )
    return [
        StatusCount.model_validate(
            {"status": group["status"], "executions": group["_count"]["_all"], "cost_cents": group["_sum"]["costCents"]}
        )
        for group in groups
    ]


async def queue_execution(db: Prisma, draft: ExecutionDraft) -> Execution:
    """Put an execution into the queue.

    Raises:
        NotFound: there is no such user, or no such version of the graph.
    """
    try:
        execution = await db.execution.create(
            data={
                "graph": {"connect": {"graphVersionId": {"id": draft.graph_id, "version": draft.graph_version}}},
                "user": {"connect": {"id": draft.user_id}},
                "input": Json(draft.input),
                "logs": {"create": [{"message": "queued"}]},
            }
        )
    except RecordNotFoundError:
        raise NotFound(
            "there is no such user or no such version of the graph",
            user_id=draft.user_id,
            graph_id=draft.graph_id,
            graph_version=draft.graph_version,
        ) from None
    return Execution.model_validate(execution)


async def claim_execution(db: Prisma) -> Execution | None:
    """Take the oldest queued execution and set it running; None when the queue is empty. Each goes to one caller."""
    async with db.tx() as tx:
        oldest = await tx.query_first(
            'SELECT "id" FROM "Execution" WHERE "status" = \'QUEUED\' '
            'ORDER BY "queuedAt", "id" LIMIT 1 FOR UPDATE SKIP LOCKED'
        )
        if oldest is None:
            return None
        execution = await tx.execution.update(
            where={"id": oldest["id"]}, data={"status": ExecutionStatus.RUNNING, "startedAt": dt.datetime.now(dt.UTC)}
        )
    return Execution.model_validate(execution)


async def finish_execution(db: Prisma, execution_id: str, outcome: Outcome) -> Execution:
    """Write down how a running execution ended.

    Raises:
        NotFound: there is no such execution.
        Conflict: it is not running.
    """
    data: ExecutionUpdateManyMutationInput = {
        "status": outcome.status,
        "costCents": outcome.cost_cents,
        "endedAt": dt.datetime.now(dt.UTC),
    }
    if outcome.output is not None:
        data["output"] = Json(outcome.output)
    async with db.tx() as tx:
        finished = await tx.execution.update_many(
            where={"id": execution_id, "status": ExecutionStatus.RUNNING}, data=data
        )
        execution = await tx.execution.find_unique(where={"id": execution_id})
        if execution is None:
            raise NotFound("there is no such execution", execution_id=execution_id)
        if not finished:
            raise Conflict("the execution is not running", execution_id=execution_id, status=execution.status)
        failed = outcome.status == ExecutionStatus.FAILED
        await tx.executionlog.create(
            data={
                "executionId": execution_id,
                "level": LogLevel.ERROR if failed else LogLevel.INFO,
                "message": "failed" if failed else "completed",
                "payload": Json({"costCents": outcome.cost_cents}),
            }
        )
    return Execution.model_validate(execution)


async def list_logs(
    db: Prisma, execution_id: str, *, levels: list[LogLevel], after: int | None, limit: int
) -> list[LogEntry]:
    """An execution's log, oldest entry first, from behind entry `after` on; no levels means all."""
    where: ExecutionLogWhereInput = {"executionId": execution_id}
    if levels:
        where["OR"] = [{"level": level} for level in levels]
    if after is not None:
        where["id"] = {"gt": after}
    entries = await db.executionlog.find_many(where=where, order={"id": "asc"}, take=limit)
    return [LogEntry.model_validate(entry) for entry in entries]


async def append_logs(db: Prisma, execution_id: str, drafts: list[LogDraft]) -> int:
    """Add lines to an execution's log; how many were added.

    Raises:
        NotFound: there is no such execution.
    """
    try:
        return await db.executionlog.create_many(data=[_log_data(execution_id, draft) for draft in drafts])
    except ForeignKeyViolationError:
        raise NotFound("there is no such execution", execution_id=execution_id) from None


def _log_data(execution_id: str, draft: LogDraft) -> ExecutionLogCreateWithoutRelationsInput:
    data: ExecutionLogCreateWithoutRelationsInput = {
        "executionId": execution_id,
        "level": draft.level,
        "message": draft.message,
    }
    if draft.payload is not None:
        data["payload"] = Json(draft.payload)
    return data
