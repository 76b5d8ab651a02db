"""Persian meetings told apart from a larger round: one behaviour each, on sentences of our own."""

import pytest
from tests.coding.coded import contacts

_ROUND = "محمدجواد ظریف، فواد حسین و سامح شکری یکشنبه در بغداد نشست سه‌جانبه‌ای برگزار کردند."
_ZARIF, _HUSSEIN, _SHOUKRY = "mohammad-javad-zarif", "fuad-hussein", "sameh-shoukry"


def parties(text: str) -> list[set[str]]:
    return [set(contact.parties) for contact in contacts(text)]


@pytest.mark.parametrize("later", [
    "محمدجواد ظریف و فواد حسین در حاشیه این نشست با یکدیگر دیدار کردند.",
    "محمدجواد ظریف پیش‌تر با فواد حسین جداگانه دیدار کرده بود.",
])
def test_two_of_a_round_who_met_apart_have_a_meeting_of_their_own(later: str) -> None:
    assert parties(f"نشست بغداد\n{_ROUND}\n{later}") == [{_ZARIF, _HUSSEIN, _SHOUKRY}, {_ZARIF, _HUSSEIN}]


def test_two_of_a_round_are_part_of_it_where_nothing_parts_them() -> None:
    assert parties(f"نشست بغداد\n{_ROUND}\nمحمدجواد ظریف و فواد حسین در بغداد دیدار کردند.") == [{_ZARIF, _HUSSEIN, _SHOUKRY}]
