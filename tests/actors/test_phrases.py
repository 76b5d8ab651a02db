"""Who is named: names, titles, offices by date, counterparts, unknown people, and what is no name."""

import pytest

from rasad.actors.registry import load_registry
from rasad.coding.coder import read_scene
from rasad.coding.scene.weights import Weights
from rasad.record import Report


def people(text: str, language: str, published: str | None = None) -> list[tuple[str, str | None]]:
    """Give the words and the actor of every person or office named in `text`, in order."""
    scene = read_scene(Report(id="t", text=text, published=published), language, Weights({}))
    return [(scene.document.raw(p.first, p.last), p.actor) for p in scene.phrases if p.kind in ("person", "title")]


@pytest.mark.parametrize(
    ("text", "language", "published", "words", "actor"),
    [
        ("قال إسماعيل هنية إن الوحدة ضرورة.", "ar", None, "إسماعيل هنية", "ismail-haniyeh"),
        ("سردار سرتیپ پاسدار اسماعیل قاآنی فرمانده نیروی قدس سپاه سخن گفت.", "fa", None, "اسماعیل قاآنی", "esmail-qaani"),
        ("صرح رئيس البرلمان الإيراني بأن الحوار مستمر.", "ar", "2020-07-02", "رئيس البرلمان الإيراني", "mohammad-bagher-ghalibaf"),
        ("صرح رئيس البرلمان الإيراني بأن الحوار مستمر.", "ar", "2015-07-02", "رئيس البرلمان الإيراني", "ali-larijani"),
        ("وزیر امور خارجه کشورمان به بغداد رفت.", "fa", "2019-01-10", "وزیر امور خارجه کشورمان", "mohammad-javad-zarif"),
        ("التقى سامح شكري نظيره السعودي عادل الجبير.", "ar", None, "عادل الجبير", "adel-al-jubeir"),
        ("التقى وزير الخارجية الأفغاني أمير خان متقي الوفد.", "ar", None, "أمير خان متقي", "amir-khan-muttaqi"),
        ("صرح القائم بأعمال وزير الخارجية الأفغاني بأن الحوار مستمر.", "ar", "2023-03-01", "القائم بأعمال وزير الخارجية الأفغاني",
         "amir-khan-muttaqi"),
        ("صرح وزير الخارجية الألماني بأن الحوار مستمر.", "ar", "2015-03-01", "وزير الخارجية الألماني", "frank-walter-steinmeier"),
        ("ورحب الوزير الجبير، وهو وزير الخارجية السعودي عادل الجبير، بالوفد.", "ar", None, "الجبير", "adel-al-jubeir"),
        ("رئیس‌جمهور چاوز بار دیگر سخن گفت.", "fa", None, "چاوز", "hugo-chavez"),
        ("محمدجواد ظریف با همتای عراقی خود دیدار کرد.", "fa", "2020-07-19", "همتای عراقی خود", "fuad-hussein"),
    ],
)
def test_known_people(text: str, language: str, published: str | None, words: str, actor: str) -> None:
    assert (words, actor) in people(text, language, published)


def test_a_title_stays_an_office_without_a_date() -> None:
    found = dict(people("صرح رئيس البرلمان الإيراني بأن الحوار مستمر.", "ar"))
    assert found["رئيس البرلمان الإيراني"] == "irn-speaker"


def test_a_deputy_is_not_the_minister() -> None:
    found = people("استقبل نائب وزير الخارجية الروسي السفير.", "ar", "2019-01-10")
    assert "sergey-lavrov" not in {actor for _, actor in found}


def test_an_unknown_person_keeps_one_id_for_the_full_name_and_the_surname() -> None:
    text = "قال السفير حاتم البرقاوي إن الزيارة ناجحة. وأضاف البرقاوي أن العلاقات متينة."
    actors = [actor for words, actor in people(text, "ar") if "البرقاوي" in words]
    assert len(actors) == 2
    assert len(set(actors)) == 1


def test_joint_titles_are_a_person_each() -> None:
    found = people("التقى وزيرا الخارجية الأردني أيمن الصفدي والمصري سامح شكري.", "ar")
    assert [actor for _, actor in found] == ["ayman-safadi", "sameh-shoukry"]


@pytest.mark.parametrize(("text", "language"), [
    ("شارك غير مسبوق في هذا الاجتماع.", "ar"),
    ("این آرمان‌های ملت است.", "fa"),
    ("در حال حاضر این کار ممکن است.", "fa"),
])
def test_ordinary_words_are_no_names(text: str, language: str) -> None:
    assert people(text, language) == []


def test_a_title_does_not_reach_over_a_headline() -> None:
    found = people("محور مذاکرات پوتین و ظریف\nرئیس‌جمهور روسیه به تهران آمد.", "fa", "2015-11-23")
    assert [words for words, _ in found] == ["پوتین", "ظریف", "رئیس‌جمهور روسیه"]


@pytest.mark.parametrize(("text", "language", "short", "actor"), [
    ("استقبل وزير الخارجية وليد المعلم الوفد. وأكد المعلم أن الحل سياسي.", "ar", "المعلم", "walid-al-muallem"),
    ("استقبل وزير الخارجية إسحاق دار السفير. وقال دار إن العلاقات جيدة.", "ar", "دار", "ishaq-dar"),
    ("استقبل الأمير فيصل بن فرحان السفير. وجدد الأمير فيصل دعوته.", "ar", "فيصل", "faisal-bin-farhan"),
    ("مايك پمپئو با اشرف غنی دیدار کرد. غنی گفت که صلح مهم است.", "fa", "غنی", "ashraf-ghani"),
    ("وقال أحمد فوزي المتحدث باسم الأمم المتحدة إن المبعوث وصل. وقال فوزي إن الحوار مستمر.", "ar", "فوزي", "person-ahmd-fuzi"),
])
def test_a_surname_that_is_a_word_is_a_name_after_the_full_one(text: str, language: str, short: str, actor: str) -> None:
    assert (short, actor) in people(text, language)


@pytest.mark.parametrize(("text", "language"), [
    ("استقبل وزير الخارجية إسحاق دار السفير في دار الضيافة.", "ar"),
    ("اشرف غنی به تهران آمد. ایران اورانیوم غنی دارد.", "fa"),
    ("نبيل العربي في القاهرة. وأكد أن الموقف العربي واحد.", "ar"),
])
def test_the_word_stays_a_word_elsewhere(text: str, language: str) -> None:
    assert len(people(text, language)) == (2 if "السفير" in text else 1)


def test_a_throne_after_a_preposition_is_another_person() -> None:
    found = people("ونقل تحيات خادم الحرمين الشريفين لجلالة السلطان.", "ar")
    assert len({actor for _, actor in found}) == 2


def test_no_country_has_a_withdrawn_code() -> None:
    assert not {"BUR", "DDR", "FXX", "TMP", "YMD", "ZAR"} & set(load_registry().countries)
