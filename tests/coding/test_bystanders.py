"""People whom an Arabic sentence names beside a contact that they take no part in."""

import pytest
from tests.coding.coded import contacts


@pytest.mark.parametrize(
    ("text", "met", "named"),
    [
        (
            "رحبت القاهرة بمبادرة الرئيس الروسي فلاديمير بوتين، بعد محادثات سامح شكري مع عادل الجبير في جدة.",
            {"sameh-shoukry", "adel-al-jubeir"}, "vladimir-putin",
        ),
        (
            "وقال جون كيري إنه اختلف مع الرئيس محمود عباس حول الموعد، موضحا أنه التقى بوزير الخارجية المصري سامح شكري.",
            {"john-kerry", "sameh-shoukry"}, "mahmoud-abbas",
        ),
        (
            "التقى عادل الجبير مع نظيره المصري سامح شكري في جدة بعد أيام من ترحيب القاهرة بالرئيس محمود عباس.",
            {"adel-al-jubeir", "sameh-shoukry"}, "mahmoud-abbas",
        ),
    ],
)
def test_whom_another_word_governs_takes_no_part(text: str, met: set[str], named: str) -> None:
    found = contacts(text)
    assert all(named not in contact.parties for contact in found)
    assert met in [set(contact.parties) for contact in found]


def test_received_by_is_no_end_of_the_clause() -> None:
    (meeting,) = contacts("قال سامح شكري خلال استقباله من قبل أمير الكويت الشيخ صباح الأحمد الجابر الصباح إن العلاقات متينة.")
    assert set(meeting.parties) == {"sameh-shoukry", "sabah-al-ahmad"}


def test_ministers_of_one_state_met_others() -> None:
    found = contacts("بدأ سامح شكري ومصطفى مدبولي اجتماعهما مع ممثلي صندوق النقد في القاهرة.")
    assert {"sameh-shoukry", "mostafa-madbouly"} not in [set(contact.parties) for contact in found]


def test_things_that_arrive_are_nobodys_visit() -> None:
    assert not contacts("قال سامح شكري إن العمل مستمر. ووصلت دفعة ثالثة من المساعدات إلى السودان أمس.")
    assert not contacts("قال سامح شكري إن العمل مستمر. وجه حوالي ثلاثين عالما رسالة إلى الرئيس محمود عباس.")


def test_who_carries_an_invitation_is_not_invited() -> None:
    (visit,) = [c for c in contacts("نقل سامح شكري دعوة من عبد الفتاح السيسي إلى محمود عباس لزيارة القاهرة.") if c.channel == "visit"]
    assert set(visit.parties) == {"abdel-fattah-el-sisi", "mahmoud-abbas"}
    assert visit.initiator == "mahmoud-abbas"


def test_who_hands_over_a_persian_invitation_is_not_invited() -> None:
    (visit,) = contacts("فواد حسین دعوت محمد شیاع السودانی از ابراهیم رئیسی برای سفر به بغداد را ابلاغ کرد.")
    assert set(visit.parties) == {"mohammed-shia-al-sudani", "ebrahim-raisi"}
    assert visit.initiator == "ebrahim-raisi"


def test_a_meeting_beside_another_is_not_with_its_body() -> None:
    found = contacts("أكد سامح شكري لنظيره الأميركي جون كيري الموعد، بعد لقائهما على هامش اجتماع جامعة الدول العربية في القاهرة.")
    assert all("arab-league" not in contact.parties for contact in found)


def test_whose_trip_was_told_before_did_not_phone() -> None:
    (call,) = [c for c in contacts("قبل زيارة سامح شكري، اتصل محمود عباس بعادل الجبير.") if c.channel == "phone"]
    assert call.initiator == "mahmoud-abbas"
    assert set(call.parties) == {"mahmoud-abbas", "adel-al-jubeir"}


@pytest.mark.parametrize(
    "text",
    [
        "لقي ستة جنود من الجيش المصري حتفهم في حادث، وعزى بهم سامح شكري عادل الجبير.",
        "عقد سامح شكري لقاء صحفيا مشتركا مع عادل الجبير في القاهرة.",
    ],
)
def test_no_meetings(text: str) -> None:
    assert all(contact.channel != "meeting" for contact in contacts(text))


def test_who_speaks_of_himself_meets() -> None:
    text = "قال جون كيري إن الرئيس محمود عباس يؤيد الحل، مشيرا إلى أنه سيبحث الأمر مع سيرغي لافروف في موسكو."
    assert all("mahmoud-abbas" not in contact.parties for contact in contacts(text))


def test_a_plural_verb_is_no_single_persons() -> None:
    assert not contacts("قال محمود عباس إن القانون يحمي شبانا توجهوا إلى مصر العام الماضي.")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("قالت الوزارة إنها لا تستطيع تأكيد أو نفي زيارة سامح شكري إلى موسكو أمس.", "held"),
        ("نفى المتحدث أن يكون في الرسالة التي وجهها سامح شكري إلى عادل الجبير أي شرط.", "held"),
        ("نفى المتحدث زيارة سامح شكري إلى موسكو.", "denied"),
    ],
)
def test_what_a_denial_is_about(text: str, status: str) -> None:
    assert all(contact.status == status for contact in contacts(text))


def test_what_was_not_spoken_of_is_no_meeting() -> None:
    assert not contacts("نفى المتحدث أن يكون سامح شكري ناقش الأمر مع عادل الجبير.")


def test_whose_adviser_somebody_is_takes_no_part() -> None:
    (meeting,) = contacts("استقبل سامح شكري في القاهرة جيك سوليفان مستشار الرئيس جو بايدن.")
    assert set(meeting.parties) == {"sameh-shoukry", "jake-sullivan"}


def test_whose_office_somebody_heads_takes_no_part() -> None:
    found = contacts("قال مدير مكتب سامح شكري إن محمود عباس التقى عادل الجبير في عمان.")
    assert all("sameh-shoukry" not in contact.parties for contact in found)
