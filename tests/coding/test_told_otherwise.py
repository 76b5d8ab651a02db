"""Days told otherwise than by a day beside a contact."""

import pytest

from rasad.coding.coder import code


def _day(text: str, published: str = "2025-05-14") -> str | None:
    return code(text, published=published).contacts[0].date


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("وصل عباس عراقجي الثلاثاء إلى مسقط.\nوجاءت الزيارة غداة لقاء عباس عراقجي نظيره العراقي فؤاد حسين في بغداد.", "2025-05-12"),
        (
            "عمان والسودان\nأعرب وزير الصحة العماني ماهر الزدجالي، أمس، لوزير الصحة السوداني ياسر الطيب عن شكره.\n"
            "وعبر الزدجالي عن ذلك في لقاء جمعه مع ياسر الطيب في مسقط.",
            "2025-05-13",
        ),
        (
            "عمان والسودان\nجدد وزير الخارجية العماني أمس دعم بلاده للسودان.\n"
            "وجاء حديث وزير الخارجية العماني خلال استقباله وزير الخارجية السوداني.",
            "2025-05-13",
        ),
    ],
)
def test_days_told_otherwise(text: str, day: str) -> None:
    assert _day(text) == day


def test_an_earlier_contact_has_not_the_lead_s_day() -> None:
    lead = "عمان والسودان\nأعرب وزير الصحة العماني ماهر الزدجالي، أمس، لوزير الصحة السوداني ياسر الطيب عن شكره.\n"
    assert _day(lead + "وكان ماهر الزدجالي التقى ياسر الطيب في مسقط.") is None


@pytest.mark.parametrize("day", ["اليوم", "الثلاثاء", "أمس"])
@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar(day: str, published: str) -> None:
    text = f"وصل عباس عراقجي {day} إلى مسقط.\nوجاءت الزيارة غداة لقاء عباس عراقجي نظيره العراقي فؤاد حسين في بغداد."
    assert _day(text, published) is None
    assert _day(text.replace(day, "1/1/0001"), published) is None


def test_a_week_tells_no_day_of_something_else() -> None:
    assert _day("بعد زيارة إلى بغداد الأسبوع الماضي، يصل عباس عراقجي اليوم إلى مسقط.") is None
