"""What can go wrong with generated models at run time."""

from __future__ import annotations

from prismalchemy.errors import PrismalchemyError


class LazyLoadError(PrismalchemyError):
    """An attribute that is not loaded was read in async code, outside an awaited call.

    Attributes:
        model: the class' name.
        attribute: the attribute that was read; None when several expired columns are meant.
    """

    def __init__(self, model: str, attribute: str | None, problem: str) -> None:
        super().__init__(problem)
        self.model = model
        self.attribute = attribute


class ReadOnlyError(PrismalchemyError):
    """A row of a view was about to be written.

    Attributes:
        model: the view's name.
    """

    def __init__(self, model: str, operation: str) -> None:
        super().__init__(f"{model} is a view: it cannot be {operation}; write to the models it is made of")
        self.model = model


class RestrictedDeleteError(PrismalchemyError):
    """A row was about to be deleted to which others refer, by a relation with `onDelete: Restrict`.

    Attributes:
        model: the row's model.
        relation: its relation to those others.
    """

    def __init__(self, model: str, relation: str, other: str) -> None:
        super().__init__(f"this {model} cannot be deleted: a {other} refers to it ({model}.{relation} is Restrict)")
        self.model = model
        self.relation = relation
