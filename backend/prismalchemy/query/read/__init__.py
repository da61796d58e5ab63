"""The trees of reading actions -> SELECT statements, and what their rows become."""
