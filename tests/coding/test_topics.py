"""Topics: every label's example gives it to a contact; issues end where a reader would end them and belong to their contact."""

import pytest

from rasad.coding import confidence
from rasad.coding.coder import Coder
from rasad.coding.codes import code_table
from rasad.languages import CODED, load_language
from rasad.languages.schema import TopicLabel
from rasad.record import Record, Report

LABELS = [(code, label) for code in CODED for label in load_language(code).topics.labels]


def test_codes_name_contexts_of_labels_that_exist() -> None:
    assert set(code_table().topics) <= {label.label for _, label in LABELS}


def coded(text: str, language: str = "ar") -> Record:
    return Coder().code(Report(id="report", text=text, language=language, published="2020-05-10"))


def topics(record: Record, contact: int = 0) -> list[tuple[str, str | None]]:
    return [(record.report.text[t.start : t.end], t.label) for t in record.contacts[contact].topics]


@pytest.mark.parametrize(("code", "label"), LABELS, ids=[f"{code}-{label.label}" for code, label in LABELS])
def test_the_example_gets_the_label(code: str, label: TopicLabel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(confidence.LEAST, "contact", 0.0)  # the label is tested, not what the weights think of a lone sentence
    told = [topics(coded(label.example, code), n) for n in range(len(coded(label.example, code).contacts))]
    assert any(found == label.label for some in told for _, found in some), told


def test_languages_have_the_same_labels_each_once() -> None:
    names = {code: [label.label for label in load_language(code).topics.labels] for code in CODED}
    for told in names.values():
        assert len(told) == len(set(told)) >= 80
        assert set(told) == set(names["ar"])
