"""The record a verb is about: coded now from a file, looked up in a file of records, or taken from the database."""

from pathlib import Path

from rasad.errors import UsageError
from rasad.record import Record


def find_record(report: str, db: str | None, records: str | None, published: str | None = None) -> Record:
    """Give the record of `report`: an id in `records` or in `db`, or else a text or HTML file.

    Raises UsageError where there is none, InputError where the file is no report, StoreError where `db` cannot be read.
    """
    if records is not None:
        return _in_file(report, records)
    if Path(report).is_file():
        from rasad.coding.coder import Coder
        from rasad.sources import read_file

        return Coder().code(read_file(report, published))
    if db is None:
        raise UsageError(f"{report}: there is no such file; give a report's file, or say where this id is to be found: --db or --records")
    return _in_database(report, db)


def _in_file(report: str, path: str) -> Record:
    from rasad.evaluate import load_records

    found = load_records(Path(path))
    if report not in found:
        raise UsageError(f"{report}: no report of this id is in {path}; it holds {_some(sorted(found))}")
    return found[report]


def _some(ids: list[str]) -> str:
    return ", ".join(ids[:5]) + (f" and {len(ids) - 5} more" if len(ids) > 5 else "") if ids else "none"


def _in_database(report: str, db: str) -> Record:
    from rasad.store import open_store

    with open_store(db, create=False) as store:
        record = store.record(report)
    if record is None:
        raise UsageError(f"{report}: no report of this id is in {db}; see the ids with: rasad contacts --db {db}")
    return record
