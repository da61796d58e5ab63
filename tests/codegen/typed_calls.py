"""Calls for a type checker, right and wrong; PACKAGE is the client's package."""

from __future__ import annotations

from typing import Any, reveal_type

from PACKAGE import Prisma
from PACKAGE.types import (
    CommentArgsFromPost,
    FindManyPostArgsFromUser,
    PostIncludeFromUser,
    PostWhereInput,
    UserCreateInput,
    UserInclude,
)

where: PostWhereInput = {"title": {"contains": "a"}, "author": {"is": {"name": "x"}}}
wrong_where: PostWhereInput = {"title": {"contains": 1}, "nothing": 2}
arguments: FindManyPostArgsFromUser = {"take": 1, "include": {"comments": {"take": 2, "order_by": {"id": "asc"}}}}
wrong_arguments: FindManyPostArgsFromUser = {"take": "1", "include": {"comments": {"where": {"text": 3}}}}
one: CommentArgsFromPost = {"include": {"post": {"include": {"author": True}}}}
deep: PostIncludeFromUser = {"author": {"include": {"posts": {"include": {"author": {"include": {"posts": True}}}}}}}
wrong_deep: PostIncludeFromUser = {"author": {"include": {"posts": {"include": {"writer": True}}}}}
include: UserInclude = {"posts": arguments, "comments": True}
wrong_include: UserInclude = {"posts": {"cursor": {"id": "x"}}, "post": True}
data: UserCreateInput = {"name": "a", "posts": {"create": [{"title": "t"}]}}


async def calls(db: Prisma) -> Any:
    found = await db.user.find_many(
        include={"posts": {"take": 1, "include": {"comments": {"include": {"author": True}}}}}
    )
    await db.user.find_many(include={"posts": {"take": 1, "include": {"comments": {"include": {"writer": True}}}}})
    await db.user.find_unique(where={"id": 1}, include=include)
    await db.user.find_unique(where={"id": "1"}, include={"posts": {"skip": None}})
    await db.post.find_first(where=wrong_where, include={"comments": arguments})
    await db.comment.find_many(include={"post": {"include": {"author": {"include": {"comments": {"take": 2}}}}}})
    await db.comment.find_many(include={"post": {"include": {"author": {"take": 2}}}})
    await db.tag.find_many(where={"name": {"in": ["a"]}}, order={"name": "asc"})
    await db.tag.create(data={"name": 1})
    await db.user.create(data=data, include={"posts": {"include": {"comments": True}}})
    await db.user.create(data={"posts": {}}, include={"posts": {"includes": {}}})
    reveal_type(found)
    return found[0].posts
