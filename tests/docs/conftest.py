"""The pages run on the rows of the calls."""

from tests.calls.conftest import both

__all__ = ["both"]
