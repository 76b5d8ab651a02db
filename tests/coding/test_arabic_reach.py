"""How far Arabic cues reach to what they bring in: over commas, adverbials and whom a thing is told to."""

import pytest

from rasad.coding.coder import code


def told(text: str) -> list[tuple[str, str, str]]:
    """Give speaker, class and content of each statement."""
    return [(s.speaker, s.klass, text[s.content.start : s.content.end]) for s in code(text, published="2019-05-15").statements]


@pytest.mark.parametrize(("text", "content"), [
    ("كشف سامح شكري، عن خطة مع الحكومة، والتي تبدأ اليوم.", "خطة مع الحكومة، والتي تبدأ اليوم"),
    ("أعرب سامح شكري، أمس، لنظيره الروسي سيرغي لافروف، عن قلقه إزاء الأعمال التي وصفت بأنها خطيرة.",
     "قلقه إزاء الأعمال التي وصفت بأنها خطيرة"),
    ("وذكر سامح شكري في مقابلة تلفزيونية، أن الحوار مستمر.", "الحوار مستمر"),
    ("أكد سامح شكري لنظرائه في المنطقة في منتدى أمني رفيع المستوى أن الحوار مستمر.", "الحوار مستمر"),
    ("أكد سامح شكري أن الحوار مستمر. وأضاف أمام مؤتمر طبي في القاهرة أن الزيارة قريبة.", "الزيارة قريبة"),
    ("أكد سامح شكري أن الحوار مستمر. وقال لن نسمح بالفوضى.", "لن نسمح بالفوضى"),
    ("عبر سامح شكري عن تقدير مصر. كما حث النرويج على مراجعة القرار.", "النرويج على مراجعة القرار"),
    ("استقبل سعود بن نايف السفير الأسترالي مارك دونوفان. وأشاد السفير بالتطور الاقتصادي في المنطقة.",
     "التطور الاقتصادي في المنطقة"),
    ("التقى سامح شكري عادل الجبير في الرياض. وأكد له على تمنيات بلاده بأن يعم السلام.", "تمنيات بلاده بأن يعم السلام"),
    ("أكد سامح شكري دعم الحوار، لأن الوضع خطير.", "دعم الحوار، لأن الوضع خطير"),
    ("أعرب سامح شكري عن أسفه. وأسف لقرار أن الحوار توقف.", "قرار أن الحوار توقف"),
])
def test_what_is_said_is_reached(text: str, content: str) -> None:
    assert content in [said for _, _, said in told(text)]


@pytest.mark.parametrize("text", [
    "قال سامح شكري إن الحوار مستمر، ولم تفصح الشرطة المصرية عن أي تفاصيل.",
    "التقى سامح شكري سيرغي لافروف. وهنا تأكد الجميع من النتيجة.",
])
def test_not_said_and_here_are_no_words(text: str) -> None:
    assert all(cue not in ("تفصح", "وهنا") for cue in cues(text))


def cues(text: str) -> list[str]:
    """Give the cues of a text."""
    return [text[s.cue.start : s.cue.end] for s in code(text, published="2019-05-15").statements]


def test_a_feminine_verb_is_no_mans_in_the_same_sentence() -> None:
    assert "ووصفت" not in cues("أكد سامح شكري أن الأعمال مستمرة في الجنوب ووصفت بأنها خطيرة.")


def test_pointing_out_that_is_no_praise() -> None:
    assert [klass for _, klass, _ in told("ونوه سامح شكري بأن الاجتماع يبدأ غدا.")] == ["state"]


def test_god_grants_and_no_country_is_named() -> None:
    record = code("وقال سامح شكري إن المصاب كبير، سائلا الله أن يمن على المصابين بالشفاء.", published="2019-05-15")
    assert "YEM" not in [actor.id for actor in record.actors]


@pytest.mark.parametrize("text", [
    "قال المتحدث باسم الرئاسة المصرية بسام راضي إن سيرغي لافروف أكد ضرورة الحوار.",
    "كشف سامح شكري أنه كان قد حذر إيران من أن التصعيد خطأ فادح.",
    "وصرح سامح شكري بأن الوزيرين أعربا عن اعتزازهما بمستوى العلاقات.",
])
def test_who_tells_anothers_words_states(text: str) -> None:
    assert told(text)[0][1] == "state"


def test_a_title_is_whom_the_report_calls_so() -> None:
    text = "قال الرئيس اليمني، عبد ربه منصور هادي، إن الحوار مستمر. وغادرت قوات علي عبد الله صالح. وأكد الرئيس اليمني أن السلام قريب."
    assert {speaker for speaker, _, _ in told(text)} == {"abdrabbuh-mansour-hadi"}
