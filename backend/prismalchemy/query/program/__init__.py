"""Plans: pure data, which can be printed, compared and tested without a database."""
