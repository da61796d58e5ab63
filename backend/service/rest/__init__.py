"""The REST API. Run it with `python -m`."""
