"""Persian letters told by a verb of sending right behind the reader: who wrote, and to whom."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Contact, Report


def letters(text: str) -> list[Contact]:
    """Give the letters of a text."""
    return [c for c in Coder().code(Report(id="t", text=text, language="fa", published="2021-05-15")).contacts if c.channel == "message"]


@pytest.mark.parametrize(("text", "writer", "reader"), [
    ("محمدجواد ظریف نامه‌ای درباره این موضوع به دبیرکل سازمان ملل ارسال کرد.", "mohammad-javad-zarif", "antonio-guterres"),
    ("نامه ۵۰ نماینده مجلس که به حسن روحانی نوشته شده، منتشر شد.", "group-irn-parliament-members", "hassan-rouhani"),
    ("وزارت خارجه یادداشت اعتراضی به سفارت پاکستان تحویل داد.", "irn-foreign-ministry", "pak-embassy"),
    ("کمیسیون انرژی مجلس با وزارت نیرو مکاتبه کرد.", "irn-parliament-energy-committee", "irn-energy-ministry"),
    ("محمدجواد ظریف گفت حسن روحانی با ولادیمیر پوتین مکاتبه کرده است.", "hassan-rouhani", "vladimir-putin"),
    ("شورای نگهبان به استعلام مجلس درباره این لایحه پاسخ داد.", "irn-parliament", "irn-guardian-council"),
])
def test_who_stands_beside_the_words_wrote_or_was_written_to(text: str, writer: str, reader: str) -> None:
    (letter,) = letters(text)
    assert (letter.initiator, set(letter.parties)) == (writer, {writer, reader})


def test_an_enquiry_that_nobody_answers_is_none() -> None:
    assert letters("بر اساس استعلام کمیسیون انرژی مجلس، کار ادامه دارد.") == []
