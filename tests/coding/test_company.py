"""Who takes part in a contact and who does not: lists, speakers, attendees, envoys called in."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Contact, Report


def contacts(text: str, outlet: str | None = None) -> list[Contact]:
    """Give the contacts of a text."""
    return Coder().code(Report(id="t", text=text, published="2021-05-15", outlet=outlet)).contacts


def pairs(found: list[Contact]) -> set[frozenset[str]]:
    return {frozenset(contact.parties) for contact in found}


@pytest.mark.parametrize(
    "text",
    [
        "التقى عبد الفتاح السيسي عادل الجبير في القاهرة أمس. حضر الاستقبال سامح شكري.",
        "التقى عبد الفتاح السيسي عادل الجبير في القاهرة أمس. كما حضر اللقاء معالي وزير الخارجية سامح شكري.",
    ],
)
def test_who_attended_is_no_party(text: str) -> None:
    (meeting,) = contacts(text)
    assert meeting.attendees == ["sameh-shoukry"]
    assert "sameh-shoukry" not in meeting.parties


def test_who_attended_a_persian_meeting() -> None:
    (meeting,) = contacts("محمدجواد ظریف با سرگئی لاوروف در مسکو دیدار کرد. در این دیدار عباس عراقچی نیز حضور داشت.")
    assert meeting.attendees == ["abbas-araghchi"]


def test_a_list_goes_on_after_its_preposition() -> None:
    found = contacts("محمدجواد ظریف در کابل با عبدالله عبدالله رئیس پیشین اجرایی، حامد کرزی و محمد محقق دیدار کرد.")
    assert {other for pair in pairs(found) for other in pair} == {
        "mohammad-javad-zarif", "abdullah-abdullah", "hamid-karzai", "mohammad-mohaqiq",
    }
    assert all("mohammad-javad-zarif" in contact.parties for contact in found)


def test_a_movement_that_is_fought_is_no_party() -> None:
    (call,) = contacts("گفت‌وگوی تلفنی امانوئل مکرون و بوریس جانسون درباره مبارزه با داعش انجام شد.")
    assert frozenset(call.parties) == {"emmanuel-macron", "boris-johnson"}


def test_a_host_takes_part() -> None:
    found = contacts("رئیس شورای اروپا میزبان رئیس جمهور آذربایجان و نخست‌وزیر ارمنستان بود.")
    assert found
    assert all("charles-michel" in contact.parties or len(contact.parties) == 3 for contact in found)


def test_who_reports_a_call_does_not_take_part() -> None:
    (call,) = contacts("صرح المتحدث باسم الخارجية المصرية أحمد أبو زيد بأن سامح شكري أجرى اتصالا هاتفيا مع عادل الجبير.")
    assert frozenset(call.parties) == {"sameh-shoukry", "adel-al-jubeir"}


def test_counterparts_told_together() -> None:
    found = contacts("التقى أيمن الصفدي نظيريه المصري سامح شكري والعراقي فؤاد حسين في عمان.")
    assert {other for pair in pairs(found) for other in pair} == {"ayman-safadi", "sameh-shoukry", "fuad-hussein"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("سفیر انگلیس به وزارت امور خارجه احضار شد.", "irn-foreign-ministry"),
        ("سفیر انگلیس احضار شد.", "irn-foreign-ministry"),
        ("تم استدعاء السفير الفرنسي إلى وزارة الخارجية الجزائرية.", "dza-foreign-ministry"),
    ],
)
def test_who_called_an_envoy_in(text: str, who: str) -> None:
    (summons,) = contacts(text)
    assert who in summons.parties
    assert len(summons.parties) == 2


def test_a_state_that_recalls_its_own_envoy_meets_nobody() -> None:
    assert contacts("وزارت خارجه ایران سفیر ایران در بغداد را احضار کرد.") == []


def test_an_invitation_is_to_a_visit_and_a_visit_to_somebody_a_meeting() -> None:
    (visit,) = contacts("حسن روحانی به دعوت ولادیمیر پوتین راهی روسیه خواهد شد.")
    assert (visit.channel, visit.status) == ("visit", "planned")


def test_an_agreement_is_no_letter() -> None:
    assert not [c for c in contacts("تفاهم‌نامه محمدجواد ظریف به سرگئی لاوروف داده شد.") if c.channel == "message"]


def test_one_verb_has_one_noun() -> None:
    found = contacts("محمد شياع السوداني يتلقى اتصالاً من محمد بن زايد ويعد بتلبية دعوته لزيارة أبوظبي")
    assert "message" not in {contact.channel for contact in found}


def test_nobody_met_in_a_city_that_a_name_holds() -> None:
    (meeting,) = contacts("التقى الرئيس الأمريكي السابق باراك أوباما عبد الفتاح السيسي.")
    assert meeting.place is None
