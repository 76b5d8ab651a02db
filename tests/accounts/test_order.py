"""Whatever the order in which reports come, and however they come in parts, the events are the same."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rasad.accounts import accounts_of, merge
from rasad.record import Actor, Record
from rasad.store import open_store

from .telling import DEAL, GAZA, HAMAS, HANIYEH, IRAN, LAVROV, MINISTER, PLAIN, QAANI, ZARIF, contact, tells, told

PEOPLE: list[tuple[Actor, ...]] = [(QAANI, HANIYEH), (ZARIF, LAVROV), (IRAN, LAVROV), (MINISTER, LAVROV), (QAANI, HAMAS), (HANIYEH,)]
DAYS = ["2021-05-13", "2021-05-14", "2021-05-15", "2021-05", None]


@st.composite
def reports(draw: st.DrawFn) -> list[Record]:
    """Give some reports with one or two contacts each, of a few people in a few days."""
    out = []
    for number in range(draw(st.integers(2, 7))):
        contacts = []
        actors: tuple[Actor, ...] = ()
        for n in range(draw(st.integers(1, 2))):
            who = draw(st.sampled_from(PEOPLE))
            actors += who
            contacts.append(contact(
                f"c{n}", *who, date=draw(st.sampled_from(DAYS)), channel=draw(st.sampled_from(["phone", "video", "meeting", "other"])),
                status=draw(st.sampled_from(["held", "planned"])),
            ))
        published = draw(st.sampled_from(["2021-05-15", "2021-05-16", None]))
        about = draw(st.sampled_from([GAZA, DEAL, PLAIN]))
        out.append(tells(f"r{number}", contacts, actors, published, draw(st.sampled_from(["ar", "fa"])), about))
    return out


def partition(records: list[Record]) -> set[frozenset[tuple[str, str]]]:
    found = merge(account for record in records for account in accounts_of(record))
    return {frozenset((m.account.report, m.account.contact) for m in event) for event in found}


@given(reports(), st.randoms())
@settings(max_examples=150, deadline=None)
def test_merging_all_at_once(records: list[Record], random: object) -> None:
    shuffled = list(records)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    found = partition(records)
    assert partition(shuffled) == found
    assert sorted(pair for event in found for pair in event) == sorted((r.report.id, c.id) for r in records for c in r.contacts)


@given(reports(), st.randoms(), st.integers(1, 3))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_merging_in_parts_in_the_store(records: list[Record], random: object, size: int) -> None:
    coming = [*records, *(r for r in records if r.report.id == "r0")]
    random.shuffle(coming)  # type: ignore[attr-defined]
    with TemporaryDirectory() as folder, open_store(Path(folder) / "reports.db") as store:
        for at in range(0, len(coming), size):
            store.add(coming[at : at + size])
            store.merge()
        found = {frozenset((m.report, m.contact) for m in one.event.members) for one in store.events()}
    assert found == partition(records)


@given(reports(), st.randoms(), st.integers(1, 3))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_ids_do_not_depend_on_the_order_and_old_ones_still_lead_somewhere(records: list[Record], random: object, size: int) -> None:
    shuffled = list(records)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    ids = []
    with TemporaryDirectory() as folder:
        for coming, part in ((records, len(records)), (shuffled, size)):
            seen: set[str] = set()
            with open_store(Path(folder) / f"reports-{len(ids)}.db") as store:
                for at in range(0, len(coming), part):
                    store.add(coming[at : at + part])
                    seen |= {one.event.id for one in store.events()}
                ids.append({one.event.id: frozenset((m.report, m.contact) for m in one.event.members) for one in store.events()})
                assert all(store.event(identifier) for identifier in seen)
    assert ids[0] == ids[1]
    assert len(ids[0]) == len(partition(records))


def test_the_id_stays_when_later_reports_come(tmp_path: Path) -> None:
    first = told("morning", ZARIF, LAVROV, published="2021-05-15", status="planned")
    later = [told("next-day", ZARIF, LAVROV, published="2021-05-16"), told("weeks-on", IRAN, LAVROV, published="2021-06-02", about=DEAL)]
    with open_store(tmp_path / "reports.db") as store:
        store.add([first])
        (begun,) = store.events()
        store.add(later)
        assert begun.event.id in {one.event.id for one in store.events() if one.event.status == "held"}


def test_an_earlier_report_that_comes_late_leaves_the_former_id_known(tmp_path: Path) -> None:
    late, early = told("late", ZARIF, LAVROV, published="2021-05-16"), told("early", MINISTER, LAVROV, published="2021-05-15")
    with open_store(tmp_path / "reports.db") as store:
        store.add([late])
        (before,) = store.events()
        store.add([early])
        (after,) = store.events()
        found = store.event(before.event.id)
    assert before.event.id != after.event.id
    assert found is not None and found.event.id == after.event.id
