"""The client of the DatabaseManager, for other processes."""

from __future__ import annotations

from service.database_manager.manager import DatabaseManager
from service.rpc import Remote


class DatabaseManagerClient(Remote, DatabaseManager):
    """Every method of `DatabaseManager`, called over HTTP.

    ```python
    async with DatabaseManagerClient("http://127.0.0.1:8001", token) as client:
        user = await client.get_user(user_id="5f0c...")  # User | None, as the type checker knows
    ```
    """
