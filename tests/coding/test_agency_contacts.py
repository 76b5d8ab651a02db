"""How agencies tell receptions, letters, calls and credentials in Arabic: one behaviour each, on sentences of our own."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Record, Report


def record(text: str) -> Record:
    """Give the record of a text of May 2021."""
    return Coder().code(Report(id="t", text=text, published="2021-05-15"))


def told(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Give channel, status and sorted parties of a text's contacts."""
    return [(c.channel, c.status, tuple(sorted(c.parties))) for c in record(text).contacts]


@pytest.mark.parametrize("text", [
    "وجه الملك سلمان بن عبد العزيز رسالتين خطيتين إلى كل من أمير قطر الشيخ تميم بن حمد آل ثاني والرئيس عبد الفتاح السيسي.",
    "بعث الملك سلمان بن عبد العزيز رسالتي تهنئة إلى أمير قطر الشيخ تميم بن حمد آل ثاني والرئيس عبد الفتاح السيسي.",
])
def test_two_letters_of_one_writer_are_two_contacts(text: str) -> None:
    assert [c[2] for c in told(text)] == [
        ("salman-bin-abdulaziz", "tamim-bin-hamad-al-thani"), ("abdel-fattah-el-sisi", "salman-bin-abdulaziz"),
    ]


def test_a_cable_is_received_in_the_moroccan_way_of_saying() -> None:
    text = "توصل الملك محمد السادس ببرقية تهنئة من الرئيس محمود عباس بمناسبة عيد العرش."
    assert told(text) == [("message", "held", ("mahmoud-abbas", "mohammed-vi"))]


def test_a_summit_that_somebody_is_invited_to_is_no_meeting_with_him() -> None:
    text = "تسلم الملك سلمان بن عبد العزيز رسالة من الرئيس برهم صالح تتضمن دعوة للقمة العربية المقبلة في بغداد."
    assert told(text) == [("message", "held", ("barham-salih", "salman-bin-abdulaziz"))]


def test_the_people_of_a_verb_may_follow_during_which() -> None:
    text = "أنهى سامح شكري زيارة إلى موسكو التقى خلالها الوزير سيرغي لافروف."
    assert told(text) == [("meeting", "held", ("sameh-shoukry", "sergey-lavrov"))]


def test_two_who_are_the_subject_of_a_call_had_it_with_each_other() -> None:
    call, = record("أجرى سامح شكري وعادل الجبير محادثة هاتفية حول الأوضاع في المنطقة.").contacts
    assert (call.channel, sorted(call.parties), call.initiator) == ("phone", ["adel-al-jubeir", "sameh-shoukry"], None)


@pytest.mark.parametrize("text", [
    "هاتف عادل الجبير سامح شكري، وتباحثا في الأوضاع في المنطقة.",
    "الجبير وشكري يتباحثان بشأن غزة\nهاتف عادل الجبير نظيره المصري سامح شكري وناقش معه التهدئة.",
])
def test_talks_of_those_who_phoned_are_the_call(text: str) -> None:
    assert told(text) == [("phone", "held", ("adel-al-jubeir", "sameh-shoukry"))]


def test_a_meeting_that_a_call_was_about_is_no_call() -> None:
    text = "أجرى سامح شكري مكالمة هاتفية مع عادل الجبير حول لقاء محتمل بين الرئيسين جو بايدن وفلاديمير بوتين."
    assert ("meeting", "planned", ("joe-biden", "vladimir-putin")) in told(text)
    assert ("phone", "held", ("adel-al-jubeir", "sameh-shoukry")) in told(text)


def test_what_somebody_goes_for_is_planned() -> None:
    assert told("وصل عادل الجبير إلى القاهرة ليلتقي نظيره المصري سامح شكري.") == [
        ("meeting", "planned", ("adel-al-jubeir", "sameh-shoukry"))
    ]


