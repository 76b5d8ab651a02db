"""Full-text search on folded words."""

import pytest

from rasad.errors import UsageError
from rasad.record import Record, Report
from rasad.store import ReportFilter, StatementFilter, Store
from rasad.store.words import bare_forms, index, spans, terms

from .made import arabic, persian


def _ids(store: Store, words: str) -> list[str]:
    return sorted(found.report.id for found in store.search(ReportFilter(words=words)))


@pytest.mark.parametrize("spelling", ["هنية", "هنیه", "هنيه", "لهنية", "هَنِيّة", "هنـية", "وهنية"])
def test_every_spelling_finds_every_spelling(store: Store, spelling: str) -> None:
    texts = {"a": "لقاء هنية", "b": "دیدار با هنیه", "c": "قدم لهنية التعازي", "d": "ولهنيَّة", "e": "هنيدة", "f": "مهنية"}
    store.add(Record(report=Report(id=name, text=text, language="fa" if name == "b" else "ar")) for name, text in texts.items())
    assert _ids(store, spelling) == ["a", "b", "c", "d"]


@pytest.mark.parametrize("spelling", ["گفت‌وگو", "گفتوگو"])
def test_words_with_and_without_zwnj_are_the_same(store: Store, spelling: str) -> None:
    texts = {"zwnj": "این گفت‌وگو", "joined": "این گفتوگو", "other": "گفت او"}
    store.add(Record(report=Report(id=name, text=text, language="fa")) for name, text in texts.items())
    assert _ids(store, spelling) == ["joined", "zwnj"]


def test_all_words_must_stand_and_phrases_in_their_order(store: Store) -> None:
    store.add([arabic(), persian()])
    assert _ids(store, "هنية قاليباف") == ["ar-1"]
    assert _ids(store, "هنية") == ["ar-1", "fa-1"]
    assert _ids(store, '"الشعب الفلسطيني"') == ["ar-1"]
    assert _ids(store, '"الفلسطيني الشعب"') == []
    assert _ids(store, "«اسماعيل هنيه»") == ["ar-1", "fa-1"]
    assert _ids(store, "شعب") == ["ar-1"]
    assert _ids(store, "يتلقى") == ["ar-1"], "the title is searched too"


def test_accents_numbers_and_signs(store: Store) -> None:
    store.add([Record(report=Report(id="r", text="Erdoğan said ۱۲۳۴ (C) x' OR 1=1", language="en"))])
    for words in ("erdogan", "ERDOĞAN", "1234", "١٢٣٤", "x' or", 'c "or 1"', "* said"):
        assert _ids(store, words) == ["r"], words
    assert _ids(store, "near") == []


def test_there_must_be_a_word(store: Store) -> None:
    for words in ("", " ", '""', "* - !"):
        with pytest.raises(UsageError, match="no word"):
            store.search(ReportFilter(words=words)).page()
    with pytest.raises(UsageError):
        store.search(ReportFilter()).page()


def test_found_words_are_shown_where_they_stand(store: Store) -> None:
    store.add([arabic()])
    found = store.search(ReportFilter(words="هنية")).page().items[0]
    record = store.record("ar-1")
    assert record is not None
    assert [record.report.text[s.start : s.end] for s in found.spans] == ["هنية", "لهنية"]
    assert [found.excerpt[s.start : s.end] for s in found.marks] == ["هنية", "لهنية"][: len(found.marks)]
    assert found.excerpt in record.report.text


def test_words_of_statements(store: Store) -> None:
    store.add([arabic(), persian()])
    said = list(store.statements(StatementFilter(words="فلسطيني")))
    assert [s.report.id for s in said] == ["ar-1"]
    assert list(store.statements(StatementFilter(words="التعازي"))) == [], "that is in the report, not in what was said"


def test_a_very_long_text_and_many_words_are_indexed(store: Store) -> None:
    text = "أول " + " ".join(f"كلمه{n}" for n in range(60_000))
    store.add([Record(report=Report(id="long", text=text, language="ar"))])
    assert _ids(store, "اول") == ["long"]
    assert _ids(store, "كلمه20000") == ["long"]


def test_clitics_are_taken_off_in_every_way() -> None:
    assert "هنيه" in bare_forms("ولهنيه")
    assert {"لوزير", "وزير"} <= set(bare_forms("ولوزير"))
    assert "مقاومه" in bare_forms("للمقاومه")
    assert "مقاومه" in bare_forms("وبالمقاومه")
    assert bare_forms("گفت") == () and bare_forms("said") == ()


def test_persian_keeps_its_first_letters() -> None:
    assert index("بازدید لبنان", "fa").forms == []
    assert "بنان" in index("لبنان", "ar").forms


def test_spans_of_phrases_and_of_joined_words() -> None:
    text = "در گفت‌وگو با «اسماعیل هنیه» گفت"
    found = spans(text, terms("گفتوگو «اسماعيل هنيه»"))
    assert [text[s.start : s.end] for s in found] == ["گفت‌وگو", "اسماعیل هنیه"]
