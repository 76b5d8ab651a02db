"""Numbers over events: they say what the events say, whatever the order in which reports come, change and go."""

import itertools
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec
import pytest
import sqlalchemy as sa

from rasad.accounts import namings
from rasad.errors import UsageError
from rasad.record import Record
from rasad.store import Count, ReportFilter, SpeechFilter, Store, TieFilter
from rasad.store.engine import reading
from rasad.store.event_tables import events
from rasad.store.summary_tables import event_parties, summaries, ties

from .made import arabic, persian

BENCH = Path(__file__).resolve().parents[2] / "bench"


def held(record: Record, **fields: Any) -> Record:
    return msgspec.structs.replace(record, contacts=[msgspec.structs.replace(c, status="held", **fields) for c in record.contacts])


def synthetic(count: int) -> list[Record]:
    sys.path.insert(0, str(BENCH))
    try:
        import synthetic as generator
    finally:
        sys.path.remove(str(BENCH))
    return list(itertools.islice(generator.records(10**6), count))


def summed(store: Store) -> dict[str, Any]:
    """Give what the summaries hold of each event, by its id."""
    with reading(store._engine) as connection:
        who = sa.select(event_parties.c.event, event_parties.c.actor).order_by(event_parties.c.event, event_parties.c.position)
        parties: dict[int, list[str]] = {}
        for row in connection.execute(who):
            parties.setdefault(row.event, []).append(row.actor)
        query = sa.select(events.c.id, *summaries.c).join_from(events, summaries, events.c.key == summaries.c.event)
        return {r.id: (r.channel, r.status, r.initiator, parties.get(r.event, [])) for r in connection.execute(query)}


def shown(store: Store) -> dict[str, Any]:
    """Give the same from the events themselves."""
    return {f.event.id: (f.event.channel, f.event.status, f.event.initiator.value, f.event.parties) for f in store.events()}


def test_summaries_say_what_events_say(store: Store) -> None:
    made = synthetic(400)
    for at in range(0, 400, 80):
        store.add(made[at : at + 80])
        assert store.merge() == 80
    assert len(summed(store)) > 150
    assert summed(store) == shown(store)


def test_a_pair_of_each_event_is_a_tie(store: Store) -> None:
    store.add(synthetic(300))
    expected: Counter[tuple[str, str, bool]] = Counter()
    for found in store.events():
        event = found.event
        for one, other in itertools.combinations(sorted(event.parties), 2):
            pair = (other, one) if event.initiator.value == other else (one, other)
            expected[(*pair, event.initiator.value == pair[0])] += 1
    network = store.network(TieFilter(status=()), most=10_000)
    assert Counter({(t.source, t.target, t.directed): t.events for t in network.ties}) == expected
    assert network.others == 0


def test_what_changes_and_what_goes_is_summed_up_anew(store: Store) -> None:
    store.add([arabic("ar-1"), arabic("ar-2"), persian()])
    assert summed(store) == {} or store.merge() == 0  # nothing is summed up before the merge
    store.merge()
    assert summed(store) == shown(store)
    store.correct("ar-1", "c1", "channel", "message", author="r")
    store.add([held(arabic("ar-2"), channel="meeting")])
    store.merge()
    assert summed(store) == shown(store)
    store.add([msgspec.structs.replace(arabic("ar-2"), contacts=[], statements=[])])
    store.merge()
    assert summed(store) == shown(store)
    with reading(store._engine) as connection:
        keys = set(connection.execute(sa.select(events.c.key)).scalars())
        for column in (summaries.c.event, event_parties.c.event, ties.c.event):
            assert set(connection.execute(sa.select(column)).scalars()) <= keys


def test_copies_of_one_text_count_once_in_what_a_summary_shows(store: Store) -> None:
    text = arabic().report.text + " وجاء ذلك في بيان صدر عن مكتبه الإعلامي يوم الأحد."
    other = held(arabic("ar-4", text=text), initiator="ismail-haniyeh")
    store.add([arabic("ar-1"), other])
    store.merge()
    store.add([arabic("ar-2"), arabic("ar-3")])
    store.merge()
    assert summed(store) == shown(store)


def test_who_began_it_is_where_a_tie_comes_from(store: Store) -> None:
    store.add([arabic("ar-1"), arabic("ar-2"), held(persian(), date="2021-05-16")])
    network = store.network()
    assert [(t.source, t.target, t.directed, t.events) for t in network.ties] == [
        ("ismail-haniyeh", "mohammad-javad-zarif", False, 1), ("mohammad-bagher-ghalibaf", "ismail-haniyeh", True, 1),
    ]
    assert next((node.actor.name, node.weight) for node in network.nodes) == ("Ismail Haniyeh", 2)
    assert network.events == 2
    fewer = store.network(most=2)
    assert (len(fewer.nodes), len(fewer.ties), fewer.others) == (2, 1, 1)


