"""The databases that the tests work on."""

from __future__ import annotations

from rig.postgres import Postgres, existing


def test_each_test_gets_a_database_with_the_tables_and_no_rows(postgres: Postgres, fresh_database_url: str) -> None:
    database = fresh_database_url.rpartition("/")[2].partition("?")[0]
    assert postgres.psql("SELECT count(*) FROM users", database) == "0"
    postgres.psql("INSERT INTO store_tags (name) VALUES ('left behind')", database)


def test_rows_of_one_test_do_not_reach_the_next(postgres: Postgres, fresh_database_url: str) -> None:
    database = fresh_database_url.rpartition("/")[2].partition("?")[0]
    assert postgres.psql("SELECT count(*) FROM store_tags", database) == "0"


def test_a_given_url_names_its_server(postgres: Postgres) -> None:
    server = existing(postgres.url("any", schema="other", connection_limit="3"))
    assert server.url("postgres") == postgres.url("postgres")
    assert server.psql("SELECT 1 + 1") == "2"
    assert postgres.password not in repr(server)
