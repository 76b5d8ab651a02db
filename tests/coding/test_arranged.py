"""Contacts that are only being arranged, trips of others, and letters handed over by envoys, on sentences of our own."""

import pytest
from tests.coding.coded import contacts


@pytest.mark.parametrize("text", [
    "اتفق سامح شكري مع فيصل بن فرحان، أمس، على عقد لقاء بينهما في القاهرة.",
    "تطرق سامح شكري وفيصل بن فرحان إلى ترتيب لقاء بينهما.",
    "دعا سامح شكري إلى عقد اجتماع مع فيصل بن فرحان.",
    "هماهنگی‌های لازم برای دیدار محمدجواد ظریف با فواد حسین صورت گرفت.",
])
def test_what_is_agreed_on_or_arranged_is_still_to_come(text: str) -> None:
    assert [c.status for c in contacts(text)] == ["planned"]


def test_who_recalls_a_trip_did_not_travel() -> None:
    told = contacts("واستذكر سامح شكري وفيصل بن فرحان زيارة عبد الفتاح السيسي إلى الكويت ثم قطر.")
    assert all("abdel-fattah-el-sisi" in c.parties for c in told if c.channel == "visit")


def test_several_meetings_are_one_with_each() -> None:
    told = contacts("أجرى سامح شكري لقاءات مع فيصل بن فرحان وهاكان فيدان وحسين أمير عبداللهيان على هامش القمة.")
    assert {frozenset(c.parties) - {"sameh-shoukry"} for c in told} == {
        frozenset([other]) for other in ("faisal-bin-farhan", "hakan-fidan", "hossein-amir-abdollahian")
    }


@pytest.mark.parametrize("text", [
    "استقبل عبد الفتاح السيسي اليوم فيصل بن فرحان، وتسلم منه رسالة خطية بعث بها سلمان بن عبد العزيز.",
    "استقبل عبد الفتاح السيسي اليوم فيصل بن فرحان، وتسلم منه رسالة من سلمان بن عبد العزيز.",
])
def test_an_envoy_is_no_party_of_the_letter_that_is_received_from_him(text: str) -> None:
    told = {c.channel: set(c.parties) for c in contacts(text)}
    assert told == {
        "meeting": {"abdel-fattah-el-sisi", "faisal-bin-farhan"}, "message": {"abdel-fattah-el-sisi", "salman-bin-abdulaziz"},
    }


def test_a_letter_whose_writer_is_not_told_is_not_its_bearers() -> None:
    assert not [c for c in contacts("سامح شكري في الدوحة حاملا رسالة إلى تميم بن حمد") if c.channel == "message"]


def test_whose_letter_it_is_was_not_received_with_its_bearer() -> None:
    told = contacts("سلم سامح شكري إلى تميم بن حمد، خلال استقباله له أمس في الدوحة، رسالة من عبد الفتاح السيسي.")
    assert {"sameh-shoukry", "abdel-fattah-el-sisi"} not in [set(c.parties) for c in told]


@pytest.mark.parametrize("text", [
    "يزور سامح شكري السعودية الأسبوع المقبل ثم قطر والإمارات.",
    "توجه سامح شكري إلى السعودية في مستهل جولة تشمل قطر ثم الإمارات.",
])
def test_every_stop_of_a_trip_is_visited(text: str) -> None:
    visited = {party for c in contacts(text) for party in c.parties}
    assert visited >= {"SAU", "ARE"}
