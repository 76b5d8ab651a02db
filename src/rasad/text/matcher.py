"""Many phrases at once: a scan over tokens that finds every lexicon entry, snapped to tokens, clitics checked.

Entries are kept in a tree keyed by folded words. A word of the text may carry clitics («ولوزير»): the scan splits off
each allowed prefix and looks the rest up. Quotation marks inside a phrase («حركة "حماس"») are stepped over. Splits of a
word are remembered, so the second time a word is met costs one look into a dictionary.
"""

from collections import defaultdict
from collections.abc import Callable, Container
from itertools import compress
from operator import attrgetter
from typing import Any

import msgspec

from rasad.text.remembered import Remembered

# Quotation marks, and courtesies within a title: «وزیر محترم راه», «رئیس محترم قوه قضائیه».
_STEPPED_OVER = frozenset("\"“”«»‘’'‹›„") | {"محترم", "معظم"}
_END = ""
_BY_END = attrgetter("end")


class Entry(msgspec.Struct, frozen=True, gc=False):
    """What a phrase stands for: `kind` and `value` mean what the room that added it says.

    article: "free" (with or without), "yes" or "no"; clitics: "any", "joining" (و and ف only) or "none".
    """

    kind: str
    value: Any
    article: str = "free"
    clitics: str = "any"


class Hit(msgspec.Struct, frozen=True, gc=False):  # made and read twice as fast as a named tuple
    """An entry found on the tokens `[start, end)`; `prefix` holds the clitics before it, without the article."""

    start: int
    end: int
    prefix: str
    entry: Entry


Prefix = tuple[str, str, bool]


class Hits(dict[int, list[Hit]]):
    """The hits of a scan by the token they start at, the longest first; `by_kind` and `places` are made on first use and not again."""

    __slots__ = ("_by_kind", "_places")

    def __init__(self) -> None:
        super().__init__()
        self._by_kind: dict[str, dict[int, Hit]] | None = None
        self._places: dict[str, list[int]] | None = None

    def by_kind(self) -> dict[str, dict[int, Hit]]:
        """Give the longest hit of each kind at each token, in the order of the text."""
        if self._by_kind is None:
            found: defaultdict[str, dict[int, Hit]] = defaultdict(dict)
            for at, here in self.items():
                for hit in reversed(here):  # the longest is put down last
                    found[hit.entry.kind][at] = hit
            self._by_kind = found
        return self._by_kind

    def places(self) -> dict[str, list[int]]:
        """Give the tokens at which a hit of each kind starts, in order."""
        if self._places is None:
            self._places = {kind: list(hits) for kind, hits in self.by_kind().items()}
        return self._places


def _prefixes(arabic: bool) -> tuple[Prefix, ...]:
    """Give (letters in the text, clitics they stand for, article?) for each prefix a word may have."""
    if not arabic:
        return ()
    out = [("ال", "", True), ("لل", "ل", True)]
    for joining in ("و", "ف"):
        out += [(joining, joining, False), (joining + "ال", joining, True), (joining + "لل", joining + "ل", True)]
    for preposition in "بلك":
        out += [(preposition, preposition, False), (preposition + "ال", preposition, True)]
        out += [("و" + preposition, "و" + preposition, False), ("و" + preposition + "ال", "و" + preposition, True)]
        out += [("ف" + preposition, "ف" + preposition, False)]
    return tuple(out)


def _by_first_letters(prefixes: tuple[Prefix, ...]) -> dict[str, list[Prefix]]:
    """Give the prefixes that a word may have by its first two letters, or by the first where no longer prefix begins with the two."""
    openings = dict.fromkeys(letters[:size] for letters, _, _ in prefixes for size in (1, 2))
    return {opening: [prefix for prefix in prefixes if opening.startswith(prefix[0][:2])] for opening in openings}


class Compiled(msgspec.Struct):
    """A matcher's tree and entries as plain data."""

    arabic: bool
    entries: list[tuple[str, Any, str, str]]
    tree: dict[str, Any]


# What a word can begin: entries of that word alone, the branches of longer ones with the clitics split off, and what holds the
# words that lead on from it, the one branch or a set. No named tuple, which takes ten times as long to make.
_Start = tuple[list[tuple[str, Entry]], list[tuple[str, bool, Any]], Container[str]]


