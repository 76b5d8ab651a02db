"""Many phrases at once: clitics, articles, quotation marks within, joined and spaced Persian forms."""

import pytest

from rasad.languages.fa import inflection
from rasad.record import Report
from rasad.text import Document, fold_word
from rasad.text.matcher import Entry, Hit, Matcher


def matcher(language: str, *phrases: str, entry: Entry | None = None) -> Matcher:
    made = Matcher(arabic=language == "ar")
    for phrase in phrases:
        made.add(tuple(fold_word(phrase).split()), entry or Entry("person", fold_word(phrase)))
    return made


def hits(made: Matcher, language: str, text: str) -> list[tuple[str, str]]:
    document = Document(Report(id="r", text=text), language)
    found = made.scan(document.words)
    return [(document.raw(hit.start, hit.end), hit.prefix) for at in sorted(found) for hit in found[at]]


@pytest.mark.parametrize(
    ("word", "prefix"), [("هنية", ""), ("لهنية", "ل"), ("وهنية", "و"), ("فهنية", "ف"), ("بهنية", "ب"), ("ولهنية", "ول"), ("كهنية", "ك")]
)
def test_arabic_clitics_are_split_off(word: str, prefix: str) -> None:
    assert hits(matcher("ar", "هنية"), "ar", f"قال {word} نعم") == [(word, prefix)]


@pytest.mark.parametrize(
    ("word", "prefix"), [("المقاومة", ""), ("للمقاومة", "ل"), ("والمقاومة", "و"), ("بالمقاومة", "ب"), ("وللمقاومة", "ول")]
)
def test_the_article_too(word: str, prefix: str) -> None:
    assert hits(matcher("ar", "المقاومة"), "ar", word) == [(word, prefix)]


def test_persian_has_no_clitics_in_front() -> None:
    assert hits(matcher("fa", "ظریف"), "fa", "وظریف بظریف") == []


def test_an_entry_says_whether_it_may_have_clitics_and_article() -> None:
    joining = matcher("ar", "قال", entry=Entry("cue", "said", "no", "joining"))
    assert hits(joining, "ar", "وقال فقال بقال القال") == [("وقال", "و"), ("فقال", "ف")]
    definite = matcher("ar", "الرئيس", entry=Entry("title", "president", "yes"))
    assert hits(definite, "ar", "الرئيس رئيس للرئيس") == [("الرئيس", ""), ("للرئيس", "ل")]


def test_longer_phrases_come_first() -> None:
    assert [text for text, _ in hits(matcher("ar", "حماس", "حماس في غزة"), "ar", "حماس في غزة")] == ["حماس في غزة", "حماس"]


@pytest.mark.parametrize("text", ['حركة "حماس"', "حركة «حماس»", "حركة “حماس”", "حركة حماس"])
def test_quotation_marks_within_a_phrase_are_stepped_over(text: str) -> None:
    assert [found for found, _ in hits(matcher("ar", "حركة حماس"), "ar", text)] == [text.rstrip('"»”')]


@pytest.mark.parametrize(
    ("entry", "written"),
    [
        ("گفت‌وگو", ["گفت‌وگو", "گفت وگو", "گفتوگو"]), ("می‌شود", ["می‌شود", "می شود", "میشود"]),
        ("گروه‌های", ["گروه‌های", "گروه های", "گروههای"]), ("نخست‌وزیر", ["نخست‌وزیر", "نخست وزیر", "نخستوزیر"]),
    ],
)
def test_zwnj_space_and_joined_persian_forms_match_each_other(entry: str, written: list[str]) -> None:
    made = Matcher(arabic=False)
    for spelling in inflection.spellings(entry):
        made.add(tuple(spelling.split()), Entry("noun", entry))
    for form in written:
        assert form in [found for found, _ in hits(made, "fa", f"این {form} بود")]


def test_a_matcher_can_be_kept_and_restored() -> None:
    made = matcher("ar", "حركة حماس", "هنية", entry=Entry("title", ("head", None)))
    restored = Matcher.restored(made.compiled())
    assert restored.scan(["لهنيه"]) == made.scan(["لهنيه"]) == {0: [Hit(0, 1, "ل", Entry("title", ("head", None)))]}


def test_what_was_remembered_of_a_phrase_is_found_with_any_sign_within() -> None:
    made = matcher("ar", "حركة حماس", "حركة", "حركة حماس في غزة")
    for sign in ("", '"', "«", '"', "محترم"):
        found = made.scan(["وحركه", *filter(None, [sign]), "حماس", *filter(None, [sign]), "في", "غزه"])
        size = 2 + bool(sign)
        assert [(hit.end, hit.prefix) for hit in found[0]] == [(2 + size + bool(sign), "و"), (size, "و"), (1, "و")]
        assert found.by_kind()["person"][0] == found[0][0]
    assert made.scan(["حركه", "«", "«", "حماس"])[0] == [Hit(0, 1, "", Entry("person", "حركه"))]  # two signs are never within a phrase


def test_only_so_much_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    made = matcher("ar", "حركة حماس في غزة", "رام الله")
    words = [fold_word(word) for word in "حركة حماس في غزة وفي رام الله".split()]
    found = made.scan(words)
    monkeypatch.setattr("rasad.text.matcher._MOST", 2)
    made = Matcher.restored(made.compiled())
    assert all(made.scan(words) == found for _ in range(3))
    assert made._states <= 2
