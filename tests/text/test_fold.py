"""Folding makes spellings of one word the same, and leads back to the untouched text."""

import pytest

from rasad.text import fold, fold_word


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("قاآنی", "قاآني"), ("النخالة", "النخاله"), ("کشور", "كشور"), ("أحمد", "احمد"), ("إسماعيل", "اسماعيل"), ("مُحَمَّد", "محمد"),
        ("اتصـــال", "اتصال"), ("۱۴۰۲", "1402"), ("٢٠٢١", "2021"), ("ﻣﺤﻤﺪ", "محمد"), ("ﻻ", "لا"), ("خانهٔ", "خانۀ"), ("مسؤول", "مسوول"),
        ("گفت‌وگو", "گفت وگو"), ("می¬شود", "می شود"), ("USA", "usa"), ("‏هنية‎", "هنية"), ("ســـوريا\u00ad", "سوريا"),
    ],
)
def test_spellings_of_one_word_fold_to_the_same(one: str, other: str) -> None:
    assert fold(one).text == fold(other).text


@pytest.mark.parametrize(("one", "other"), [("علي", "على"), ("إلي", "إلى"), ("لدي", "لدى")])
def test_function_words_stay_apart_from_names(one: str, other: str) -> None:
    assert fold_word(one) != fold_word(other)


@pytest.mark.parametrize(("one", "other"), [("سوريا", "سورى"), ("هنية", "هنيدة"), ("پاریس", "باريس")])
def test_different_words_stay_different(one: str, other: str) -> None:
    assert fold(one).text != fold(other).text


def test_a_text_without_signs_needs_no_way_back() -> None:
    assert fold("قال الوزير إن الحوار مستمر").is_plain


def test_offsets_lead_back_over_vowel_signs_and_tatweel() -> None:
    text = "قالَ مُحَمَّـــد اليوم"
    folded = fold(text)
    at = folded.text.index("محمد")
    assert text[folded.start(at) : folded.end(at + 4)] == "مُحَمَّـــد"
    assert folded.position(text.index("اليوم")) == folded.text.index("اليوم")


def test_direction_marks_after_a_word_are_no_part_of_it() -> None:
    text = "\u202bحماس\u202c\u200f أعلنت"
    folded = fold(text)
    at = folded.text.index("حماس")
    assert text[folded.start(at) : folded.end(at + 4)] == "حماس"


def test_one_sign_that_stands_for_several_words_keeps_one_place() -> None:
    text = "النبي ﷺ قال"
    folded = fold(text)
    at = folded.text.index("صلي")
    assert text[folded.start(at) : folded.end(at + 3)] == "ﷺ"
