"""Questions for contacts, statements, reports and people."""

import msgspec
import pytest

from rasad.actors.registry import load_registry
from rasad.errors import UsageError
from rasad.record import Record
from rasad.store import ContactFilter, PeopleFilter, ReportFilter, StatementFilter, Store

from .made import HANIYEH, UNKNOWN, arabic, persian


@pytest.fixture(autouse=True)
def _filled(store: Store) -> None:
    store.add([arabic(), persian(), arabic("undated", None, outlet="Middle East News")])


def _contacts(store: Store, **asked: object) -> list[str]:
    selection = store.contacts(ContactFilter(**asked))  # type: ignore[arg-type]
    found = [contact.report.id for contact in selection]
    assert selection.count() == len(found)
    return found


def _statements(store: Store, **asked: object) -> list[str]:
    selection = store.statements(StatementFilter(**asked))  # type: ignore[arg-type]
    found = [said.report.id for said in selection]
    assert selection.count() == len(found)
    return found


@pytest.mark.parametrize("name", [
    "ismail-haniyeh", "إسماعيل هنية", "اسماعیل هنیه", "ISMAIL HANIYEH", "هنية", "هنیه", "Haniyeh", "لهنية", "هنيّة",
])
def test_a_person_by_id_or_by_name_in_any_spelling(store: Store, name: str) -> None:
    assert sorted(_contacts(store, person=(name,))) == ["ar-1", "fa-1", "undated"]
    assert store.named(name) == ["ismail-haniyeh"]


def test_a_full_name_wins_over_names_it_is_a_part_of(store: Store) -> None:
    namesake = msgspec.structs.replace(UNKNOWN, id="x-other", name="إسماعيل هنية الحلبي", names={"ar": ["إسماعيل هنية الحلبي"]})
    store.add([Record(report=arabic("more").report, actors=[namesake])])
    assert store.named("إسماعيل هنية") == ["ismail-haniyeh"]
    assert store.named("هنية الحلبي") == ["x-other"]
    assert store.named("هنية") == ["ismail-haniyeh", "x-other"]
    assert store.named("لا أحد") == [] and store.named("!") == []


def test_contacts_come_with_all_it_takes_to_show_them(store: Store) -> None:
    found = next(iter(store.contacts(ContactFilter(report=("ar-1",)))))
    assert found.report.outlet == "الشرق الأوسط"
    assert found.words == "تلقى إسماعيل هنية اتصالاً هاتفياً من قاليباف"
    assert found.actors[found.contact.parties[0]].names["fa"] == ["اسماعیل هنیه"]


def test_of_several_persons_all_take_part(store: Store) -> None:
    assert _contacts(store, person=("هنية", "Zarif")) == ["fa-1"]
    assert _contacts(store, person=("قاليباف", "ظريف")) == []
    assert _contacts(store, person=("nobody at all",)) == []


def test_spellings_that_only_the_registry_knows(store: Store) -> None:
    person = load_registry().people["ismail-haniyeh"]
    stored = {name for some in HANIYEH.names.values() for name in some}
    others = [name for some in person.names.values() for name in some if name not in stored]
    assert others, "the registry has more spellings than the record"
    for name in others:
        assert "ismail-haniyeh" in store.named(name), name
    assert store.named("Qatar") == store.named("قطر", "country") == ["QAT"]
    assert store.named("QAT", "country") == ["QAT"]


def test_countries_and_organisations_by_code_or_name(store: Store) -> None:
    for country in ("IRN", "irn", "إيران", "ایران", "Iran"):
        assert len(_contacts(store, country=(country, "PSE"))) == 3, country
    assert _contacts(store, country=("FRA",)) == []
    assert _contacts(store, organization=("mfa-iran",)) == ["fa-1"]
    assert len(_contacts(store, organization=("حماس",))) == 3


def test_channel_status_outlet_and_report(store: Store) -> None:
    assert _contacts(store, channel=("video", "meeting")) == ["fa-1"]
    assert _contacts(store, status=("planned",)) == ["fa-1"]
    assert _contacts(store, outlet=("الشرق الاوسط",)) == ["ar-1"]
    assert _contacts(store, outlet=("middle east news", "ایرنا")) == ["fa-1", "undated"]
    assert _contacts(store, report=("undated", "ar-1")) == ["ar-1", "undated"]


