"""Who came on a visit, who calls an envoy in, and which journeys say nothing of who came."""

import pytest

from rasad.coding.coder import code


def began(text: str, language: str) -> list[tuple[str, str | None]]:
    """Give the channel of each contact of a text and who began it."""
    return [(contact.channel, contact.initiator) for contact in code(text, language=language).contacts]


def test_who_went_where_he_met_the_other_came_to_him() -> None:
    text = "قام سفير تركيا في لبنان سامي النحاس، أمس، بزيارة لمقر صحيفة المدينة، حيث التقى رئيس التحرير محمد المنصوري."
    ((channel, comer),) = began(text, "ar")
    assert channel == "meeting"
    assert comer is not None
    assert comer.startswith("person-sami")


@pytest.mark.parametrize(("text", "language"), [
    (
        "في إطار زيارته الرسمية لإسبانيا، اجتمع وزير الخارجية التركي هاكان فيدان أمس مع وزير الخارجية الإسباني خوسيه ألباريس في مدريد.",
        "ar",
    ),
    (
        "هاکان فیدان در بیروت با نبیه بری رئیس مجلس لبنان دیدار کرد.\n"
        "وی در همین سفر با عبدالله بوحبیب همتای لبنانی خود نیز گفت و گو کرد.", "fa",
    ),
])
def test_who_was_on_a_visit_came_to_the_other(text: str, language: str) -> None:
    assert began(text, language)[-1] == ("meeting", "hakan-fidan")


def test_who_calls_an_envoy_in_began_the_summons() -> None:
    text = "وزارة الخارجية في أبوظبي استدعت اليوم سفير إيران سامي النحاس، وسلمته مذكرة احتجت فيها الإمارات على الأمر."
    assert began(text, "ar") == [("meeting", "ARE")]


def test_who_met_an_envoy_called_in_began_it() -> None:
    text = (
        "در پی این رخداد، سفیر سوئیس به وزارت امور خارجه ایران فراخوانده شد.\n"
        "به گزارش ایسنا، سهراب نیک‌پور مدیرکل وزارت امور خارجه کشورمان در ملاقات با سفیر سوئیس با ارائه یادداشت رسمی به این امر اعتراض کرد."
    )
    ((channel, caller),) = began(text, "fa")
    assert channel == "meeting"
    assert caller is not None
    assert caller.startswith("director-general")


@pytest.mark.parametrize("journey", [
    "وكان فيدان قد زار بدر عبد العاطي العام الماضي.",
    "وقال فيدان إنه يتذكر زيارته الأخيرة إلى القاهرة.",
])
def test_a_journey_of_who_was_at_home_does_not_tell_who_came(journey: str) -> None:
    text = "التقى وزير الخارجية المصري بدر عبد العاطي أمس نظيره التركي هاكان فيدان في مدينة أنقرة التركية.\n" + journey
    assert began(text, "ar") == [("meeting", None)]


def test_in_a_land_of_nobody_of_them_nobody_came_to_the_other() -> None:
    text = (
        "تأتي زيارة وزير الخارجية التركي هاكان فيدان لمصر بعد لقاء عقده مع نظيريه المصري بدر عبد العاطي والألماني يوهان فاديفول "
        "في العاصمة الإيطالية روما يوم الإثنين الماضي."
    )
    assert began(text, "ar") == [("meeting", None)]


@pytest.mark.parametrize("text", ["حيث التقى", "خلال زيارته", "في زيارة", "حيث", "زار حيث التقى"])
def test_texts_that_break_off_tell_nothing(text: str) -> None:
    assert began(text, "ar") == []


@pytest.mark.parametrize("text", ["در این سفر", "سفر", "سفر خود", "در سفرش", "این سفر با"])
def test_persian_texts_that_break_off_tell_nothing(text: str) -> None:
    assert began(text, "fa") == []
