"""Many phrases at once: a scan over tokens that finds every lexicon entry, snapped to tokens, clitics checked.

Entries are kept in a tree keyed by folded words. A word of the text may carry clitics («ولوزير»): the scan splits off
each allowed prefix and looks the rest up. Quotation marks inside a phrase («حركة "حماس"») are stepped over. Splits of a
word are remembered, so the second time a word is met costs one look into a dictionary.
"""

from typing import Any, NamedTuple

_STEPPED_OVER = frozenset("\"“”«»‘’'‹›„")
_ARTICLES = ("ال", "لل")
_END = ""


class Entry(NamedTuple):
    """What a phrase stands for: `kind` and `value` mean what the room that added it says.

    article: "free" (with or without), "yes" or "no"; clitics: "any", "joining" (و and ف only) or "none".
    """

    kind: str
    value: Any
    article: str = "free"
    clitics: str = "any"


class Hit(NamedTuple):
    """An entry found on the tokens `[start, end)`; `prefix` holds the clitics before it, without the article."""

    start: int
    end: int
    prefix: str
    entry: Entry


def _prefixes(arabic: bool) -> tuple[tuple[str, str, bool], ...]:
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


class Matcher:
    """A tree of phrases. `add` them all first, then `scan` any number of token lists."""

    def __init__(self, arabic: bool) -> None:
        self._arabic = arabic
        self._tree: dict[str, Any] = {}
        self._prefixes = _prefixes(arabic)
        self._splits: dict[str, tuple[tuple[str, bool, Any], ...]] = {}

    def add(self, words: tuple[str, ...], entry: Entry) -> None:
        """Add a phrase of folded words. In Arabic the article of the first word is split off and kept in the entry."""
        if not words:
            return
        first = words[0]
        if self._arabic and first.startswith("ال") and len(first) > 4:
            first = first[2:]
        node = self._tree.setdefault(first, {})
        for word in words[1:]:
            node = node.setdefault(word, {})
        entries = node.setdefault(_END, [])
        if entry not in entries:
            entries.append(entry)

    def scan(self, words: list[str]) -> dict[int, list[Hit]]:
        """Give, for each token at which some phrase starts, the phrases found there, longest first."""
        found: dict[int, list[Hit]] = {}
        splits = self._splits
        for at, word in enumerate(words):
            starts = splits.get(word)
            if starts is None:
                starts = self._split(word)
            if starts:
                hits: list[Hit] = []
                for prefix, article, node in starts:
                    self._walk(words, at, prefix, article, node, hits)
                if hits:
                    if len(hits) > 1:
                        hits.sort(key=_longest_first)
                    found[at] = hits
        return found

    def _split(self, word: str) -> tuple[tuple[str, bool, Any], ...]:
        starts: list[tuple[str, bool, Any]] = []
        node = self._tree.get(word)
        if node is not None:
            starts.append(("", False, node))
        for letters, clitics, article in self._prefixes:
            if word.startswith(letters) and len(word) - len(letters) >= 2:
                node = self._tree.get(word[len(letters) :])
                if node is not None:
                    starts.append((clitics, article, node))
        if len(self._splits) > 400_000:  # a stream of hostile words must not eat the memory
            self._splits.clear()
        self._splits[word] = tuple(starts)
        return self._splits[word]

    def _walk(self, words: list[str], at: int, prefix: str, article: bool, node: Any, hits: list[Hit]) -> None:
        end = at + 1
        size = len(words)
        while True:
            entries = node.get(_END)
            if entries is not None:
                for entry in entries:
                    if _allowed(entry, prefix, article):
                        hits.append(Hit(at, end, prefix, entry))
            if end >= size:
                return
            following = node.get(words[end])
            if following is None:
                if len(node) > 1 and words[end] in _STEPPED_OVER and end + 1 < size:
                    following = node.get(words[end + 1])
                    end += 1
                if following is None:
                    return
            node = following
            end += 1


def _longest_first(hit: Hit) -> tuple[int, int]:
    return (-hit.end, len(hit.prefix))


def _allowed(entry: Entry, prefix: str, article: bool) -> bool:
    if (entry.article == "yes" and not article) or (entry.article == "no" and article):
        return False
    if entry.clitics == "any" or not prefix:
        return True
    return entry.clitics == "joining" and prefix in ("و", "ف")
