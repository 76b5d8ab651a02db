"""Paragraphs and sentences."""

import pytest

from rasad.record import Report
from rasad.text import Document


def sentences(text: str, language: str = "ar") -> list[str]:
    document = Document(Report(id="r", text=text), language)
    return [document.raw(first, last) for first, last in document.sentences]


def paragraphs(text: str) -> list[str]:
    document = Document(Report(id="r", text=text), "ar")
    return [document.raw(first, last) for first, last in document.paragraphs]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال نعم. ثم قال لا؟ وسكت!", ["قال نعم.", "ثم قال لا؟", "وسكت!"]),
        ('قال "نحن هنا." وأضاف', ['قال "نحن هنا."', "وأضاف"]),
        ("التقى د. أحمد م. سالم في القاهرة", ["التقى د. أحمد م. سالم في القاهرة"]),
        ("بلغ 3.5 مليون. وأضاف", ["بلغ 3.5 مليون.", "وأضاف"]),
        ("وقع عام 2015م. وأضاف", ["وقع عام 2015م.", "وأضاف"]),
        ("في 1437 هـ. وأضاف", ["في 1437 هـ.", "وأضاف"]),
        ("نشر rasad.org بيانا", ["نشر rasad.org بيانا"]),
        ("1. البند الأول\n2. البند الثاني", ["1. البند الأول", "2. البند الثاني"]),
        ("قال... ثم سكت", ["قال...", "ثم سكت"]),
        ("قال ظريف، إن الحوار؛ ضرورة", ["قال ظريف، إن الحوار؛ ضرورة"]),
    ],
)
def test_where_a_sentence_ends(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x0b"])
def test_every_kind_of_line_end_closes_a_paragraph(end: str) -> None:
    assert paragraphs(f"العنوان{end}النص الأول{end}{end}النص الثاني") == ["العنوان", "النص الأول", "النص الثاني"]


def test_a_line_that_ends_within_a_phrase_closes_no_paragraph() -> None:
    assert len(paragraphs("سفر وزیر به ایران\nوزیر هفته آینده به\nتهران سفر می‌کند.\n\nپایان")) == 3
    assert len(paragraphs("سفر وزیر به ایران\nوزیر هفته آینده به\n\nتهران سفر می‌کند.")) == 3


def test_a_report_wrapped_at_a_fixed_width_is_not_cut_at_its_line_ends() -> None:
    line = "این متن در سطرهایی با پهنای ثابت نوشته شده است و هر سطر ادامه سطر پیش است"
    text = "\n".join(["تیتر خبر", line, line, line, line, "پایان متن.", line, line])
    assert len(paragraphs(text)) == 3
