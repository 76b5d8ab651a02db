"""Corrections are entries of their own, laid over the record, and stay when the report is coded again."""

import msgspec
import pytest

from rasad.errors import UsageError
from rasad.record import Contact, Record, Span
from rasad.store import ContactFilter, Store

from .made import arabic, persian
from .state import rows


@pytest.fixture(autouse=True)
def _filled(store: Store) -> None:
    store.add([arabic(), persian()])


def _recoded(confidence: float = 0.1) -> Record:
    """The Arabic report as another coder finds it: another contact first, so that ids move."""
    record = arabic()
    old = msgspec.structs.replace(record.contacts[0], id="c2", confidence=confidence)
    first = Contact(id="c1", channel="visit", status="held", parties=["ismail-haniyeh"], evidence=[Span(60, 70)])
    statements = [msgspec.structs.replace(s, contact="c2") for s in record.statements]
    return msgspec.structs.replace(record, contacts=[first, old], statements=statements)


def test_a_correction_lies_over_the_record_and_its_rows_and_the_coded_one_stays(store: Store) -> None:
    made = store.correct("ar-1", "c1", "channel", "meeting", "Samira", "the photograph shows both")
    assert made.author == "Samira" and made.time.endswith("+00:00") and made.key == 1
    corrected, coded = store.record("ar-1"), store.record("ar-1", corrected=False)
    assert corrected is not None and coded == arabic()
    assert corrected.contacts[0].channel == "meeting"
    assert [c.report.id for c in store.contacts(ContactFilter(channel=("meeting",)))] == ["ar-1"]
    assert next(store.records()) == corrected
    assert next(store.records(corrected=False)) == coded


def test_coding_again_keeps_corrections_even_where_ids_move(store: Store) -> None:
    store.correct("ar-1", "c1", "channel", "meeting", "Samira")
    store.add([_recoded()], "2")
    corrected = store.record("ar-1")
    assert corrected is not None
    assert [c.channel for c in corrected.contacts] == ["visit", "meeting"]
    assert store.add([_recoded()], "2").unchanged == 1


def test_a_correction_without_its_entry_waits(store: Store) -> None:
    store.correct("ar-1", "c1", "channel", "meeting", "Samira")
    store.add([msgspec.structs.replace(arabic(), contacts=[], statements=[])], "2")
    laid = store.laid("ar-1")
    assert laid is not None and len(laid.waiting) == 1 and laid.record.contacts == []
    store.add([arabic(text=arabic().report.text + " زيادة")], "3")
    laid = store.laid("ar-1")
    assert laid is not None and len(laid.waiting) == 1, "another text: nobody can tell whether it still holds"
    store.add([arabic()], "4")
    laid = store.laid("ar-1")
    assert laid is not None and laid.waiting == [] and laid.record.contacts[0].channel == "meeting"


def test_an_entry_can_be_dropped_and_its_statements_stay(store: Store) -> None:
    store.drop("ar-1", "c1", "Samira")
    record = store.record("ar-1")
    assert record is not None and record.contacts == [] and record.statements[0].contact is None
    assert rows(store)["contacts"] == 1
    with pytest.raises(UsageError, match="no entry 'c1'"):
        store.correct("ar-1", "c1", "channel", "meeting", "Samira")


def test_an_entry_can_be_added_and_then_corrected(store: Store) -> None:
    value = {"channel": "message", "status": "held", "parties": ["hamas", "QAT"], "evidence": [{"start": 0, "end": 4}]}
    store.insert("ar-1", "contacts", value, "Samira")
    record = store.record("ar-1")
    assert record is not None and record.contacts[1].id == "c+1"
    assert {"hamas", "QAT"} <= {actor.id for actor in record.actors}, "who takes part is among the actors"
    store.correct("ar-1", "c+1", "status", "denied", "Omar")
    assert [c.contact.id for c in store.contacts(ContactFilter(country=("Qatar",), status=("denied",)))] == ["c+1"]


def test_a_correction_can_be_withdrawn_and_that_too(store: Store) -> None:
    made = store.correct("ar-1", "c1", "channel", "meeting", "Samira")
    back = store.withdraw(made.key, "Omar", "it was a call")
    assert store.record("ar-1") == arabic()
    store.withdraw(back.key, "Samira")
    record = store.record("ar-1")
    assert record is not None and record.contacts[0].channel == "meeting"
    assert [c.act for c in store.corrections("ar-1")] == ["set", "withdraw", "withdraw"]


def test_the_later_correction_wins_and_fields_are_apart(store: Store) -> None:
    store.correct("ar-1", "s1", "class", "accuse", "Samira")
    store.correct("ar-1", "s1", "class", "reject", "Omar")
    store.correct("ar-1", "s1", "target", None, "Omar")
    record = store.record("ar-1")
    assert record is not None
    assert (record.statements[0].klass, record.statements[0].target) == ("reject", None)


def test_corrections_without_sense_are_refused(store: Store) -> None:
    for entry, field, value in (("c1", "channel", "fax"), ("c1", "colour", "red"), ("c1", "id", "c9"), ("c9", "channel", "phone")):
        with pytest.raises(UsageError):
            store.correct("ar-1", entry, field, value, "Samira")
    with pytest.raises(UsageError, match="no report"):
        store.correct("nowhere", "c1", "channel", "phone", "Samira")
    with pytest.raises(UsageError, match="author"):
        store.drop("ar-1", "c1", " ")
    with pytest.raises(UsageError, match="no correction"):
        store.withdraw(99, "Samira")
    with pytest.raises(UsageError):
        store.insert("ar-1", "contacts", {"channel": "phone"}, "Samira")
    assert rows(store)["corrections"] == 0


def test_a_correction_is_a_change_that_later_readers_see(store: Store) -> None:
    reached = store.totals().revision
    store.correct("ar-1", "c1", "channel", "meeting", "Samira")
    assert [record.contacts[0].channel for _, record in store.changes(reached)] == ["meeting"]
