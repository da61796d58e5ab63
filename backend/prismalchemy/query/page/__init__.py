"""Page trees -> rows in their order, cut to a page, in SQL."""
