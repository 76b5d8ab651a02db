"""Persian actors that only their own words tell: joined given names, bodies as subjects, councils of ministers, a side's head."""

import pytest

from rasad.coding.coder import code, read_scene
from rasad.coding.scene.weights import Weights
from rasad.record import Report


def read(text: str, kind: str) -> list[str]:
    """Give the words of every phrase of a kind that a Persian text has, in order."""
    scene = read_scene(Report(id="t", text=text), "fa", Weights({}))
    return [scene.document.raw(p.start, p.end) for p in scene.phrases if p.kind == kind and p.actor]


@pytest.mark.parametrize(("text", "name"), [
    ("روح‌الله نصرتی نایب رئیس شورای شهر با وزیر نیرو دیدار کرد.", "روح‌الله نصرتی نایب رئیس شورای شهر"),
    ("وزیر نیرو با رحمت الله نوروزی دیدار کرد.", "رحمت الله نوروزی"),
    ("قاسمعلی صدرایی با سفیر ترکیه دیدار کرد.", "قاسمعلی صدرایی"),
    ("امیرعباس صدرایی با سفیر ترکیه دیدار کرد.", "امیرعباس صدرایی"),
])
def test_a_given_name_joined_of_two_opens_a_name(text: str, name: str) -> None:
    assert read(text, "person") == [name]


@pytest.mark.parametrize("text", ["روح این قانون روشن است.", "روح الله", "وزیر نیرو گفت رحمت بر شما."])
def test_the_first_word_of_such_a_name_alone_is_nobody(text: str) -> None:
    assert read(text, "person") == []


@pytest.mark.parametrize(("text", "body"), [
    ("فراکسیون اهل سنت در نامه‌ای به رئیس مجلس خواستار نشست شد.", "فراکسیون اهل سنت"),
    ("وزیر کشور با ستاد مبارزه با مواد مخدر نشست داشت.", "ستاد مبارزه با مواد مخدر"),
    ("وزیر کشور با معاونت امور زنان و خانواده نشست داشت.", "معاونت امور زنان و خانواده"),
    ("نشست شورای اداری شهرستان با وزیر نیرو برگزار شد.", "شورای اداری"),
    ("وزیر نیرو خبر داد که صندوق حمایت از بخش کشاورزی در استان‌ها دفتر دارد.", "صندوق حمایت از بخش کشاورزی"),
])
def test_a_body_takes_part_by_its_own_words(text: str, body: str) -> None:
    assert body in read(text, "organization")


@pytest.mark.parametrize("text", ["شرکت‌کنندگان در این مسابقه به تهران آمدند.", "جلسه شورای اداری برگزار شد.", "کمیسیون"])
def test_what_is_no_body_s_name_is_none(text: str) -> None:
    assert read(text, "organization") == []


@pytest.mark.parametrize(("text", "body"), [
    ("هیأت وزیران با پیشنهاد وزیر نیرو موافقت کرد.", "هیأت وزیران"),
    ("شورای وزیران کامرون با سفیر ترکیه دیدار کرد.", "شورای وزیران کامرون"),
])
def test_a_council_of_ministers_is_the_government(text: str, body: str) -> None:
    assert read(text, "organization") == [body]


def test_a_council_of_foreign_ministers_is_none_of_one_state() -> None:
    text = "شورای وزیران خارجه اتحادیه عرب با وزیر خارجه ترکیه دیدار کرد."
    assert read(text, "group") == ["شورای وزیران خارجه اتحادیه عرب"]


def test_a_side_s_head_is_no_president() -> None:
    scene = read_scene(Report(id="t", text="وزیر نیرو با رئیس روسی کارگروه مشترک دیدار کرد."), "fa", Weights({}))
    assert scene.phrases[-1].titles[0].role == "head"


def test_what_a_deputy_is_of_goes_on_after_an_ending() -> None:
    text = "وزیر نیرو با معاون خاورمیانه‌ای وزارت خارجه نروژ دیدار کرد."
    assert read(text, "title")[-1] == "معاون خاورمیانه‌ای وزارت خارجه نروژ"


@pytest.mark.parametrize("many", ["برخی از وزیران عراق", "یکی از وزیران عراق"])
def test_how_many_of_a_group_at_the_head_of_a_sentence_are_its_subject(many: str) -> None:
    assert len(code(f"{many} با سفیر نروژ دیدار کردند.", language="fa").contacts) == 1
    scene = read_scene(Report(id="t", text=f"{many} با سفیر نروژ دیدار کردند."), "fa", Weights({}))
    assert scene.groups[0][0].marker == ""
