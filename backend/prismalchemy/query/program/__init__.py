"""Plans: pure data, which can be printed, compared and tested without a database.

Reads are a `Query`. A `Program` is what a call becomes that takes several statements.
"""

from prismalchemy.query.program.program import Batch, Program
from prismalchemy.query.program.query import Query

Plan = Query | Program

__all__ = ["Batch", "Plan", "Program", "Query"]
