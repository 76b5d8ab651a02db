"""Postponed contacts have no day but a new one: one behaviour each, on sentences of our own."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Report


def dates(text: str) -> list[str | None]:
    """Give the days of the planned contacts of a text published on 15 May 2021."""
    contacts = Coder().code(Report(id="t", text=text, published="2021-05-15")).contacts
    return [c.date for c in contacts if c.status == "planned"]


@pytest.mark.parametrize("text", [
    "أعلنت الوزارة إرجاء زيارة عادل الجبير إلى موسكو التي كانت مقررة غداً الأحد.",
    "سفر محمدجواد ظریف به مسکو که قرار بود فردا انجام شود به تعویق افتاد.",
    "إرجاء زيارة عادل الجبير إلى موسكو\nوكان من المقرر أن يلتقي عادل الجبير غداً الأحد سيرغي لافروف في موسكو.",
])
def test_the_day_that_was_to_be_is_no_longer_the_contacts(text: str) -> None:
    assert dates(text) and set(dates(text)) == {None}


def test_a_new_day_is_kept() -> None:
    assert "2021-05-16" in dates("تأجل لقاء عادل الجبير مع سيرغي لافروف في موسكو إلى غد الأحد.")


def test_a_plan_without_postponement_keeps_its_day() -> None:
    assert dates("من المقرر أن يلتقي عادل الجبير غداً الأحد سيرغي لافروف في موسكو.") == ["2021-05-16"]