def test_who_attended_what_was_told_before_is_no_party() -> None:
    text = "قال عادل الجبير خلال لقاء مع سامح شكري، حضره السفير المصري في الرياض أحمد فاروق، إن العلاقات متينة."
    contact, = record(text).contacts
    assert sorted(contact.parties) == ["adel-al-jubeir", "sameh-shoukry"]


def test_a_highness_is_no_word_of_attending() -> None:
    text = "استقبل سامح شكري الوزير عادل الجبير، ونقل إليه تحيات حضرة صاحب الجلالة الملك سلمان بن عبد العزيز."
    assert all(not contact.attendees for contact in record(text).contacts)


@pytest.mark.parametrize("text", [
    "بعث الملك سلمان رسالة إلى أمير الكويت الشيخ نواف الأحمد.\nوتسلم الرسالة الوزير أحمد ناصر المحمد من الوزير عادل الجبير.",
    "بعث الملك سلمان رسالة إلى أمير الكويت الشيخ نواف الأحمد.\nوسلم الرسالة الوزير عادل الجبير إلى الوزير أحمد ناصر المحمد.",
])
def test_those_who_hand_over_a_letter_told_before_have_met(text: str) -> None:
    handed = record(text).contacts[-1]
    assert (handed.channel, len(handed.parties), handed.initiator) == ("meeting", 2, "adel-al-jubeir")


def test_who_takes_a_letter_for_its_reader_wrote_to_nobody() -> None:
    text = (
        "بعث الملك سلمان رسالة إلى أمير الكويت الشيخ نواف الأحمد.\n"
        "وتسلم الرسالة رئيس مجلس الوزراء الشيخ صباح الخالد لدى استقباله الوزير عادل الجبير."
    )
    assert [c[0] for c in told(text)] == ["message", "meeting"]


def test_ambassadors_in_a_list_presented_their_credentials_each() -> None:
    text = (
        "تسلم الرئيس عبد الفتاح السيسي اليوم أوراق اعتماد عدد من السفراء الجدد، وهم:\n- سفير البرتغال السيد خورخي مونتيرو\n"
        "- سفير الهند السيد أرجون شارما\nوأكد الرئيس السيسي أهمية التعاون."
    )
    found = record(text).contacts
    assert [c.channel for c in found] == ["meeting", "meeting"]
    assert all("abdel-fattah-el-sisi" in c.parties and c.initiator != "abdel-fattah-el-sisi" for c in found)


def test_an_ambassador_after_a_minister_is_another() -> None:
    contact, = record("استقبل وزير الخارجية المصري سفير الصين الجديد لدى القاهرة.").contacts
    assert len(contact.parties) == 2


@pytest.mark.parametrize(("text", "name"), [
    ("التقى الوزير سامح شكري سفير السويد، السيد بيورن هيغمارك، أمس.", "بيورن هيغمارك"),
    ("استقبل الوزير سامح شكري الأمير سلطان بن سعد أمس.", "سلطان بن سعد"),
    ("استقبل الوزير سامح شكري السفير عبد الله بن ناصر عبد الله البصيري أمس.", "عبد الله بن ناصر عبد الله البصيري"),
])
def test_strangers_keep_their_whole_names(text: str, name: str) -> None:
    strangers = [actor for actor in record(text).actors if actor.id.startswith("person-")]
    assert [text[m.start : m.end] for actor in strangers for m in actor.mentions] == [name]


def test_an_arab_leader_is_nobody_of_that_name() -> None:
    assert not record("زعيم عربي آخر يهاتف سامح شكري").contacts


def test_calls_are_told_of_those_whom_the_next_sentence_names() -> None:
    text = (
        "أجرى الوزير سامح شكري مباحثات هاتفية مع عدد من نظرائه تناولت التطورات.\n"
        "وشملت المباحثات معالي عادل الجبير، ومعالي سيرغي لافروف، ومعالي أيمن الصفدي."
    )
    assert sorted(c[2] for c in told(text)) == [
        ("adel-al-jubeir", "sameh-shoukry"), ("ayman-safadi", "sameh-shoukry"), ("sameh-shoukry", "sergey-lavrov"),
    ]


