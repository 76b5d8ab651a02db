"""Media by their mastheads, and bodies that a credit tells by halves."""

import pytest

from rasad.coding.coder import code


def by(text: str) -> list[str]:
    """Give whom the first contact of a text is credited to."""
    return code(text, published="2019-05-15").contacts[0].according_to


@pytest.mark.parametrize(("text", "medium"), [
    ("لقاء في الرياض\n\nالرياض - اليوم\n\nالتقى محمد جواد ظريف سيرغي لافروف في الرياض.", "al-yaum"),
    ("لقاء في جدة\nجدة - «الحياة»\nالتقى محمد جواد ظريف سيرغي لافروف في جدة.", "al-hayat"),
    ("لقاء في الخرطوم\n\nالخرطوم - العربية.نت\n\nالتقى محمد جواد ظريف سيرغي لافروف في الخرطوم.", "al-arabiya"),
    ("لقاء في موسكو\nالوئام - متابعات:\nالتقى محمد جواد ظريف سيرغي لافروف في موسكو.", "alweeam"),
    ("دیدار در مسکو\n۸صبح، کابل: محمدجواد ظریف با سرگئی لاوروف در مسکو دیدار کرد.", "hasht-e-subh"),
    ("دیدار در مسکو\nسرویس سیاست «انتخاب»: محمدجواد ظریف با سرگئی لاوروف در مسکو دیدار کرد.", "entekhab-news"),
    ("دیدار در مسکو\nبه گزارش روزنامه «شرق»، محمدجواد ظریف با سرگئی لاوروف در مسکو دیدار کرد.", "shargh"),
])
def test_a_medium_is_known_by_its_masthead(text: str, medium: str) -> None:
    assert by(text) == [medium]


@pytest.mark.parametrize(("text", "name"), [
    ("دیدار در مسکو\nنیلوفر نیوز - محمدجواد ظریف با سرگئی لاوروف در مسکو دیدار کرد.", "Nilufar News"),
    ("دیدار در مسکو\nمحمدجواد ظریف با سرگئی لاوروف در مسکو دیدار کرد.\nبه گزارش آذرنگار، این دیدار دو ساعت بود.", "Adhrangar"),
    ("دیدار در مسکو\nبه گزارش خبرگزاری نگارستان، محمدجواد ظریف با سرگئی لاوروف در مسکو دیدار کرد.", "Nagarsatan News Agency"),
    ("دیدار در مسکو\nخبرگزاری «آذرنگار» گزارش داد که محمدجواد ظریف با سرگئی لاوروف در مسکو دیدار کرد.", "Adhrangar News Agency"),
    ("التقى محمد جواد ظريف سيرغي لافروف في موسكو، بحسب صحيفة «الزيزفون».", "Al-Zizfun"),
])
def test_a_strange_medium_is_credited_by_what_it_is_called(text: str, name: str) -> None:
    record = code(text, published="2019-05-15")
    names = {actor.id: actor.name for actor in record.actors}
    assert [names[actor] for actor in record.contacts[0].according_to] == [name]


def test_a_city_in_a_dateline_and_an_ordinary_word_after_a_credit_are_no_media() -> None:
    assert by("لقاء في الرياض\nالرياض - عمان\nالتقى محمد جواد ظريف سيرغي لافروف في الرياض.") == []
    assert by("التقى محمد جواد ظريف سيرغي لافروف في موسكو وفق البيان.") == []
    assert by("دیدار در مسکو\nطبق اطلاعات، محمدجواد ظریف با سرگئی لاوروف در مسکو دیدار کرد.") == []


def test_the_medium_told_before_is_meant_by_its_noun() -> None:
    text = "قالت وكالة سانا إن الأزمة معقدة.\nوبحسب الوكالة التقى محمد جواد ظريف سيرغي لافروف في موسكو أمس."
    assert by(text) == ["sana"]


@pytest.mark.parametrize(("text", "body"), [
    ("التقى محمد جواد ظريف سيرغي لافروف في موسكو. وذكر بيان لمكتب لافروف أن اللقاء كان طويلا.", "office-of-sergey-lavrov"),
    ("التقى محمد جواد ظريف سيرغي لافروف في موسكو، وفقا لوزارة الخارجية الروسية.", "rus-foreign-ministry"),
    ("لقاء في موسكو\nالتقى محمد جواد ظريف سيرغي لافروف في موسكو.\nوتناول اللقاء الأزمة.\n(وزارة الخارجية الروسية)", "rus-foreign-ministry"),
    ("تماس تلفنی\nارگ اعلام کرد که دونالد ترامپ با محمداشرف غنی در کابل تلفنی صحبت کرده است.", "afg-presidency"),
])
def test_bodies_are_credited_that_a_credit_tells_by_halves(text: str, body: str) -> None:
    assert body in by(text)


def test_a_party_that_tells_of_itself_by_a_pronoun_is_credited() -> None:
    text = "ظريف ولافروف يلتقيان في موسكو\nذكر محمد جواد ظريف أنه التقى سيرغي لافروف في موسكو أمس."
    assert by(text) == ["mohammad-javad-zarif"]


def test_a_persian_pronoun_means_the_person_and_not_the_body_that_told_of_him() -> None:
    text = (
        "محمدجواد ظریف گفت که مذاکرات ادامه دارد.\nبه گفته وزارت خارجه روسیه، این گفت‌وگوها در مسکو خواهد بود.\n"
        "او افزود که ایران به تعهدات خود پایبند است."
    )
    assert code(text).statements[-1].speaker == "mohammad-javad-zarif"


def test_a_persian_body_that_only_tells_of_a_contact_is_a_source_and_no_speaker() -> None:
    record = code("وزارت خارجه روسیه اعلام کرد که محمدجواد ظریف با سامح شکری در قاهره دیدار کرد.", published="2019-05-15")
    assert record.statements == []
    assert record.contacts[0].according_to == ["rus-foreign-ministry"]


def test_what_a_side_is_told_to_reject_after_a_neutral_verb_is_rejected() -> None:
    record = code("قال سامح شكري إن مصر ترفض أي إجراء أحادي.")
    assert [statement.klass for statement in record.statements] == ["reject"]
