"""Trips, headlines within a report and the same day: one behaviour each, on sentences of our own."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Contact, Report

PUBLISHED = "2021-05-15"


def contacts(text: str) -> list[Contact]:
    """Give the contacts of a text."""
    return Coder().code(Report(id="t", text=text, published=PUBLISHED)).contacts


def kinds(text: str) -> list[tuple[str, str]]:
    """Give channel and status of each contact of a text, in order."""
    return [(c.channel, c.status) for c in contacts(text)]


def test_a_trip_is_part_of_the_meeting_it_leads_to_a_day_later() -> None:
    (meeting,) = contacts("وصل سامح شكري أمس الجمعة إلى موسكو. ومن المقرر أن يلتقي شكري اليوم السبت وزير الخارجية الروسي سيرغي لافروف.")
    assert (meeting.channel, meeting.initiator, meeting.place) == ("meeting", "sameh-shoukry", "Moscow")


def test_a_trip_elsewhere_is_a_contact_of_its_own() -> None:
    assert ("visit", "planned") in kinds("التقى سامح شكري أمس سيرغي لافروف في القاهرة. وسيزور شكري فرنسا الشهر المقبل.")


def test_a_trip_to_see_officials_nobody_names_is_a_visit() -> None:
    (visit,) = contacts("يزور وزير الخارجية السعودي عادل الجبير موسكو اليوم، لإجراء محادثات مع المسؤولين الروس.")
    assert (visit.channel, visit.parties) == ("visit", ["adel-al-jubeir", "RUS"])


def test_words_that_stand_in_a_letter_have_not_come() -> None:
    assert all(c.channel != "visit" for c in contacts(
        "محمدجواد ظریف در پیامی به رجب طیب اردوغان تسلیت گفت. در پیام آمده است که ترکیه در منطقه اهمیت دارد."
    ))


def test_a_headline_within_a_report_tells_the_past() -> None:
    text = "قال مصدر إن الجهود مستمرة.\nعادل الجبير يلتقي سامح شكري\nالتقى عادل الجبير سامح شكري أمس في القاهرة."
    assert kinds(text) == [("meeting", "held")]


def test_a_link_under_a_report_tells_nothing_new() -> None:
    told = "استقبل سامح شكري عادل الجبير أمس في القاهرة."
    assert kinds(f"{told}\nرابط الخبر بصحيفة الوئام: سامح شكري يستقبل سيرغي لافروف") == kinds(told)


def test_before_he_met_is_held() -> None:
    assert ("meeting", "planned") not in kinds("استقبل عبد الفتاح السيسي عادل الجبير، قبل أن يعقد الجبير مع سامح شكري جلسة مباحثات.")


def test_persian_with_after_before_that() -> None:
    (call,) = contacts("آنگلا مرکل پیش از آن به باراک اوباما تلفن کرده بود.")
    assert call.initiator == "angela-merkel"


@pytest.mark.parametrize(("text", "date"), [
    ("حسین امیرعبداللهیان ۱۹ و ۲۰ فروردین با فواد حسین تلفنی گفت‌وگو کرد.", "2021-04"),
    ("التقى سامح شكري عادل الجبير يومي 3 و4 مايو في القاهرة.", "2021-05"),
    ("التقى سامح شكري عادل الجبير يوم 5 مايو 2021 في القاهرة.", "2021-05-05"),
    ("الخرطوم 14 مايو 2021 – استقبل سامح شكري عادل الجبير.", None),
])
def test_days(text: str, date: str | None) -> None:
    assert contacts(text)[0].date == date


def test_the_same_day_is_the_day_told_before() -> None:
    found = contacts("استقبل عبد الفتاح السيسي أمس الجمعة عادل الجبير. واستقبل السيسي في اليوم نفسه سيرغي لافروف.")
    assert [c.date for c in found] == ["2021-05-14", "2021-05-14"]


def test_a_capital_after_its_nation() -> None:
    (meeting,) = contacts("أجرى عادل الجبير مباحثات اليوم مع سيرغي لافروف في العاصمة الإيطالية روما.")
    assert meeting.place == "Rome"


@pytest.mark.parametrize(("text", "visits"), [
    ("جاء ذلك عشية زيارة يقوم بها وزير الخارجية الفرنسي لوران فابيوس إلى طهران.", {("laurent-fabius", "IRN")}),
    ("دو طرف درباره سفر ماه آینده ولادیمیر پوتین به چین صحبت کردند.", {("vladimir-putin", "CHN")}),
])
def test_who_goes_where(text: str, visits: set[tuple[str, str]]) -> None:
    told = {(c.parties[0], c.parties[1]) for c in contacts(text) if c.channel == "visit"}
    assert visits <= told


def test_each_country_of_a_tour_is_visited_by_itself() -> None:
    visits = [c.parties for c in contacts("زلمی خلیلزاد به قطر، پاکستان و افغانستان سفر می‌کند.") if c.channel == "visit"]
    assert visits == [["zalmay-khalilzad", land] for land in ("QAT", "PAK", "AFG")]


def test_a_trip_to_take_part_in_a_conference_visits_nobody() -> None:
    text = "خالد الفالح که برای شرکت در یک کنفرانس اقتصادی به روسیه سفر کرده بود، از بازار نفت سخن گفت."
    assert all(c.channel != "visit" for c in contacts(text))
