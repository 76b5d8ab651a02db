"""Stores for the tests: SQLite always, PostgreSQL where its programs are on the machine."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from tempfile import mkdtemp

import pytest

from rasad.store import Store, open_store

_NUMBERS = count()
_PROGRAMS = [*Path("/usr/lib/postgresql").glob("*/bin"), *(Path(p).parent for p in [shutil.which("initdb")] if p)]


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """Give the address, without a database's name, of a PostgreSQL server of its own."""
    pytest.importorskip("pg8000", reason="the driver for PostgreSQL is not installed")
    if not _PROGRAMS:
        pytest.skip("PostgreSQL's programs are not on this machine")
    folder = Path(mkdtemp(prefix="rasad-pg-", dir="/tmp"))
    try:
        run = _runner(folder)
        data, socket = folder / "data", folder / "socket"
        run("initdb", "-D", str(data), "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C")
        run("mkdir", str(socket))
        run("pg_ctl", "-D", str(data), "-w", "-l", str(folder / "log"), "-o", f"-c listen_addresses='' -k {socket} -c fsync=off", "start")
        try:
            yield f"postgresql+pg8000://postgres@/{{name}}?unix_sock={socket}/.s.PGSQL.5432"
        finally:
            run("pg_ctl", "-D", str(data), "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _runner(folder: Path) -> Callable[..., None]:
    """PostgreSQL refuses to run as root: then another user does it."""
    prefix: list[str] = []
    if os.getuid() == 0:
        user = next((name for name in ("postgres", "nobody") if shutil.which("runuser") and _exists(name)), None)
        if user is None:
            pytest.skip("PostgreSQL does not run as root, and there is no other user to run it as")
        shutil.chown(folder, user)
        prefix = ["runuser", "-u", user, "--"]

    def run(program: str, *arguments: str) -> None:
        path = _PROGRAMS[0] / program
        # Not a pipe: the server would keep it open.
        done = subprocess.run(
            [*prefix, str(path) if path.exists() else program, *arguments], cwd="/tmp", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            check=False, timeout=120,
        )
        assert done.returncode == 0, f"{program} failed"

    return run


def _exists(user: str) -> bool:
    return subprocess.run(["id", user], capture_output=True, check=False).returncode == 0


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
