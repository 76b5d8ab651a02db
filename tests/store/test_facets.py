"""What a list is made up of, and what is told of one actor."""

from tests.store.made import arabic, persian

from rasad.store import ContactFilter, Facets, PeopleFilter, ReportFilter, StatementFilter, Store


def values(found: Facets, field: str) -> dict[str, int]:
    return dict(next(facet.values for facet in found.facets if facet.field == field))


def fill(store: Store) -> None:
    store.add([arabic("a1"), arabic("a2", "2021-05-16"), arabic("a3", "2020-01-01", outlet="الغد"), persian("p1")])
    store.merge()


def test_contacts_are_counted_by_every_field(store: Store) -> None:
    fill(store)
    found = store.facets("contacts", ContactFilter())
    assert (found.counted, found.more) == (4, False)
    assert values(found, "channel") == {"phone": 3, "video": 1}
    assert values(found, "status") == {"held": 3, "planned": 1}
    assert values(found, "country") == {"PSE": 4, "IRN": 4}
    assert values(found, "person") == {"ismail-haniyeh": 4, "mohammad-bagher-ghalibaf": 3, "mohammad-javad-zarif": 1}
    assert values(found, "outlet") == {"الشرق الأوسط": 2, "الغد": 1, "ایرنا": 1}
    assert list(values(found, "year").items()) == [("2021", 3), ("2020", 1)]


def test_the_other_values_of_a_chosen_field_stay_in_sight(store: Store) -> None:
    fill(store)
    found = store.facets("contacts", ContactFilter(channel=("video",), since="2021"))
    assert found.counted == 1
    assert values(found, "channel") == {"phone": 2, "video": 1}
    assert values(found, "year") == {"2021": 1}
    assert values(found, "status") == {"planned": 1}
    assert values(found, "person") == {"ismail-haniyeh": 1, "mohammad-javad-zarif": 1}


def test_events_count_once_for_a_value_however_many_tell_it(store: Store) -> None:
    fill(store)
    found = store.facets("events", ContactFilter())
    assert found.counted == store.events().count()
    assert sum(values(found, "channel").values()) == found.counted
    assert values(found, "country") == {"PSE": found.counted, "IRN": found.counted}


def test_statements_reports_and_people_are_counted(store: Store) -> None:
    fill(store)
    said = store.facets("statements", StatementFilter())
    assert values(said, "class") == {"support": 3, "praise": 1}
    assert values(said, "person") == {"mohammad-bagher-ghalibaf": 3, "mohammad-javad-zarif": 1}
    told = store.facets("reports", ReportFilter(words="هنية"))
    assert values(told, "language") == {"ar": 3, "fa": 1}
    people = store.facets("people", PeopleFilter(kind=()))
    assert values(people, "kind") == {"person": 3, "organization": 1}
    assert values(people, "country") == {"IRN": 2, "PSE": 2}


def test_no_more_than_the_newest_are_counted(store: Store, monkeypatch: object) -> None:
    from rasad.store import facets

    fill(store)
    monkeypatch.setattr(facets, "MOST", 2)  # type: ignore[attr-defined]
    found = store.facets("contacts", ContactFilter())
    assert (found.counted, found.more) == (2, True)
    assert values(found, "year") == {"2021": 2}


def test_a_portrait_tells_with_whom_when_and_what(store: Store) -> None:
    fill(store)
    found = store.portrait("ismail-haniyeh")
    assert found is not None and found.actor.contacts == 4
    assert [(one.actor, one.contacts, one.channels) for one in found.counterparts] == [
        ("mohammad-bagher-ghalibaf", 3, {"phone": 3}), ("hamas", 1, {"video": 1}), ("mohammad-javad-zarif", 1, {"video": 1}),
    ]
    assert found.years == [(2020, 1), (2021, 3)]
    assert dict(found.wordings) == {"إسماعيل هنية": 3, "اسماعیل هنیه": 1}
    speaker = store.portrait("mohammad-bagher-ghalibaf")
    assert speaker is not None and speaker.said == [(2020, "support", 1), (2021, "support", 2)]


def test_a_country_stands_for_those_who_act_for_it(store: Store) -> None:
    fill(store)
    found = store.portrait("IRN")
    assert found is not None and found.actor.kind == "country" and found.actor.name == "Iran"
    assert dict(found.belonging) == {"mohammad-bagher-ghalibaf": 3, "mohammad-javad-zarif": 1}
    assert {one.actor: one.contacts for one in found.counterparts} == {"ismail-haniyeh": 4, "hamas": 1}
    assert store.portrait("FRA") is None and store.portrait("nobody") is None