class Matcher:
    """A tree of phrases. `add` them all first, then `scan` any number of token lists."""

    def __init__(self, arabic: bool) -> None:
        self._arabic = arabic
        self._tree: dict[str, Any] = {}  # word -> branch; under "" the numbers of the entries that end there
        self._entries: list[Entry] = []
        self._numbers: dict[Entry, int] = {}
        self._prefixes = _by_first_letters(_prefixes(arabic))
        self._starts: Remembered[_Start | None] = Remembered(self._start)  # None: the word begins nothing

    def add(self, words: tuple[str, ...], entry: Entry) -> None:
        """Add a phrase of folded words. In Arabic the article of the first word is split off and kept in the entry."""
        if not words:
            return
        first = words[0]
        if self._arabic and entry.article != "no" and first.startswith("ال") and len(first) > 4:  # «التقى» has no article
            first = first[2:]
        node = self._tree.setdefault(first, {})
        for word in words[1:]:
            node = node.setdefault(word, {})
        number = self._numbers.setdefault(entry, len(self._entries))
        if number == len(self._entries):
            self._entries.append(entry)
        numbers = node.setdefault(_END, [])
        if number not in numbers:
            numbers.append(number)

    def compiled(self) -> Compiled:
        """Give what was added in a form that can be kept and read again faster than it was built."""
        return Compiled(self._arabic, [(e.kind, e.value, e.article, e.clitics) for e in self._entries], self._tree)

    @classmethod
    def restored(cls, compiled: Compiled) -> "Matcher":
        """Give the matcher that `compiled` was made from; nothing more can be added to it."""
        matcher = cls(compiled.arabic)
        matcher._entries = [Entry(kind, _tupled(value), article, clitics) for kind, value, article, clitics in compiled.entries]
        matcher._tree = compiled.tree
        return matcher

    def scan(self, words: list[str], first: int = 0, last: int | None = None) -> Hits:
        """Give, for each token of `[first, last)` at which some phrase starts, the phrases found there, longest first."""
        found = Hits()
        size = len(words) if last is None else last
        part = words if first == 0 and size == len(words) else words[first:size]
        # Without clitics the tree itself tells what begins nothing, as most words do: they are not even remembered.
        begins: Callable[[str], object] = self._starts.__getitem__ if self._arabic else self._tree.__contains__
        for at in compress(range(first, size), map(begins, part)):
            start = self._starts[words[at]]
            if start is None:
                continue
            alone, branches, leads = start
            following = words[at + 1] if branches and at + 1 < size else _END
            if branches and (following in leads or following in _STEPPED_OVER):
                hits = [Hit(at, at + 1, prefix, entry) for prefix, entry in alone]
                for prefix, article, node in branches:
                    if following in node or following in _STEPPED_OVER:
                        self._walk(words, at, size, prefix, article, node, hits)
                if len(hits) > 1 and len(hits) > len(alone):
                    if len(branches) > 1:
                        hits.sort(key=_longest_first)
                    else:
                        hits.sort(key=_BY_END, reverse=True)
                if hits:
                    found[at] = hits
            elif len(alone) == 1:  # as mostly: without the cost of a comprehension
                ((prefix, entry),) = alone
                found[at] = [Hit(at, at + 1, prefix, entry)]
            elif alone:
                found[at] = [Hit(at, at + 1, prefix, entry) for prefix, entry in alone]
        return found

    def _start(self, word: str) -> _Start | None:
        """Split the clitics off a word met for the first time, look up the rest, and remember what was found."""
        node, size, prefixes = self._tree.get(word), len(word), self._prefixes
        clitics_of_word = (prefixes.get(word[:2]) or prefixes.get(word[:1]) or ()) if prefixes else ()
        if node is None and not clitics_of_word:
            return None
        readings: list[tuple[str, bool, Any]] = [("", False, node)] if node is not None else []
        for letters, clitics, article in clitics_of_word:
            length = len(letters)
            if size - length >= 2 and word[:length] == letters:
                node = self._tree.get(word[length:])
                if node is not None:
                    readings.append((clitics, article, node))
        if not readings:
            return None
        alone = [(prefix, entry) for prefix, article, node in readings if _END in node for entry in self._ending(node, prefix, article)]
        if len(alone) > 1:
            alone.sort(key=_fewest_clitics)
        branches = [reading for reading in readings if len(reading[2]) > (_END in reading[2])]
        if len(branches) == 1:
            return alone, branches, branches[0][2]
        return (alone, branches, frozenset().union(*[node for _, _, node in branches])) if alone or branches else None

    def _walk(self, words: list[str], at: int, size: int, prefix: str, article: bool, node: Any, hits: list[Hit]) -> None:
        """Follow a branch from the word at `at` and add the phrases of two words and more that are found on it."""
        end = at + 1
        while end < size:
            following = node.get(words[end])
            if following is None and words[end] in _STEPPED_OVER and end + 1 < size:
                end += 1
                following = node.get(words[end])
            if following is None:
                return
            node = following
            end += 1
            if _END in node:
                for entry in self._ending(node, prefix, article):
                    hits.append(Hit(at, end, prefix, entry))

    def _ending(self, node: Any, prefix: str, article: bool) -> list[Entry]:
        """Give the entries that end at a branch and may carry these clitics."""
        found = []
        for number in node.get(_END, ()):
            entry = self._entries[number]
            fits = entry.article == "free" or (entry.article == "yes") == article
            if fits and (not prefix or entry.clitics == "any" or (entry.clitics == "joining" and prefix in ("و", "ف"))):
                found.append(entry)
        return found


def _tupled(value: Any) -> Any:
    """Give lists read from a file as the tuples they were."""
    return tuple(map(_tupled, value)) if isinstance(value, list) else value


def _longest_first(hit: Hit) -> tuple[int, int]:
    return (-hit.end, len(hit.prefix))


def _fewest_clitics(reading: tuple[str, Entry]) -> int:
    return len(reading[0])