def test_credentials_may_be_taken_by_video() -> None:
    text = "تقبل الرئيس محمود عباس أوراق اعتماد سفير الهند السيد أرجون شارما في مراسم جرت عبر تقنية الاتصال المرئي."
    assert [c[0] for c in told(text)] == ["video"]


@pytest.mark.parametrize("text", [
    "تحدث سامح شكري هاتفيا إلى عادل الجبير.",
    "تحادث سامح شكري، اليوم في القاهرة، مع عادل الجبير.",
])
def test_talking_to_and_conversing_with_somebody_is_a_contact(text: str) -> None:
    assert [c[2] for c in told(text)] == [("adel-al-jubeir", "sameh-shoukry")]


def test_who_also_talked_to_somebody_after_a_call_phoned_him() -> None:
    text = "هاتف سامح شكري عادل الجبير.\nوقال شكري إنه تحدث أيضا مع الوزير أيمن الصفدي عن التهدئة."
    assert ("phone", "held", ("ayman-safadi", "sameh-shoukry")) in told(text)
    assert not told("وقال شكري إنه تحدث أيضا مع الوزير أيمن الصفدي عن التهدئة.")
    assert len(told("هاتف سامح شكري عادل الجبير.\nوتحدث مصدر عن تباين بين توقعات أيمن الصفدي وسيرغي لافروف.")) == 1


def test_a_relative_clause_does_not_change_what_a_report_is_about() -> None:
    text = (
        "التقى سامح شكري في القاهرة الوزير عادل الجبير، الذي دعا إلى ضبط النفس.\n"
        "كما أجرى أمس محادثات في عمان مع الوزير أيمن الصفدي."
    )
    assert ("meeting", "held", ("ayman-safadi", "sameh-shoukry")) in told(text)


def test_a_premier_and_minister_of_one_nation_is_one_person() -> None:
    contact, = record("أجرى سامح شكري مباحثات مع نائب رئيس الوزراء ووزير الخارجية الأردني في القاهرة.").contacts
    assert sorted(contact.parties) == ["ayman-safadi", "sameh-shoukry"]


def test_who_accompanies_a_traveller_visits_nobody() -> None:
    text = "توجه عادل الجبير إلى القاهرة في زيارة رسمية يرافقه فيها السفير أحمد القطان."
    assert [c[2] for c in told(text)] == [("EGY", "adel-al-jubeir")]


def test_a_meeting_where_a_trip_leads_is_all_of_it_whoever_the_host_is() -> None:
    text = "سافر عادل الجبير أمس إلى القاهرة حيث اجتمع بالرئيس اليمني عبد ربه منصور هادي."
    assert told(text) == [("meeting", "held", ("abdrabbuh-mansour-hadi", "adel-al-jubeir"))]


def test_a_letter_that_arrived_is_no_visit() -> None:
    text = "وصلت إلى أمير الكويت الشيخ نواف الأحمد رسالة خطية من الملك سلمان بن عبد العزيز."
    assert [c[0] for c in told(text)] == ["message"]


def test_a_highness_who_meets_somebody_is_the_one_so_called() -> None:
    text = (
        "أعلن الديوان الملكي أن صاحب السمو الأمير محمد بن سلمان سافر إلى القاهرة.\n"
        "وأضاف الديوان أن سموه سيجتمع بالرئيس عبد الفتاح السيسي."
    )
    assert told(text)[0][2] == ("abdel-fattah-el-sisi", "mohammed-bin-salman")


def test_receptions_that_a_headline_sums_up_were_held_one_by_one() -> None:
    text = (
        "شكري يستقبل الجبير والصفدي\nاستقبل الوزير سامح شكري في مكتبه أمس الوزير عادل الجبير.\n"
        "كما استقبل الوزير سامح شكري الوزير أيمن الصفدي."
    )
    assert sorted(c[2] for c in told(text)) == [("adel-al-jubeir", "sameh-shoukry"), ("ayman-safadi", "sameh-shoukry")]
