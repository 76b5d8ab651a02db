"""The way to the database: SQLite in a file or PostgreSQL, its transactions, and its errors in plain words."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from rasad.errors import StoreError

WAIT = 30  # seconds to wait while another program writes
_MAPPED = 2_000_000_000  # bytes of a database that is only read which are read without being copied
_WRITER = 7_283_001  # one writer at a time, so that keys and revisions grow in the order of what is committed

_ADVICE = {
    "SQLITE_FULL": "The disk is full. Nothing of the last batch was written; make room and repeat the command.",
    "SQLITE_BUSY": "Another program is writing to it. Wait until it has finished and repeat the command.",
    "SQLITE_LOCKED": "Another program is writing to it. Wait until it has finished and repeat the command.",
    "SQLITE_READONLY": "It may only be read. Give yourself the right to write the file and its folder, or work on a copy.",
    "SQLITE_NOTADB": "The file is no SQLite database. Check the name, or give the name of a new file.",
    "SQLITE_CANTOPEN": "The file cannot be opened. Check that the folder exists and that you may read and write there.",
    "SQLITE_CORRUPT": "The file is damaged. Restore it from a copy, or add the reports to a new file.",
    "SQLITE_IOERR": "The disk gave an error. Check the disk and how much room is left on it, then repeat the command.",
    "53100": "The server's disk is full. Nothing of the last batch was written; make room and repeat the command.",
    "28P01": "The server refused the password. Check user and password in the address.",
    "28000": "The server refused the user. Check user and password in the address.",
    "3D000": "There is no such database. Make it with createdb, or check the address.",
    "25006": "It may only be read. Connect to a server that takes writes.",
    "42501": "The user may not do this. Ask the owner of the database for the right.",
    "57P01": "The server was shut down. Repeat the command when it runs again.",
}


def make_engine(target: str | Path, create: bool, readonly: bool) -> sa.Engine:
    """Give the engine for a file name or an address `sqlite:///…` or `postgresql://…`; does not connect yet.

    Raises StoreError for an address that cannot be read, a kind of database that is not known, a missing folder, and
    a missing file unless `create`.
    """
    try:
        url = sa.make_url(str(target)) if "://" in str(target) else sa.URL.create("sqlite", database=str(Path(target).expanduser()))
        if url.drivername == "postgresql":
            url = url.set(drivername="postgresql+pg8000")
        if url.get_backend_name() == "sqlite":
            return _sqlite(url, create, readonly)
        if url.get_backend_name() == "postgresql":
            engine = sa.create_engine(url, pool_pre_ping=True)
            engine.dialect.use_insertmanyvalues_wo_returning = True  # many rows a round trip
            return engine
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        told = f"this address of a database cannot be read ({error}). Give a file or postgresql://user@host/name."
        raise StoreError(f"{target}: {told}") from error
    except ModuleNotFoundError as error:
        if url.get_backend_name() != "postgresql":
            raise
        told = f"The driver for PostgreSQL is not installed ({error.name}). Install it with: pip install 'rasad[postgresql]'"
        raise StoreError(told) from error
    raise StoreError(f"{url.get_backend_name()}: this kind of database is not known. Give a file or postgresql://user@host/name.")


def _sqlite(url: sa.URL, create: bool, readonly: bool) -> sa.Engine:
    path = Path(url.database or "")
    if not url.database or url.database == ":memory:":
        raise StoreError("A database in memory cannot be shared by connections. Give the name of a file.")
    if path.is_dir():
        raise StoreError(f"{path}: this is a folder. Give the name of a file in it.")
    if not path.parent.is_dir():
        raise StoreError(f"{path}: there is no folder {path.parent}. Make it first, or check the name.")
    if not path.exists() and (readonly or not create):
        raise StoreError(f"{path}: there is no such database. Check the name, or make it with: rasad add REPORTS --db {path}")
    if readonly:
        url = sa.make_url(f"sqlite:///{path.resolve().as_uri()}?mode=ro&uri=true")
    engine = sa.create_engine(url, connect_args={"timeout": WAIT}, pool_size=10)
    sa.event.listen(engine, "connect", _prepare)
    if readonly:
        sa.event.listen(engine, "connect", _map)
    sa.event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # transactions are begun below, not guessed by the driver
    for pragma in ("foreign_keys = ON", "synchronous = NORMAL", "cache_size = -65536"):
        connection.execute(f"PRAGMA {pragma}")


def _map(connection: Any, _: Any) -> None:
    connection.execute(f"PRAGMA mmap_size = {_MAPPED}")


def _begin(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")


@contextmanager
def reading(engine: sa.Engine) -> Iterator[sa.Connection]:
    """Give a connection that sees one state of the database; StoreError where it cannot be read."""
    options = {} if engine.dialect.name == "sqlite" else {"isolation_level": "REPEATABLE READ"}
    with guarded(engine), engine.connect().execution_options(**options) as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: sa.Engine) -> Iterator[sa.Connection]:
    """Give the one connection that writes now: all that is done with it is kept, or nothing where an error comes."""
    with guarded(engine), engine.connect().execution_options(writes=True) as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITER})")
        yield connection


@contextmanager
def guarded(engine: sa.Engine) -> Iterator[None]:
    """Turn a database's errors into StoreError that names the database and says what to do."""
    try:
        yield
    except DBAPIError as error:
        raise StoreError(f"{place(engine)}: {_explain(error)}") from error


def place(engine: sa.Engine) -> str:
    """Give the name of the database for messages: its file, or its address without the password."""
    if engine.dialect.name == "sqlite":
        return str(engine.url.database).removeprefix("file://")
    return engine.url.render_as_string(hide_password=True)


def _explain(error: DBAPIError) -> str:
    cause: Any = error.orig
    name = getattr(cause, "sqlite_errorname", None)
    if name:
        return _ADVICE.get("_".join(name.split("_")[:2]), f"{cause}. Check the file and repeat the command.")
    answer = _answer(cause)
    if answer:
        return _ADVICE.get(answer.get("C", ""), f"{answer.get('M', answer)}. Check the server and repeat the command.")
    return f"{cause}. Check that the server runs and that the address is right."


def _answer(cause: BaseException | None) -> dict[str, str] | None:
    """Give the server's answer, by the protocol's one-letter keys. Where it refuses to connect, pg8000 raises that the
    connection is gone, and what the server said is what that error came in the way of."""
    while cause is not None:
        if cause.args and isinstance(cause.args[0], dict):
            return cause.args[0]
        cause = cause.__cause__ or cause.__context__
    return None
