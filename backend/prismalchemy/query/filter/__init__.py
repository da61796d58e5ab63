"""`where` trees -> conditions in SQL."""
