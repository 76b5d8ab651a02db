"""Persian meetings told by who was present, and those of a province's people: one behaviour each, on sentences of our own."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Report


def pairs(text: str) -> list[set[str]]:
    """Give the parties of the contacts of a text."""
    return [set(contact.parties) for contact in Coder().code(Report(id="t", text=text, language="fa", published="2021-05-15")).contacts]


@pytest.mark.parametrize(("text", "parties"), [
    ("جلسه‌ای با حضور وزیر نیرو و رئیس بانک مرکزی برگزار شد.", {"reza-ardakanian", "abdolnaser-hemmati"}),
    ("جلسه مشترکی با حضور محمدجواد ظریف و اسحاق جهانگیری تشکیل شد.", {"mohammad-javad-zarif", "eshaq-jahangiri"}),
    ("محمدجواد ظریف ظهر امروز در نشستی با حضور وزیر نیرو گفت: کار ادامه دارد.", {"mohammad-javad-zarif", "reza-ardakanian"}),
])
def test_those_present_met(text: str, parties: set[str]) -> None:
    assert pairs(text) == [parties]


@pytest.mark.parametrize("text", [
    "محمدجواد ظریف در نشستی با حضور خبرنگاران گفت: کار ادامه دارد.",
    "نشست تخصصی کتاب با حضور محمدجواد ظریف و اسحاق جهانگیری برگزار شد.",
])
def test_an_audience_and_a_ceremony_are_no_meeting(text: str) -> None:
    assert pairs(text) == []


def test_the_members_for_a_province_sit_with_all_whom_they_met() -> None:
    ((*parties,),) = pairs("نشست مشترک مجمع نمایندگان استان کرمانشاه با وزیر نیرو و رئیس بانک مرکزی برگزار شد.")
    assert set(parties) == {"group-some-assembly-of-representatives", "reza-ardakanian", "abdolnaser-hemmati"}


def test_an_unread_body_ends_before_the_word_that_is_one_with_its_verb() -> None:
    (parties,) = pairs("جلسه مشترکی با حضور محمدجواد ظریف، اسحاق جهانگیری و مسئولان شهرداری اصفهان تشکیل شد.")
    assert not any("tshkil" in party for party in parties)


@pytest.mark.parametrize(("text", "parties"), [
    ("نشست مشترک نمایندگان تهران در مجلس شورای اسلامی و اعضای شورای اسلامی شهر تهران برگزار شد.",
     {"group-irn-parliament-representatives", "group-tehran-city-council-members"}),
    ("قرار است به زودی نشست قوه قضائیه با دولت برگزار شود.", {"irn-judiciary", "irn-government"}),
])
def test_bodies_that_sit_together_are_named_outright(text: str, parties: set[str]) -> None:
    assert pairs(text) == [parties]
