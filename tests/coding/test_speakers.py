"""Who speaks and where words begin and end, where reports of many outlets have it otherwise than the plainest sentence."""

import pytest

from rasad.coding.coder import code


def told(text: str) -> list[tuple[str, str]]:
    return [(s.speaker, text[s.content.start : s.content.end]) for s in code(text, published="2019-05-15").statements]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("قال لافروف إن الوضع خطير، وأدان الهجوم على القنصلية.", ("sergey-lavrov", "الهجوم على القنصلية")),
        ("وشدد لافروف خلال لقائه اليوم بالرياض سامح شكري على أن الحل سياسي.", ("sergey-lavrov", "الحل سياسي")),
        ("أيدت روسيا دعوة أمريكية لوقف البناء، في مؤشر على التوتر بالمنطقة.", ("RUS", "دعوة أمريكية لوقف البناء")),
        ("ألقى ظريف خطابا في طهران فقال \"الشعب الإيراني يدعم كل الشعوب\".", ("mohammad-javad-zarif", "الشعب الإيراني يدعم كل الشعوب")),
        ("وذكرت وزارة الخارجية السورية في رسالتين إلى رئيس مجلس الأمن \"إن من واجب الجميع التصدي للإرهاب في المنطقة\".",
         ("syr-foreign-ministry", "من واجب الجميع التصدي للإرهاب في المنطقة")),
        ("سازمان ملل هشدار داده است، که اگر اهداف برنامه محقق نشوند بحران ادامه دارد.",
         ("united-nations", "اگر اهداف برنامه محقق نشوند بحران ادامه دارد")),
        ("ظریف به اظهارات ترامپ مبنی بر نابود کردن ایران واکنش نشان داد و تاکید کرد که آمریکا چنین نمی‌کند.",
         ("mohammad-javad-zarif", "آمریکا چنین نمی‌کند")),
        ("ظریف آمادگی ایران برای مبادله دانشجو در زمینه‌های پزشکی، کشاورزی، هنر و زبان را اعلام کرد.",
         ("mohammad-javad-zarif", "آمادگی ایران برای مبادله دانشجو در زمینه‌های پزشکی، کشاورزی، هنر و زبان")),
    ],
)
def test_what_is_said(text: str, said: tuple[str, str]) -> None:
    assert said in told(text)


def test_a_body_is_meant_by_its_noun() -> None:
    text = "أفاد المرصد السوري لحقوق الإنسان بأن الغارات استمرت.\nوقال المرصد إن القتلى كثيرون."
    assert [speaker for speaker, _ in told(text)] == ["syrian-observatory-for-human-rights"] * 2


def test_all_of_several_are_the_subject() -> None:
    text = "طالبت كل من الصين والفلبين وفيتنام بالسيادة على مناطق في البحر."
    assert {speaker for speaker, _ in told(text)} == {"CHN", "PHL", "VNM"}


@pytest.mark.parametrize(
    "text",
    [
        "قال لافروف إن رفض الكونغرس الأمريكي للاتفاق سيضعف واشنطن.",
        "قال لافروف إن الأزمة ستنتهي إذا وافقت الصين على الشروط.",
    ],
)
def test_nouns_and_conditions_report_nothing(text: str) -> None:
    assert [speaker for speaker, _ in told(text)] == ["sergey-lavrov"]


@pytest.mark.parametrize(
    "text",
    [
        "وتعتبر السيطرة على المدينة ضرورية لتعزيز الحدود.",
        "نشب خلاف مع اليابان وتمسك نيوزيلندا بموقفها من التجارة.",
        "بولتون این اظهارات را بیان کرده است.",
        "منتقدان ترامپ او را به نداشتن راهبرد متهم کرده‌اند.",
    ],
)
def test_no_words_at_all(text: str) -> None:
    assert told(text) == []


def test_speech_goes_on_after_a_colon_behind_that() -> None:
    text = "وقال ظريف إن: هناك تهديدا للمنطقة ونحن ندعم الحوار. ونحن نريد حلا سياسيا."
    assert told(text) == [("mohammad-javad-zarif", "هناك تهديدا للمنطقة ونحن ندعم الحوار. ونحن نريد حلا سياسيا")]


def test_a_verb_inside_a_linking_clause_leaves_the_clause_whole() -> None:
    text = "ظریف با بیان اینکه ترامپ بسیار خواهان مذاکره با ایران است، گفت: تهران آماده است."
    assert ("mohammad-javad-zarif", "ترامپ بسیار خواهان مذاکره با ایران است") in told(text)
    assert ("mohammad-javad-zarif", "تهران آماده است") in told(text)


def test_words_taken_up_in_quotation_marks_are_not_all_of_it() -> None:
    text = "ظریف گفت: «دیپلماسی و گزش هم» گزاره‌های متضادی است که مفهوم ندارد."
    ((speaker, content),) = told(text)
    assert speaker == "mohammad-javad-zarif"
    assert content.endswith("مفهوم ندارد")
