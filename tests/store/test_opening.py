"""Opening: what a database is, and what is said when it is none, or cannot be read or written."""

import gc
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from tempfile import mkdtemp

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from rasad.errors import StoreError
from rasad.store import Store, engine, fulltext, open_store, upgrading
from rasad.store.schema import metadata

from .made import arabic


def _refused(target: str | Path, create: bool = True, readonly: bool = False) -> str:
    with pytest.raises(StoreError) as caught:
        open_store(target, create, readonly)
    return str(caught.value)


def test_migrations_make_the_tables_of_the_schema(store: Store) -> None:
    with store._engine.connect() as connection:
        indexes = ("report_words", "statement_words")
        ours = {"version_table": upgrading.VERSIONS, "include_object": lambda _, name, *__: not str(name).startswith(indexes)}
        assert compare_metadata(MigrationContext.configure(connection, opts=ours), metadata) == []


def test_the_newest_migration_is_known_without_reading_all() -> None:
    assert ScriptDirectory(str(upgrading._FOLDER)).get_current_head() == upgrading.HEAD


def test_opening_again_keeps_everything_and_runs_no_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "نشانی با فاصله % 1.db"
    with open_store(path) as store:
        store.add([arabic()])
    monkeypatch.setattr(upgrading, "_run", lambda _: pytest.fail("nothing to do"))
    for again in (path, str(path), f"sqlite:///{path}"):
        with open_store(again) as store:
            assert store.record("ar-1") == arabic()
    with open_store(path, readonly=True) as store:
        assert store.record("ar-1") == arabic()


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert "no such database" in _refused(tmp_path / "none.db", create=False)
    assert "no folder" in _refused(tmp_path / "none" / "x.db")
    assert "is a folder" in _refused(tmp_path)
    assert "memory" in _refused("sqlite://")
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("These are notes, long enough to be taken for a page of a database." * 20)
    before = path.read_bytes()
    assert "no SQLite database" in _refused(path)
    assert path.read_bytes() == before


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE photos (name)")
    connection.close()
    before = path.read_bytes()
    assert "another program (it holds photos)" in _refused(path)
    assert path.read_bytes() == before


def test_a_newer_database(tmp_path: Path) -> None:
    path = tmp_path / "newer.db"
    open_store(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE rasad_version SET version_num = '0999'")
    connection.close()
    assert "newer version" in _refused(path) and "pip install -U rasad" in _refused(path)


def test_an_interrupted_first_opening_can_be_repeated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "half.db"
    with monkeypatch.context() as patched:
        patched.setattr(fulltext, "create", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            open_store(path)
    with open_store(path) as store:
        assert store.totals().reports == 0


def test_a_full_disk_loses_the_batch_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "full.db"
    with open_store(path) as store:
        store.add([arabic("first")])

        @sa.event.listens_for(store._engine, "begin")
        def _(connection: sa.Connection) -> None:
            connection.exec_driver_sql("PRAGMA max_page_count = 80")

        with pytest.raises(StoreError, match=r"disk is full.*make room"):
            store.add((arabic(f"r{n}") for n in range(400)), batch=200)
        assert store.totals().reports == 1
    with open_store(path) as store:
        assert store.add(arabic(f"r{n}") for n in range(400)).new == 400


def test_a_database_that_somebody_else_writes_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "busy.db"
    monkeypatch.setattr(engine, "WAIT", 0.1)
    with open_store(path) as store:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        assert store.totals().reports == 0, "reading goes on"
        with pytest.raises(StoreError, match="Another program is writing"):
            store.add([arabic()])
        other.execute("ROLLBACK")
        other.close()
        assert store.add([arabic()]).new == 1


def test_a_database_that_may_only_be_read(tmp_path: Path) -> None:
    path = tmp_path / "read.db"
    with open_store(path) as store:
        store.add([arabic("first")])
    with open_store(path, readonly=True) as store:
        assert store.totals().reports == 1
        with pytest.raises(StoreError, match="may only be read"):
            store.add([arabic()])


_AS_NOBODY = """
import os, sys
from rasad.errors import StoreError
from rasad.store import open_store
open_store(sys.argv[1]).close()  # all that is needed is loaded while it may be read
os.setuid(65534)
for path in sys.argv[2:]:
    try:
        open_store(path).withdraw(1, "x")
    except StoreError as error:
        print(error)
"""


@pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="needs another user to be")
def test_a_file_without_the_right_to_write() -> None:
    folder = Path(mkdtemp(prefix="rasad-rights-", dir="/tmp"))
    folder.chmod(0o755)
    try:
        with open_store(folder / "mine.db") as store:
            store.add([arabic("first")])
        files = [str(folder / name) for name in ("own.db", "mine.db", "new.db")]
        done = subprocess.run([sys.executable, "-c", _AS_NOBODY, *files], capture_output=True, text=True, check=False)
        mine, new = done.stdout.splitlines()
        assert "right to write" in mine or "may read and write" in mine
        assert "may read and write" in new
    finally:
        shutil.rmtree(folder)


@pytest.mark.parametrize(("address", "told"), [
    ("mysql://a@b/c", "kind of database is not known"), ("nonsense://x", "kind of database|cannot be read"), ("://", "cannot be read"),
])
def test_addresses_that_are_none(address: str, told: str) -> None:
    with pytest.raises(StoreError, match=told):
        open_store(address)


def test_a_server_that_does_not_answer_and_no_password_in_the_message() -> None:
    told = _refused("postgresql://someone:secret@127.0.0.1:1/x")
    assert "Check that the server runs" in told and "secret" not in told


def _run(address: str, *statements: str) -> None:
    server = sa.create_engine(address)
    with server.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    server.dispose()


# The driver leaves a refused connection's socket for the garbage collector to close.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_postgresql_without_such_a_database(database: str) -> None:
    assert "no such database" in _refused(database.replace("/t", "/nothing_of_the_kind_t", 1))
    gc.collect()
    open_store(database).close()
    _run(database, "UPDATE rasad_version SET version_num = '0999'")
    assert "newer version" in _refused(database)


def test_tables_of_others_in_postgresql_are_no_hindrance_but_ours_by_name_are(database: str) -> None:
    _run(database, "CREATE TABLE photos (x int)")
    open_store(database).close()
    _run(database, "DROP SCHEMA public CASCADE", "CREATE SCHEMA public", "CREATE TABLE reports (x int)")
    assert "another program (it holds reports)" in _refused(database)
