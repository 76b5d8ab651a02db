"""What is read once is not read anew: cheap questions and phrases that are kept change nothing of what is read."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from rasad.actors.collectives import CollectiveReader
from rasad.actors.names import NameReader
from rasad.actors.phrases import PhraseReader, read_phrases
from rasad.coding.coder import tables
from rasad.evaluate import load_gold
from rasad.record import Report
from rasad.text.document import Document

GOLD = Path(__file__).parents[2] / "gold" / "development"
again = PhraseReader.read_again


def anew(reader: PhraseReader) -> object:
    reader._kept.clear()
    return again(reader)


def phrases(report: Report, language: str) -> list[str]:
    document, table = Document(report, language), tables(language)
    return [repr(phrase) for phrase in read_phrases(document, table.matcher.scan(document.words), table.grammar)]


@pytest.mark.parametrize(
    ("reader", "name", "instead"),
    [
        (PhraseReader, "read_again", anew),
        (NameReader, "_is_mere_word", lambda *_: False),
        (CollectiveReader, "_is_told_of", lambda *_: True),
    ],
)
def test_without_them_the_same_is_read(monkeypatch: pytest.MonkeyPatch, reader: type, name: str, instead: Callable[..., object]) -> None:
    reports = [(gold.report(), gold.language) for gold in load_gold(GOLD)]
    # One report behind another, so that people are called by surnames of those whom the other names in full.
    reports += [
        (Report(id="t", text=f"{one.text}\n{two.text}"), code) for (one, code), (two, other) in pairwise(reports) if code == other
    ]
    kept = [phrases(report, code) for report, code in reports]
    monkeypatch.setattr(reader, name, instead)
    assert [phrases(report, code) for report, code in reports] == kept


def test_a_report_is_read_again_with_the_surnames_of_those_it_names_in_full() -> None:
    text = "قال بيرغلو إن الحوار مستمر. والتقى وزير الخارجية مراد بيرغلو الوفد. وأكد بيرغلو أن الحوار مستمر."
    found = [phrase for phrase in phrases(Report(id="t", text=text), "ar") if "'person'" in phrase]
    assert len(found) == 3
