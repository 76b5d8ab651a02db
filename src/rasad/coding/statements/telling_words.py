"""Words of contents that tell a class, or lean to one, by themselves or with those after them."""

from functools import cache
from typing import NamedTuple

import msgspec

from rasad.coding.scene.joined_tokens import of_paper
from rasad.coding.scene.scene import Scene
from rasad.languages import load_language
from rasad.text import fold_word
from rasad.text.remembered import Remembered

_FIELDS = ("content_classes", "content_words", "leanings")  # of the lexicon of cues: heads of contents, words anywhere in them, leanings
_CLITICS = ("ب", "ل")
_PREPOSITIONS = frozenset(["ب", "ل", "في", "عن", "الى"])
_ENDINGS = {"ar": ("هما", "ها", "هم", "ات", "ين", "ون", "ه", "ا"), "fa": ("هاي", "ها", "اي", "ي")}
Table = dict[str, list[tuple[int, tuple[str, ...], str]]]


class Mark(msgspec.Struct, frozen=True, gc=False):  # made twice as fast as a named tuple
    """Words that tell a class, at the tokens `[start, end)` of a report; `order` is their place in the lexicon."""

    start: int
    end: int
    order: int
    klass: str
    form: tuple[str, ...]


Marks = dict[str, list[Mark]]


class TellingWords:
    """Finds the words of one report that tell or lean to a class."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        code = scene.language.code
        self.forms, self._table = word_forms(code), _word_table(code)

    def among(self, first: int, last: int) -> Marks:
        """Where words of the lexicon stand among the tokens `[first, last)` that tell or lean to a class, by its field."""
        found: Marks = {"content_classes": [], "content_words": [], "leanings": []}
        forms, words = self.forms, self.scene.words
        for at, word in enumerate(map(self._table.__getitem__, words[first:last]), first):
            if word is None:
                continue
            second = words[at + 1] if at + 1 < len(words) else ""
            if second == "نامه" and of_paper(self.scene, at):
                continue
            for field, order, form, klass in word.alone:
                found[field].append(Mark(at, at + 1, order, klass, form))
            longer = word.longer
            if longer and at + 1 < last:
                bare, stem = forms[second]
                if bare in longer or stem in longer or second[0] in longer:  # «متمسكة ب» needs no more than the clitic
                    self._longer(word, (bare, stem, second[0]), at, last, found)
        return found

    def _longer(self, word: "Word", seconds: tuple[str, ...], at: int, last: int, found: Marks) -> None:
        """Add what the word at `at` tells with those after it, of which the first may be read as any of `seconds`."""
        words, forms = self.scene.words, self.forms
        for second in dict.fromkeys(seconds):
            for field, order, form, klass in word.longer.get(second, ()):
                end = at + len(form)
                if end > last or (form[-1] in _PREPOSITIONS and words[at].startswith("ال")):
                    continue  # «المواقف الداعمة لفلسطين», «الأشهر الماضية في»: no predicate
                rest = zip(words[at + 1 : end], form[1:], strict=True)
                if all(_fits(one, forms[one][field == "leanings"], wanted) for one, wanted in rest):
                    found[field].append(Mark(at, end, order, klass, form))


def _fits(word: str, read: str, wanted: str) -> bool:
    """Whether a word of a report is the one wanted; «ب» and «ل» stand for any word that begins with them."""
    return read == wanted or (wanted in _CLITICS and word[0] == wanted)


def _without_ending(word: str, code: str) -> str:
    """Give a bare word without its commonest ending, so that its forms lean alike: «مشروع», «مشروعة»; «تاریخی», «تاریخ»."""
    if not word.endswith(_ENDINGS[code]):
        return word
    for ending in _ENDINGS[code]:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


Told = tuple[str, int, tuple[str, ...], str]  # the field of the lexicon, the order in it, the words, the class


class Word(NamedTuple):
    """What a word of a report tells `alone`, and what with a second word after it."""

    alone: list[Told]
    longer: dict[str, list[Told]]


@cache
def word_forms(code: str) -> Remembered[tuple[str, str]]:
    """Give the words of reports without clitics, and without their ending too."""
    return Remembered(lambda word: (bare := _bare(word, code), _without_ending(bare, code)))


@cache
def _word_table(code: str) -> Remembered[Word | None]:
    """Give what the words of reports may tell; None for those that tell nothing, as most do."""
    forms, (heads, anywhere, leanings) = word_forms(code), (_class_table(code, field) for field in _FIELDS)

    def read(word: str) -> Word | None:
        bare, stem = forms[word]
        of_heads, of_words, of_leanings = heads.get(bare, ()), anywhere.get(bare, ()), leanings.get(stem, ())
        if not of_heads and code == "ar":  # «الضرورية» is no possessive of «ضروري»
            of_heads = [one for one in heads.get(_unowned(bare), ()) if one[2] != "demand"]
        if not (of_heads or of_words or of_leanings):
            return None
        told = [(field, *one) for field, here in zip(_FIELDS, (of_heads, of_words, of_leanings), strict=True) for one in here]
        longer: dict[str, list[Told]] = {}
        for one in told:
            if len(one[2]) > 1:
                longer.setdefault(one[2][1], []).append(one)
        return Word([one for one in told if len(one[2]) == 1], longer)

    return Remembered(read)


@cache
def _class_table(code: str, field: str) -> Table:
    """Give the words that tell a content's class, by first word: (order in the lexicon, words, class)."""
    table: Table = {}
    order, read, stemmed = 0, word_forms(code), field == "leanings"
    for klass, forms in getattr(load_language(code).cues, field).items():
        for form in forms:
            for spelling in dict.fromkeys([fold_word(form), fold_word(form.replace("\u200c", ""))]):
                words = tuple(read[word][stemmed] for word in spelling.split())
                table.setdefault(words[0], []).append((order, words, klass))
            order += 1
    return table


def _unowned(word: str) -> str:
    """Give an Arabic noun without the possessive at its end: «اعتزازه», «مواساتها»."""
    for ending in ("هما", "ها", "هم", "ه", "نا") if word.endswith(("ا", "ه", "م")) else ():
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            noun = word[: -len(ending)]
            return noun[:-1] + "ه" if noun[-1] == "ت" else noun
    return word


def _bare(word: str, code: str) -> str:
    """Give an Arabic word without clitic and article, for comparing heads of contents; others as they are."""
    if code != "ar":
        return word
    if not word.startswith(("و", "ب", "ل", "ا")):
        return word
    for prefix in ("وال", "بال", "لل", "ال", "ب", "ل", "و"):
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            return word[len(prefix) :]
    return word
