"""Words for searching: folded, with forms that have their Arabic clitics off or their ZWNJ closed up.

A text is indexed as its folded words in order, and beside them as further forms: «لهنية» also as «هنيه», «گفت‌وگو» also
as «گفتوگو». A word asked for is found where it, or its own bare form, is one of the two.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from rasad.errors import UsageError
from rasad.record import Span
from rasad.text import fold

LONGEST = 400_000  # code points of a text that are indexed, as many as the coder reads
_LONGEST_WORD = 100
_WORD = re.compile(r"[^\W_]+")
_ZWNJ = "\u200c"
_ACCENTED = re.compile("[\u00aa-\u05ff\u0700-\U0010ffff]")  # what is neither ASCII nor of the Arabic block
_JOINED = re.compile("[^\\W\\d_]+(?:\u200c[^\\W\\d_]+)+")
_ASKED = re.compile(r'"([^"]*)"|«([^»]*)»|“([^”]*)”|(\S+)')
_PERSIAN_ONLY = frozenset("پچژگ")
# (letters, whether they end in the article), longest first. A bare preposition needs a longer rest than an article:
# ل is far more often a word's own first letter than ال is.
_CLITICS = sorted(
    {
        (joining + inner, inner.endswith(("ال", "لل")))
        for joining in ("", "و", "ف") for inner in ("", "ب", "ل", "ك", "ال", "بال", "كال", "لل") if joining + inner
    },
    key=lambda pair: (-len(pair[0]), pair[0]),
)


class Indexed(NamedTuple):
    """A text as it is indexed: folded words in order, and further forms of them in no order."""

    words: list[str]
    forms: list[str]


class Term(NamedTuple):
    """One thing asked for: `phrase` word by word in this order, or any of `alone` as one word."""

    phrase: tuple[str, ...]
    alone: tuple[str, ...]


def words_of(text: str) -> list[str]:
    """Give the folded words of `text`; Latin letters lose their accents."""
    found: list[str] = _WORD.findall(fold(text).text)
    if len(text) > _LONGEST_WORD or _ACCENTED.search(text):
        return [word if len(word) <= _LONGEST_WORD and "\u0600" <= word[0] <= "\u06ff" else _plain(word)[:_LONGEST_WORD] for word in found]
    return found


def words_at(text: str) -> Iterator[tuple[str, int, int]]:
    """Give the same words with their offsets in `text`."""
    folded = fold(text)
    for match in _WORD.finditer(folded.text):
        yield _plain(match.group())[:_LONGEST_WORD], folded.start(match.start()), folded.end(match.end())


@lru_cache(maxsize=100_000)
def _plain(word: str) -> str:
    if word.isascii() or "\u0600" <= word[0] <= "\u06ff":
        return word
    return "".join(c for c in unicodedata.normalize("NFKD", word) if c.isalnum()).lower() or word


@lru_cache(maxsize=100_000)
def bare_forms(word: str, shortest: int = 3) -> tuple[str, ...]:
    """Give what is left of a folded word when Arabic clitics are taken off, in every way they can be.

    `shortest` is how many letters must be left after a preposition or joining letter; two are enough after the article.
    """
    if not "\u0600" <= word[0] <= "\u06ff" or not _PERSIAN_ONLY.isdisjoint(word):
        return ()
    return tuple(dict.fromkeys(
        word[len(letters):] for letters, article in _CLITICS
        if word.startswith(letters) and len(word) - len(letters) >= (2 if article else shortest)
    ))


def index(text: str, language: str | None) -> Indexed:
    """Give what to index of a text; clitics are taken off in all languages but Persian, which writes them apart."""
    text = text[:LONGEST]
    words = words_of(text)
    forms = [form for word in dict.fromkeys(words) for form in bare_forms(word)] if language != "fa" else []
    forms += [joined for joined, _, _ in _joined_at(text)]
    known = set(words)
    return Indexed(words, [form for form in dict.fromkeys(forms) if form not in known])


def _joined_at(text: str) -> Iterator[tuple[str, int, int]]:
    for match in _JOINED.finditer(text) if _ZWNJ in text else ():
        yield "".join(words_of(match.group())), match.start(), match.end()


def terms(asked: str) -> list[Term]:
    """Read what is asked for: words, all of which must occur, and phrases in quotation marks. UsageError where there is no word."""
    out = []
    for match in _ASKED.finditer(asked):
        quoted = match.group(4) is None
        given = next(group for group in match.groups() if group is not None)
        words = tuple(words_of(given))
        if quoted and words:
            out.append(Term(words, ()))
        elif words:
            out.append(Term(words, _alone(given, words)))
    if not out:
        raise UsageError(f"There is no word to look for in {asked!r}. Give at least one, in any spelling.")
    return out


def _alone(given: str, words: tuple[str, ...]) -> tuple[str, ...]:
    if len(words) == 1:
        return (words[0], *bare_forms(words[0], shortest=4))
    return tuple(dict.fromkeys(joined for joined, _, _ in _joined_at(given)))


def spans(text: str, asked: list[Term]) -> list[Span]:
    """Give where what was asked for stands in `text`, in order."""
    found: set[Span] = set()
    placed = list(words_at(text[:LONGEST]))
    joined = list(_joined_at(text[:LONGEST])) if any(term.alone for term in asked) else []
    for term in asked:
        size, alone = len(term.phrase), set(term.alone)
        for at, (word, start, end) in enumerate(placed):
            if alone and (word in alone or not alone.isdisjoint(bare_forms(word))):
                found.add(Span(start, end))
            elif word == term.phrase[0] and tuple(w for w, _, _ in placed[at : at + size]) == term.phrase:
                found.add(Span(start, placed[at + size - 1][2]))
        found |= {Span(start, end) for word, start, end in joined if word in alone}
    return sorted(found)


def name_key(name: str) -> str:
    """Give the form in which names are compared: folded words without article, each between two spaces."""
    words = [word[2:] if word.startswith("ال") and len(word) > 4 else word for word in words_of(name)]
    return f" {' '.join(words)} " if words else ""
