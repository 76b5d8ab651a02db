"""Whose Arabic words are where the clause turns to another, where a letter tells them, and where a pronoun is the subject."""

import pytest

from rasad.coding.coder import code


def told(text: str) -> list[tuple[str, str]]:
    return [(s.speaker, text[s.content.start : s.content.end]) for s in code(text, language="ar", published="2019-05-15").statements]


def test_what_a_telegram_goes_on_with_is_its_senders() -> None:
    text = "وجه الملك محمد السادس إلى الرئيس فرانسوا هولاند برقية تعزية.\nوأضافت البرقية: \"نعرب لكم عن خالص عزائنا في الضحايا\"."
    assert ("mohammed-vi", "نعرب لكم عن خالص عزائنا في الضحايا") in told(text)


def test_a_letter_received_speaks_for_who_wrote_it() -> None:
    text = "تلقى سامح شكري رسالة من سيرغي لافروف.\nوأفادت الرسالة بأن موسكو تدعم الحوار."
    assert told(text) == [("sergey-lavrov", "موسكو تدعم الحوار")]


def test_a_participle_after_a_communique_is_of_who_put_it_out() -> None:
    text = "التقى سامح شكري نظيره الروسي، بحسب بيان لوزارة الخارجية المصرية.\nوأضاف البيان أن شكري وصل أمس، مشيرا إلى أن الزيارة ناجحة."
    assert told(text) == [("egy-foreign-ministry", "الزيارة ناجحة")]


@pytest.mark.parametrize(("text", "speaker"), [
    ("وصل السفير محمد علي، الذي استقبله عبد المجيد تبون معربا عن تقديره لمصر.", "abdelmadjid-tebboune"),
    ("التقى سيرغي لافروف وزير خارجية مصر سامح شكري في القاهرة معربا عن تقديره لمصر.", "sergey-lavrov"),
])
def test_whose_a_participle_is(text: str, speaker: str) -> None:
    assert told(text) == [(speaker, "تقديره لمصر")]


def test_a_participle_of_a_man_is_no_womans() -> None:
    text = "هاتفت وزيرة خارجية السويد آن ليندي وزير الخارجية فؤاد حسين.\nوتباحث الجانبان في العلاقات.\nمثنيا على ما قدمته السويد من عون."
    assert told(text) == [("fuad-hussein", "ما قدمته السويد من عون")]


def test_as_for_another() -> None:
    text = "قال سيرغي لافروف إن الحل سياسي، أما زميله في الوفد المصري سامح شكري فقال إن الحوار مستمر."
    assert told(text) == [("sergey-lavrov", "الحل سياسي"), ("sameh-shoukry", "الحوار مستمر")]


def test_an_answer_opens_anothers_clause() -> None:
    text = "قال سيرغي لافروف إن الحل سياسي، ورد سامح شكري مطالبا بوقف القتال."
    assert told(text) == [("sergey-lavrov", "الحل سياسي"), ("sameh-shoukry", "وقف القتال")]


def test_two_who_rang_speak_both() -> None:
    text = "تلقى الملك سلمان اتصالين هاتفيين من الملك حمد بن عيسى آل خليفة والملك عبد الله الثاني، استنكرا فيهما الهجوم، وعبرا عن عزائهما."
    assert [who for who, _ in told(text)].count("abdullah-ii") == 2
    assert {what for _, what in told(text)} == {"الهجوم", "عزائهما"}


def test_titles_of_the_caller_may_stand_before_what_he_said() -> None:
    text = (
        "تلقى سامح شكري اتصالا هاتفيا من الأمير سلمان بن حمد آل خليفة ولي العهد النائب الأول لرئيس مجلس الوزراء بمملكة البحرين أعرب "
        "خلاله عن إدانته للتفجير."
    )
    assert told(text) == [("salman-bin-hamad-al-khalifa", "إدانته للتفجير")]


def test_the_pronoun_is_who_warned() -> None:
    text = "كشف عبد المجيد تبون أنه حذر ماكرون من أن التأجيل سيضر بالجميع."
    assert told(text)[-1] == ("abdelmadjid-tebboune", "التأجيل سيضر بالجميع")


def test_a_plural_of_things_is_whom_a_man_calls_upon() -> None:
    text = "قال سامح شكري إن الوقت مناسب.\nودعا الفصائل كافة إلى مساندة الاتفاق."
    assert told(text)[-1][0] == "sameh-shoukry"


def test_a_noun_after_a_turn_is_what_is_confirmed() -> None:
    assert told("وأكد محمد باقر قاليباف من جهته، رفض طهران للخطة.") == [("mohammad-bagher-ghalibaf", "رفض طهران للخطة")]


def test_what_a_thing_did_is_nobodys_words() -> None:
    text = "قال سامح شكري إن الصمت هو ما شجع الأطراف على التصعيد."
    assert [who for who, _ in told(text)] == ["sameh-shoukry"]


def test_an_attribution_between_commas_ends_nothing() -> None:
    text = "قال سامح شكري إن القرار معيب لأنه، حسب تعبيره، يخالف الميثاق والقانون الدولي."
    assert told(text)[0][1].endswith("القانون الدولي")


def test_a_counterpart_is_no_woman() -> None:
    text = "التقى سامح شكري نظيره الروسي سيرغي لافروف.\nوكان لافروف بعث إلى شكري برسالة يدعوه فيها إلى التشاور."
    assert told(text) == [("sergey-lavrov", "التشاور")]


def test_an_invitation_is_no_verb() -> None:
    assert told("وجدد سامح شكري، عقب المحادثات، دعوة نظيره الروسي إلى زيارة القاهرة.") == [
        ("sameh-shoukry", "دعوة نظيره الروسي إلى زيارة القاهرة")
    ]


def test_by_his_words_the_last_speaker_goes_on() -> None:
    text = "قال سامح شكري إن الحوار مستمر.\nوبحسب قوله فإن الزيارة تمت في موعدها."
    assert told(text)[-1] == ("sameh-shoukry", "الزيارة تمت في موعدها")


def test_who_was_rung_stays_what_the_report_is_about() -> None:
    text = (
        "تلقى سمو الشيخ عبد الله بن زايد اتصالا هاتفيا من سمو الأمير فيصل بن فرحان أعرب خلاله عن إدانته للتفجير.\n"
        "كما تلقى سموه اتصالا هاتفيا من سيرغي لافروف."
    )
    contacts = code(text, language="ar", published="2019-05-15").contacts
    assert [set(c.parties) for c in contacts][1:] == [{"abdullah-bin-zayed", "sergey-lavrov"}]
