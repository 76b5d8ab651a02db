"""Days as people write them, in three calendars, and the one a page shows beside its headline."""

import pytest

from rasad.sources.pages import read_page
from rasad.sources.written_dates import written_day

from .making import ARABIC


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("۲۵ اردیبهشت ۱۴۰۰", "2021-05-15"), ("شنبه 25 ارديبهشت 1400 - 10:30", "2021-05-15"), ("۲۴ مهرماه سال ۱۳۹۹", "2020-10-15"),
        ("21 دی‌ماه ۱۳۹۸", "2020-01-11"), ("۱۳ حمل ۱۴۰۲", "2023-04-02"), ("السبت 3 شوال 1442هـ", "2021-05-15"),
        ("3 شوال 1442 هـ الموافق 15 مايو 2021م", "2021-05-15"), ("15 أيار/مايو 2021", "2021-05-15"),
        ("5 كانون الثاني (يناير) 2020", "2020-01-05"), ("الأحد، 2 تشرين الأول 2022", "2022-10-02"), ("۵ می ۲۰۲۱", "2021-05-05"),
        ("15 May 2021", "2021-05-15"), ("May 15, 2021 10:00", "2021-05-15"), ("مايو 15, 2021", "2021-05-15"),
        ("۱۴۰۰/۰۲/۲۵ - ۱۲:۳۰", "2021-05-15"), ("25-02-1400", "2021-05-15"), ("1442/10/03", "2021-05-15"), ("٢٠٢١/٥/١٥", "2021-05-15"),
        ("15/05/2021", "2021-05-15"), ("5/15/2021 10:32:11 AM", "2021-05-15"), ("5/5/2021", "2021-05-05"),
    ],
)
def test_a_day_is_read_in_its_calendar(written: str, day: str) -> None:
    assert written_day(written) == day


NO_DAYS = ["", "3/4/2021", "30 فبراير 2021", "+964 770 123 4567", "ساعت ۱۲:۳۰", "1400", "مايو 2021", "32/13/1400"]


@pytest.mark.parametrize("written", NO_DAYS)
def test_what_is_no_day_or_could_be_two_is_none(written: str) -> None:
    assert written_day(written) is None


def shown(before: str = "", after: str = "", head: str = "", outside: str = "") -> str | None:
    page = (
        f"<html lang='ar'><head><title>خبر</title>{head}</head><body>{outside}<article>{before}<h1>اتصال هاتفي بين الوزيرين</h1>{after}"
        f"<p>{ARABIC}</p><p>{ARABIC}</p></article></body></html>"
    )
    return read_page(page, "p").published


@pytest.mark.parametrize(
    "after",
    [
        "<span class='news-date'>۲۵ اردیبهشت ۱۴۰۰ - ۱۲:۳۰</span>", "<time>السبت 3 شوال 1442 هـ</time>",
        "<div id='publishInfo'><b>تاریخ انتشار:</b> ۱۴۰۰/۰۲/۲۵</div>", "<p><span>تاریخ انتشار</span><span>۲۵ اردیبهشت ۱۴۰۰</span></p>",
        "<div class='post-header'><span class='time'>15 مايو 2021</span></div>", "<p>نشر في: 15 أيار/مايو 2021</p>",
    ],
)
def test_the_date_beside_the_headline_is_taken(after: str) -> None:
    assert shown(after=after) == "2021-05-15"
    assert shown(before=after) == "2021-05-15"


def test_metadata_in_another_calendar_are_understood() -> None:
    assert shown(head="<meta name='date' content='۱۴۰۰/۰۲/۲۵'>") == "2021-05-15"
    assert shown(head="<meta property='article:published_time' content='3 شوال 1442'>") == "2021-05-15"


@pytest.mark.parametrize(
    "outside",
    [
        "<header><span class='date'>۲۶ اردیبهشت ۱۴۰۲</span></header>", "<div class='top-bar'><time>26 مايو 2023</time></div>",
        "<div class='sidebar'><span class='date'>26 مايو 2023</span></div>", "<div id='today-date'>26 مايو 2023</div>",
        "<footer><span class='date'>26 مايو 2023</span></footer>",
    ],
)
def test_dates_of_other_things_are_left_alone(outside: str) -> None:
    assert shown(outside=outside) is None
    assert shown(outside=outside, after="<span class='date'>15 مايو 2021</span>") == "2021-05-15"


def test_the_day_of_a_change_is_not_that_of_publication() -> None:
    assert shown(after="<span class='date'>آخر تحديث: 26 مايو 2023</span>") is None


def test_the_date_nearest_below_the_headline_counts() -> None:
    later = "<span class='date'>15 مايو 2021</span><ul><li><span class='date'>1 يناير 2020</span></li></ul>"
    assert shown(before="<span class='date'>2 فبراير 2019</span>", after=later) == "2021-05-15"
