"""Pages stay right while data arrive."""

from collections.abc import Callable

import pytest

from rasad.errors import UsageError
from rasad.record import Record
from rasad.store import ContactFilter, PeopleFilter, ReportFilter, Selection, StatementFilter, Store

from .made import arabic, persian

_DAYS = ["2021-05-15", "2021-05-15", "2021-05", None, "2020-01-01", "2021-05-16"]


def _some(first: int, last: int) -> list[Record]:
    return [(arabic if n % 2 else persian)(f"r{n:03}", _DAYS[n % len(_DAYS)]) for n in range(first, last)]


@pytest.mark.parametrize("ask", [
    lambda store: store.contacts(), lambda store: store.statements(), lambda store: store.reports(),
    lambda store: store.search(ReportFilter(words="هنية")),
    lambda store: store.contacts(ContactFilter(person=("هنية",), undated=True, until="2021")),
])
def test_whatever_was_there_is_met_once_while_reports_are_added_and_replaced(
    store: Store, ask: "Callable[[Store], Selection[object]]"
) -> None:
    store.add(_some(0, 23))
    there = {str(item) for item in ask(store)}
    met: list[str] = []
    page, more = ask(store).page(size=3), 23
    while True:
        met += map(str, page.items)
        if page.after is None:
            break
        store.add([*_some(more, more + 2), arabic("r001", "2021-05-15", outlet="changed")], "2")
        more += 2
        page = ask(store).page(page.after, size=3)
    assert len(met) == len(set(met))
    left_out = [item for item in there - set(met) if "'r001'" not in item]
    assert left_out == []
    assert len([item for item in met if "'r001'" in item]) <= 1


def test_pages_of_people(store: Store) -> None:
    store.add(_some(0, 6))
    asked = store.people(PeopleFilter(kind=()))
    first = asked.page(size=3)
    assert first.after is not None
    second = asked.page(first.after, size=3)
    assert second.after is None
    assert [p.id for p in first.items + second.items] == [p.id for p in asked]
    assert [p.reports for p in asked] == sorted((p.reports for p in asked), reverse=True)


def test_a_last_page_that_is_full_has_none_after_it(store: Store) -> None:
    store.add(_some(0, 4))
    assert store.reports().page(size=4).after is None
    assert store.reports().page(size=3).after is not None


def test_a_cursor_belongs_to_its_question(store: Store) -> None:
    store.add(_some(0, 4))
    after = store.contacts().page(size=1).after
    with pytest.raises(UsageError, match="another question"):
        store.contacts(ContactFilter(person=("هنية",))).page(after)
    with pytest.raises(UsageError):
        store.statements(StatementFilter()).page(after)
    for broken in ("", "x", "é", "////", "bm8", (after or "")[:-2]):
        with pytest.raises(UsageError):
            store.contacts().page(broken)


@pytest.mark.parametrize("size", [0, -1, 1001])
def test_pages_have_bounds(store: Store, size: int) -> None:
    with pytest.raises(UsageError, match="1 to 1000"):
        store.contacts().page(size=size)


def test_going_through_all_reads_in_parts(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    from rasad.store import people, selection

    monkeypatch.setattr(selection, "_PART", 2)
    monkeypatch.setattr(people, "_PART", 2)
    monkeypatch.setattr("rasad.store.store._PART", 2)
    store.add(_some(0, 5))
    assert len(list(store.contacts())) == len(list(store.records())) == len(list(store.changes())) == 5
    assert len(list(store.people(PeopleFilter(kind=())))) == 4


def test_changes_after_a_revision(store: Store) -> None:
    store.add(_some(0, 3))
    reached = store.totals().revision
    assert list(store.changes(reached)) == []
    store.add([arabic("r001", "2001-01-01"), arabic("new")])
    assert [record.report.id for _, record in store.changes(reached)] == ["r001", "new"]
    assert [revision for revision, _ in store.changes(reached)] == [reached + 1, reached + 2]
    assert [record.report.id for record in store.records()] == ["r000", "r001", "r002", "new"], "a report keeps its place"
