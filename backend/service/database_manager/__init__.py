"""The DatabaseManager: methods on the database, exposed over HTTP to other processes. Run it with `python -m`."""
