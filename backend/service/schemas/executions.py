"""Executions and their logs, as callers see them."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from prisma.enums import ExecutionStatus, LogLevel
from pydantic import Field, JsonValue

from service.schemas.base import Cuid, Draft, Schema, Uuid


class LogEntry(Schema):
    """One line of an execution's log."""

    id: int
    execution_id: Cuid
    level: LogLevel
    message: str
    payload: JsonValue
    logged_at: dt.datetime


class Execution(Schema):
    """One run of a graph."""

    id: Cuid
    graph_id: Uuid
    graph_version: int
    user_id: Uuid
    status: ExecutionStatus
    input: JsonValue
    output: JsonValue
    cost_cents: int
    queued_at: dt.datetime
    started_at: dt.datetime | None
    ended_at: dt.datetime | None


class ExecutionWithLogs(Execution):
    """One run of a graph, with its latest log entries, newest first."""

    logs: list[LogEntry]


class StatusCount(Schema):
    """How many executions are in one state, and what they cost together."""

    status: ExecutionStatus
    executions: int
    cost_cents: int


class ExecutionDraft(Draft):
    """An execution to be queued."""

    graph_id: Uuid
    graph_version: Annotated[int, Field(ge=1)] = 1
    user_id: Uuid
    input: dict[str, JsonValue] = Field(default_factory=dict, examples=[{"text": "Hello"}])


class LogDraft(Draft):
    """A line to be added to an execution's log."""

    level: LogLevel = LogLevel.INFO
    message: Annotated[str, Field(min_length=1, examples=["Fetched the page"])]
    payload: Annotated[dict[str, JsonValue] | None, Field(examples=[{"bytes": 5120}])] = None


class Outcome(Draft):
    """How an execution ended."""

    status: Literal[ExecutionStatus.COMPLETED, ExecutionStatus.FAILED]
    output: dict[str, JsonValue] | None = None
    cost_cents: Annotated[int, Field(ge=0)] = 0
