"""Groups told in one Persian list with one person: they were at the same meeting."""

import pytest

from rasad.coding.coder import code


def parties(text: str) -> list[int]:
    """Give how many parties each contact of a Persian text has."""
    return [len(contact.parties) for contact in code(text, language="fa").contacts]


@pytest.mark.parametrize("text", [
    "هاکان فیدان وزیر خارجه ترکیه با استاندار اصفهان و گروهی از مدیران استان دیدار کرد.",
    "هاکان فیدان وزیر خارجه ترکیه با وزیر دادگستری و معاونان او دیدار کرد.",
])
def test_a_group_beside_one_person_is_of_the_meeting(text: str) -> None:
    assert parties(text) == [3]


def test_who_came_along_is_no_party() -> None:
    assert parties("هاکان فیدان وزیر خارجه ترکیه با وزیر دادگستری و هیئت همراه وی دیدار کرد.") == [2]
