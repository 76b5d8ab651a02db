"""Events in the store: they follow the reports, keep their ids, and answer the same questions as contacts."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import sqlalchemy as sa

from rasad.record import Record
from rasad.store import ContactFilter, FoundEvent, Store, merging, open_store
from rasad.store.engine import writing
from rasad.store.event_tables import events

from .made import arabic, persian


def members(found: FoundEvent) -> list[str]:
    return [f"{member.report} {member.contact}" for member in found.event.members]


def dated(record: Record, date: str | None) -> Record:
    return msgspec.structs.replace(record, contacts=[msgspec.structs.replace(contact, date=date) for contact in record.contacts])


def test_reports_of_one_call_are_one_event(store: Store) -> None:
    store.add([arabic("ar-1"), persian("fa-1"), arabic("ar-2", outlet="النهار")])
    assert sorted(map(members, store.events())) == [["ar-1 c1", "ar-2 c1"], ["fa-1 c1"]]
    (found,) = store.events_told_in("ar-2")
    assert found.event.initiator.value == "mohammad-bagher-ghalibaf"
    assert found.actors["ismail-haniyeh"].name == "Ismail Haniyeh"
    assert found.event.members[1].copy_of == "ar-1"
    assert found.event.independent == 1


def test_an_id_is_stable_when_more_reports_arrive(store: Store) -> None:
    store.add([dated(arabic("ar-2"), None)])
    (first,) = store.events()
    store.add([arabic("ar-1", published="2021-05-15"), arabic("ar-3", published="2021-05-14")])
    assert first.event.id in {found.event.id for found in store.events()}
    found = store.event(first.event.id)
    assert found is not None
    assert "ar-2 c1" in members(found)


def test_an_event_that_became_one_with_another_is_found_by_its_former_id(store: Store) -> None:
    call = arabic("ar-2")
    store.add([arabic("ar-1")])
    store.add([msgspec.structs.replace(call, contacts=[msgspec.structs.replace(call.contacts[0], channel="message")])])
    ids = [found.event.id for found in store.events()]
    assert len(ids) == 2
    store.add([call])  # coded again: it is the same call after all
    (found,) = store.events()
    assert [store.event(identifier) for identifier in ids] == [found, found]
    assert store.event("e-none") is None


def test_a_report_that_changes_leaves_its_event(store: Store) -> None:
    store.add([arabic("ar-1"), arabic("ar-2")])
    assert store.events().count() == 1
    store.add([dated(arabic("ar-2"), "2021-01-01")])
    assert sorted(map(members, store.events())) == [["ar-1 c1"], ["ar-2 c1"]]


def test_a_correction_reaches_the_event(store: Store) -> None:
    store.add([arabic("ar-1"), arabic("ar-2")])
    store.correct("ar-2", "c1", "initiator", "ismail-haniyeh", "reader")
    (found,) = store.events()
    assert [conflict.field for conflict in found.event.conflicts] == ["initiator"]
    store.drop("ar-2", "c1", "reader")
    assert list(map(members, store.events())) == [["ar-1 c1"]]


def test_filters_and_pages(store: Store) -> None:
    store.add([arabic(f"ar-{n}", published=f"2021-05-{10 + 2 * n}") for n in range(4)] + [persian("fa-1")])
    assert store.events(ContactFilter(person=("Ismail Haniyeh",))).count() == 5
    assert store.events(ContactFilter(channel=("video",), status=("planned",))).count() == 1
    assert store.events(ContactFilter(outlet=("ایرنا",))).count() == 1
    assert store.events(ContactFilter(since="2021-05-12", until="2021-05-14")).count() == 3  # the planned one may be in it
    assert store.events(ContactFilter(report=("ar-0",))).count() == 1
    page = store.events().page(size=2)
    rest = store.events().page(page.after, size=10)
    assert [found.event.id for found in [*page.items, *rest.items]] == [found.event.id for found in store.events()]


def test_events_without_their_statements_are_the_same_but_for_these(store: Store) -> None:
    store.add([arabic("1"), arabic("2", outlet="other"), persian()])
    full, quick = list(store.events()), list(store.events(statements=False))
    assert any(found.event.statements for found in full)
    assert quick == [msgspec.structs.replace(one, event=msgspec.structs.replace(one.event, statements=[])) for one in full]


def test_the_state_changes_with_every_change_and_every_merge(store: Store) -> None:
    seen = [store.state()]
    for change in (lambda: store.add([arabic()]), store.merge, lambda: store.drop("ar-1", "c1", author="r"), store.merge):
        change()
        seen.append(store.state())
    assert len(set(seen)) == 5 and seen[2] == (store.revision() - 1, store.revision() - 1)


def test_an_id_that_others_have_with_a_number_too_gets_the_next(store: Store) -> None:
    heads: list[dict[str, Any]] = [{"key": 3, "id": "e-1"}, {"key": 4, "id": "e-1"}, {"key": 5, "id": "e-2"}]
    with writing(store._engine) as connection:
        connection.execute(sa.insert(events), [
            {"key": key, "id": name, "first_day": 0, "last_day": 0, "members": 1, "digest": ""} for key, name in enumerate(["e-1", "e-1-2"])
        ])
        merging._name(connection, heads)
    assert [head["id"] for head in heads] == ["e-1-3", "e-1-4", "e-2"]


def test_adding_again_changes_nothing(new_store: Callable[[], Store]) -> None:
    store = new_store()
    store.add([arabic("ar-1"), arabic("ar-2"), persian()])
    before = list(store.events())
    store.add([arabic("ar-1"), arabic("ar-2"), persian()])
    assert store.merge() == 0
    assert list(store.events()) == before


def test_events_of_a_database_that_may_only_be_read(tmp_path: Path) -> None:
    with open_store(tmp_path / "a.db") as store:
        store.add([arabic("ar-1")])
        store.merge()
        store.add([arabic("ar-2")])
    with open_store(tmp_path / "a.db", readonly=True) as store:
        assert list(map(members, store.events())) == [["ar-1 c1"]]
