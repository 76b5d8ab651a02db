"""Bringing a database to the tables of this version, in one transaction; Alembic is only loaded when there is something to do."""

from pathlib import Path

import sqlalchemy as sa

from rasad.errors import StoreError
from rasad.store import event_tables, fact_tables, summary_tables  # noqa: F401 - their tables are those of `metadata` too
from rasad.store.engine import guarded, place, reading, writing
from rasad.store.schema import metadata

HEAD = "0005"  # the newest file in migrations/versions
VERSIONS = "rasad_version"
_FOLDER = Path(__file__).parent / "migrations"


def upgrade(engine: sa.Engine, readonly: bool = False) -> None:
    """Make or bring up to date the tables. StoreError where the database is another program's, is newer than this
    version, or would have to be changed and may only be read."""
    with reading(engine) as connection:
        found = _version(connection, place(engine))
    if found == HEAD:
        return
    if readonly:
        told = "it is from an older version and may only be read. Open it once for writing, or work on a copy."
        raise StoreError(f"{place(engine)}: {told}")
    if engine.dialect.name == "sqlite":
        _write_ahead(engine)
    with writing(engine) as connection:
        if _version(connection, place(engine)) != HEAD:  # another process may have been faster
            _run(connection)


def _version(connection: sa.Connection, where: str) -> str | None:
    tables = set(sa.inspect(connection).get_table_names())
    if VERSIONS in tables:
        version = connection.exec_driver_sql(f"SELECT version_num FROM {VERSIONS}").scalar()
        if version is not None and str(version) > HEAD:
            told = f"it was made by a newer version of Rasad (tables {version}, this one knows {HEAD}). Upgrade: pip install -U rasad"
            raise StoreError(f"{where}: {told}")
        return version
    strangers = tables if connection.dialect.name == "sqlite" else tables & set(metadata.tables)
    if strangers:
        told = f"the database belongs to another program (it holds {', '.join(sorted(strangers)[:3])}). Give the name of a new one."
        raise StoreError(f"{where}: {told}")
    return None


def _write_ahead(engine: sa.Engine) -> None:
    """Let readers read while somebody writes; where the file's system cannot (a network folder), they wait instead."""
    with guarded(engine), engine.connect() as connection:
        connection.connection.cursor().execute("PRAGMA journal_mode = WAL")  # outside of a transaction


def _run(connection: sa.Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
