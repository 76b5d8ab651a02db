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


def test_who_waits_at_the_airport_receives_the_traveller() -> None:
    text = "وصل عادل الجبير إلى الدوحة أمس في زيارة رسمية. وكان في استقباله لدى وصوله إلى مطار حمد الدولي وزير الخارجية القطري خالد العطية."
    (meeting,) = contacts(text)
    assert (sorted(meeting.parties), meeting.initiator) == (["adel-al-jubeir", "khalid-al-attiyah"], "adel-al-jubeir")


def test_a_call_to_a_paper_is_no_contact() -> None:
    (meeting,) = contacts("قال سامح شكري في اتصال هاتفي لـ«الشرق الأوسط»، عقب لقائه مع نظيره السعودي عادل الجبير، إن المشاورات مستمرة.")
    assert meeting.channel == "meeting"


def test_help_for_a_country_is_nobody() -> None:
    text = "قال سامح شكري إن بلاده مستمرة في مساعدة اليمن. وأضاف أن مساعدة تونس واجبة."
    record = Coder().code(Report(id="t", text=text, published="2015-08-01"))
    assert [actor.id for actor in record.actors if actor.kind in ("person", "office")] == ["sameh-shoukry"]


def test_a_weekday_is_no_surname() -> None:
    text = "أعلن مسؤول الجمعة أن عادل الجبير التقى سامح شكري في القاهرة."
    record = Coder().code(Report(id="t", text=text, published="2015-08-01"))
    assert "mohamed-mokhtar-gomaa" not in [actor.id for actor in record.actors]


def test_what_is_blatant_has_not_travelled() -> None:
    assert contacts("قال بشار الأسد إن ما يجري تدخل سافر إضافة إلى ما في البحرين.") == []


def test_an_invitation_given_in_a_meeting_leaves_the_meeting_held() -> None:
    text = "التقى سامح شكري خلال جلسة عمل نظيره السعودي عادل الجبير. ووجه الجبير دعوة إلى شكري لزيارة الرياض."
    assert [(contact.channel, contact.status) for contact in contacts(text)] == [("meeting", "held"), ("visit", "planned")]


def test_who_is_visiting_now_has_come() -> None:
    (visit,) = contacts("يذكر أن وزير الخارجية البلجيكي ديدييه ريندرز يؤدي حاليا زيارة رسمية إلى تونس.")
    assert visit.status == "held"


def test_a_dual_of_ministers_tells_of_both() -> None:
    (meeting,) = contacts("التقى سامح شكري وزيري النقل أنيس غديرة والصناعة زياد العذاري في تونس.", "2017-03-01")
    assert meeting.parties == ["sameh-shoukry", "anis-ghedira", "zied-laadhari"]


def test_a_dual_of_ministers_without_names_tells_of_two() -> None:
    (meeting,) = contacts("اجتمع سامح شكري مع وزيري الداخلية والنقل اليمنيين في عدن.")
    assert len(meeting.parties) == 3


def test_those_whom_somebody_unnamed_met_did_not_meet_each_other() -> None:
    assert contacts("وطالبوا خلال لقاء جمعهم بوزيري النقل أنيس غديرة والصناعة زياد العذاري بتوضيحات.", "2017-03-01") == []


def test_a_foreign_name_in_other_vowels_is_the_holder_of_the_office_told_with_it() -> None:
    (meeting,) = contacts("التقى سامح شكري أمس الرئيس الكيني أوهورو كيناتا في نيروبي.")
    assert meeting.parties == ["sameh-shoukry", "uhuru-kenyatta"]


def test_a_foreign_name_in_other_vowels_without_the_office_stays_unknown() -> None:
    (meeting,) = contacts("التقى سامح شكري أمس المهندس أوهورو كيناتا في نيروبي.")
    assert "uhuru-kenyatta" not in meeting.parties


def test_those_a_group_is_spelt_out_to_be_are_received_with_it() -> None:
    text = "استقبل عادل الجبير رؤساء المجموعات الدبلوماسية، وهم كل من سفير السودان صابر عثمان، وسفير المكسيك جوزي ارتورو تريخو."
    (meeting,) = contacts(text)
    assert len(meeting.parties) == 3


def test_a_part_of_america_is_not_the_united_states() -> None:
    record = Coder().code(Report(id="t", text="استقبل عادل الجبير رئيس مجموعة أمريكا الجنوبية خايمي سيرداس.", published="2015-08-01"))
    assert "USA" not in [actor.country for actor in record.actors]


def test_a_western_particle_makes_a_name() -> None:
    (meeting,) = contacts("قال يوهانس فان در كلاوو إن المساعدات مستمرة. واجتمع فان در كلاوو مع عادل الجبير في الرياض.")
    assert len(meeting.parties) == 2 and "klaus-iohannis" not in meeting.parties


def test_who_is_thanked_for_receiving_them_is_the_host() -> None:
    text = "أعرب سامح شكري عن شكره لخادم الحرمين الشريفين الملك سلمان بن عبدالعزيز على استقباله له."
    assert all(contact.initiator == "sameh-shoukry" for contact in contacts(text))


def test_the_honorific_before_a_verb_is_its_subject() -> None:
    text = (
        "وصل سمو الشيخ صباح الأحمد إلى لندن. وكان سموه قد استقبل أمس سمو الشيخ نواف الأحمد، ثم مرزوق الغانم. كما التقى سموه جابر المبارك."
    )
    met = [sorted(contact.parties) for contact in contacts(text) if contact.channel == "meeting"]
    assert met == [[other, "sabah-al-ahmad"] for other in ("nawaf-al-ahmad", "marzouq-al-ghanim", "jaber-al-mubarak")]


def test_words_of_a_title_that_nobody_reads_part_no_subject_from_its_verb() -> None:
    (meeting,) = contacts("أمير الشرقية يستقبل عادل الجبير")
    assert (len(meeting.parties), meeting.initiator) == (2, "adel-al-jubeir")


def test_ambassadors_counted_in_one_sentence_are_named_in_the_next() -> None:
    text = (
        "تقبل الرئيس الفلسطيني محمود عباس اليوم أوراق اعتماد تسعة سفراء لدى دولة فلسطين في مقر الرئاسة. "
        "والسفراء الذين قدموا أوراقهم هم: سفير مالي بكري سيسوكو، وسفيرة كوبا ماريا لوبيز."
    )
    assert [len(contact.parties) for contact in contacts(text)] == [2, 2]
