"""Quotations in five kinds of marks, nested, unclosed, swapped and spaced out, as reports have them."""

import pytest

from rasad.record import Report
from rasad.text import Document


def quoted(text: str) -> list[tuple[str, int, bool]]:
    document = Document(Report(id="r", text=text), "ar")
    return [(text[q.start : q.end], q.depth, q.closed) for q in document.quotations]


@pytest.mark.parametrize("marks", ['""', "“”", "«»", "‹›", "‘’", "”“", "»«", "””", "„“"])
def test_every_kind_of_mark(marks: str) -> None:
    text = f"قال هنية إن {marks[0]}النصر قريب{marks[1]}، وأضاف"
    assert quoted(text) == [("النصر قريب", 0, True)]


@pytest.mark.parametrize(("left", "right"), [("''", "''"), ("``", "''"), ("<<", ">>")])
def test_marks_written_as_two_signs(left: str, right: str) -> None:
    assert quoted(f"قال {left}النصر قريب{right} وسكت") == [("النصر قريب", 0, True)]


@pytest.mark.parametrize(
    ("outer", "inner"), [("“”", "‘’"), ("«»", "“”"), ("«»", '""'), ('""', "«»"), ("“”", "“”"), ('""', '""'), ("«»", "‹›")]
)
def test_a_quotation_within_a_quotation(outer: str, inner: str) -> None:
    text = f"قال {outer[0]}نرفض {inner[0]}صفقة القرن{inner[1]} كلها{outer[1]} وسكت"
    assert [(words, depth) for words, depth, _ in quoted(text)] == [
        (f"نرفض {inner[0]}صفقة القرن{inner[1]} كلها", 0), ("صفقة القرن", 1),
    ]


def test_a_quotation_left_open_ends_with_its_paragraph() -> None:
    assert quoted("قال «النصر قريب.\nوأضاف شيئا") == [("النصر قريب.", 0, False)]


def test_a_quotation_closed_in_the_next_paragraph_goes_on_there() -> None:
    assert quoted("قال «النصر قريب.\nوالصمود باق». وسكت") == [("النصر قريب.", 0, False), ("والصمود باق", 0, True)]


def test_a_quotation_never_closed_before_another() -> None:
    assert quoted('قال إن "الوضع خطير. وأضاف "لن نقبل" وسكت') == [('الوضع خطير. وأضاف "لن نقبل" وسكت', 0, False), ("لن نقبل", 1, True)]


@pytest.mark.parametrize("mark", ["»", "”", "›", "’"])
def test_a_closing_mark_alone_opens_nothing(mark: str) -> None:
    assert quoted(f"النصر قريب{mark}. وأضاف الوزير أنه باق.") == []


def test_spaces_inside_the_marks() -> None:
    assert quoted('قال " النصر قريب " وأضاف " لن نقبل " وسكت') == [(" النصر قريب ", 0, True), (" لن نقبل ", 0, True)]


def test_a_closing_mark_that_sticks_to_the_next_word() -> None:
    assert quoted('پهپاد "گلوبال هاوک "امریکا سرنگون شد') == [("گلوبال هاوک ", 0, True)]


def test_one_kind_of_mark_for_both_sides_after_a_comma() -> None:
    assert quoted("وفي هذه المباحثات،” شكر هنية إيران”. وسكت") == [(" شكر هنية إيران", 0, True)]


def test_a_mark_behind_a_clitic() -> None:
    assert quoted('رفضه لـ"صفقة القرن" و"خطة الضم"') == [("صفقة القرن", 0, True), ("خطة الضم", 0, True)]


def test_an_apostrophe_is_no_mark() -> None:
    assert quoted("قال B’nai Brith و Trump’s ‘نعم’ ثم سكت") == [("نعم", 0, True)]


def test_empty_quotations_are_left_out() -> None:
    assert quoted('غزة"" وسكت «»') == []


def test_the_outermost_quotation_around_an_offset() -> None:
    text = "قال «نرفض “الصفقة” كلها» وسكت"
    document = Document(Report(id="r", text=text), "ar")
    found = document.quotation_at(text.index("الصفقة"))
    assert found is not None and found.depth == 0
    assert document.quotation_at(text.index("وسكت")) is None
