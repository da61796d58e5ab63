"""Methods of a class exposed over HTTP, with a client class that has the same methods and the same types."""

from __future__ import annotations

from service.rpc.client import Remote
from service.rpc.methods import Method, exposed, methods_of
from service.rpc.server import rpc_router

__all__ = ["Method", "Remote", "exposed", "methods_of", "rpc_router"]
