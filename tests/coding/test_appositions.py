"""Who is told by a title and then by a name, and whom an Arabic verb or verbal noun takes for its subject and object."""

import pytest
from tests.coding.coded import contacts


def pairs(text: str) -> set[frozenset[str]]:
    return {frozenset(contact.parties) for contact in contacts(text)}


def test_the_person_after_a_verbal_nouns_owner_is_its_object() -> None:
    (meeting,) = contacts("جاء ذلك غداة استقبال الرئيس عبد الفتاح السيسي رجل الدين البارز مقتدى الصدر في القاهرة.")
    assert frozenset(meeting.parties) == {"abdel-fattah-el-sisi", "muqtada-al-sadr"}
    assert meeting.initiator == "muqtada-al-sadr"


def test_an_owned_name_after_a_verbal_noun_is_no_object() -> None:
    (meeting,) = contacts("أكد الوزير أن لقاء عبد الفتاح السيسي وعادل الجبير وضع أسسا لرؤية الملك سلمان بن عبد العزيز.")
    assert frozenset(meeting.parties) == {"abdel-fattah-el-sisi", "adel-al-jubeir"}


def test_a_name_after_a_title_and_its_post_is_who_was_met() -> None:
    text = "اجتمع عادل الجبير في الرياض اليوم مع مبعوث الأمين العام للأمم المتحدة إلى الجمهورية اليمنية إسماعيل ولد الشيخ أحمد."
    assert pairs(text) == {frozenset({"adel-al-jubeir", "ismail-ould-cheikh-ahmed"})}


def test_one_person_told_by_title_and_name_heads_a_list() -> None:
    text = "استقبل حسن نصر الله الأمين العام لحركة الجهاد الإسلامي في فلسطين القائد زياد نخالة ونائبه الدكتور محمد الهندي."
    assert pairs(text) == {frozenset({"hassan-nasrallah", "ziad-nakhaleh", "mohammad-al-hindi"})}


def test_an_aside_in_brackets_does_not_break_a_list() -> None:
    text = "تلتقي المستشارة أنغيلا ميركل غدا الثلاثاء عبد العزيز بوتفليقة (79 عاما)، إضافة إلى رئيس الوزراء عبد المالك سلال."
    assert {other for pair in pairs(text) for other in pair} == {"angela-merkel", "abdelaziz-bouteflika", "abdelmalek-sellal"}


def test_a_name_after_a_day_is_owned_by_nothing() -> None:
    text = "كما التقى سيرغي لافروف في نفس اليوم أحمد معاذ الخطيب الرئيس الأسبق للائتلاف الوطني السوري."
    assert pairs(text) == {frozenset({"sergey-lavrov", "moaz-al-khatib"})}


@pytest.mark.parametrize(
    "text",
    [
        "قال البيان إن الشيخ تميم بن حمد آل ثاني سوف يستقبل سيرغي لافروف في الدوحة.",
        "قال البيان إن الشيخ تميم بن حمد آل ثاني (أمير قطر) سيستقبل سيرغي لافروف في الدوحة.",
        "قال البيان إن الشيخ تميم بن حمد آل ثاني، مساء الثلاثاء، استقبل سيرغي لافروف في الدوحة.",
    ],
)
def test_a_subject_stands_before_its_auxiliary_an_aside_or_a_day(text: str) -> None:
    (meeting,) = contacts(text)
    assert frozenset(meeting.parties) == {"tamim-bin-hamad-al-thani", "sergey-lavrov"}
    assert meeting.initiator == "sergey-lavrov"


def test_who_heads_a_delegation_parts_it_not_from_its_verb() -> None:
    (visit,) = contacts("وكان وفد من حركة حماس، برئاسة خليل الحية، قد وصل إلى القاهرة الأحد الماضي.")
    assert (visit.initiator, visit.channel) == ("khalil-al-hayya", "visit")


def test_a_relative_after_a_comma_tells_of_the_name_before_it() -> None:
    text = "تسلم بشار الأسد رسالة من معمر القذافي نقلها مبعوثه أحمد قذاف الدم، الذي اجتمع كذلك بوزير الخارجية وليد المعلم."
    met = {pair for pair in pairs(text) if "walid-al-muallem" in pair}
    assert len(met) == 1
    assert not any({"bashar-al-assad", "muammar-gaddafi"} & pair for pair in met)


@pytest.mark.parametrize(
    "text",
    ["كما تم خلال الجلسة بحث رحيل بشار الأسد وموقف سامح شكري.", "شدد عادل الجبير على بحث رحيل بشار الأسد مع سامح شكري."],
)
def test_a_verb_written_as_a_noun_tells_no_contact(text: str) -> None:
    assert contacts(text) == []


def test_a_visit_after_another_is_its_own() -> None:
    text = "تأتي زيارة عادل الجبير إلى القاهرة بعد زيارة سيرغي لافروف إلى طهران."
    visits = {(contact.initiator, next(p for p in contact.parties if p != contact.initiator)) for contact in contacts(text)}
    assert visits == {("adel-al-jubeir", "EGY"), ("sergey-lavrov", "IRN")}


def test_who_stands_with_a_later_verb_is_not_whom_a_purpose_names() -> None:
    text = "وصل سيرغي لافروف إلى الدوحة للقاء الشيخ تميم بن حمد آل ثاني، على أن يلتقي لاحقا بعادل الجبير."
    assert frozenset({"sergey-lavrov", "tamim-bin-hamad-al-thani"}) in pairs(text)
    assert frozenset({"adel-al-jubeir", "tamim-bin-hamad-al-thani"}) not in pairs(text)
