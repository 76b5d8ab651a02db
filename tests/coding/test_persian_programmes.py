"""Programmes: «دیدار با A از دیگر برنامه‌های B است», on sentences of our own."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Contact, Report


def contacts(text: str) -> list[Contact]:
    """Give the contacts of a text."""
    return Coder().code(Report(id="t", text=text, published="2019-06-20")).contacts


@pytest.mark.parametrize(
    ("text", "with_whom"),
    [
        ("دیدار با برهم صالح رئیس جمهور عراق از دیگر برنامه‌های محمدجواد ظریف در این سفر است.", ["barham-salih"]),
        ("گفت‌وگو با سرگئی لاوروف وزیر خارجه روسیه، نیکلای پاتروشف و سرگئی شویگو، از برنامه‌های محمدجواد ظریف خواهد بود.",
         ["sergey-lavrov", "nikolai-patrushev", "sergei-shoigu"]),
    ],
)
def test_whose_programme_it_is_will_meet_them(text: str, with_whom: list[str]) -> None:
    found = contacts(text)
    assert [contact.status for contact in found] == ["planned"] * len(with_whom)
    assert [set(contact.parties) for contact in found] == [{"mohammad-javad-zarif", other} for other in with_whom]


def test_a_programme_of_the_past_was_held() -> None:
    found = contacts("دیدار با برهم صالح رئیس جمهور عراق از دیگر برنامه‌های سفر محمدجواد ظریف بود.")
    assert [(contact.status, set(contact.parties)) for contact in found] == [("held", {"mohammad-javad-zarif", "barham-salih"})]
