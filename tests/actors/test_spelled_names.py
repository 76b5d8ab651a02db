"""Names of media that nobody gives in English: spelled so that they can be read, and letter by letter."""

import pytest

from rasad.actors.romanizing import romanize, spelled
from rasad.coding.coder import code


@pytest.mark.parametrize(
    ("word", "language", "name"),
    [
        ("دماوند", "fa", "Damavand"), ("کرانه", "fa", "Karaneh"), ("ایران", "fa", "Iran"), ("صباح", "ar", "Sabah"),
        ("وطن", "ar", "Watan"), ("شرق", "ar", "Sharq"), ("جزيرة", "ar", "Jazira"), ("يمامة", "ar", "Yamama"), ("EFE", "ar", "EFE"),
    ],
)
def test_a_word_is_spelled_with_the_vowels_it_may_have(word: str, language: str, name: str) -> None:
    assert spelled(word, language) == name


def test_every_letter_has_a_sound_or_none() -> None:
    letters = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگی"
    assert all(spelled(a + b, language).isascii() for a in letters for b in letters for language in ("ar", "fa"))


def test_a_medium_nobody_lists_can_be_read() -> None:
    record = code("به گزارش کرانه‌نیوز، فواد حسین با محمدجواد ظریف دیدار کرد.", language="fa", published="2021-05-15")
    (medium,) = [actor for actor in record.actors if actor.id.startswith("medium-")]
    assert medium.name == "Karaneh News"
    assert medium.id == "medium-" + romanize("کرانه‌نیوز")
