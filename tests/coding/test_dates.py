"""Times in the text: as precise as text and publication fix them."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Report


def day(text: str, published: str = "2023-02-03") -> str | None:
    """Give the day of a text's first contact."""
    return Coder().code(Report(id="t", text=text, published=published)).contacts[0].date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("التقى عباس عراقجي سيرغي لافروف في موسكو في الثامن من يناير.", "2023-01-08"),
        ("التقى عباس عراقجي سيرغي لافروف في موسكو في الحادي والعشرين من يناير الماضي.", "2023-01-21"),
        ("التقى عباس عراقجي سيرغي لافروف في موسكو في مارس.", "2022-03"),
        ("التقى عباس عراقجي سيرغي لافروف في موسكو الشهر الماضي.", "2023-01"),
        ("التقى عباس عراقجي سيرغي لافروف في موسكو العام الماضي.", "2022"),
        ("محمدجواد ظریف ششم اوت در مسکو با سرگئی لاوروف دیدار کرد.", "2022-08-06"),
        ("محمدجواد ظریف سی‌ام ژانویه در مسکو با سرگئی لاوروف دیدار کرد.", "2023-01-30"),
        ("محمدجواد ظریف اوایل آوریل در مسکو با سرگئی لاوروف دیدار کرد.", "2022-04"),
        ("محمدجواد ظریف تیرماه سال گذشته در مسکو با سرگئی لاوروف دیدار کرد.", "2021"),
        ("محمدجواد ظریف ماه گذشته در مسکو با سرگئی لاوروف دیدار کرد.", "2023-01"),
    ],
)
def test_months_years_and_days_in_words(text: str, date: str) -> None:
    assert day(text) == date


def test_some_months_ago_are_no_month() -> None:
    assert day("محمدجواد ظریف سه ماه گذشته در مسکو با سرگئی لاوروف دیدار کرد.") is None


def test_a_month_of_another_calendar_covers_two_gregorian_years_or_one() -> None:
    assert day("محمدجواد ظریف در ماه دی در مسکو با سرگئی لاوروف دیدار کرد.", "2023-06-01") is None
    assert day("محمدجواد ظریف در ماه مهر در مسکو با سرگئی لاوروف دیدار کرد.", "2023-06-01") == "2022"


def test_the_head_of_every_persian_verb_is_not_may() -> None:
    assert day("بشار اسد با حسن روحانی دیدار می کند.") is None


def test_a_headline_has_the_day_under_it() -> None:
    assert day("لافروف يلتقي عراقجي\nموسكو - قال مصدر اليوم الجمعة إن محادثات لافروف تناولت سوريا.") == "2023-02-03"


def test_an_anniversary_is_no_day() -> None:
    assert day("التقى عباس عراقجي سيرغي لافروف بمناسبة ذكرى 23 يوليو 1952.") is None
