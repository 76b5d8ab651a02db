"""Whom an account is credited to: the press as a whole, interviews, communiqués quoted on, public relations; how far a credit reaches."""

import pytest

from rasad.coding.coder import code

_MET_AR = "التقى وزير الخارجية الإيراني عباس عراقجي نظيره العراقي فؤاد حسين في بغداد"


def _credited(text: str, number: int = 0) -> list[str]:
    record = code(text, published="2025-05-14")
    names = {actor.id: actor.name for actor in record.actors}
    return [names[actor] for actor in record.contacts[number].according_to]


@pytest.mark.parametrize(
    ("text", "press"),
    [
        (f"{_MET_AR}، حسب الإذاعة الإيرانية.", "Iranian radio"),
        (f"{_MET_AR}، بحسب الصحف العراقية.", "Iraqi newspapers"),
        ("ونقلت تقارير صحافية أن وزير الخارجية الإيراني عباس عراقجي التقى نظيره العراقي فؤاد حسين.", "Media reports"),
        ("ونقلت وكالات أنباء روسية أن وزير الخارجية الإيراني عباس عراقجي التقى نظيره العراقي فؤاد حسين.", "Russian news agencies"),
        ("ونقلت وكالة الأنباء الرسمية السودانية «سونا» أن عبد الفتاح البرهان التقى عباس عراقجي.", "Sudan News Agency"),
        ("ونقلت «شروق نت» عن مصدر أن عبد الفتاح البرهان التقى عباس عراقجي.", "Sharuq Net"),
    ],
)
def test_the_press_is_credited_where_no_medium_is_known(text: str, press: str) -> None:
    assert press in _credited(text)


def test_who_is_interviewed_tells_all_that_the_report_holds() -> None:
    text = (
        "مجلس و وزیر صنعت\n"
        "کامران نیکخواه در گفت‌وگو با ایسنا با اشاره به جلسه امروز کمیسیون صنایع با وزیر صنعت، گفت: گزارش کامل نبود."
    )
    assert _credited(text) == ["کامران نیکخواه"]


def test_an_agency_s_account_is_no_interview() -> None:
    text = (
        "دیدار وزیران\n"
        "به گزارش ایسنا، عباس عراقچی با فؤاد حسین دیدار کرد.\n"
        "سفیر عمان در گفت‌وگو با الجزیره گفت: هوا خوب است."
    )
    assert _credited(text) == ["ISNA"]


def test_what_stands_between_two_mentions_of_a_communique_is_the_body_s() -> None:
    text = (
        "تونس والجزائر\n"
        "استقبل رئيس الجمهورية الباجي قايد السبسي رئيس الحكومة يوسف الشاهد، بحسب بلاغ صادر عن رئاسة الجمهورية التونسية.\n"
        "وسيزور يوسف الشاهد الجزائر الأسبوع المقبل.\n"
        "وأضاف البلاغ أن اللقاء تناول الوضع الأمني."
    )
    assert _credited(text, 1) == ["Tunisian Presidency"]
    assert _credited(text.replace("وأضاف البلاغ", "وأضاف البيان الختامي"), 1) == []


def test_a_communique_told_of_again_much_later_does_not_tell_all_between() -> None:
    text = (
        "تونس والجزائر\n"
        "استقبل رئيس الجمهورية الباجي قايد السبسي رئيس الحكومة يوسف الشاهد، بحسب بلاغ صادر عن رئاسة الجمهورية التونسية.\n"
        f"وسيزور يوسف الشاهد الجزائر الأسبوع المقبل.\n{5 * 'وارتفعت الأسعار في الأسواق. '}"
        "وأضاف البلاغ أن اللقاء تناول الوضع الأمني."
    )
    assert _credited(text, 1) == []


def test_public_relations_of_a_body_no_lexicon_has() -> None:
    text = "دیدار\nبه گزارش ایسنا به نقل از روابط عمومی استانداری اصفهان، عباس عراقچی با فؤاد حسین دیدار کرد."
    assert _credited(text) == ["ISNA", "Isfahan Governorate public relations"]


@pytest.mark.parametrize("body", ["روابط عمومی بانک تجارت ایران،", "روابط عمومی استانداری اصفهان"])
def test_public_relations_are_named_up_to_what_else_is_named(body: str) -> None:
    text = f"دیدار\nبه گزارش {body} عباس عراقچی با فؤاد حسین دیدار کرد."
    record = code(text, published="2025-05-14")
    (credited,) = record.contacts[0].according_to
    (mention,) = next(actor.mentions for actor in record.actors if actor.id == credited)
    assert text[mention.start : mention.end] == body.removesuffix(" ایران،")


def test_one_strange_word_is_the_medium_that_an_agency_has_its_account_from() -> None:
    text = "دیدار\nبه گزارش ایسنا به نقل از الغدپرس، عباس عراقچی با فؤاد حسین دیدار کرد."
    assert len(_credited(text)) == 2


def test_a_medium_further_on_tells_only_what_its_sentence_goes_on_about() -> None:
    far = "\nوارتفعت أسعار النفط في الأسواق العالمية.\nوذكرت وكالة رويترز أن المصانع زادت إنتاجها."
    assert _credited(f"{_MET_AR}.{far}") == []
    assert _credited(f"{_MET_AR}.\nوذكرت وكالة رويترز أن عراقجي وحسين تناولا التجارة.") == ["Reuters"]


@pytest.mark.parametrize(
    "text",
    ["به نقل از روابط عمومی", "به گزارش ایسنا به نقل از", "در گفت‌وگو با ایسنا", "وأضاف البيان", "حسب الإذاعة", "نقلت «", "وكالة السودانية"],
)
def test_texts_that_end_within_a_credit(text: str) -> None:
    assert code(text).contacts == []
