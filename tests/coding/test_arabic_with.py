"""With whom an Arabic contact was had, who awaited a traveller, and contacts that no longer get lost on the way."""

import pytest
from tests.coding.coded import contacts

GULF = "group-gulf-cooperation-council-foreign-ministers"
EGYPT, IRAQ, SAUDI = "sameh-shoukry", "fuad-hussein", "faisal-bin-farhan"


def told(text: str) -> list[set[str]]:
    """Give the parties of each contact of a text."""
    return [set(contact.parties) for contact in contacts(text)]


@pytest.mark.parametrize(
    "text",
    [
        "عرضت الصحف برنامج المعرض. وذكر سامح شكري أنه ناقش المعرض مع وزير الخارجية العراقي فؤاد حسين.",
        "قال سامح شكري بعد خروجه من اجتماع مع وزير الخارجية العراقي فؤاد حسين إن المعرض سيقام في الخريف.",
        "اجتمع وزير الخارجية سامح شكري في مقر السفارة بوزارة الخارجية اليوم مع سعادة السيد فؤاد حسين وزير خارجية العراق.",
        "تحدث سامح شكري عن اجتماعين مع وزير الخارجية العراقي فؤاد حسين.",
        "ودع سامح شكري وزير الخارجية العراقي فؤاد حسين.",
    ],
)
def test_subject_and_whom_it_was_had_with_are_the_two_sides(text: str) -> None:
    assert {EGYPT, IRAQ} in told(text)


def test_host_behind_a_reception_and_guest_behind_its_preposition() -> None:
    text = "نشرت الصحف صورا عن استقبال وزير الخارجية المالديفي للسفير المصري أمس الأحد."
    assert [len(parties) for parties in told(text)] == [2]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "وصل سامح شكري إلى الرياض. وكان في استقباله في مطار الرياض، وزير الخارجية السعودي الأمير فيصل بن فرحان، ووزير الخارجية "
            "العراقي فؤاد حسين.",
            {SAUDI, IRAQ},
        ),
        ("وصل سامح شكري إلى الرياض. وكان في مقدمة مستقبليه بالمطار وزير الخارجية السعودي الأمير فيصل بن فرحان.", {SAUDI}),
    ],
)
def test_those_who_awaited_a_traveller_met_him(text: str, hosts: set[str]) -> None:
    assert {EGYPT, *hosts} in told(text)


def test_hosts_of_nobody_named_did_not_meet_each_other() -> None:
    text = "توافد الضيوف إلى الرياض. وكان في استقبالهم فور وصولهم وزير الخارجية السعودي فيصل بن فرحان، ووزير الدولة عادل الجبير."
    assert {SAUDI, "adel-al-jubeir"} not in told(text)


def test_a_visit_before_another_of_a_different_month_is_its_own() -> None:
    text = "زار سامح شكري بغداد الأربعاء. وسعت القاهرة إلى علاقات أفضل وزار شكري بغداد في مارس."
    assert [contact.channel for contact in contacts(text)] == ["visit", "visit"]


def test_ministers_and_their_union_are_told_once() -> None:
    text = (
        "عقد وزير الخارجية الأمريكي جون كيري اجتماعا مع وزراء خارجية دول مجلس التعاون في الدوحة. "
        "واجتمع جون كيري مع مجلس التعاون لدول الخليج العربية اليوم."
    )
    assert told(text) == [{GULF, "john-kerry"}]


def test_a_visit_that_ended_with_a_departure() -> None:
    assert told("غادر سامح شكري بغداد أمس بعد زيارة رسمية.") == [{EGYPT, "IRQ"}]
