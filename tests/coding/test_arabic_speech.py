"""Arabic words in letters, after verbs of the past, and of those named again: one behaviour a test, on sentences of our own."""

import pytest

from rasad.coding.coder import code


def told(text: str) -> list[tuple[str, str]]:
    return [(s.speaker, text[s.content.start : s.content.end]) for s in code(text, published="2019-05-15").statements]


@pytest.mark.parametrize("text", [
    "أرسل سامح شكري برقية إلى سيرغي لافروف، عبر له فيها عن أمله في السلام.",
    "تلقى سيرغي لافروف برقية من سامح شكري عبر له فيها عن أمله في السلام.",
    "بعث سامح شكري رسالة إلى سيرغي لافروف أعرب من خلالها عن أمله في السلام.",
])
def test_what_a_letter_says_is_its_writers(text: str) -> None:
    assert told(text) == [("sameh-shoukry", "أمله في السلام")]


def test_a_letter_of_a_body_speaks_for_it() -> None:
    text = "سلمت وزارة الخارجية المصرية مذكرة إلى السفير الروسي، دعت فيها موسكو إلى ضبط النفس."
    (found,) = told(text)
    assert found[0] == "egy-foreign-ministry" and found[1].endswith("ضبط النفس")


def test_what_a_letter_is_about_is_nobodys_words() -> None:
    assert told("تسلم الملك سلمان رسالة بعث بها السلطان قابوس بن سعيد، تناولت العلاقات بين البلدين.") == []


def test_talks_go_over_what_nobody_says() -> None:
    assert told("التقى لافروف شكري في موسكو. وتناول اللقاء، بحضور السفير، العلاقات الثنائية.") == []


@pytest.mark.parametrize(("text", "content"), [
    ("وكان مسؤول روسي لم يذكر اسمه أبلغ الصحيفة أن المحادثات مستمرة.", "المحادثات مستمرة"),
    ("وكان مصدر روسي رسمي أبلغ لبنان أن الزيارة قريبة.", "الزيارة قريبة"),
    ("ونسبت الصحيفة إلى مصدر روسي قوله إن الزيارة قريبة.", "الزيارة قريبة"),
    ("ونقلت الصحيفة عن مصدر روسي نفيه أي لقاء قريب.", "أي لقاء قريب"),
])
def test_unnamed_sources_before_their_verbs(text: str, content: str) -> None:
    (found,) = told(text)
    assert found[1] == content


def test_what_was_said_before() -> None:
    assert told("وسبق لوزير الخارجية المصري سامح شكري أن قال إن الحوار مستمر.") == [("sameh-shoukry", "الحوار مستمر")]


def test_a_remark_may_stand_between_subject_and_verb() -> None:
    text = "وكان سيرغي لافروف وهو من المدافعين عن الاتفاق أعلن أن المحادثات قريبة."
    assert told(text) == [("sergey-lavrov", "المحادثات قريبة")]


def test_the_latter_is_the_one_named_last() -> None:
    text = "التقى سيرغي لافروف نظيره المصري سامح شكري، حيث أكد الأخير دعم الحل السياسي."
    assert told(text) == [("sameh-shoukry", "دعم الحل السياسي")]


@pytest.mark.parametrize(("text", "speaker"), [
    ("رحبت وزارة الخارجية المصرية بالاتفاق. وأضافت الخارجية أن الحوار مستمر.", "egy-foreign-ministry"),
    ("استقبل رئيس حركة حماس إسماعيل هنية الوفد. وأكد رئيس الحركة أن الحوار مستمر.", "ismail-haniyeh"),
    ("استدعت الخارجية السودانية السفيرة الأوغندية وأبلغتها احتجاجا على استضافة الاجتماع.", "sdn-foreign-ministry"),
])
def test_named_again_by_a_part(text: str, speaker: str) -> None:
    assert told(text)[-1][0] == speaker


def test_a_honorific_after_the_verb_is_its_subject() -> None:
    text = "استقبل سمو الأمير تميم بن حمد آل ثاني سيرغي لافروف. وفي برقية إلى سامح شكري، تقدم سموه بأحر التعازي."
    assert [speaker for speaker, _ in told(text)] == ["tamim-bin-hamad-al-thani"]


@pytest.mark.parametrize("text", [
    "أعلنت وزارة الخارجية الروسية أن لافروف سيزور القاهرة غدا.",
    "قالت الرئاسة التركية إنه جرت مكالمة هاتفية بين أردوغان وبوتين.",
    "بغداد: استقبل الرئيس العراقي برهم صالح سامح شكري.",
    "التقى لافروف شكري، مؤكدين أهمية الحوار.",
])
def test_what_is_no_statement(text: str) -> None:
    assert told(text) == []


def test_adverbs_and_times_are_no_content() -> None:
    assert told("أعلنت وزارة الخارجية المصرية رسميا عن تأجيل الاجتماع.") == [("egy-foreign-ministry", "تأجيل الاجتماع")]
    assert told("ودعت مصر الثلاثاء الماضي الأطراف إلى ضبط النفس.") == [("EGY", "الأطراف إلى ضبط النفس")]
    assert told("قال لافروف إن الحوار مهم، داعيا إياهم إلى ضبط النفس.")[-1] == ("sergey-lavrov", "ضبط النفس")


def test_a_body_that_tells_of_its_own_act_speaks() -> None:
    assert told("أعلنت وزارة الخارجية السودانية أنها ستستدعي السفير الروسي في الخرطوم.") == [
        ("sdn-foreign-ministry", "ستستدعي السفير الروسي في الخرطوم")
    ]


def test_what_is_told_by_a_noun_that_may_be_a_verb() -> None:
    text = "أكد سامح شكري رفض بلاده لخطة الضم، لافتا إلى استعدادها للعمل في المحافل الدولية."
    assert told(text) == [("sameh-shoukry", "رفض بلاده لخطة الضم"), ("sameh-shoukry", "استعدادها للعمل في المحافل الدولية")]


@pytest.mark.parametrize("official", ["مسؤول مصري رفيع", "مسؤول مصري رفيع المستوى", "مسؤول مصري كبير"])
def test_what_an_official_is_besides_is_none_of_his_words(official: str) -> None:
    ((_, content),) = told(f"نفى {official}، اليوم الأحد، وجود خلاف مع السودان.")
    assert content == "وجود خلاف مع السودان"


@pytest.mark.parametrize("when", ["في اتصال هاتفي مع فؤاد حسين", "خلال لقائه مع فؤاد حسين", "أثناء اجتماع مع فؤاد حسين"])
def test_when_he_said_so_is_none_of_his_words(when: str) -> None:
    assert told(f"أكد سامح شكري دعم بلاده للعراق {when}.") == [("sameh-shoukry", "دعم بلاده للعراق")]


def test_the_official_is_whose_nation_was_not_told_before() -> None:
    text = "دعا وزير النقل منير السامعي إلى فتح الطريق. وأكد المسؤول اليمني أن العمل مستمر."
    assert len({speaker for speaker, _ in told(text)}) == 1
