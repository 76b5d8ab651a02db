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
        options = ["-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]
        subprocess.run([_PROGRAMS[0] / "initdb", "-D", folder / "data", *options], check=True, timeout=120, **quiet)
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
def new_store(request: pytest.FixtureRequest, tmp_path: Path, empty_file: Path) -> Iterator[Callable[[], Store]]:
    """Give a function that makes an empty store, in each kind of database."""
    made: list[Store] = []
    emptied = request.getfixturevalue("emptied") if request.param == "postgresql" else None

    def make() -> Store:
        made.append(open_store(emptied(len(made)) if emptied else shutil.copy(empty_file, tmp_path / f"reports-{len(made)}.db")))
        return made[-1]

    yield make
    for store in made:
        store.close()


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give an empty store's file to copy, which is faster than making one each time."""
    path = tmp_path_factory.mktemp("empty") / "empty.db"
    open_store(path).close()
    return path


@pytest.fixture(scope="session")
def emptied(server: str) -> Callable[[int], str]:
    """Give a function that empties the store in the database of a number, made on first use, and gives its address."""
    from rasad.store.fulltext import REPORT_WORDS, STATEMENT_WORDS
    from rasad.store.schema import metadata

    made: list[str] = []

    def empty(number: int) -> str:
        while len(made) <= number:
            made.append(f"store{len(made)}")
            _run(server.format(name="postgres"), f"CREATE DATABASE {made[-1]}")
            open_store(server.format(name=made[-1])).close()
        address = server.format(name=made[number])
        _run(address, f"TRUNCATE {', '.join([*metadata.tables, REPORT_WORDS, STATEMENT_WORDS])}")
        return address

    return empty


@pytest.fixture
def database(server: str) -> str:
    """Make an empty database on the server and give its address."""
    name = f"t{next(_NUMBERS)}"
    _run(server.format(name="postgres"), f"CREATE DATABASE {name}")
    return server.format(name=name)


def _run(address: str, statement: str) -> None:
    import sqlalchemy as sa

    engine = sa.create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


@pytest.fixture
def store(new_store: Callable[[], Store]) -> Store:
    """Give an empty store, in each kind of database."""
    return new_store()
