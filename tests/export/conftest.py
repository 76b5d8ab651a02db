"""A database of the reports made by hand, and a way to export it."""

from collections.abc import Callable, Iterator

import pytest

from rasad.export import Source, write
from rasad.store import ContactFilter, Store, open_store

from .made import records

Export = Callable[..., bytes]


@pytest.fixture(scope="session")
def db(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Give the path of the database."""
    path = tmp_path_factory.mktemp("db") / "reports.db"
    with open_store(path) as store:
        store.add(records())
        store.merge()
    return str(path)


@pytest.fixture
def store(db: str) -> Iterator[Store]:
    """Give it opened."""
    with open_store(db) as opened:
        yield opened


@pytest.fixture
def export(store: Store) -> Export:
    """Give a function that exports in a format, with filters, and gives the bytes."""

    def run(name: str, of: str | None = None, **asked: object) -> bytes:
        return b"".join(write(name, Source(store, ContactFilter(**asked)), of))  # type: ignore[arg-type]

    return run
