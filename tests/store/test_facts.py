"""What is kept beside the lists says what the entries say, in whatever order reports come, change and lose what was found in them."""

import random
from typing import Any

import msgspec
import pytest
import sqlalchemy as sa

from rasad.record import Topic
from rasad.store import ContactFilter, FoundContact, StatementFilter, Store
from rasad.store.engine import reading, writing
from rasad.store.fact_tables import facts, told
from rasad.store.telling import tell_all

from .made import arabic, persian
from .test_summaries import synthetic


def kept(store: Store) -> tuple[list[Any], list[Any]]:
    """Give all that is kept beside the lists."""
    with reading(store._engine) as connection:
        return tuple(sorted(map(tuple, connection.execute(sa.select(table)))) for table in (told, facts))  # type: ignore[return-value]


def test_what_is_kept_is_what_is_made_from_all_that_is_stored(store: Store) -> None:
    made = synthetic(200)
    random.Random(3).shuffle(made)
    for at in range(0, 200, 50):
        store.add(made[at : at + 50])
        store.merge()
    changed = made[7]
    store.correct(changed.report.id, "c1", "channel", "visit", author="r")
    store.drop(made[9].report.id, "c1", author="r")
    store.add([msgspec.structs.replace(made[11], contacts=[], statements=[])])
    store.merge()
    before = kept(store)
    assert len(before[0]) > 400 and len(before[1]) > 2000
    with writing(store._engine) as connection:
        tell_all(connection)
    assert kept(store) == before


ASKED: list[dict[str, Any]] = [
    {}, {"person": ("ABD-1",)}, {"country": ("ABD",)}, {"channel": ("phone",)}, {"channel": ("phone", "visit")}, {"status": ("planned",)},
    {"outlet": ("Paper 3",)}, {"outlet": ("paper 3", "paper 4")}, {"country": ("ABD",), "channel": ("meeting",)}, {"person": ("nobody",)},
    {"since": "2005-01-02", "until": "2005-01-02"}, {"country": ("ABD",), "until": "2005-01-02", "undated": True},
]


def fits(found: FoundContact, asked: dict[str, Any]) -> bool:
    """Whether a contact is what is asked for, told from itself."""
    contact = found.contact
    who = {*contact.parties, *contact.attendees}
    countries = {found.actors[one].country for one in who}
    first, last = asked.get("since", ""), asked.get("until", "9999")
    if ("since" in asked or "until" in asked) and contact.date is None and not asked.get("undated"):
        return False
    dated = contact.date is None or (contact.date[: len(first)] >= first[: len(contact.date)] and contact.date <= last[: len(contact.date)])
    return (
        all(one in who for one in asked.get("person", ())) and all(one in countries for one in asked.get("country", ())) and dated
        and contact.channel in asked.get("channel", (contact.channel,)) and contact.status in asked.get("status", (contact.status,))
        and str(found.report.outlet) in [one.lower() for one in asked.get("outlet", (str(found.report.outlet),))]
    )


def shown(some: Any) -> list[tuple[str, str]]:
    return [(found.report.id, found.contact.id) for found in some]


def test_contacts_and_events_are_found_as_they_are_told(store: Store) -> None:
    store.add(synthetic(400))
    every = list(store.contacts())
    person = every[5].contact.parties[0]
    of = {"ABD-1": person, "ABD": person[:3]}
    for one in ASKED:
        asked = {field: tuple(of.get(v, v) for v in given) if isinstance(given, tuple) else given for field, given in one.items()}
        expected = [found for found in every if fits(found, asked)]
        assert expected or asked in ({"person": ("nobody",)}, {"status": ("planned",)}), asked
        question = msgspec.convert(asked, ContactFilter)
        assert shown(store.contacts(question)) == shown(expected), asked
        assert store.contacts(question).count() == len(expected)
        paged, page = [], store.contacts(question).page(None, 7)
        while True:
            paged += page.items
            if page.after is None:
                break
            page = store.contacts(question).page(page.after, 7)
        assert shown(paged) == shown(expected)
        if not asked.keys() & {"since", "until"}:
            told_by = set(shown(expected))
            events = {found.event.id for found in store.events() if {(m.report, m.contact) for m in found.event.members} & told_by}
            assert {found.event.id for found in store.events(question)} == events, asked


def test_an_event_needs_one_account_that_has_all_that_is_asked_for(store: Store) -> None:
    store.add([arabic("a1", outlet="one"), msgspec.structs.replace(arabic("a2", outlet="two"), contacts=[
        msgspec.structs.replace(arabic().contacts[0], channel="video"),
    ])])
    assert store.events().count() == 1
    assert store.events(ContactFilter(channel=("phone",), outlet=("one",))).count() == 1
    assert store.events(ContactFilter(channel=("phone",), outlet=("two",))).count() == 0
    assert store.events(ContactFilter(channel=("video",), report=("a2",))).count() == 1
    assert store.events(ContactFilter(channel=("video",), report=("a1",))).count() == 0


@pytest.mark.parametrize(
    ("asked", "number"),
    [
        (StatementFilter(country=("IRN",)), 2), (StatementFilter(klass=("praise",)), 1), (StatementFilter(target=("Haniyeh",)), 1),
        (StatementFilter(form=("mixed",), klass=("praise", "accuse")), 1), (StatementFilter(channel=("phone",)), 1),
        (StatementFilter(words="المقاومة"), 0), (StatementFilter(words="مقاومت", country=("IRN",)), 1),
        (StatementFilter(report=("ar-1",)), 1),
        (StatementFilter(words="مقاومت", form=("indirect",)), 0), (StatementFilter(organization=("mfa-iran",)), 1),
        (StatementFilter(target_side=("PSE",)), 1), (StatementFilter(target_side=("hamas",), country=("IRN",)), 1),
        (StatementFilter(target_side=("IRN",)), 0), (StatementFilter(target_side=("Nobody",)), 0),
    ],
)
def test_statements_are_found_by_what_they_tell(store: Store, asked: StatementFilter, number: int) -> None:
    store.add([arabic(), persian()])
    assert store.statements(asked).count() == len(list(store.statements(asked))) == number


def test_what_contacts_were_on_is_asked_for_counted_and_told_of_an_actor(store: Store) -> None:
    record = arabic()
    on = msgspec.structs.replace(record.contacts[0], topics=[Topic(start=0, end=4, label="ceasefire"), Topic(start=0, end=4)])
    store.add([msgspec.structs.replace(record, contacts=[on]), persian()])
    store.merge()
    asked = ContactFilter(topic=("ceasefire",))
    assert store.contacts(asked).count() == store.events(asked).count() == 1
    for of in ("contacts", "events"):
        assert ("topic", [("ceasefire", 1)]) in [(facet.field, facet.values) for facet in store.facets(of, ContactFilter()).facets]  # type: ignore[arg-type]
    found = store.portrait("ismail-haniyeh")
    assert found is not None and found.topics == [("ceasefire", 1)]
