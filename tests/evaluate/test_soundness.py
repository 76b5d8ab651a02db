"""A record that breaks its contract is told what is wrong with it."""

from typing import Any

import msgspec
import pytest

from rasad.coding.coder import code
from rasad.evaluate import faults
from rasad.record import Record, Span

TEXT = "استقبل وزير الخارجية المصري سامح شكري في القاهرة نظيره الأردني أيمن الصفدي. وقال شكري إن الحوار مستمر."


def sound() -> Record:
    record = code(TEXT, language="ar", published="2019-05-01")
    assert record.contacts and record.statements
    return record


def with_contact(**fields: Any) -> Record:
    record = sound()
    return msgspec.structs.replace(record, contacts=[msgspec.structs.replace(record.contacts[0], **fields)])


def with_statement(**fields: Any) -> Record:
    record = sound()
    return msgspec.structs.replace(record, statements=[msgspec.structs.replace(record.statements[0], **fields)])


def test_what_the_coder_gives_is_sound() -> None:
    assert faults(sound()) == []


@pytest.mark.parametrize(
    ("record", "told"),
    [
        (with_contact(evidence=[Span(0, len(TEXT) + 1)]), "the span"),
        (with_contact(evidence=[Span(9, 9)]), "the span"),
        (with_contact(parties=["sameh-shoukry"]), "two or more parties"),
        (with_contact(parties=["sameh-shoukry", "nobody"]), "nobody is not among the actors"),
        (with_contact(initiator="nobody"), "the initiator nobody"),
        (with_contact(attendees=["sameh-shoukry"]), "among the attendees too"),
        (with_contact(according_to=["nobody"]), "nobody is not among"),
        (with_contact(date="2019-5"), "'2019-5'"),
        (with_contact(confidence=1.5), "1.5"),
        (with_contact(id="s1"), "s1 is the id of two entries"),
        (with_statement(speaker="nobody"), "nobody is not among"),
        (with_statement(contact="c9"), "the contact c9"),
        (with_statement(content=Span(-1, 4)), "the span -1"),
    ],
)
def test_each_fault_is_named(record: Record, told: str) -> None:
    assert any(told in fault for fault in faults(record)), faults(record)
