"""Persian papers that speak for themselves, and agencies, which relay."""

import pytest

from rasad.coding.coder import code

BEFORE = "هوای پایتخت سرد شد\n"


def speakers(text: str) -> list[tuple[str, str]]:
    """Give the name of who speaks and the cue of each statement."""
    record = code(text, published="2021-05-15")
    names = {actor.id: actor.name or actor.id for actor in record.actors}
    return [(names[s.speaker], text[s.cue.start : s.cue.end]) for s in record.statements]


@pytest.mark.parametrize(("text", "paper"), [
    ("روزنامه فرامنطقه‌ای الحیات در شماره امروز خود نوشت: بهای نان بالا رفته است.", "Al-Hayat"),
    ("خبرگزاری فارس: روزنامه «دیدبانک» نوشت: بهای نان بالا رفته است.", "Didbank"),
    ("وب‌سایت آمریکایی «دیدبانک» طی گزارشی نوشت: بهای نان بالا رفته است.", "Didbank"),
    ("پایگاه خبری العهد هم در این باره نوشت که بهای نان بالا رفته است.", "Al-Ahed News"),
    ("یک روزنامه انگلیسی نوشت: بهای نان بالا رفته است.", "British newspaper"),
    ("یک روزنامه انگلیسی نوشت: بهای نان بالا رفته است.\nروزنامه گاردین بهار امسال را خشک خواند.", "The Guardian"),
    ("رسانه دولتی چین اعلام کرد بهای نان بالا رفته است.", "Chinese state media"),
])
def test_a_paper_that_writes_is_the_speaker(text: str, paper: str) -> None:
    assert paper in {name for name, _ in speakers(BEFORE + text)}


@pytest.mark.parametrize("text", [
    "این روزنامه افزود: بهای شکر هم بالا رفته است.",
    "این روزنامه انگلیسی در ادامه نوشت: بهای شکر هم بالا رفته است.",
    "گاردین تاکید کرد: بهای شکر هم بالا رفته است.",
    "در ادامه این یادداشت آمده است: بهای شکر هم بالا رفته است.",
])
def test_a_paper_goes_on(text: str) -> None:
    said = speakers(BEFORE + "روزنامه گاردین در یادداشتی نوشت: بهای نان بالا رفته است.\n" + text)
    assert [name for name, _ in said] == ["The Guardian", "The Guardian"]


def test_an_agency_relays() -> None:
    text = "خبرگزاری رویترز در گزارشی نوشت: وزیران خارجه ترکیه و عراق در آنکارا دیدار کردند.\nاین خبرگزاری افزود: باران می‌بارد."
    assert not [name for name, _ in speakers(BEFORE + text) if name == "Reuters"]


def test_a_paper_that_only_tells_of_a_contact_is_a_source() -> None:
    text = "روزنامه گاردین نوشت: عراق از وزیر خارجه ترکیه برای سفر به بغداد دعوت کرده است."
    assert "The Guardian" not in {name for name, _ in speakers(BEFORE + text)}
    assert speakers(BEFORE + "روزنامه گاردین نوشت: هر دو طرف برای گفت‌وگو جدی هستند.")


def test_words_follow_a_comma_after_going_on() -> None:
    head = BEFORE + "ظریف گفت: هوا سرد است.\n"
    assert [cue for _, cue in speakers(head + "وی ادامه داد، بر اساس داده‌های تازه، باران در راه است.")] == ["گفت", "ادامه داد"]
    assert [cue for _, cue in speakers(head + "وی به سفر خود ادامه داد، هرچند باران در راه بود و راه بسته شد.")] == ["گفت"]
    assert [cue for _, cue in speakers(head + "وی ادامه داد،")] == ["گفت"]
