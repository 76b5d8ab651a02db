"""Exports stream: four times as many reports take hardly more memory."""

import tracemalloc

import msgspec
import pytest

from rasad.export import FORMATS, Source, spreadsheet, told, write
from rasad.record import Record
from rasad.store import Store, open_store, selection
from rasad.store import store as reading

from .made import visit

_FEW, _MANY, _PART = 120, 480, 30


def copies(number: int, whom: int) -> Record:
    """Give a visit of another guest on another day."""
    record = visit(f"visit-{number}")
    host, guest = record.actors
    guest = msgspec.structs.replace(guest, id=f"guest-{number % whom}", name=f"Guest {number % whom}")
    contact = msgspec.structs.replace(
        record.contacts[0], parties=[host.id, guest.id], initiator=guest.id,
        date=f"{1900 + number // 300}-{number % 12 + 1:02}-{number % 25 + 1:02}",
    )
    return msgspec.structs.replace(record, actors=[host, guest], contacts=[contact])


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> tuple[Store, Store]:
    """Give a small and a large store."""
    made = []
    for number in (_FEW, _MANY):
        store = open_store(tmp_path_factory.mktemp("many") / "reports.db")
        store.add(copies(n, 50) for n in range(number))
        store.merge()
        made.append(store)
    return made[0], made[1]


def peak(store: Store, form: str) -> int:
    tracemalloc.start()
    try:
        files = FORMATS[form].files  # a ZIP must keep its table of contents, a folder nothing
        for _ in files(Source(store)) if files else write(form, Source(store)):
            pass
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("form", ["csv", "gdelt-mentions", "polecat", "graphml", "gexf", "jsonld", "ftm", "brat", "webanno", "cas"])
def test_memory_is_flat(stores: tuple[Store, Store], form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    few, many = stores
    for module, name in ((selection, "_PART"), (reading, "_PART"), (told, "PART"), (spreadsheet, "_ROWS")):
        monkeypatch.setattr(module, name, _PART)  # as many pages as a great database has, of few entries
    peak(few, form)  # the registry and the statements of the database are read once
    small, large = peak(few, form), peak(many, form)
    assert large < 1.2 * small + 100_000, f"{small:,} and {large:,} bytes"
