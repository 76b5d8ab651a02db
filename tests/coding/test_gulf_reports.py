"""Receptions, visits and attendance as Gulf newspapers tell them: one behaviour each, on sentences of our own."""

from rasad.coding.coder import Coder
from rasad.record import Contact, Report


def contacts(text: str, published: str = "2015-08-01") -> list[Contact]:
    """Give the contacts of a text."""
    return Coder().code(Report(id="t", text=text, published=published)).contacts


def test_what_was_held_was_held_on_no_day_to_come() -> None:
    meeting = contacts("بحث عادل الجبير مع سامح شكري العلاقات تمهيدا لاجتماع الوزراء العرب في 27 أغسطس المقبل.")[0]
    assert (meeting.status, meeting.date) == ("held", None)


def test_who_is_named_with_from_before_a_call_did_not_make_it() -> None:
    text = "قال سامح شكري في تصريح من العاصمة البلجيكية بروكسل إنه لم يجر أي اتصال مع عادل الجبير."
    assert all("BEL" not in contact.parties for contact in contacts(text))


def test_who_attended_a_banquet_is_no_party_of_it() -> None:
    text = "استقبل عادل الجبير سامح شكري أمس في الرياض. وأقام الجبير مأدبة عشاء لشكري حضرتها وزيرة التضامن الاجتماعي غادة والي."
    (meeting,) = contacts(text)
    assert sorted(meeting.parties) == ["adel-al-jubeir", "sameh-shoukry"]
    assert len(meeting.attendees) == 1


def test_an_honorific_is_no_verb_of_attending() -> None:
    (message,) = contacts("سلم يوسف بن علوي عادل الجبير رسالة من حضرة صاحب الجلالة السلطان قابوس بن سعيد.")
    assert message.attendees == []


def test_a_title_said_of_any_holder_is_nobody_of_the_report() -> None:
    text = "يزور جون كيري كوبا الأسبوع المقبل. وتعود آخر زيارة لوزير خارجية أميركي إلى كوبا إلى العام 1945."
    (visit,) = contacts(text)
    assert (visit.parties, visit.status) == (["john-kerry", "CUB"], "planned")


def test_the_first_to_visit_is_whom_the_relative_tells_of() -> None:
    text = "تأتي زيارة فابيوس بعد زيارة سيغمار غابرييل الذي كان أول مسؤول غربي يزور إيران هذا العام."
    assert ["sigmar-gabriel", "IRN"] in [contact.parties for contact in contacts(text)]


def test_somebody_after_an_indefinite_visit_comes_himself() -> None:
    (visit,) = contacts("تعلن الوزارة النتائج خلال زيارة لوزير الخارجية المصري سامح شكري إلى بغداد.")
    assert (visit.parties, visit.initiator) == (["sameh-shoukry", "IRQ"], "sameh-shoukry")
