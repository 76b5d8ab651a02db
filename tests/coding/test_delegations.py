"""Delegations in Arabic: who is of them, who stands beside, and what tells that they were received."""

import pytest
from tests.coding.coded import contacts


def parties(text: str) -> list[set[str]]:
    """Give who took part in each contact of a text."""
    return [set(contact.parties) for contact in contacts(text)]


@pytest.mark.parametrize(
    "told",
    [
        "وضم الوفد سامي كريم ومحمود جابر.",
        "وضم وفد الحركة كلا من سامي كريم ومحمود جابر.",
        "وترأس الوفد سامي كريم، ومحمود جابر.",
        "وذلك برئاسة سامي كريم وعضوية محمود جابر.",
    ],
)
def test_people_of_a_delegation_named_after_the_contact_stand_for_it(told: str) -> None:
    found = parties(f"استقبل عبد الفتاح السيسي وفدا من حركة حماس في القاهرة. {told}")
    assert found == [{"abdel-fattah-el-sisi", "person-sami-krim", "person-mhmud-jabr"}]


def test_who_came_along_with_somebody_named_is_no_further_party() -> None:
    found = parties("استقبل عبد الفتاح السيسي عادل الجبير في القاهرة. وضم الوفد المرافق سامي كريم ومحمود جابر.")
    assert found == [{"abdel-fattah-el-sisi", "adel-al-jubeir"}]


def test_first_of_a_delegation_came() -> None:
    (meeting,) = contacts("استقبل عبد الفتاح السيسي وفدا من حركة حماس. وضم الوفد سامي كريم ومحمود جابر.")
    assert meeting.initiator == "person-sami-krim"


@pytest.mark.parametrize(
    "text",
    [
        "استقبل عبد الفتاح السيسي بحضور نواب الكتلة: سامح شكري ومحمود جابر وفدا من حركة حماس.",
        "استقبل عبد الفتاح السيسي، ومعه سامح شكري ومحمود جابر، وفدا من حركة حماس.",
    ],
)
def test_who_is_with_the_host_is_not_received(text: str) -> None:
    (meeting,) = contacts(text)
    assert "abdel-fattah-el-sisi" in meeting.parties
    assert "sameh-shoukry" not in meeting.parties
    assert len(meeting.parties) == 2


def test_objects_told_by_their_case_leave_the_subject_unsaid() -> None:
    found = parties("استقبل جوزاف عون سامح شكري. كما استقبل النائبين حسن كريم ومحمود جابر، ثم وفدا من حركة حماس برئاسة كمال نصر.")
    assert {"joseph-aoun", "person-hsn-krim", "person-mhmud-jabr"} in found
    assert any("joseph-aoun" in met and "sameh-shoukry" not in met and "person-hsn-krim" not in met for met in found)


def test_verb_joined_by_and_keeps_the_subject_of_the_one_before() -> None:
    found = parties("ووصل أمس عادل الجبير إلى القاهرة والتقى سامح شكري.")
    assert found == [{"adel-al-jubeir", "sameh-shoukry"}]


def test_organ_of_a_party_is_visited_as_the_party() -> None:
    (visit,) = contacts("زار سامح شكري المكتب السياسي للحزب الديمقراطي الكردستاني في أربيل.")
    assert "kurdistan-democratic-party" in visit.parties


@pytest.mark.parametrize(
    "text",
    [
        "بعث عادل الجبير رسالة خطية إلى سامح شكري تتصل بالعلاقات الثنائية بين البلدين.",
        "تسلم سامح شكري رسالة من عادل الجبير. تسلم الرسالة الوزير محمود جابر.",
    ],
)
def test_letter_that_concerns_a_matter_or_is_told_again_is_one_contact(text: str) -> None:
    (letter,) = contacts(text)
    assert letter.channel == "message"
    assert set(letter.parties) == {"sameh-shoukry", "adel-al-jubeir"}


def test_occasion_that_somebody_is_invited_to_is_no_contact_of_the_two() -> None:
    found = contacts("سلم سامي كريم دعوة من إيمانويل ماكرون إلى عبد الفتاح السيسي لحضور قمة مرتقبة في باريس.")
    assert [contact.channel for contact in found] == ["message"]


def test_reception_at_which_an_invitation_was_handed_over_took_place() -> None:
    (meeting,) = [c for c in contacts("وجاء تسليم الدعوة خلال استقبال عبد الفتاح السيسي عادل الجبير في القاهرة.") if c.channel == "meeting"]
    assert meeting.status == "held"


def test_list_told_line_by_line_is_one_sentence() -> None:
    text = "أجرى سامح شكري عدة اتصالات هاتفية.\nوقال بيان إن شكري تواصل مع كل من:\n\nأيمن الصفدي، وزير خارجية الأردن،\nوعادل الجبير."
    assert {frozenset(met) for met in parties(text)} == {
        frozenset(["sameh-shoukry", "ayman-safadi"]), frozenset(["sameh-shoukry", "adel-al-jubeir"])
    }


def test_each_whom_an_apart_meeting_names_is_met_by_himself() -> None:
    found = parties("التقى سامح شكري، كلا على حدة، عادل الجبير وأيمن الصفدي.")
    assert sorted(found, key=sorted) == [{"adel-al-jubeir", "sameh-shoukry"}, {"ayman-safadi", "sameh-shoukry"}]


def test_who_says_that_others_phoned_takes_no_part_nor_does_his_ministry() -> None:
    found = parties("صرح سامي كريم، مدير الإعلام بوزارة الخارجية، بأن سامح شكري أجرى اتصالا هاتفيا مع عادل الجبير.")
    assert found == [{"sameh-shoukry", "adel-al-jubeir"}]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("التقى سامح شكري بالشيخ حسن محمد غوبر.", {"sameh-shoukry", "person-hsn-mhmd-ghubr"}),
        ("استقبل سامح شكري الرفيق أبو وائل، أمس.", {"sameh-shoukry", "person-abu-uail"}),
        ("التقى سامح شكري عددا من مشايخ وأعيان القبائل.", {"sameh-shoukry", "group-some-sheikhs"}),
        ("عرض سامح شكري مع عادل الجبير الأوضاع في المنطقة.", {"sameh-shoukry", "adel-al-jubeir"}),
    ],
)
def test_people_of_movements_and_tribes_are_parties(text: str, people: set[str]) -> None:
    assert parties(text) == [people]


def test_long_title_without_its_nation_is_whose_words_the_report_has() -> None:
    text = "سلم السفير دعوة من الرئيس إيمانويل ماكرون لرئيس المجلس الرئاسي الليبي، محمد المنفي. والتقى رئيس المجلس الرئاسي بسامح شكري."
    assert {"mohamed-al-menfi", "sameh-shoukry"} in parties(text)


def test_committee_of_foreign_relations_is_no_ministry() -> None:
    (meeting,) = contacts("التقى سامح شكري رئيس لجنة العلاقات الخارجية سامي كريم.")
    assert set(meeting.parties) == {"sameh-shoukry", "person-sami-krim"}
