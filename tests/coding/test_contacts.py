"""Contacts: one behaviour each, on sentences of our own."""

import pytest
from tests.coding.coded import contacts

from rasad.coding.coder import code


def test_a_call_received_was_begun_by_the_other() -> None:
    (call,) = contacts("تلقى إسماعيل هنية، مساء اليوم السبت، اتصالاً هاتفياً من محمد باقر قاليباف.")
    assert (call.channel, call.status, call.date) == ("phone", "held", "2021-05-15")
    assert call.initiator == "mohammad-bagher-ghalibaf"


def test_tellings_that_disagree_on_who_phoned_leave_it_open() -> None:
    (call,) = contacts(
        "قاليباف يتصل بإسماعيل هنية\nأجرى إسماعيل هنية اتصالاً هاتفياً بمحمد باقر قاليباف.\nوقال هنية إن الوحدة ضرورة."
    )
    assert call.initiator is None
    assert call.initiator_conflict


def test_separate_calls_are_a_contact_each() -> None:
    found = contacts("محمدجواد ظریف در تماس‌های تلفنی جداگانه با اسماعیل هنیه و زیاد نخاله درباره غزه گفت‌وگو کرد.")
    assert sorted(tuple(sorted(c.parties)) for c in found) == [
        ("ismail-haniyeh", "mohammad-javad-zarif"), ("mohammad-javad-zarif", "ziad-nakhaleh"),
    ]


def test_what_was_discussed_during_a_call_is_that_call() -> None:
    (call,) = contacts("تلقى وزير الخارجية المصري سامح شكري اتصالاً هاتفياً من وزير الخارجية الروسي سيرغي لافروف، بحثا خلاله تطورات الأوضاع.")
    assert call.channel == "phone"


def test_what_two_discussed_is_the_call_told_before() -> None:
    (call,) = contacts("أجرى سامح شكري اتصالا هاتفيا بسيرغي لافروف.\nوناقش شكري مع لافروف الأوضاع في سوريا.")
    assert call.channel == "phone"


def test_a_contact_told_twice_is_one() -> None:
    found = contacts("شكري يلتقي الجبير\nالتقى وزير الخارجية المصري سامح شكري نظيره السعودي عادل الجبير في القاهرة.")
    assert len(found) == 1
    assert found[0].place == "Cairo"


@pytest.mark.parametrize(("text", "status"), [
    ("من المقرر أن يلتقي سامح شكري عادل الجبير غدا في القاهرة.", "planned"),
    ("قرار است محمدجواد ظریف فردا با فواد حسین در بغداد دیدار کند.", "planned"),
    ("محمدجواد ظریف با فواد حسین در بغداد دیدار کرد.", "held"),
    ("نفى سامح شكري لقاءه عادل الجبير في القاهرة.", "denied"),
])
def test_status(text: str, status: str) -> None:
    found = contacts(text)
    assert [c.status for c in found] == [status]


@pytest.mark.parametrize("text", [
    "قال محمد جواد ظريف في لقاء مع قناة الجزيرة إن الحوار ضرورة.",
    "محمدجواد ظریف در گفت‌وگو با ایسنا افزود: مذاکرات ادامه دارد.",
])
def test_an_interview_is_no_contact(text: str) -> None:
    assert contacts(text) == []


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("لقاء في نيويورك\n\nنيويورك 27 سبتمبر 2007م واس\n"
         "التقى الأمير سعود الفيصل وزير الخارجية المصري أحمد أبو الغيط.", "saudi-press-agency"),
        ("لقاء في بكين\n\nبكين: «الشرق الأوسط»\n\n"
         "عقد الأمير فيصل بن فرحان، في بكين أمس، لقاء مع نظيره الإيراني حسين أمير عبداللهيان.", "asharq-al-awsat"),
        ("موسكو، سبوتنيك، 8 أغسطس\nالتقى سيرغي لافروف محمد جواد ظريف في موسكو.", "sputnik"),
    ],
)
def test_a_byline_stands_after_the_date_or_place_of_a_dateline(text: str, medium: str) -> None:
    assert [c.according_to for c in code(text, language="ar").contacts] == [[medium]]


def test_a_region_is_no_paper() -> None:
    text = "بحث سامح شكري مع سيرغي لافروف قضايا الشرق الأوسط. وقال شكري إن «الشرق الأوسط» في أزمة."
    assert [c.according_to for c in code(text, language="ar").contacts] == [[]]
