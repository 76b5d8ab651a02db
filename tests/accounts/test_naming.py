"""How outlets name an actor: counted, with evidence, and loaded wording told apart."""

import msgspec

from rasad.accounts import namings
from rasad.record import Actor, Record, Report

from .telling import HANIYEH, named

ISRAEL = Actor(id="ISR", kind="country", name="Israel", names={}, country="ISR")


def record(report: str, outlet: str, text: str, actor: Actor, *words: str) -> Record:
    return Record(report=Report(id=report, text=text, outlet=outlet, language="ar"), actors=[named(actor, text, *words)])


def test_wordings_are_counted_by_outlet() -> None:
    text = "قال إسماعيل هنية"
    found = namings("ismail-haniyeh", [
        record("a", "x", text, HANIYEH, "إسماعيل هنية"), record("b", "x", "اسماعيل هنية", HANIYEH, "اسماعيل هنية"),
        record("c", "y", text, HANIYEH, "هنية"),
    ])
    assert [(n.outlet, n.kind, n.count) for n in found] == [("x", "name", 2), ("y", "name", 1)]
    first = found[0].examples[0]
    assert text[first.start : first.end] == "إسماعيل هنية"


def test_loaded_wording_is_shown_as_such() -> None:
    text = "إسرائيل أو الكيان الصهيوني"
    found = namings("ISR", [record("a", "x", text, ISRAEL, "إسرائيل", "الكيان الصهيوني")])
    assert {n.wording: n.kind for n in found} == {"إسرائيل": "name", "الكيان الصهيوني": "loaded"}


def test_nobody_is_named() -> None:
    assert namings("ISR", []) == []
    assert msgspec.json.encode(namings("ISR", [])) == b"[]"
