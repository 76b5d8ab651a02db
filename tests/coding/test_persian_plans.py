"""What is still to come in Persian, put off, or only the invitation to what was done, on sentences of our own."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Contact, Report


def contacts(text: str) -> list[Contact]:
    """Give the contacts of a text."""
    return Coder().code(Report(id="t", text=text, published="2019-06-20")).contacts


def test_to_be_opens_its_clause_however_far_before() -> None:
    found = contacts("قرار است تا ساعاتی دیگر محمدجواد ظریف با محمد علی الحکیم وزیر خارجه عراق نشست مشترکی داشته باشد.")
    assert [(contact.status, set(contact.parties)) for contact in found] == [("planned", {"mohammad-javad-zarif", "mohamed-ali-alhakim"})]


@pytest.mark.parametrize(
    "text",
    [
        "سخنگوی وزارت خارجه روسیه گزارش‌های تعویق دیدار سرگئی لاوروف و محمدجواد ظریف را جعلی خواند.",
        "سخنگوی وزارت خارجه روسیه از تعویق دیدار سرگئی لاوروف و محمدجواد ظریف خبر داد.",
    ],
)
def test_what_is_put_off_is_planned_whatever_is_said_of_the_reports(text: str) -> None:
    assert [contact.status for contact in contacts(text)] == ["planned"]


def test_to_host_somebody_may_be_expected() -> None:
    found = contacts("هوگو چاوز انتظار دارد امسال میزبان محمود احمدی‌نژاد باشد.")
    assert [(contact.status, set(contact.parties)) for contact in found] == [("planned", {"hugo-chavez", "mahmoud-ahmadinejad"})]


def test_to_host_an_event_is_to_meet_nobody() -> None:
    assert contacts("سرگئی لاوروف گفت از دولت ترکیه می‌خواهند که میزبان نشستی بلندپایه باشد.") == []


def test_who_went_at_an_invitation_was_there() -> None:
    found = contacts("محمدجواد ظریف که به دعوت همتای روس خود به مسکو سفر کرده است، در نمایشگاهی شرکت کرد.")
    assert [(contact.channel, contact.status) for contact in found] == [("visit", "held")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("محمدجواد ظریف برای دیدار با سرگئی لاوروف وارد مسکو شد.", "planned"),
        ("محمدجواد ظریف به منظور دیدار با سرگئی لاوروف روز جمعه عازم مسکو می‌شود.", "planned"),
        ("محمدجواد ظریف چهارشنبه گذشته برای دیدار با سرگئی لاوروف به مسکو رفت.", "held"),
        ("محمدجواد ظریف برای دیدار با سرگئی لاوروف وارد مسکو شد. او با سرگئی لاوروف دیدار کرد.", "held"),
    ],
)
def test_whom_somebody_goes_to_meet_he_has_not_met_yet(text: str, status: str) -> None:
    assert [(contact.channel, contact.status) for contact in contacts(text)] == [("meeting", status)]


def test_a_refused_invitation_to_meet_is_no_meeting() -> None:
    found = contacts("عبدالله عبدالله دعوت برای دیدار با زلمی خلیلزاد را رد کرد.")
    assert [contact.status for contact in found] == ["denied"]


def test_a_list_behind_with_met_somebody_else() -> None:
    assert contacts("دیروز او گفت‌وگوهایی را با شیمون پرز و بنیامین نتانیاهو داشت.") == []
