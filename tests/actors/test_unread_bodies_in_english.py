"""Bodies no registry has, and their people: what they are called in English, and that their groups are actors."""

import pytest

from rasad.actors.glosses import english_names, topic_in_english
from rasad.coding.coder import read_scene
from rasad.coding.scene.weights import Weights
from rasad.record import Report
from rasad.text.document import Document


def words(text: str, language: str) -> list[str]:
    return Document(Report(id="t", text=text), language).words


def groups(text: str, language: str) -> list[tuple[str, str, list[str]]]:
    """Give the words, the name and all names of every group in `text`, in order."""
    scene = read_scene(Report(id="t", text=text), language, Weights({}))
    members = [(scene.document.raw(p.first, p.last), scene.cast.members[p.actor]) for p in scene.phrases if p.kind == "group" and p.actor]
    return [(said, member.name, member.names["en"]) for said, member in members]


@pytest.mark.parametrize(("text", "language", "name"), [
    ("سازمان صنعت، معدن و تجارت", "fa", "Industry, Mine and Trade Organization"),
    ("شورای عالی استان‌ها", "fa", "Supreme Council of Provinces"),
    ("سازمان مدیریت بحران", "fa", "Crisis Management Organization"),
    ("شرکت ملی نفت", "fa", "National Oil Company"),
    ("دبیرخانه شورای نظارت بر صداوسیما", "fa", "IRIB Supervision Council Secretariat"),
    ("لجنة الصداقة البرلمانية", "ar", "Parliamentary Friendship Committee"),
])
def test_a_body_is_called_by_the_words_of_its_name(text: str, language: str, name: str) -> None:
    names, strange = english_names(words(text, language), language)
    assert (names[0], strange) == (name, 0)


def test_what_opens_no_name_of_a_body_has_none() -> None:
    assert english_names(words("باران شدید", "fa"), "fa") == ([], 0)
    assert english_names([], "fa") == ([], 0)


def test_a_ministry_is_about_what_its_words_say() -> None:
    assert topic_in_english(words("راه و شهرسازی", "fa"), "fa") == "Roads and Urban Development"
    assert topic_in_english([], "fa") is None


@pytest.mark.parametrize(("text", "language", "said", "name"), [
    ("وزیر کار با اعضای شورای عالی استان‌ها دیدار کرد.", "fa", "اعضای شورای عالی استان‌ها", "Members of the Supreme Council of Provinces"),
    ("رئیس مجلس با کارشناسان سازمان فضایی چین دیدار کرد.", "fa", "کارشناسان سازمان فضایی چین",
     "Experts of the Chinese Space Organization"),
    ("رئیس قوه قضاییه با خانواده‌های زندانیان دیدار کرد.", "fa", "خانواده‌های زندانیان", "Families of prisoners"),
    ("رئیس مجلس با مسئولان وزارتخانه‌های بهداشت، علوم و آموزش و پرورش دیدار کرد.", "fa",
     "مسئولان وزارتخانه‌های بهداشت، علوم و آموزش و پرورش", "Officials of the Ministries of Health, Science and Education"),
    ("رئیس‌جمهور با پرستاران دیدار کرد.", "fa", "پرستاران", "Nurses"),
    ("زار الوزير عائلة الشهيد سالم الحمدان.", "ar", "عائلة الشهيد سالم الحمدان", "Family"),
    ("التقى الأمير طلبة الجامعة الأردنية.", "ar", "طلبة الجامعة الأردنية", "Jordanian students"),
    ("استقبل الوزير أعضاء لجنة الصداقة البرلمانية.", "ar", "أعضاء لجنة الصداقة البرلمانية",
     "Members of the Parliamentary Friendship Committee"),
])
def test_a_group_of_a_body_that_only_its_words_tell(text: str, language: str, said: str, name: str) -> None:
    assert (said, name) in [(words, name) for words, name, _ in groups(text, language)]


@pytest.mark.parametrize(("text", "said", "name", "other"), [
    ("وزیر نفت و معاونین ایشان به مجلس آمدند.", "معاونین ایشان", "Deputies of the Oil Minister of Iran", "Deputy oil ministers of Iran"),
    ("وزیر راه و شهرسازی با معاونانش آمد.", "معاونانش", "Deputies of the Transport Minister of Iran",
     "Deputies of the Minister of Roads and Urban Development of Iran"),
    ("رئیس مجلس با معاونان وزیر بهداشت دیدار کرد.", "معاونان وزیر بهداشت", "Deputies of the Health Minister of Iran",
     "Deputies of the Health Ministry of Iran"),
])
def test_deputies_are_those_of_whom_the_report_tells(text: str, said: str, name: str, other: str) -> None:
    found = groups("تهران - ایران. " + text, "fa")
    assert (said, name) in [(words, name) for words, name, _ in found]
    assert other in next(names for words, _, names in found if words == said)


@pytest.mark.parametrize("text", ["معاونان وی", "معاونین", "اعضای شورای", "خانواده‌های شهدای", "أعضاء لجنة", "با شرکت"])
def test_a_text_may_end_anywhere(text: str) -> None:
    for language in ("ar", "fa"):
        read_scene(Report(id="t", text=text), language, Weights({}))


def test_an_embassy_without_a_host_is_the_one_at_home() -> None:
    scene = read_scene(Report(id="t", text="تهران، ایران. وزارت راه و شهرسازی به سفارت اوکراین نامه نوشت."), "fa", Weights({}))
    assert "Ukrainian Embassy in Tehran" in scene.cast.members["ukr-embassy"].names["en"]
    assert "Ministry of Roads and Urban Development of Iran" in scene.cast.members["irn-transport-ministry"].names["en"]


def test_companies_told_as_many_are_no_body() -> None:
    scene = read_scene(Report(id="t", text="بسیاری از شرکت‌های اروپایی رفتند."), "fa", Weights({}))
    assert not [phrase for phrase in scene.phrases if phrase.kind == "organization"]
