"""Plans: pure data, which can be printed, compared and tested without a database.

Reads are a `Query`, writes of one statement a `Write`, many new rows an `Insertion`. A `Program` is what a call
becomes that takes several statements.
"""

from prismalchemy.query.program.insertion import Insertion
from prismalchemy.query.program.program import Batch, Program
from prismalchemy.query.program.query import Query
from prismalchemy.query.program.write import Nothing, Write

Plan = Query | Write | Insertion | Nothing | Program
"""What a call becomes."""

__all__ = ["Batch", "Insertion", "Nothing", "Plan", "Program", "Query", "Write"]
