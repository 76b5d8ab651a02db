"""Issues: one thing that was discussed is a range of tokens with the label the lexicon gives it, or the country it is about."""

from typing import NamedTuple

from rasad.coding.scene.scene import Scene
from rasad.text import fold_words
from rasad.text.matcher import Hit

_LONGEST = 14  # tokens of an issue without a label; what runs on longer has missed its end
_CLAUSE = 3  # tokens from which a relative clause says something
_LEADING = fold_words("و في من على إلى عن مع در با به از که نیز تا برای")
_SOME = fold_words("یک أحد إحدى عديد")  # «یک موضوع» says nothing of it
_BETWEEN = fold_words("بين ميان نشست قمة")
_NATIONS = ("country", "informal", "demonym", "realm")


class Issue(NamedTuple):
    """An issue on the tokens `[start, end)`; `joined` is how many letters before its first word are not its own."""

    start: int
    end: int
    joined: int
    label: str | None


class TopicSentence(NamedTuple):
    """A sentence on the tokens `[first, last)` with the words of topics found in it."""

    number: int
    first: int
    last: int
    hits: dict[int, list[Hit]]

    def at(self, token: int, kind: str) -> Hit | None:
        """Give the longest hit of `kind` that starts at a token."""
        for hit in self.hits.get(token, ()):
            if hit.entry.kind == kind:
                return hit
        return None

    def begins_issue(self, token: int) -> Hit | None:
        """Give what shows that an issue may begin at a token: the longest of a label's words and those issues begin with."""
        for hit in self.hits.get(token, ()):
            if hit.entry.kind in ("head", "label"):
                return hit
        return None


def issue(scene: Scene, sentence: TopicSentence, start: int, end: int) -> Issue | None:
    """Give the issue on `[start, end)`, without the quotation marks and signs around it; None where no words are left."""
    words = scene.words
    while start < end and not words[start][0].isalnum():
        start += 1
    end = _last(scene, sentence, start, end)
    if start >= end or (end - start == 1 and len(words[start]) < 3):
        return None
    label = _label(scene, sentence, start, end)
    if label is None and (end - start > _LONGEST or end - start < 2 or words[start] in _SOME):
        return None
    return Issue(start, end, _joined(scene, sentence, start), label)


def _last(scene: Scene, sentence: TopicSentence, start: int, end: int) -> int:
    """Give an issue's end without signs, words that would lead on, and a relative clause of which too little is left."""
    words = scene.words
    for at in range(max(start, end - _CLAUSE), end):
        if sentence.at(at, "relative") is not None:
            end = at
            break
    while end > start and (not words[end - 1][0].isalnum() or words[end - 1] in _LEADING):
        end -= 1
    return end


def _label(scene: Scene, sentence: TopicSentence, start: int, end: int) -> str | None:
    """Give the closest label told, the first of several; the one country named counts before what is general.

    Relations in several fields («العلاقات السياسية والاقتصادية») are relations.
    """
    told: dict[str, list[str]] = {"issue": [], "broad": [], "relation": [], "general": []}
    fields = 0
    for at in range(start, end):
        hit = sentence.at(at, "label")
        if hit is None or hit.end > end:
            continue
        label, kind = hit.entry.value
        if kind == "issue" and not told["relation"]:
            return str(label)
        fields += 2 if hit.prefix == "و" else kind in ("issue", "broad")
        told[kind].append(label)
    if told["relation"] and fields > 1:
        return told["relation"][0]
    closest = told["issue"] or told["broad"] or told["relation"]
    return closest[0] if closest else country_in(scene, start, end) or next(iter(told["general"]), None)


def country_in(scene: Scene, start: int, end: int) -> str | None:
    """Give the English name of the only country named in a range of tokens, by name or adjective, or None."""
    found = set()
    for at in range(start, end):
        phrase = scene.phrase_at.get(at)
        for hit in scene.hits.get(at, ()) if phrase is None or phrase.kind == "country" else ():
            if hit.entry.kind in _NATIONS and hit.end <= end:
                found.add(hit.entry.value)
                break
    country = scene.cast.registry.countries.get(found.pop()) if len(found) == 1 else None
    return country.names["en"][0] if country is not None else None


def alone(scene: Scene, sentence: TopicSentence, start: int, end: int) -> bool:
    """Whether the issue on `[start, end)` is the one country named in it, so that another may be the next: «في سوريا والعراق»."""
    if any(word in _BETWEEN for word in scene.words[start:end]) or country_in(scene, start, end) is None:
        return False
    labels = [hit.entry.value[1] for at in range(start, end) if (hit := sentence.at(at, "label")) is not None]
    return all(kind == "general" for kind in labels)


def _joined(scene: Scene, sentence: TopicSentence, token: int) -> int:
    """Give how many letters are written onto the word at a token that are not its own: «و», «ل», «ب»."""
    word = scene.words[token]
    if not scene.arabic or word[0] not in "وفلب":
        return 0
    for hit in (*sentence.hits.get(token, ()), *scene.hits.get(token, ())):
        if hit.entry.kind in ("head", "label", *_NATIONS):
            return 0 if word.startswith("لل") else len(hit.prefix)
    return 1 if word[1:3] == "ال" and len(word) > 4 else 0
