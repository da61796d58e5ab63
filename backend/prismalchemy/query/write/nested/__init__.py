"""Nested writes: one file per verb, each opening with its statements."""
