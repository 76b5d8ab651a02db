"""Annotations read back by libraries made for them: brat standoff by bioc, CAS by cassis, from INCEpTION's own makers."""

import sys

import pytest

from rasad.errors import UsageError
from rasad.export import Source
from rasad.export.brat import _Annotations
from rasad.export.cas import cas_files
from rasad.export.webanno import NAMED_ENTITY, marks
from rasad.record import Actor, Mention, Record, Report
from rasad.store import Store

from .conftest import Export
from .made import records
from .test_annotations import stems, unpacked


def test_bioc_reads_who_was_in_contact_and_who_said_what(export: Export) -> None:
    brat = pytest.importorskip("bioc.brat", reason="bioc is not installed: pip install 'rasad[dev]'")
    files = unpacked(export("brat"))
    named = stems(files)
    for record in records():
        stem = named[record.report.id]
        read = brat.loads(files[f"{stem}.txt"].decode(), files[f"{stem}.ann"].decode(), stem)
        entities = {one.id: one for one in read.annotations if isinstance(one, brat.BratEntity)}
        for one in entities.values():
            assert " ".join(record.report.text[span.begin : span.end] for span in sorted(one.locations)) == one.text
        told = [one for one in read.annotations if isinstance(one, brat.BratEvent)]
        events = {kind: [one for one in told if one.type == kind] for kind in ("Contact", "Statement", "Action")}
        assert [len(found) for found in events.values()] == [len(record.contacts), len(record.statements), len(record.actions)]
        for event in told:
            assert entities[event.trigger_id].type == event.type
            pointed = set(event.arguments.values())
            assert pointed <= set(entities) | {one.id for one in told}
        channels = [one.attributes for one in read.annotations if one.type == "Channel"]
        assert channels == [{contact.channel} for contact in record.contacts]


def test_a_tab_in_a_text_parts_a_mark_and_not_a_line() -> None:
    brat = pytest.importorskip("bioc.brat", reason="bioc is not installed: pip install 'rasad[dev]'")
    text = "محمد\tظريف قال"
    record = Record(report=Report(id="r", text=text, language="ar"), actors=[Actor(
        id="z", kind="person", name="Z", names={}, mentions=[Mention(start=0, end=9, kind="name")],
    )])
    read = brat.loads(text, _Annotations(record).text())
    named, *_ = read.annotations
    assert [text[span.begin : span.end] for span in sorted(named.locations)] == ["محمد", "ظريف"]


def test_cassis_reads_the_untouched_text_and_every_mark(export: Export) -> None:
    cassis = pytest.importorskip("cassis", reason="dkpro-cassis is not installed: pip install 'rasad[cas]'")
    files = unpacked(export("cas"))
    named = stems(files)
    for record in records():
        read = cassis.load_cas_from_json(files[f"{named[record.report.id]}.json"].decode())
        text = record.report.text
        assert read.sofa_string == text and read.document_language == record.report.language
        found = [(one.begin, one.end, one.value, one.identifier) for one in read.select(NAMED_ENTITY)]
        assert sorted(found) == sorted(marks(record)) and all(text[start:end] for start, end, _, _ in found)
        said = {one.identifier: one.get_covered_text() for one in read.select(NAMED_ENTITY) if one.value == "STATEMENT"}
        assert said == {one.id: text[one.content.start : one.content.end] for one in record.statements}
        meta, = read.select("de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData")
        assert (meta.documentId, meta.begin, meta.end) == (record.report.id, 0, len(text))


def test_without_cassis_it_is_said_what_to_install(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cassis", None)
    with pytest.raises(UsageError, match=r"pip install 'rasad\[cas\]'"):
        cas_files(Source(store))
