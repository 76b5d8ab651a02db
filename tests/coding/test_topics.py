"""Topics: every label's example gives it to a contact; issues end where a reader would end them and belong to their contact."""

import re

import pytest

from rasad.actors.lexicon import words_of
from rasad.coding import confidence
from rasad.coding.coder import Coder
from rasad.coding.codes.rules import code_table
from rasad.coding.lexicons.topics import openings, topic_lexicon
from rasad.coding.topics.names import topic_label, topic_name, topic_names
from rasad.languages import CODED, load_language
from rasad.languages.schema import TopicLabel
from rasad.record import Record, Report

LABELS = [(code, label) for code in CODED for label in load_language(code).topics.labels]


def test_codes_name_contexts_of_labels_that_exist() -> None:
    assert set(code_table().topics) <= {label.label for _, label in LABELS}


@pytest.mark.parametrize("code", CODED)
def test_no_sentence_whose_words_lead_to_an_issue_is_left_unread(code: str) -> None:
    gate = topic_lexicon(code).gate
    for form in openings(load_language(code)):
        joined = ["", *"وفلب"] if code == "ar" else [""]
        assert all(not gate.isdisjoint(words_of(clitic + form)) for clitic in joined), form


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


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "ar", "بحث وزير الخارجية المصري مع نظيره الأردني العلاقات الثنائية وسبل تعزيزها والأوضاع في سوريا والعراق، وذلك أمس.",
            [("العلاقات الثنائية وسبل تعزيزها", "bilateral-relations"), ("الأوضاع في سوريا", "Syria"), ("العراق", "Iraq")],
        ),
        (
            "ar", "أجرى وزير الخارجية العماني محادثات مع نظيره الياباني حول القضايا السياسية والاقتصادية، لا سيما أسعار النفط.",
            [("القضايا السياسية والاقتصادية", "economy"), ("أسعار النفط", "oil")],
        ),
        (
            "ar", "استقبل الرئيس التونسي رئيس الوزراء الجزائري في قصر قرطاج. وجرى خلال اللقاء بحث ملف الحدود.",
            [("ملف الحدود", "borders")],
        ),
        (
            "fa", "وزیر خارجه ترکیه با همتای قطری خود درباره روابط دوجانبه، منطقه‌ای و بین‌المللی و تبادل زندانیان گفت‌وگو کرد.",
            [("روابط دوجانبه، منطقه‌ای و بین‌المللی", "bilateral-relations"), ("تبادل زندانیان", "prisoners")],
        ),
        (
            "fa", "وزیر خارجه ترکیه با همتای قطری خود دیدار کرد. در این دیدار آخرین تحولات سوریه و بازسازی آن کشور مورد بحث قرار گرفت.",
            [("آخرین تحولات سوریه", "Syria"), ("بازسازی آن کشور", "reconstruction")],
        ),
    ],
)
def test_issues_end_where_a_reader_would_end_them(language: str, text: str, told: list[tuple[str, str | None]]) -> None:
    assert topics(coded(text, language)) == told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "التقى وزير الخارجية المصري نظيره الأردني في عمان. ويبحث الفلاحون عن حل لأزمة المياه."),
        ("ar", "التقى وزير الخارجية المصري نظيره الأردني في عمان ولم يبحث معه ملف المياه."),
        ("fa", "وزیر خارجه ترکیه با همتای قطری خود دیدار کرد. گزارشی درباره بازار نفت منتشر شد."),
    ],
)
def test_what_was_not_discussed_is_no_topic(language: str, text: str) -> None:
    assert topics(coded(text, language)) == []


def test_a_topic_belongs_to_the_contact_that_is_told_by_its_words() -> None:
    record = coded(
        "بحث وزير الخارجية المصري مع نظيره الأردني ملف المياه. وأجرى وزير الخارجية العماني محادثات مع نظيره الياباني حول النفط والغاز."
    )
    assert [[label for _, label in topics(record, n)] for n in range(2)] == [["water"], ["oil", "gas"]]


def test_topics_put_a_contact_into_their_contexts() -> None:
    contact = coded("بحث وزير الخارجية المصري مع نظيره الأردني ترسيم الحدود البحرية.").contacts[0]
    assert contact.plover is not None and "territory" in contact.plover.contexts


def test_every_topic_has_a_name_of_its_own_in_every_language() -> None:
    assert set(topic_names()) == {label.label for _, label in LABELS}
    for language in ("en", "ar", "fa"):
        names = [topic_name(label, language) for label in topic_names()]
        assert len(set(names)) == len(names)
        assert language == "en" or not [name for name in names if re.search("[A-Za-z]", name)]


def test_a_topic_is_found_by_its_label_and_by_its_names() -> None:
    assert {topic_label(given) for given in ("nuclear-deal", "Nuclear Deal", "الاتفاق النووي", "توافق هسته‌ای")} == {"nuclear-deal"}
    assert topic_label("سوريا") == topic_label("سوریه") == "Syria" and topic_label("something else") == "something else"
    assert [topic_name("Syria", language) for language in ("en", "ar", "fa")] == ["Syria", "سوريا", "سوریه"]