def test_countries_meet_where_their_people_do(store: Store) -> None:
    store.add([arabic("ar-1"), held(persian(), date="2021-05-16")])
    network = store.network(TieFilter(level="country"))
    assert [(t.source, t.target, t.directed, t.events) for t in network.ties] == [("IRN", "PSE", False, 1), ("IRN", "PSE", True, 1)]
    assert {node.actor.id: node.actor.name for node in network.nodes} == {"IRN": "Iran", "PSE": "Palestinian Territories"}
    assert store.network(TieFilter(level="country", person=("Zarif",))).events == 1
    assert store.network(TieFilter(level="country", country=("QAT",))).ties == []


@pytest.mark.parametrize(
    ("asked", "number"),
    [
        (TieFilter(), 1), (TieFilter(status=()), 2), (TieFilter(status=("planned",)), 1), (TieFilter(channel=("phone",)), 1),
        (TieFilter(since="2021-05-15", until="2021-05-15"), 1), (TieFilter(since="2022"), 0), (TieFilter(status=(), since="2021-05-20"), 1),
        (TieFilter(person=("قالیباف",)), 1), (TieFilter(person=("هنية", "ظريف"), status=()), 1), (TieFilter(country=("إيران",)), 1),
        (TieFilter(organization=("hamas",), status=()), 2), (TieFilter(organization=("mfa-iran",), status=()), 1),
    ],
)
def test_what_is_asked_for_narrows_a_network_down(store: Store, asked: TieFilter, number: int) -> None:
    store.add([arabic("ar-1"), persian()])
    assert store.network(asked).events == number
    assert sum(count.number for count in store.activity(asked, "year").counts) == number


def test_events_over_time_tell_what_they_could_not_place(store: Store) -> None:
    later = held(arabic("ar-9", published="2021-08-01"), date=None)
    store.add([arabic("ar-1"), persian(), later])
    days = store.activity(TieFilter(status=()), "day")
    assert days.counts == [Count(start="2021-05-15", of="phone", number=1)]
    assert (days.inexact, days.undated) == (1, 1)
    months = store.activity(TieFilter(status=()), "month")
    assert [(c.start, c.of, c.number) for c in months.counts] == [("2021-05", "phone", 1), ("2021-05", "video", 1)]
    assert store.activity(TieFilter(status=()), "week").counts[0].start == "2021-05-10"
    assert store.activity().bucket == "day"


def test_classes_over_time_are_those_of_whoever_speaks(store: Store) -> None:
    store.add([arabic("ar-1"), arabic("ar-2", published="2022-01-03"), persian()])
    found = store.classes(SpeechFilter(person=("Ghalibaf",)), "year")
    assert [(c.start, c.of, c.number) for c in found.counts] == [("2021", "support", 1), ("2022", "support", 1)]
    iran = store.classes(SpeechFilter(country=("IRN",)), "month")
    assert sum(c.number for c in iran.counts) == 3
    assert store.classes(SpeechFilter(target=("Haniyeh",)), "year").counts == found.counts
    assert store.classes(SpeechFilter(country=("IRN",)), "day").inexact == 1


def test_wordings_are_those_of_the_records(store: Store) -> None:
    store.add([arabic("ar-1"), arabic("ar-2", outlet="النهار"), persian()])
    assert store.wordings("ismail-haniyeh") == namings("ismail-haniyeh", store.records())
    only = store.wordings("ismail-haniyeh", ReportFilter(outlet=("النهار",)))
    assert [(one.outlet, one.wording, one.count) for one in only] == [("النهار", "إسماعيل هنية", 1)]


def test_a_filter_that_makes_no_sense(store: Store) -> None:
    with pytest.raises(UsageError):
        store.network(TieFilter(channel=("telepathy",)))  # type: ignore[arg-type]
    with pytest.raises(UsageError):
        store.activity(TieFilter(since="spring"))


def test_with_whom_one_was_in_contact_is_what_its_events_say(store: Store) -> None:
    store.add(synthetic(400))
    who = store.network(most=1).nodes[0].actor.id
    expected: Counter[str] = Counter()
    for found in store.events():
        if who in found.event.parties and found.event.status == "held":
            expected.update(party for party in found.event.parties if party != who)
    counts = store.met(TieFilter(person=(who,)), "year", most=100)
    assert counts.undated + counts.inexact + sum(count.number for count in counts.counts) == expected.total() > 3
    few = store.met(TieFilter(person=(who,)), "year", most=1)
    assert {count.of for count in few.counts} <= {"", expected.most_common(1)[0][0]} or len(set(expected.values())) < len(expected)
    assert sum(count.number for count in few.counts) == sum(count.number for count in counts.counts)


def test_with_whom_a_country_met_counts_countries(store: Store) -> None:
    store.add(synthetic(300))
    country = store.network(TieFilter(level="country"), most=1).nodes[0].actor.id
    met = store.met(TieFilter(country=(country,)), "month", most=100)
    assert met.counts and all(len(count.of) == 3 and count.of != country for count in met.counts)
    with pytest.raises(UsageError, match="give one"):
        store.met(TieFilter())
