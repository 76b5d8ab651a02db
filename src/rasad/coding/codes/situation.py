"""What the rules of codes ask of a report's entries: their own values, the words of their evidence, and where the sides are at home."""

from bisect import bisect_left, bisect_right
from functools import cache

from rasad.actors.lexicon import words_of
from rasad.actors.registry import Registry
from rasad.coding.scene.scene import CodedContact, CodedStatement, Scene
from rasad.text import fold_word
from rasad.text.matcher import Entry, Hit, Matcher

WordTable = dict[str, dict[str, list[str]]]
Held = set[tuple[str, str]]
_SIDES = 2
_BEGAN, _APART, _ELSEWHERE, _CROWDED = ("is", "began"), ("is", "apart"), ("is", "elsewhere"), ("is", "crowded")
_NO_WORDS: frozenset[str] = frozenset()
_NONE_NAMED: dict[str, int] = {}
_SUMMONED_BY = ("accuse", "demand", "request", "threaten", "reject")


class Situation:
    """One report's entries as the rules see them: (condition, value) pairs that hold."""

    def __init__(self, scene: Scene, matcher: Matcher) -> None:
        # Not the scene itself: it holds this, and a ring of references would wait for the garbage collector.
        self.cast, self.statements = scene.cast, scene.statements
        self._token_starts, self._token_ends = scene.document.tokens.starts, scene.document.tokens.ends
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
        for rule in contact.rules:
            if rule.startswith("frame:"):
                held.add(("frame", rule.removeprefix("frame:")))
        for statement in self.statements:
            if statement.contact == number and statement.klass in _SUMMONED_BY:
                held.add(("said", statement.klass))
        for name in self._named("word", contact.evidence):
            held.add(("words", name))
        members = self.cast.members
        homes = {members[party].country for party in contact.parties}
        if contact.initiator is not None:
            held.add(_BEGAN)
        if len(contact.parties) > _SIDES:
            held.add(_CROWDED)
        if None not in homes:
            if len(homes) > 1:
                held.add(_APART)
            where = country_of_place(self.cast.registry, contact.place)
            if where is not None and where not in homes:
                held.add(_ELSEWHERE)
        return held

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
        starts, ends = self._token_starts, self._token_ends
        first, last = bisect_right(starts, span[0]), bisect_right(starts, span[1])  # as `Document.token_at`, without the calls
        first -= first > 0 and span[0] < ends[first - 1]
        last -= last > 0 and span[1] < ends[last - 1]
        return first, last

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
