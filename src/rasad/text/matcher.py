"""Many phrases at once: a scan over tokens that finds every lexicon entry, snapped to tokens, clitics checked.

Entries are kept in a tree keyed by folded words. A word of the text may carry clitics («ولوزير»): the scan splits off
each allowed prefix and looks the rest up. Quotation marks inside a phrase («حركة "حماس"») are stepped over. What a word
begins and what each next one leads to is remembered as a state, so the second time a word is met costs one look into a
dictionary, and all phrases of the words up to there are ready.
"""

from collections import defaultdict
from itertools import compress
from typing import Any

import msgspec

from rasad.text.remembered import Remembered

# Quotation marks, and courtesies within a title: «وزیر محترم راه», «رئیس محترم قوه قضائیه».
_STEPPED_OVER = frozenset("\"“”«»‘’'‹›„") | {"محترم", "معظم"}
_END = ""
_NOTHING = " "  # after the last word: leads nowhere, for no word holds a space
_LAST: dict[str, Any] = {}  # the states that lead on from where nothing does
_MOST = 50_000  # states kept: a stream of hostile words must not eat the memory


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
    """The hits of a scan by the token they start at, the longest first; `places` is made on first use and not again."""

    __slots__ = ("_by_kind", "_places")

    def __init__(self) -> None:
        super().__init__()
        self._by_kind: defaultdict[str, dict[int, Hit]] = defaultdict(dict)
        self._places: dict[str, list[int]] | None = None

    def by_kind(self) -> dict[str, dict[int, Hit]]:
        """Give the longest hit of each kind at each token, in the order of the text."""
        return self._by_kind

    def places(self) -> dict[str, list[int]]:
        """Give the tokens at which a hit of each kind starts, in order."""
        if self._places is None:
            self._places = {kind: list(hits) for kind, hits in self._by_kind.items()}
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


_Kinds = tuple[tuple[str, int], ...]  # the number of the longest hit of each kind, of those at one token
_Found = tuple[int, str, Entry]  # how many words a phrase has, its clitics, and what it stands for
_Branch = tuple[str, bool, Any, bool]  # clitics, article?, what the words lead to in the tree, and whether a sign was stepped over last


class _State(msgspec.Struct, gc=False):
    """Where a scan stands after the first `size` words of phrases: those that are whole, the longest first, and what may go on.

    `kinds` tells which of those found is the longest of each kind, `leads` holds the words that lead on, and `nexts` the states
    that they lead to, of those met so far.
    """

    size: int
    found: tuple[_Found, ...]
    kinds: _Kinds
    branches: tuple[_Branch, ...]
    leads: Any  # a container of words: the one branch, or a set
    nexts: dict[str, "_State"]


class Matcher:
    """A tree of phrases. `add` them all first, then `scan` any number of token lists."""

    def __init__(self, arabic: bool) -> None:
        self._arabic = arabic
        self._tree: dict[str, Any] = {}  # word -> branch; under "" the numbers of the entries that end there
        self._entries: list[Entry] = []
        self._numbers: dict[Entry, int] = {}
        self._prefixes = _by_first_letters(_prefixes(arabic))
        self._starts: Remembered[_State | None] = Remembered(self._start)  # None: the word begins nothing
        self._states = 0  # how many were made and are kept
        self._kinds: dict[_Kinds, _Kinds] = {}  # those that states share

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
        by_kind = found.by_kind()
        size = len(words) if last is None else last
        part = words if first == 0 and size == len(words) else words[first:size]
        # Without clitics the tree itself tells what begins nothing, as most words do: they are not even remembered.
        begins = [*map(self._starts.__getitem__ if self._arabic else self._tree.__contains__, part)]
        starts = map(self._starts.__getitem__, compress(part, begins))
        followings = compress([*part[1:], _NOTHING], begins)
        for at, state, following in zip(compress(range(first, size), begins), starts, followings, strict=True):
            if state is None:
                continue
            end, leads = at + 1, state.leads
            while leads and (following in leads or following in _STEPPED_OVER):
                state = state.nexts.get(following) or self._next(state, following)
                end, leads = end + 1, state.leads
                following = words[end] if end < size else _NOTHING
            whole = state.found
            if whole:
                here = found[at] = []
                for length, clitics, entry in whole:  # one mostly: without the cost of a comprehension
                    here.append(Hit(at, at + length, clitics, entry))
                for kind, number in state.kinds:
                    by_kind[kind][at] = here[number]
        return found

    def _start(self, word: str) -> _State | None:
        """Split the clitics off a word met for the first time, look up the rest, and remember what was found."""
        node, size, prefixes = self._tree.get(word), len(word), self._prefixes
        clitics_of_word = (prefixes.get(word[:2]) or prefixes.get(word[:1]) or ()) if prefixes else ()
        if node is None and not clitics_of_word:
            return None
        branches: list[_Branch] = [("", False, node, False)] if node is not None else []
        for letters, clitics, article in clitics_of_word:
            length = len(letters)
            if size - length >= 2 and word[:length] == letters:
                node = self._tree.get(word[length:])
                if node is not None:
                    branches.append((clitics, article, node, False))
        if not branches:
            return None
        state = self._state(1, branches, (), ())
        return state if state.found or state.branches else None

    def _next(self, state: _State, word: str) -> _State:
        """Give the state after a word that leads on or is stepped over, and remember it."""
        known = word if word in state.leads else _END  # all signs that are stepped over lead to the same state
        following = state.nexts.get(known)
        if following is None:
            branches = []
            for clitics, article, node, stepped in state.branches:
                if word in node:
                    branches.append((clitics, article, node[word], False))
                elif word in _STEPPED_OVER and not stepped:
                    branches.append((clitics, article, node, True))
            following = state.nexts[known] = self._state(state.size + 1, branches, state.found, state.kinds)
        state.nexts[word] = following
        return following

    def _state(self, size: int, branches: list[_Branch], found: tuple[_Found, ...], kinds: _Kinds) -> _State:
        """Give the state after `size` words that lead to `branches`; `found` and `kinds` are those of the state before."""
        self._states += 1
        if self._states > _MOST:
            self._starts.clear()
            self._states = 1
        ending = []
        leading = []
        for branch in branches:
            clitics, article, node, stepped = branch
            if _END in node:
                if not stepped:
                    ending += [(size, clitics, entry) for entry in self._ending(node, clitics, article)]
                if len(node) == 1:  # and nothing leads on
                    continue
            leading.append(branch)
        if ending:
            ending.sort(key=_fewest_clitics)
            found = (*ending, *found)
            kinds = tuple({found[number][2].kind: number for number in reversed(range(len(found)))}.items())
            kinds = self._kinds.setdefault(kinds, kinds)
        leads = leading[0][2] if len(leading) == 1 else frozenset().union(*[node for _, _, node, _ in leading]) if leading else ()
        return _State(size, found, kinds, tuple(leading), leads, {} if leading else _LAST)

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


def _fewest_clitics(found: _Found) -> int:
    return len(found[1])
