"""Tokens are words, numbers and single signs."""

import pytest

from rasad.record import Report
from rasad.text import Document, fold, tokenize


def words(text: str) -> list[str]:
    return tokenize(fold(text)).words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال هنية، اليوم", ["قال", "هنيه", "،", "اليوم"]),
        ('لـ"حماس"', ["ل", '"', "حماس", '"']),
        ("گفت‌وگو", ["گفت", "وگو"]),
        ("24/10/1385", ["24/10/1385"]),
        ("3.5 مليون", ["3.5", "مليون"]),
        ("G20 الـ12", ["g", "20", "ال", "12"]),
        ("🙂قال", ["🙂", "قال"]),
        ("a\x1fb\u2028c\td", ["a", "b", "c", "d"]),
        ("_x_", ["_", "x", "_"]),
        ("  \n ", []),
    ],
)
def test_what_a_token_is(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_a_token_covers_the_vowel_signs_it_carries() -> None:
    text = "رحّبَ الوزيرُ."
    tokens = tokenize(fold(text))
    assert [text[a:b] for a, b in zip(tokens.starts, tokens.ends, strict=True)] == ["رحّبَ", "الوزيرُ", "."]


@pytest.mark.parametrize(
    ("text", "word"), [("على", "على"), ("علي", "علي"), ("عليّ", "علي"), ("ﻋﻠﻲ", "علي"), ("ﻋﻠﻰ", "على"), ("عَلَىٰ", "على"), ("وإلى", "والى")]
)
def test_arabic_documents_tell_the_preposition_from_the_name(text: str, word: str) -> None:
    assert Document(Report(id="r", text=text), "ar").words == [word]


def test_persian_documents_do_not() -> None:
    assert Document(Report(id="r", text="علی"), "fa").words == Document(Report(id="r", text="علي"), "fa").words


def test_a_document_finds_tokens_and_text_by_offset() -> None:
    text = "قال هنية إن النصر قريب"
    document = Document(Report(id="r", text=text), "ar")
    at = document.token_at(text.index("هنية"))
    assert document.raw(at, at + 1) == "هنية"
    assert document.token_at(text.index("هنية") - 1) == at  # the space before it
    assert document.span(0, 2) == (0, 8)
