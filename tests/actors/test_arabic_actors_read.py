"""Arabic actors told by a title in the accusative, by a deputy's title, by their kind; and where such a phrase ends."""

import pytest

from rasad.coding.coder import read_scene
from rasad.coding.scene.weights import Weights
from rasad.record import Report


def said(text: str, kind: str) -> list[str]:
    """Give the words of every phrase of a kind in an Arabic text, in order."""
    scene = read_scene(Report(id="t", text=text), "ar", Weights({}))
    return [scene.document.raw(p.first, p.last) for p in scene.phrases if p.kind == kind]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("لكن مسؤولا نرويجيا قال إن الطريق مفتوح.", ["مسؤولا نرويجيا"]),
        ("استقبل وزير الخارجية القبرصي مبعوثا فنلنديا في نيقوسيا.", ["وزير الخارجية القبرصي", "مبعوثا فنلنديا في نيقوسيا"]),
        ("قال إنه جاء إلى المدينة بصفته مسؤولا محليا.", []),
        ("زار أكثر من 50 مسؤولا المعرض.", []),
        ("كان مسؤولا عن الأرشيف.", []),
        ("وقال نائب سفير النرويج في بغداد إن الطريق مفتوح.", ["نائب سفير النرويج في بغداد"]),
        ("استقبل الوزير نائبة المبعوث الأممي إلى ليبيا.", ["الوزير", "نائبة المبعوث الأممي إلى ليبيا"]),
        ("التقى رئيس الوزراء القبرصي الأمين العام للأمم المتحدة.", ["رئيس الوزراء القبرصي", "الأمين العام للأمم المتحدة"]),
        ("قال وزير الخارجية الكويتي رئيس الدورة الحالية لمجلس الجامعة إن الحل بعيد.",
         ["وزير الخارجية الكويتي رئيس الدورة الحالية لمجلس الجامعة"]),
    ],
)
def test_a_title_ends_with_its_bearer(text: str, words: list[str]) -> None:
    assert said(text, "title") == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("زار الوفد القيادات الميدانية في المدينة.", ["الوفد", "القيادات الميدانية"]),
        ("بحث السفير النرويجي مع الأحزاب السياسية موعد الاقتراع.", ["الأحزاب السياسية"]),
        ("التقى المبعوث الأممي المنظمات الإنسانية في المدينة.", ["المنظمات الإنسانية"]),
        ("استقبل السفير أبناء الجالية الأردنية في روما.", ["أبناء الجالية الأردنية"]),
        ("قال مسؤولون لرويترز إن الطريق مفتوح.", ["مسؤولون"]),
        ("التقى الوزير القيادات في المدينة.", []),
    ],
)
def test_a_group_is_told_by_its_kind(text: str, words: list[str]) -> None:
    assert said(text, "group") == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("وأعلن خفر السواحل الإيطالي إنقاذ القارب.", ["خفر السواحل الإيطالي"]),
        ("وقالت الشرطة النرويجية إن الطريق مفتوح.", ["الشرطة النرويجية"]),
        ("نظمت الشرطة البلدية حملة في السوق.", []),
        ("رفض المجلس العسكري في النيجر العرض.", ["المجلس العسكري في النيجر"]),
        ("رفض المجلس العسكري العرض.", []),
        ("نشر المجلس العسكري في النيجر القائمة. ثم عاد المجلس العسكري إلى العرض.", ["المجلس العسكري في النيجر", "المجلس العسكري"]),
        ("وكانت حكومة الوحدة الوطنية في ليبيا قد نشرت القائمة.", ["حكومة الوحدة الوطنية في ليبيا"]),
    ],
)
def test_bodies_of_states(text: str, words: list[str]) -> None:
    assert said(text, "organization") == words
