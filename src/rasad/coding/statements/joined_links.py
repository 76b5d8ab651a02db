"""Persian linking clauses that hold several speech acts: «با تقدیر از A و ابراز همدردی با B، گفت», «با تاکید بر A، B و C، گفت»."""

from typing import NamedTuple

from rasad.coding.scene.scene import Scene
from rasad.languages.schema import Cue
from rasad.text import fold_word, fold_words
from rasad.text.matcher import Hit

# Cues whose noun is an act of speech wherever it stands: «و حمایت از» may be part of what somebody is thanked for.
_SPOKEN = frozenset(
    ["congratulate", "condole", "praise", "stress", "express-feeling", "express-hope", "express-worry", "declare-readiness", "wish-for",
     "condemning", "honouring"]
)
_OBJECTS = frozenset(["congratulate", "condole", "condemning", "honouring"])  # their noun has its object right after it
_THANKS = frozenset(["praise", "hail", "welcome", "express-feeling"])
_APART = fold_words("در طی خطاب امروز دیروز روز همچنین نیز پس به از با و که این وی او")  # what follows a comma is none of a list's
_TO_WHOM = fold_words("خطاب")
_OCCASIONS = fold_words("تذکری تذکر پاسخ ادامه پایان گفتگو گفتگویی مصاحبه پیامی بیانیه نامه توییتی واکنش سخنانی اظهاراتی")


class Joined(NamedTuple):
    """A speech act joined to a linking clause before it: its cue, the noun, and the token its content starts at."""

    cue: Cue
    noun: Hit
    start: int


def joined(scene: Scene, cues: dict[str, Cue], link: Cue, first: int, last: int) -> list[Joined]:
    """Give the speech acts that «و» joins to the clause `[first, last)` of a link; «تشکر از تماس و تبریک او» thanks for both."""
    found = []
    for at in scene.places("cue", first + 2, last - 1):
        if scene.words[at - 1] != "و" or at in scene.phrase_at or scene.hit(at - 2, "cue") is not None:
            continue  # «مراتب تشکر و قدردانی از» is one act
        hits = [hit for hit in scene.hits[at] if hit.entry.kind == "cue"]
        noun = next((hit for hit in hits if hit.entry.value[1] == "noun" and hit.entry.value[0] in _SPOKEN), None)
        if noun is None or noun.end >= last or any(hit.entry.value[1] == "finite" for hit in hits):
            continue
        start = _start(scene, cues[noun.entry.value[0]], noun)
        if link.id in _THANKS and noun.entry.value[0] in _OBJECTS and start == noun.end:
            continue
        if start is not None and start < last - 1:
            found.append(Joined(cues[noun.entry.value[0]], noun, start))
    return found


def _start(scene: Scene, cue: Cue, noun: Hit) -> int | None:
    """Give the token at which the content of a noun starts: after its preposition, or right after the noun."""
    word = scene.words[noun.end]
    if cue.id == "wish-for":
        return noun.end if word == fold_word("برای") else None
    if word == fold_word("نسبت") and scene.words[noun.end + 1 : noun.end + 2] == ["به"]:
        return noun.end + 2
    if word in [fold_word(take) for take in cue.takes]:
        return noun.end + 1
    return noun.end if cue.id in _OBJECTS and word[0].isalnum() and scene.hit(noun.end, "cue") is None else None


def after_twin(scene: Scene, at: int) -> int:
    """«با ابراز تشکر و قدردانی از»: give the token after a second noun of the same act, else `at`."""
    while scene.words[at : at + 1] == ["و"]:
        hits = [hit for hit in scene.hits.get(at + 1, ()) if hit.entry.kind == "cue"]
        noun = next((hit for hit in hits if hit.entry.value[1] == "noun" and hit.entry.value[0] in _SPOKEN), None)
        if noun is None or any(hit.entry.value[1] == "finite" for hit in hits):
            break
        at = noun.end
    return at


def aside(scene: Scene, at: int) -> bool:
    """Whether the words from `at` on tell to whom or on what occasion something is said, and are none of a clause before them."""
    words = scene.words
    return words[at] in _TO_WHOM or (words[at] in ("در", "طي") and not _OCCASIONS.isdisjoint(words[at + 1 : at + 2]))


def list_end(scene: Scene, commas: list[int], cue: int) -> int:
    """Give the comma at which the content of a linking clause ends: the one right before the cue where nothing else begins before it."""
    if commas[-1] != cue - 1:
        return commas[0]
    for comma in commas[:-1]:
        phrase = scene.phrase_at.get(comma + 1)
        if scene.words[comma + 1] in _APART or (phrase is not None and phrase.kind in ("person", "title")):
            return comma
        if any(hit.entry.kind in ("break", "day", "weekday", "cue") for hit in scene.hits.get(comma + 1, ())):
            return comma
    return commas[-1]
