"""Writes: one file per action."""
