"""Transactions and batches on SQLAlchemy: their state, their limits of time, and what the engine says of each."""
