"""Generated models in use: relations, deletes, views, names, messages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import uuid4

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session, selectinload
from tests.codegen.conftest import base_of, load_models
from tests.orm.conftest import sync_engine

from prismalchemy import orm
from prismalchemy.orm import LazyLoadError, ReadOnlyError, RestrictedDeleteError
from rig.golden import cases
from rig.postgres import Postgres
from service import models
from service.models import AgentGraph, CreditTransaction, CreditTransactionType, Execution, Profile, StoreListing, User


async def test_reading_a_relation_that_is_not_loaded_says_what_to_write(session: AsyncSession) -> None:
    session.add(User(email="a@example.org", profile=Profile(displayName="A")))
    await session.commit()
    session.expunge_all()
    row = (await session.scalars(sa.select(User))).one()
    with pytest.raises(LazyLoadError) as error:
        _ = row.profile
    assert str(error.value) == (
        "User.profile is not loaded and cannot be loaded by reading it in async code; "
        "write select(User).options(selectinload(User.profile)), or await row.awaitable_attrs.profile"
    )
    assert (error.value.model, error.value.attribute) == ("User", "profile")
    profile = await row.awaitable_attrs.profile
    assert profile.displayName == "A"
    loaded = (await session.scalars(sa.select(User).options(selectinload(User.graphs)))).one()
    assert loaded.graphs == []


async def test_reading_an_expired_column_says_what_to_write(session: AsyncSession) -> None:
    row = User(email="a@example.org")
    session.add(row)
    await session.commit()
    session.expire(row)
    with pytest.raises(LazyLoadError, match="expire_on_commit=False"):
        _ = row.email
    await session.refresh(row)
    assert row.email == "a@example.org"


def test_synchronous_sessions_load_at_once(sync_session: Session) -> None:
    sync_session.add(User(email="a@example.org", profile=Profile(displayName="A")))
    sync_session.commit()
    sync_session.expunge_all()
    row = sync_session.scalars(sa.select(User)).one()
    assert row.profile is not None
    assert row.profile.user is row


@pytest.mark.parametrize("loaded", [True, False], ids=["children loaded", "children not loaded"])
async def test_the_database_cascades(session: AsyncSession, loaded: bool) -> None:
    row = User(email="a@example.org", graphs=[AgentGraph(name="g")])
    session.add(row)
    await session.commit()
    if not loaded:
        session.expunge_all()
        row = (await session.scalars(sa.select(User))).one()
    await session.delete(row)
    await session.commit()
    assert await session.scalar(sa.select(sa.func.count()).select_from(AgentGraph)) == 0


async def test_the_database_restricts(session: AsyncSession) -> None:
    owner = User(email="a@example.org")
    graph = AgentGraph(name="g", user=owner)
    session.add_all([owner, graph, Execution(input={}, graph=graph, user=owner)])
    await session.commit()
    await session.delete(graph)
    with pytest.raises(IntegrityError):
        await session.commit()


async def test_the_database_sets_null(session: AsyncSession) -> None:
    owner, reviewer = User(email="a@example.org"), User(email="b@example.org")
    listing = StoreListing(slug="s", title="t", owner=owner, reviewer=reviewer)
    session.add(listing)
    await session.commit()
    await session.delete(reviewer)
    await session.commit()
    await session.refresh(listing)
    assert listing.reviewerId is None


async def test_views_are_read_and_not_written(session: AsyncSession) -> None:
    owner = User(email="a@example.org")
    owner.credits = [CreditTransaction(amount=5, type=CreditTransactionType.TOP_UP)]
    session.add(owner)
    await session.commit()
    spending = (await session.scalars(sa.select(models.UserSpending))).one()
    assert (spending.userId, spending.bought, spending.transactions) == (owner.id, 5, 1)
    owner_id = owner.id
    spending.transactions = 2
    with pytest.raises(ReadOnlyError, match="UserSpending is a view: it cannot be updated"):
        await session.flush()
    await session.rollback()
    session.add(models.UserSpending(userId=owner_id, transactions=1))
    with pytest.raises(ReadOnlyError, match="inserted into"):
        await session.flush()


async def test_prismas_names_stay_usable_where_they_are_reserved(session: AsyncSession) -> None:
    row = User(email="a@example.org", metadata={"a": 1})
    assert row.metadata == {"a": 1}
    row.metadata = {"a": 2}
    session.add(row)
    await session.commit()
    found = await session.scalars(sa.select(User).where(orm.attribute(User, "metadata")["a"].as_integer() == 2))
    assert found.one().metadata_ == {"a": 2}
    assert User.metadata is models.Base.metadata
    assert orm.attribute(User, "email") is User.email
    with pytest.raises(AttributeError, match="User has no field 'nothing'"):
        orm.attribute(User, "nothing")
    with pytest.raises(TypeError, match="User has no field 'nothing'"):
        User(nothing=1)


@contextmanager
def golden(postgres: Postgres, name: str) -> Iterator[tuple[Any, Session]]:
    """A case's models and a session on its database."""
    [case] = cases([name])
    database = f"orm_{name}_{uuid4().hex[:8]}"
    engine = sync_engine(case.create(postgres, database))
    with Session(engine) as session:
        yield load_models(case), session
    engine.dispose()
    postgres.drop_database(database)


def test_keywords_are_aliases(postgres: Postgres) -> None:
    with golden(postgres, "reserved_names") as (module, session):
        row = module.Everything(**{"from": "here", "class": "first"})
        session.add(row)
        session.flush()
        assert getattr(row, "from") == "here"
        assert row.from_ == "here"
        assert session.scalars(sa.select(module.Everything).filter_by(**{"class": "first"})).one() is row
        assert session.scalars(sa.select(module.Everything).where(orm.attribute(module.Everything, "from") == "here"))


def test_models_without_id_have_an_identity(postgres: Postgres) -> None:
    with golden(postgres, "without_id") as (module, session):
        session.add(module.Import(batch=1, line=2, text="a"))
        session.flush()
        session.expunge_all()
        row = session.get_one(module.Import, (1, 2))
        assert session.get_one(module.Import, (1, 2)) is row
        row.text = "b"
        session.flush()
        facts = orm.describe(base_of(module))["Import"]
        assert facts.identity == ("batch", "line")


def test_what_the_engine_does_without_foreign_keys(postgres: Postgres) -> None:
    """relationMode = "prisma": cascade, set null and restrict are the session's work."""
    with golden(postgres, "relation_mode_prisma") as (module, session):
        author, reviewer = module.User(), module.User()
        author.profile = module.Profile()
        post = module.Post(author=author, reviewer=reviewer)
        post.comments = [module.Comment()]
        session.add(post)
        session.commit()

        session.delete(reviewer)
        session.commit()
        assert post.reviewerId is None

        session.delete(author)
        with pytest.raises(RestrictedDeleteError, match="this User cannot be deleted: a Post refers to it"):
            session.flush()
        session.rollback()

        session.delete(post)
        session.commit()
        assert session.scalar(sa.select(sa.func.count()).select_from(module.Comment)) == 0
        session.delete(author)
        session.commit()
        assert session.scalar(sa.select(sa.func.count()).select_from(module.Profile)) == 0
