"""Contacts told as done stay so whatever else is planned: one behaviour each, on sentences of our own."""

import pytest
from tests.coding.coded import contacts


@pytest.mark.parametrize("text", [
    "بشار اسد طی چند ماه گذشته با نوری المالکی دیدارهایی داشته است.",
    "محمدجواد ظریف با فواد حسین درباره سفر ماه آینده هیئت ایرانی گفت‌وگو کرد.",
    "محمدجواد ظریف با فواد حسین درباره نشست آتی دیدار و گفت‌وگو کرد.",
    "وكان في استقبال فيصل بن فرحان بالمطار سامح شكري.",
])
def test_what_its_own_verb_closes_in_the_past_was_held(text: str) -> None:
    assert "held" in [c.status for c in contacts(text) if c.channel == "meeting"]


def test_a_hope_in_the_subjunctive_is_a_plan() -> None:
    (meeting,) = contacts("محمدجواد ظریف امیدوار است با فواد حسین دیدار داشته باشد.")
    assert meeting.status == "planned"


@pytest.mark.parametrize("text", [
    "محمدجواد ظریف روز شنبه در بغداد با فواد حسین دیدار کرد.\n"
    "سخنگوی وزارت خارجه گفت: قرار است محمدجواد ظریف هفته آینده بار دیگر با فواد حسین دیدار کند.",
    "وصل عبد الفتاح السيسي إلى الرياض.\nوكان في استقبال السيسي بالمطار سلمان بن عبد العزيز.\n"
    "ومن المقرر أن يعقد السيسي اجتماعا مع سلمان بن عبد العزيز.",
])
def test_a_meeting_held_and_one_to_come_of_the_same_people_are_two(text: str) -> None:
    assert sorted(c.status for c in contacts(text) if c.channel == "meeting") == ["held", "planned"]
