"""Persian contacts of which only one side is told: one behaviour each, on sentences of our own."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Contact, Report

_ZARIF, _HUSSEIN, _SHOUKRY = "mohammad-javad-zarif", "fuad-hussein", "sameh-shoukry"


def contacts(text: str) -> list[Contact]:
    """Give the contacts of a text."""
    return Coder().code(Report(id="t", text=text, language="fa", published="2021-05-15")).contacts


@pytest.mark.parametrize("text", [
    # Beside talk, a letter or a session of others.
    "محمدجواد ظریف گفت روند مذاکرات هسته‌ای پس از سخنان فواد حسین دشوار شده است.",
    "محمدجواد ظریف در واکنش به پیام فواد حسین گفت: منطقه به آرامش نیاز دارد.",
    "محمدجواد ظریف در نشست تخصصی فواد حسین و آینده عراق که در تهران برگزار شد، سخن گفت.",
    # Whose journey it was, somebody else tells.
    "محمدجواد ظریف در مجلس حاضر شد. وی گفت سفر فواد حسین به منطقه مهم بود.",
    # Others met, of whom nobody is named.
    "محمدجواد ظریف با اشاره به تماس تلفنی سران برخی کشورها با فواد حسین گفت: این گفت‌وگوها مفید بود.",
    "محمدجواد ظریف در نشست سفرا و کارداران کشورهای همسایه با فواد حسین گفت: این نشست مهم است.",
])
def test_who_only_speaks_of_it_takes_no_part(text: str) -> None:
    assert not [c for c in contacts(text) if _ZARIF in c.parties]


@pytest.mark.parametrize("text", [
    "محمدجواد ظریف و فواد حسین درباره مرزها گفت‌وگو کردند.",
    "محمدجواد ظریف در دیدار عصر امروز فواد حسین گفت: همکاری‌ها ادامه دارد.",
    "محمدجواد ظریف در پاسخ به نامه فواد حسین از همکاری عراق قدردانی کرد.",
    "محمدجواد ظریف نامه‌ای برای فواد حسین فرستاد.",
])
def test_whose_partner_is_told_takes_part(text: str) -> None:
    assert {_ZARIF, _HUSSEIN} in [set(c.parties) for c in contacts(text)]


def test_those_who_sat_together_are_told_by_each_other() -> None:
    (meeting,) = contacts("محمدجواد ظریف، فواد حسین و سامح شکری در بغداد با یکدیگر دیدار کردند.")
    assert set(meeting.parties) == {_ZARIF, _HUSSEIN, _SHOUKRY}


@pytest.mark.parametrize("text", [
    "مشاور دیپلماتیک امانوئل مکرون، رئیس‌جمهور فرانسه، به تهران سفر کرد.",
    "همسر امانوئل مکرون به تهران سفر کرد.",
])
def test_whose_aide_came_did_not_come_himself(text: str) -> None:
    assert not [c for c in contacts(text) if "emmanuel-macron" in c.parties]


@pytest.mark.parametrize("text", [
    "محمدجواد ظریف از توافق با فواد حسین برای آغاز مذاکرات میان سوریه و ترکیه خبر داد.",
    "محمدجواد ظریف عراق را به گفت‌وگو دعوت کرد.",
    "محمدجواد ظریف در دوران جوانی به آمریکا گریخت و سپس وارد عراق شد.",
    "محمدجواد ظریف از فواد حسین جهت سفر به ایران دعوت به عمل آورد.",
])
def test_nobody_is_told_to_have_met_or_gone(text: str) -> None:
    assert not [c for c in contacts(text) if c.status == "held"]


def test_a_call_in_which_something_was_agreed_for_later_was_held() -> None:
    (call,) = contacts("محمدجواد ظریف و فواد حسین در یک گفت‌وگوی تلفنی توافق کردند تا برای صلح تلاش کنند.")
    assert (call.channel, call.status) == ("phone", "held")


@pytest.mark.parametrize("text", [
    "سامح شکری قرار است در حاشیه نشست گروه ۲۰ با فواد حسین دیدار کند.",
    "محمدجواد ظریف در نشست بررسی آب که با حضور فواد حسین در تهران برگزار شد، گفت: آب کم است.",
])
def test_a_body_that_sits_and_a_guest_of_a_session_met_nobody(text: str) -> None:
    told = [set(c.parties) for c in contacts(text)]
    assert not [parties for parties in told if parties != {_SHOUKRY, _HUSSEIN}]


def test_whose_words_they_were_met() -> None:
    (meeting,) = contacts("سامح شکری گفت: مواضع محمدجواد ظریف در دیدار فواد حسین روشن بود.")
    assert set(meeting.parties) == {_ZARIF, _HUSSEIN}


def test_whom_a_letter_tells_of_did_not_write_it() -> None:
    told = contacts("رئیس کمیته در نامه‌ای به فواد حسین پیشنهاد محمدجواد ظریف را بررسی کرد.")
    assert not [c for c in told if _ZARIF in c.parties]
