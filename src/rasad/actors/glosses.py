"""The names of bodies in English, word by word: «سازمان صنعت، معدن و تجارت», Industry, Mine and Trade Organization."""

from dataclasses import dataclass
from functools import cache

from rasad.actors.lexicon import words_of
from rasad.actors.registry import load_registry
from rasad.actors.romanizing import romanize
from rasad.languages import load_glosses
from rasad.text import fold_word, fold_words

PLURAL = fold_words("ها های هایی")  # endings of a Persian plural that stand apart from their noun
_JOINING = {"و": "and", "،": ","}
_AREAS = frozenset(["Province", "County", "City", "Governorate", "Region"])  # «شهرستان X» is X County
# «Council of …», what it is about after it.
_AFTER = frozenset("Council Association Union Society Chamber University Assembly Ministry Ministries Board Companies Faculty".split())
_MOST_TURNED = 3  # parts that English sets before a body's noun
_QUALITY = "quality"
_LISTED = frozenset(["word", _QUALITY])
_NOUNS = frozenset(["head", "word"])
_UNCOUNTED = frozenset("Research Information Education Relief".split())
_ARTICLE = "ال"
_LINKS = fold_words("بر به در از")

Gloss = tuple[tuple[str, ...], str, str]  # the words, their English, what it is of a name
Part = tuple[str, list[str]]  # a noun, or several listed, and what it is like


@dataclass(slots=True)
class Glossary:
    """A language's words of names by their first word, the longest first; `heads` are the first words of bodies' names.

    `openers` are these with the article too.
    """

    glosses: dict[str, list[Gloss]]
    heads: frozenset[str]
    openers: frozenset[str]

    def at(self, words: list[str] | tuple[str, ...], at: int) -> Gloss | None:
        """Give what stands at a place of `words`, or None for a word that is not known."""
        if at >= len(words):
            return None
        word = words[at] if words[at] in self.glosses else words[at].removeprefix(_ARTICLE)
        told = (gloss for gloss in self.glosses.get(word, ()) if tuple(words[at + 1 : at + len(gloss[0])]) == gloss[0][1:])
        return next(told, None)

    def is_topic(self, word: str) -> bool:
        """Whether a body's name may tell by a word what it is about: «انجمن پرستاران»."""
        return any(gloss[2] == "word" and len(gloss[0]) == 1 for gloss in self.glosses.get(word, ()))

    def opens(self, word: str) -> bool:
        """Whether a word says what kind of body a name is of: «سازمان», «اللجنة»."""
        return word in self.openers

    def head(self, words: list[str], at: int) -> Gloss | None:
        """Give what a word that opens a body's name means there."""
        word = words[at] if words[at] in self.heads else words[at].removeprefix(_ARTICLE)
        told = (gloss for gloss in self.glosses.get(word, ()) if gloss[2] == "head")
        return next((gloss for gloss in told if tuple(words[at + 1 : at + len(gloss[0])]) == gloss[0][1:]), None)

    def lists(self, words: list[str], at: int) -> bool:
        """Whether «و» or a comma at a place joins two words that bodies are named by: «صنعت، معدن و تجارت»."""
        if words[at] not in _JOINING or at < 1 or at + 1 >= len(words) or self.opens(words[at + 1]):
            return False
        before, after = self.at(words, at - 1), self.at(words, at + 1)
        return before is not None and after is not None and _LISTED.issuperset((before[2], after[2]))


@cache
def glossary(code: str) -> Glossary:
    """Give a language's words of the names of bodies, as folded."""
    told = load_glosses(code)
    found: dict[str, list[Gloss]] = {}
    for kind, words in (("people", told.people), (_QUALITY, told.qualities), ("word", told.words), ("head", told.heads)):
        for form, english in words.items():
            parts = tuple(word for word in words_of(fold_word(form)) if word not in PLURAL)
            found.setdefault(parts[0], []).append((parts, english, kind))
    for place in load_registry().places.values():
        for name in place.fa if code == "fa" else place.ar:
            if parts := words_of(fold_word(name)):
                found.setdefault(parts[0], []).append((parts, place.en, "place"))
    for glosses in found.values():
        glosses.sort(key=lambda gloss: -len(gloss[0]))  # stable: qualities before words
    heads = frozenset(parts[0][0] for glosses in found.values() for parts in glosses if parts[2] == "head")
    return Glossary(found, heads, heads | {_ARTICLE + head for head in heads})


