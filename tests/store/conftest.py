"""Stores for the tests: SQLite always, PostgreSQL where its programs are on the machine."""

import os
import pwd
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest

from rasad.store import Store, open_store

_NUMBERS = count()
_PROGRAMS = [*Path("/usr/lib/postgresql").glob("*/bin"), *(Path(p).parent for p in [shutil.which("initdb")] if p)]


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """Give the address, with a place for a database's name, of a PostgreSQL server of its own."""
    pytest.importorskip("pg8000", reason="the driver for PostgreSQL is not installed")
    if not _PROGRAMS:
        pytest.skip("PostgreSQL's programs are not on this machine")
    folder = Path(mkdtemp(prefix="rasad-pg-", dir="/tmp"))  # the path of a socket may not be long
    user = _user()
    if user is not None:
        shutil.chown(folder, user)
    quiet: dict[str, Any] = {"user": user, "cwd": folder, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    try:
        initdb = [_PROGRAMS[0] / "initdb", "-D", folder / "data", "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]
        subprocess.run(initdb, check=True, timeout=120, **quiet)
        settings = ["-c", "listen_addresses=", "-k", str(folder), "-c", "fsync=off", "-c", "full_page_writes=off"]
        running = subprocess.Popen([_PROGRAMS[0] / "postgres", "-D", folder / "data", *settings], **quiet)
        try:
            _wait_for(folder / ".s.PGSQL.5432", running)
            yield f"postgresql+pg8000://postgres@/{{name}}?unix_sock={folder}/.s.PGSQL.5432"
        finally:
            running.send_signal(signal.SIGQUIT)
            running.wait(30)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _user() -> str | None:
    """PostgreSQL refuses to run as root: then another user does it."""
    if os.getuid() != 0:
        return None
    for user in ("postgres", "nobody"):
        with suppress(KeyError):
            return pwd.getpwnam(user).pw_name
    pytest.skip("PostgreSQL does not run as root, and there is no other user to run it as")


def _wait_for(socket: Path, running: "subprocess.Popen[bytes]") -> None:
    import pg8000

    for _ in range(300):
        assert running.poll() is None, "PostgreSQL did not start"
        with suppress(pg8000.Error, OSError):
            pg8000.connect(user="postgres", unix_sock=str(socket)).close()
            return
        time.sleep(0.1)
    pytest.fail("PostgreSQL did not get ready")


@pytest.fixture(params=["sqlite", "postgresql"])
def new_store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], Store]]:
    """Give a function that makes an empty store, in each kind of database."""
    made: list[Store] = []

    def sqlite() -> Store:
        made.append(open_store(tmp_path / f"reports-{len(made)}.db"))
        return made[-1]

    def postgresql() -> Store:
        made.append(open_store(database(template)))
        return made[-1]

    database, template = (request.getfixturevalue(name) if request.param == "postgresql" else None for name in ("database", "template"))
    yield sqlite if request.param == "sqlite" else postgresql
    for store in made:
        store.close()


@pytest.fixture(scope="session")
def template(server: str) -> str:
    """Make a database with the tables of a store once; copies of it are faster than migrations."""
    _administer(server, "CREATE DATABASE template_store")
    open_store(server.format(name="template_store")).close()
    return "template_store"


def _administer(server: str, statement: str) -> None:
    import sqlalchemy as sa

    engine = sa.create_engine(server.format(name="postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


@pytest.fixture
def database(server: str) -> Callable[..., str]:
    """Give a function that makes an empty database on the server and gives its address."""
    def make(template: str = "template1") -> str:
        name = f"t{next(_NUMBERS)}"
        _administer(server, f"CREATE DATABASE {name} TEMPLATE {template}")
        return server.format(name=name)

    return make


@pytest.fixture
def store(new_store: Callable[[], Store]) -> Store:
    """Give an empty store, in each kind of database."""
    return new_store()
