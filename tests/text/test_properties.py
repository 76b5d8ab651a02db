"""What must hold for any text, hostile ones too: every span lies inside it and leads back to what it stands for."""

import random
import time
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rasad.record import Report
from rasad.text import Document, detect, fold, tokenize

PIECES = [
    "قال", "هنية", "مُحَمَّد", "عليّ", "اتصـــال", "گفت‌وگو", "می‌شود", "USA", "İstanbul", "ß", "ﻣﺤﻤﺪ", "ﷺ", "ﷲ", "ﻻ", "3.5", "۱۴۰۲", "٢٠٢١",
    ".", "؟", "،", "...", ":", "\n", "\r\n", "\u2028", " ", "\u00a0", '"', "“", "”", "«", "»", "‹", "›", "‘", "’", "''", "``", "<<", ">>",
    "\u200c", "\u200d", "\u200b", "\u200f", "\u202b", "\u202c", "\u202e", "\u2067", "\u2069", "\ufeff", "\u00ad", "\u0640", "\u0651",
    "\x00", "\ud800", "\udfff", "🙂", "👨\u200d👩\u200d👧", "🇮🇷", "e\u0301", "\ufe70", "\ufefb", "د.", "2015م.", "_", "\t", "\x1c", "\x85",
]
texts = st.one_of(
    st.text(max_size=200),
    st.text(alphabet=st.characters(codec=None), max_size=60),
    st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
)


def spans(document: Document) -> Iterator[tuple[int, int]]:
    yield from zip(document.tokens.starts, document.tokens.ends, strict=True)
    yield from (document.span(first, last) for first, last in document.sentences)
    yield from (document.span(first, last) for first, last in document.paragraphs)
    yield from ((quotation.start, quotation.end) for quotation in document.quotations)


@settings(deadline=None, max_examples=300)
@given(texts, st.sampled_from(["ar", "fa"]))
@example("\ufe70", "ar")
@example("ﷺ\u0651", "ar")
@example("\u0651قال", "ar")
def test_every_span_lies_inside_the_text_and_is_not_empty(text: str, language: str) -> None:
    for start, end in spans(Document(Report(id="r", text=text), language)):
        assert 0 <= start < end <= len(text)


@settings(deadline=None, max_examples=300)
@given(texts)
def test_tokens_follow_each_other_and_leave_out_only_space_and_signs(text: str) -> None:
    folded = fold(text)
    tokens = tokenize(folded)
    assert "".join(tokens.words) == "".join(folded.text.split())
    assert tokens.starts == sorted(tokens.starts)
    for end, start in zip(tokens.ends, tokens.starts[1:], strict=False):
        assert end <= start or " " in unicodedata.normalize("NFKC", text[start])  # one sign may stand for several words


@settings(deadline=None, max_examples=300)
@given(texts)
def test_offsets_go_there_and_back(text: str) -> None:
    folded = fold(text)
    for position in range(len(folded.text)):
        start = folded.start(position)
        assert 0 <= start < folded.end(position + 1) <= len(text)
        assert folded.start(folded.position(start)) == start
        assert fold(text[start]).text == "" or folded.text[folded.position(start)] == fold(text[start]).text[0]


@settings(deadline=None, max_examples=200)
@given(texts)
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@settings(deadline=None, max_examples=200)
@given(texts, st.sampled_from(["ar", "fa"]))
def test_sentences_and_paragraphs_cover_every_token_once(text: str, language: str) -> None:
    document = Document(Report(id="r", text=text), language)
    every = list(range(len(document.words)))
    assert [at for first, last in document.sentences for at in range(first, last)] == every
    assert [at for first, last in document.paragraphs for at in range(first, last)] == every
    assert len(document.sentence_of) == len(every)


@settings(deadline=None, max_examples=200)
@given(texts)
def test_any_text_has_a_language_or_none(text: str) -> None:
    guess = detect(text)
    assert 0.0 <= guess.confidence <= 1.0
    assert guess.second != guess.language


@pytest.mark.parametrize(
    "text",
    ["قال" * 100_000, "«" * 20_000, '"قال ' * 20_000, "\u0651" * 100_000, "ﷺ" * 5_000, "\n" * 100_000, ". " * 50_000, "قال\u202e" * 30_000],
    ids=["one word", "open marks", "straight marks", "vowel signs", "ligatures", "line ends", "full stops", "bidi controls"],
)
def test_very_long_lines_are_read_in_linear_time(text: str) -> None:
    begin = time.process_time()
    document = Document(Report(id="r", text=text), "ar")
    assert time.process_time() - begin < 10  # a second or two where the machine is busy; minutes if it were quadratic
    assert all(0 <= start < end <= len(text) for start, end in spans(document))


def test_the_same_text_gives_the_same_document_whatever_came_before() -> None:
    dice = random.Random(7)
    text = "".join(dice.choice(PIECES) for _ in range(400))
    first = Document(Report(id="r", text=text), "ar")
    Document(Report(id="x", text=text[::-1]), "ar")
    again = Document(Report(id="r", text=text), "ar")
    assert first.words == again.words
    assert list(spans(first)) == list(spans(again))
