"""Whom an account is credited to: media by how much they tell, bodies by what they put out, people by what they know."""

import pytest

from rasad.coding.coder import code


def credited(text: str) -> dict[frozenset[str], list[str]]:
    """Give whom each contact of a text is credited to, by its parties."""
    return {frozenset(c.parties): c.according_to for c in code(text, published="2019-05-15").contacts}


MOSCOW = frozenset(["mohammad-javad-zarif", "sergey-lavrov"])
CAIRO = frozenset(["mohammad-javad-zarif", "sameh-shoukry"])


def test_a_medium_named_late_tells_nothing_that_is_told_after_it() -> None:
    text = (
        "التقى ظريف لافروف في موسكو أمس. وقالت وكالة سانا إن الوزيرين بحثا الأزمة السورية.\n"
        "وكان ظريف قد التقى سامح شكري في القاهرة الأسبوع الماضي."
    )
    assert credited(text) == {MOSCOW: ["sana"], CAIRO: []}


def test_the_medium_a_persian_report_opens_with_tells_all_of_it() -> None:
    text = (
        "دیدار ظریف و لاوروف\nبه گزارش ایسنا، ظریف روز سه‌شنبه با لاوروف در مسکو دیدار کرد.\n"
        "این مذاکرات طولانی بود.\nنتایج آن اعلام نشده است.\nوضعیت منطقه دشوار است.\nظریف هفته گذشته با سامح شکری در قاهره دیدار کرده بود."
    )
    assert credited(text) == {MOSCOW: ["isna"], CAIRO: ["isna"]}


def test_a_medium_before_its_verb_of_telling_is_credited() -> None:
    assert credited("وكانت وكالة رويترز نقلت عن مصادر أن ظريف التقى لافروف في موسكو.")[MOSCOW][0] == "reuters"
    assert credited("به گزارش ایسنا، رویترز به نقل از منابع آگاه افزود که ظریف با لاوروف در مسکو دیدار کرد.")[MOSCOW][:2] == [
        "isna", "reuters",
    ]


def test_a_medium_spoken_to_in_an_interview_is_no_source() -> None:
    text = "التقى ظريف لافروف في موسكو. وقال السفير أحمد قطان في تصريح لوكالة الأنباء السعودية إن العلاقات متينة."
    assert "saudi-press-agency" not in credited(text)[MOSCOW]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("التقى ظريف لافروف في موسكو، وفق بيان نشرته وزارة الخارجية الروسية.", ["rus-foreign-ministry"]),
        ("التقى ظريف لافروف في موسكو. وبحث الوزيران، وفق بيان لمكتب الإعلام في الكرملين، الأزمة السورية.", ["rus-kremlin"]),
        ("ظریف با لاوروف در مسکو دیدار کرد. به نقل از روابط عمومی وزارت خارجه روسیه، این دیدار دو ساعت طول کشید.",
         ["rus-foreign-ministry"]),
        ("ظریف با لاوروف در مسکو دیدار کرد. بیانیه وزارت خارجه روسیه می‌گوید که این دیدار دو ساعت طول کشید.", ["rus-foreign-ministry"]),
    ],
)
def test_a_body_is_credited_with_what_it_or_its_office_puts_out(text: str, sources: list[str]) -> None:
    assert credited(text)[MOSCOW] == sources


def test_a_movement_known_by_its_leader_is_credited_with_its_statement() -> None:
    text = "التقى إسماعيل هنية رئيس المكتب السياسي لحركة حماس سيرغي لافروف في موسكو. وأعرب هنية، وفق بيان للحركة، عن شكره لروسيا."
    assert credited(text)[frozenset(["ismail-haniyeh", "sergey-lavrov"])] == ["hamas"]


def test_whoever_speaks_of_something_else_later_is_no_source_of_a_contact() -> None:
    text = "التقى ظريف لافروف في موسكو. وقال سامح شكري إن مصر تدعم الحل السياسي."
    assert credited(text)[MOSCOW] == []


def test_a_third_person_who_tells_what_was_said_at_a_contact_is_its_source() -> None:
    text = "ظریف با لاوروف در مسکو دیدار کرد. دیمیتری پسکوف گفت که لاوروف در این دیدار از ایران قدردانی کرد."
    assert credited(text)[MOSCOW] == ["dmitry-peskov"]


@pytest.mark.parametrize(
    ("text", "klass"),
    [
        ("وأبدى لافروف استياءه من القرار.", "accuse"),
        ("لاوروف بر اراده کشورش برای گسترش همکاری‌ها تاکید کرد.", "support"),
        ("لاوروف مراتب اعتراض روسیه را به سفیر ابلاغ کرد.", "accuse"),
    ],
)
def test_the_noun_a_content_opens_with_tells_its_class(text: str, klass: str) -> None:
    assert [s.klass for s in code(text).statements][-1:] == [klass]


def test_a_statement_to_the_press_credits_the_body_it_comes_from() -> None:
    text = "أجرى ظريف اتصالا هاتفيا مع لافروف، تناول وفق إفادة صحافية من الخارجية الروسية العلاقات بين البلدين."
    assert credited(text)[MOSCOW] == ["rus-foreign-ministry"]
