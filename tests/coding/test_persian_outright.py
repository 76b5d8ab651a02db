"""Persian contacts whose own words name both sides: one behaviour each, on sentences of our own."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Contact, Report


def contacts(text: str) -> list[Contact]:
    """Give the contacts of a text."""
    return Coder().code(Report(id="t", text=text, language="fa")).contacts


def told(text: str) -> list[tuple[str, str, set[str]]]:
    """Give channel, status and parties of the contacts of a text."""
    return [(c.channel, c.status, set(c.parties)) for c in contacts(text)]


@pytest.mark.parametrize(("text", "channel", "parties"), [
    # Whose session it is together.
    ("این موضوع در جلسه مشترک وزیر نیرو و وزیر نفت مطرح شد.", "meeting", {"irn-energy-minister", "irn-oil-minister"}),
    ("محمدجواد ظریف در دیدار وزیر خارجه قطر بر گسترش همکاری‌ها تاکید کرد.", "meeting", {"mohammad-javad-zarif", "qat-foreign-minister"}),
    # A journey whose traveller stands right before the land it leads to.
    ("سفر هفته گذشته وزیر خارجه قطر به ایران بازتاب گسترده‌ای داشت.", "visit", {"qat-foreign-minister", "IRN"}),
    # What a speaker tells of himself.
    ("محمدجواد ظریف گفت: در جلسه با وزیر خارجه قطر این موضوع را مطرح کردم.", "meeting", {"mohammad-javad-zarif", "qat-foreign-minister"}),
    ("محمدجواد ظریف گفت: نامه‌ای به دبیرکل سازمان ملل نوشتم.", "message", {"mohammad-javad-zarif", "un-secretary-general"}),
    ("محمدجواد ظریف افزود: مکاتبه‌ای با وزیر نیرو داشته‌ام.", "message", {"mohammad-javad-zarif", "irn-energy-minister"}),
    ("محمدجواد ظریف گفت: جلسه ما با وزیر نفت خوب بود.", "meeting", {"mohammad-javad-zarif", "irn-oil-minister"}),
    ("محمدجواد ظریف گفت: در جلسه با وزیر نفت این طرح بررسی شد.", "meeting", {"mohammad-javad-zarif", "irn-oil-minister"}),
    # Meetings of the new year are meetings, its messages are to everybody.
    ("دیدار نوروزی وزیر نیرو با وزیر نفت انجام شد.", "meeting", {"irn-energy-minister", "irn-oil-minister"}),
    ("نامه ۲۰ نماینده مجلس به وزیر نفت", "message", {"group-irn-parliament-members", "irn-oil-minister"}),
    ("چین اعلام کرد با آمریکا مکالمه تلفنی داشته است.", "phone", {"CHN", "USA"}),
])
def test_the_words_beside_the_noun_name_both_sides(text: str, channel: str, parties: set[str]) -> None:
    assert told(text) == [(channel, "held", parties)]


@pytest.mark.parametrize("text", [
    "سفیر سوئد در تهران امروز در وزارت خارجه حضور یافت.",
    "سفیر سوئد در تهران دیروز به وزارت خارجه آمد.",
])
def test_an_envoy_at_the_ministry_has_come_to_it(text: str) -> None:
    (visit,) = contacts(text)
    assert "irn-foreign-ministry" in visit.parties and visit.initiator != "irn-foreign-ministry"


@pytest.mark.parametrize("text", [
    "وزیر نیرو در مراسم افتتاح این سد حضور یافت.",  # no ministry
    "محمدجواد ظریف در گفت‌وگو با رسانه‌های چینی از همکاری‌ها قدردانی کرد.",
    "محمدجواد ظریف در گفت‌وگو با یک رسانه عربی از همکاری‌ها قدردانی کرد.",
    "گفت‌وگویی با وزیر نیرو داشتیم که در ادامه می‌خوانید.",
    "سفر رئیس‌جمهور به آذربایجان غربی آغاز شد.",  # a province
    "ضرورت سفر وزیر خارجه قطر به ایران",
])
def test_interviews_provinces_and_trips_to_be_made_are_none(text: str) -> None:
    assert contacts(text) == []


def test_a_future_in_another_clause_plans_nothing() -> None:
    text = "این نشست در حالی برگزار خواهد شد که محمدجواد ظریف روز چهارشنبه گذشته برای دیدار با وزیر خارجه قطر به دوحه رفت."
    assert ("meeting", "held", {"mohammad-javad-zarif", "qat-foreign-minister"}) in told(text)