def test_dates_find_what_may_lie_between_them(store: Store) -> None:
    assert _contacts(store, since="2021-05-16") == ["fa-1"], "the Persian one is known to the month only"
    assert _contacts(store, until="2021-05-15") == ["ar-1", "fa-1"]
    assert _contacts(store, since="2021", until="2021") == ["ar-1", "fa-1"]
    assert _contacts(store, since="2021-06") == [] and _contacts(store, until="2020") == []
    assert _contacts(store, since="2021-06", undated=True) == ["undated"]
    assert _contacts(store) == ["ar-1", "fa-1", "undated"], "newest first, those without a date last"


@pytest.mark.parametrize("asked", [{"since": "soon"}, {"until": "2021-13"}, {"channel": ("fax",)}, {"status": "held"}, {"person": (3,)}])
def test_questions_without_sense_are_refused(store: Store, asked: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        _contacts(store, **asked)


def test_statements_by_speaker_class_target_and_contact(store: Store) -> None:
    assert len(_statements(store)) == 3
    assert _statements(store, person=("ظریف",)) == ["fa-1"]
    assert _statements(store, person=("هنية",)) == [], "he is spoken to"
    assert sorted(_statements(store, target=("هنية",))) == ["ar-1", "undated"]
    assert _statements(store, klass=("praise",)) == ["fa-1"]
    assert _statements(store, form=("mixed", "direct")) == ["fa-1"]
    assert _statements(store, channel=("video",), status=("planned",)) == ["fa-1"]
    assert len(_statements(store, country=("IRN",))) == 3
    assert _statements(store, organization=("mfa-iran",)) == ["fa-1"]
    assert _statements(store, since="2021-05-16") == ["fa-1"]
    assert _statements(store, outlet=("ایرنا",), words="مقاومت") == ["fa-1"]


def test_reports(store: Store) -> None:
    def found(**asked: object) -> list[str]:
        selection = store.reports(ReportFilter(**asked))  # type: ignore[arg-type]
        ids = [report.id for report in selection]
        assert selection.count() == len(ids)
        return ids

    assert found() == ["fa-1", "ar-1", "undated"]
    assert found(language=("fa",)) == ["fa-1"]
    assert found(person=("قاليباف",)) == ["ar-1", "undated"]
    assert found(since="2021-05-16") == ["fa-1"]
    assert found(words="مقاومت") == ["fa-1"]
    assert next(iter(store.reports(ReportFilter(report=("fa-1",))))).actions == 1


def test_people_with_their_numbers(store: Store) -> None:
    people = {person.id: person for person in store.people()}
    assert list(people) == ["ismail-haniyeh", "mohammad-bagher-ghalibaf", "mohammad-javad-zarif"]
    haniyeh = people["ismail-haniyeh"]
    assert (haniyeh.reports, haniyeh.contacts, haniyeh.statements) == (3, 3, 0)
    assert (people["mohammad-bagher-ghalibaf"].reports, people["mohammad-bagher-ghalibaf"].statements) == (2, 2)
    assert store.people().count() == 3


def test_people_asked_for(store: Store) -> None:
    def found(**asked: object) -> list[str]:
        return [person.id for person in store.people(PeopleFilter(**asked))]  # type: ignore[arg-type]

    assert found(name="هنیه") == ["ismail-haniyeh"]
    assert found(country=("PSE",)) == ["ismail-haniyeh"]
    assert found(kind=("organization",)) == ["hamas"]
    assert len(found(kind=())) == 4
    assert found(since="2021-05-16") == ["ismail-haniyeh", "mohammad-javad-zarif"]
    assert found(known=False) == []
    assert [p.reports for p in store.people(PeopleFilter(until="2021-05-15"))] == [1, 1]


def test_totals(store: Store) -> None:
    totals = store.totals()
    assert (totals.reports, totals.contacts, totals.statements, totals.actions, totals.actors) == (3, 3, 3, 1, 4)