def english_names(words: list[str], code: str) -> tuple[list[str], int]:
    """Give what a body may be called in English, its name first, and how many of its words no gloss tells; none for no body's name."""
    parts, strange = _parts(words, code)
    if not parts:
        return [], strange
    (kind, likes), *others = parts
    like, rest = "".join(f"{word} " for word in likes), [" ".join([*words, noun]) for noun, words in others]
    long = " of ".join([like + kind, *rest])
    turned = like + " ".join([*reversed(rest), kind])  # «Crisis Management Organization»
    if rest and rest[-1].rsplit(" ", 1)[-1] in _AREAS:
        turned = f"{rest[-1]} {like}{' '.join([*reversed(rest[:-1]), kind])}"  # «Fars Province General Department»
    names = [long, turned] if kind in _AFTER or len(rest) > _MOST_TURNED else [turned, long]
    if len(rest) > 1:
        names += [" of ".join([f"{like}{rest[0]} {kind}", *rest[1:]]), f"{rest[-1]} {like}{' '.join([*reversed(rest[:-1]), kind])}"]
    elif rest:
        names.append(f"{rest[0]} {like}{kind}")
    return list(dict.fromkeys(names)), strange


def topic_in_english(words: list[str], code: str) -> str | None:
    """Give in English what a ministry is about: «راه و شهرسازی», Roads and Urban Development; None where a word is strange."""
    head = min(glossary(code).heads)  # whichever: what the ministry is about comes after it
    parts, strange = _parts([head, *words], code)
    named = [" ".join([*likes, noun]) for noun, likes in parts[1:]]
    return " ".join(reversed(named)) if named and not strange and not parts[0][1] else None


def _parts(words: list[str], code: str) -> tuple[list[Part], int]:
    """Give a name's parts in English, each a noun with what it is like, or a list of nouns; and how many words are strange."""
    told = glossary(code)
    found: list[Part] = []
    at, strange, joined = 0, 0, ""
    while at < len(words):
        word = words[at]
        if word in PLURAL or word in _JOINING or word in _LINKS:
            joined = _JOINING.get(word, joined)
            at += 1
            continue
        gloss = told.at(words, at)
        if not found and (gloss := told.head(words, at)) is None:
            return [], strange
        english = gloss[1] if gloss is not None else romanize(word).title()
        strange += gloss is None
        at += len(gloss[0]) if gloss is not None else 1
        many = gloss is not None and gloss[2] in _NOUNS and at < len(words) and words[at] in PLURAL
        _add(found, _many(english) if many else english, gloss[2] if gloss is not None else "place", joined)
        joined = ""
    return found, strange


def _many(noun: str) -> str:
    """Give an English noun's plural."""
    if noun.endswith("s") or noun in _UNCOUNTED:
        return noun
    return noun[:-1] + "ies" if noun.endswith("y") else noun + "s"


def _add(found: list[Part], english: str, kind: str, joined: str) -> None:
    """Add a word to the parts of a name."""
    if kind == _QUALITY and not joined:
        found[-1][1].append(english)
    elif joined and len(found) > 1:
        noun, likes = found.pop()
        before = " ".join([*likes, noun])
        found.append((f"{before}, {english}" if joined == "," else f"{before} and {english}", []))
    elif found and found[-1][0] in _AREAS and kind == "place":
        area, likes = found.pop()
        found.append((f"{english} {area}", likes))
    else:
        found.append((english, []))
