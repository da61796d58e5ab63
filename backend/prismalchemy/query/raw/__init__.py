"""query_raw, query_first and execute_raw: the team's own SQL.

Parameters travel as text and the server decides what they are; results come as text and are read by the types that the
statement itself had when it ran. So nothing is guessed, and nothing outlives a change of the schema.
"""

from prismalchemy.query.raw.asynchronous import RawQueries
from prismalchemy.query.raw.call import RawCall, raw_call

__all__ = ["RawCall", "RawQueries", "raw_call"]
