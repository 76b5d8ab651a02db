"""Groups: delegations, officials, ministers of several states, peoples; and officials who are not named."""

import pytest

from rasad.coding.coder import read_scene
from rasad.coding.scene.weights import Weights
from rasad.record import Report


def actors(text: str, language: str, kind: str) -> list[tuple[str, str | None, str]]:
    """Give the words, the actor and its English name for every phrase of a kind in `text`, in order."""
    scene = read_scene(Report(id="t", text=text), language, Weights({}))
    found = [(scene.document.raw(p.first, p.last), p.actor) for p in scene.phrases if p.kind == kind]
    return [(words, actor, scene.cast.members[actor].name if actor else "") for words, actor in found]


@pytest.mark.parametrize(
    ("text", "language", "words", "name"),
    [
        ("يلتقي كيري وزراء خارجية دول الخليج في الدوحة.", "ar", "وزراء خارجية دول الخليج", "Gulf Cooperation Council foreign ministers"),
        ("اجتمع الوزير مع مسؤولين إيرانيين وبحث الأوضاع في سوريا.", "ar", "مسؤولين إيرانيين", "Iranian officials"),
        ("استقبل الرئيس وفدا برلمانيا تونسيا.", "ar", "وفدا برلمانيا تونسيا", "Tunisian parliamentary delegation"),
        ("وصل إلى بغداد وفد من حركة حماس.", "ar", "وفد من حركة حماس", "Hamas delegation"),
        ("قال مسؤولون في وزارة الخارجية الروسية إن الحل بعيد.", "ar", "مسؤولون في وزارة الخارجية الروسية",
         "Russian Foreign Ministry officials"),
        ("قال مسؤولون في حكومة غامبيا إن الحل بعيد.", "ar", "مسؤولون في حكومة غامبيا", "Officials of the Gambian Government"),
        ("وأكد دبلوماسيون غربيون أن الحل بعيد.", "ar", "دبلوماسيون غربيون", "Western diplomats"),
        ("وأعرب عن تضامنه مع الشعب الفلسطيني.", "ar", "الشعب الفلسطيني", "Palestinian people"),
        ("وزیر خارجه با برخی نمایندگان مجلس دیدار کرد.", "fa", "نمایندگان مجلس", "Members of the Iranian Parliament"),
        ("هيئت پارلمانی عراق به تهران آمد.", "fa", "هيئت پارلمانی عراق", "Iraqi parliamentary delegation"),
        ("مقامات بلندپایه امنیتی روسیه در مسکو گرد آمدند.", "fa", "مقامات بلندپایه امنیتی روسیه", "Senior Russian security officials"),
        ("رئیس‌جمهور به مردم ایران پیام داد.", "fa", "مردم ایران", "Iranian people"),
        ("مقام‌های کابل با سران گروه ۲۰ گفت‌وگو کردند.", "fa", "سران گروه ۲۰", "G20 leaders"),
        ("وزرای خارجه کشورهای عضو شورای همکاری خلیج فارس آمدند.", "fa", "وزرای خارجه کشورهای عضو شورای همکاری خلیج فارس",
         "Gulf Cooperation Council foreign ministers"),
    ],
)
def test_a_group_is_named_by_its_nation_or_body(text: str, language: str, words: str, name: str) -> None:
    assert (words, name) in [(said, english) for said, _, english in actors(text, language, "group")]


def test_counterparts_in_a_body_of_states_are_a_group() -> None:
    found = actors("التقى سامح شكري نظراءه في دول مجلس التعاون الخليجي.", "ar", "group")
    assert [actor for _, actor, _ in found] == ["group-gulf-cooperation-council-foreign-ministers"]


@pytest.mark.parametrize(
    ("text", "nations"),
    [
        ("عقد مسؤولون من السعودية وإيران اجتماعا في بغداد.", ["sau", "irn"]),
        ("استقبل الوزير مسؤولين من مصر والأردن أمس.", ["egy", "jor"]),
        ("التقى الوزير خبراء من مصر، الأردن، والعراق.", ["egy", "jor", "irq"]),
        ("عقد مسؤولون من السعودية اجتماعا وإيران تراقب.", ["sau"]),
    ],
)
def test_a_plural_out_of_several_nations_is_a_group_of_each(text: str, nations: list[str]) -> None:
    assert [(actor or "").split("-")[1] for _, actor, _ in actors(text, "ar", "group")] == nations


def test_the_delegation_is_the_one_told_of_before() -> None:
    found = actors("استقبل هنية وفدا من حركة فتح. وقال الوفد إن الحوار مستمر.", "ar", "group")
    assert len({actor for _, actor, _ in found}) == 1


def test_those_who_come_along_are_no_group_of_their_own() -> None:
    assert actors("استقبل الأسد الوزير والوفد المرافق له.", "ar", "group") == []


@pytest.mark.parametrize(("text", "language", "name"), [
    ("قال مصدر رفيع في وزارة الخارجية السودانية إن الأمر صعب.", "ar", "Source of Sudanese Foreign Ministry"),
    ("قال مسؤول أمريكي إن العقوبات مستمرة. وأضاف المسؤول أن الأمر صعب.", "ar", "American official"),
    ("یک مقام فرانسوی سخن گفت. این مقام فرانسوی افزود که سفر انجام شد.", "fa", "French official"),
])
def test_an_official_without_a_name_is_one_actor(text: str, language: str, name: str) -> None:
    found = actors(text, language, "title")
    assert {english for _, _, english in found} == {name}


def test_the_european_official_is_the_one_of_the_union() -> None:
    text = "استقبل الجبير فيديريكا موغيريني. وأعربت المسؤولة الأوروبية عن شكرها."
    assert [actor for _, actor, _ in actors(text, "ar", "title")] == ["federica-mogherini"]
