"""Persian words inside another's words, names nobody knows at a speaker's place, and messages with their own text."""

import pytest

from rasad.coding.coder import code


def told(text: str) -> list[tuple[str, str]]:
    return [(s.speaker, text[s.content.start : s.content.end]) for s in code(text, published="2019-05-15").statements]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("ظریف گفت: شورای نگهبان معتقد است این لایحه باید اصلاح شود.", [("irn-guardian-council", "این لایحه باید اصلاح شود")]),
        ("ظریف گفت: در این نشست لاوروف با اشاره به اینکه گفت‌وگوها پیش رفته تاکید کرد که توافق نزدیک است.",
         [("sergey-lavrov", "گفت‌وگوها پیش رفته"), ("sergey-lavrov", "توافق نزدیک است")]),
        ("ظریف گفت: لاوروف تلاش‌های عمان را ستود و تاکید کرد که گفت‌وگوها ادامه می‌یابد.",
         [("sergey-lavrov", "تلاش‌های عمان"), ("sergey-lavrov", "گفت‌وگوها ادامه می‌یابد")]),
        ("ظریف گفت: لاوروف ضمن تقدیر از زحمات عمان بر ادامه همکاری دو کشور تاکید کرد.",
         [("sergey-lavrov", "زحمات عمان"), ("sergey-lavrov", "ادامه همکاری دو کشور")]),
    ],
)
def test_words_inside_anothers_words(text: str, inner: list[tuple[str, str]]) -> None:
    outer, *found = told(text)
    assert outer[0] == "mohammad-javad-zarif" and found == inner


def test_a_wish_told_by_another_without_that_is_no_speech() -> None:
    assert [speaker for speaker, _ in told("ظریف گفت که لاوروف می‌خواست نگرانی خود را از جنگ نشان دهد.")] == ["mohammad-javad-zarif"]


@pytest.mark.parametrize(
    "text",
    [
        "بهرام نیک‌اندیشان در توضیح جلسه امروز کمیسیون امنیت ملی مجلس ایران گفت: جلسه خوب بود.",
        "به گزارش ایسنا، بهرام نیک‌اندیشان در نشست خبری کمیسیون امنیت ملی مجلس ایران گفت: جلسه خوب بود.",
    ],
)
def test_an_unknown_name_that_opens_a_sentence_speaks(text: str) -> None:
    ((speaker, content),) = told(text)
    assert speaker.startswith("person-bhram") and content == "جلسه خوب بود"


def test_a_title_told_after_an_unknown_name_is_the_same_speaker() -> None:
    text = "بهرام نیک‌اندیشان در گفت‌وگو با ایسنا گفت: جلسه خوب بود.\nنماینده اصفهان ادامه داد: بودجه کم است."
    assert len(found := told(text)) == 2 and len({speaker for speaker, _ in found}) == 1
    assert [actor.id for actor in code(text).actors if actor.kind != "organization"] == [found[0][0]]


def test_a_title_that_also_speaks_is_another() -> None:
    text = "بهرام نیک‌اندیشان در گفت‌وگو با ایسنا گفت: جلسه خوب بود.\nنماینده اصفهان نیز گفت: بودجه کم است."
    assert len({speaker for speaker, _ in told(text)}) == 2


def test_a_short_name_is_no_new_name() -> None:
    text = "یوهان آکرمان، وزیر خارجه سوئد، گفت: توافق نزدیک است.\nآکرمان نیز گفت: گفت‌وگو ادامه دارد."
    assert len({speaker for speaker, _ in told(text)}) == 1


def test_the_own_text_of_a_message_runs_over_its_paragraphs() -> None:
    text = "متن پیام وزیر خارجه ایران به شرح زیر است:\nبا سلام\nاین موفقیت را تبریک می‌گویم.\nپیروز باشید.\nانتهای پیام"
    ((speaker, content),) = told(text)
    assert speaker == "mohammad-javad-zarif" and content.startswith("با سلام") and content.endswith("پیروز باشید")


@pytest.mark.parametrize(
    "text",
    [
        "ظریف با لاوروف دیدار کرد و دو طرف بر ضرورت پایان جنگ تاکید کردند.",
        "ظریف در فرودگاه از لاوروف استقبال کرد.",
        "ظریف ضمن تشریح جلسه امروز به پرسش‌ها پاسخ داد.",
    ],
)
def test_both_sides_guests_and_topics_are_no_statements(text: str) -> None:
    assert told(text) == []


def test_who_continues_says_what_follows_that() -> None:
    assert told("ظریف ادامه داد که گفت‌وگوها مفید بود.") == [("mohammad-javad-zarif", "گفت‌وگوها مفید بود")]
    assert told("ظریف به سفر خود ادامه داد که سه روز طول کشید.") == []
