"""What the rules of codes ask of a report's entries: their own values, the words of their evidence, and where the sides are at home."""

from bisect import bisect_left
from functools import cache

from rasad.actors.lexicon import words_of
from rasad.actors.registry import Registry
from rasad.coding.scene.scene import CodedContact, CodedStatement, Scene
from rasad.text import fold_word
from rasad.text.matcher import Entry, Hit, Matcher

WordTable = dict[str, dict[str, list[str]]]
Held = set[tuple[str, str]]
_SIDES = 2
_NO_WORDS: frozenset[str] = frozenset()
_NONE_NAMED: dict[str, int] = {}
_SUMMONED_BY = ("accuse", "demand", "request", "threaten", "reject")


class Situation:
    """One report's entries as the rules see them: (condition, value) pairs that hold."""

    def __init__(self, scene: Scene, matcher: Matcher) -> None:
        # Not the scene itself: it holds this, and a ring of references would wait for the garbage collector.
        self.document, self.cast, self.statements = scene.document, scene.cast, scene.statements
        self.gates: list[Hit] = []  # what may tell a deed, in order
        self._told: dict[str, list[Hit]] = {"word": [], "context": []}
        lists, gates = self._told, self.gates
        for hits in matcher.scan(scene.words).values():
            for hit in hits:
                lists.get(hit.entry.kind, gates).append(hit)
        self._starts = {kind: [hit.start for hit in hits] for kind, hits in lists.items()}

    def of_contact(self, number: int, contact: CodedContact) -> Held:
        """Give what holds of the contact that is `number`th in the scene."""
        held: Held = {("channel", contact.channel), ("status", contact.status)}
        held.update(("frame", rule.removeprefix("frame:")) for rule in contact.rules if rule.startswith("frame:"))
        held |= {("said", s.klass) for s in self.statements if s.contact == number and s.klass in _SUMMONED_BY}
        held.update(("words", name) for name in self._named("word", contact.evidence))
        members = self.cast.members
        homes = [members[party].country for party in contact.parties]
        flags = {
            "began": contact.initiator is not None, "apart": None not in homes and len(set(homes)) > 1,
            "crowded": len(contact.parties) > _SIDES,
        }
        where = country_of_place(self.cast.registry, contact.place)
        flags["elsewhere"] = where is not None and None not in homes and where not in homes
        return held | {("is", name) for name, holds in flags.items() if holds}

    def words_of(self, statement: CodedStatement, content: tuple[int, int]) -> frozenset[str]:
        """Give the names of the sets of words that a statement's cue and its `content`, a range of tokens, have a word of."""
        if not self._told["word"]:
            return _NO_WORDS
        named = self._named("word", [self.tokens(statement.cue), content])
        return frozenset(named) if named else _NO_WORDS

    def contexts(self, spans: list[tuple[int, int]]) -> list[str]:
        """Give the contexts that words in ranges of tokens tell, the most frequent first."""
        found = self._named("context", spans) if self._told["context"] else _NONE_NAMED
        return sorted(found, key=lambda name: (-found[name], name)) if len(found) > 1 else list(found)

    def tokens(self, span: tuple[int, int]) -> tuple[int, int]:
        """Give the range of tokens of a range of the text."""
        token_at = self.document.token_at
        return token_at(span[0]), token_at(span[1])

    def _named(self, kind: str, spans: list[tuple[int, int]]) -> dict[str, int]:
        """Give the names of the sets of words told in ranges of tokens, with how often each is."""
        found: dict[str, int] = {}
        told, starts = self._told[kind], self._starts[kind]
        for first, last in spans:
            begin = bisect_left(starts, first)
            if begin < len(starts) and starts[begin] < last:  # seldom
                for hit in told[begin : bisect_left(starts, last, begin)]:
                    if hit.end <= last:
                        found[hit.entry.value] = found.get(hit.entry.value, 0) + 1
        return found


def word_matcher(code: str, words: WordTable, contexts: WordTable) -> Matcher:
    """Give a matcher of the words that rules and contexts are told by in a language."""
    matcher = Matcher(arabic=code == "ar")
    for kind, table in (("word", words), ("context", contexts)):
        for name, forms in table.items():
            for form in forms.get(code, ()):
                for spelling in dict.fromkeys([fold_word(form), fold_word(form.replace("\u200c", ""))]):
                    matcher.add(words_of(spelling), Entry(kind, name))
    return matcher


def country_of_place(registry: Registry, place: str | None) -> str | None:
    """Give the country that a place, by its English name, lies in or is."""
    return _countries(registry).get(place) if place else None


@cache
def _countries(registry: Registry) -> dict[str, str]:
    found = {town.en: town.country for town in registry.data.places if town.country}
    return found | {country.names["en"][0]: country.id for country in registry.data.countries}
