"""The folded view: the same letters for the same word, with a way back to the untouched text.

Folding makes Arabic and Persian spellings of a letter one (ي ى ی, ك ک, ة ه, أ إ آ ا), drops what carries no
letter (tatweel, vowel signs, direction marks), turns ZWNJ into a space, digits into ASCII and Latin into lower
case. Nearly all of it is one letter for one; where letters are dropped or opened up, `stretches` lead back.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import cache, lru_cache

# Letters that differ between keyboards, languages and habits, but not between words.
_LETTERS = {"ي": "یىېۍئے", "ك": "کڪ", "ه": "ةۀەہۃھ", "ا": "أإآٱٲ", "و": "ؤۆۇ", "گ": "ګ"}
_SPACES = "\u200c\u00ac\u00a0\u2009\u202f\u2007\u3000\t\r\u2003\u2002"  # old Persian pages write ZWNJ as ¬
_DIGITS = {"٠١٢٣٤٥٦٧٨٩": "0123456789", "۰۱۲۳۴۵۶۷۸۹": "0123456789"}

# Signs that carry no letter: Arabic marks, tatweel, zero-width and direction marks, soft hyphen.
_DROPPED = "\u0640\u0610-\u061a\u061c\u064b-\u065f\u0670\u06d6-\u06ed\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad"
_INVISIBLE = frozenset("\u061c\u200b\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad")
# Presentation forms, which old systems put in place of letters; some stand for several letters.
_OPENED = "\ufb50-\ufdfb\ufe70-\ufefc"
_IRREGULAR = re.compile(f"[{_DROPPED}{_OPENED}]")
_DROPPED_SIGN = re.compile(f"[{_DROPPED}]")


_PLAIN = (
    *((variant, letter) for letter, variants in _LETTERS.items() for variant in variants),
    *((space, " ") for space in _SPACES),
    *(pair for digits, plains in _DIGITS.items() for pair in zip(digits, plains, strict=True)),
)


class Folded:
    """A folded text and the way back: `stretches` of letters folded one for one, None where the whole text is one.

    Each is told by the folded position at which it begins, and by how far from there its letters stand in the original.
    """

    __slots__ = ("_begins", "_shifts", "original", "text")

    def __init__(self, text: str, stretches: list[tuple[int, int]] | None, original: str) -> None:
        self.text = text
        self.original = original
        self._begins = [begin for begin, _ in stretches] if stretches is not None else None
        self._shifts = [shift for _, shift in stretches or ()]

    @property
    def is_plain(self) -> bool:
        """Whether every letter stands in the original where it stands in the folded text."""
        return self._begins is None

    def start(self, position: int) -> int:
        """Give the original offset at which the folded character `position` begins."""
        if self._begins is None:
            return position
        return self._offset(position) if position < len(self.text) else len(self.original)

    def end(self, position: int) -> int:
        """Give the original offset just after the folded character `position - 1` and the vowel signs it carries."""
        if self._begins is None or position == 0:
            return position
        after, last = self.start(position), self._offset(position - 1)
        while after - last > 1 and self.original[after - 1] in _INVISIBLE:
            after -= 1
        return max(after, last + 1)

    def _offset(self, position: int) -> int:
        return position + self._shifts[bisect_right(self._begins or (), position) - 1]

    def spans(self, starts: list[int], ends: list[int]) -> tuple[list[int], list[int]]:
        """Give the original offsets of folded ranges in order, none of them empty, as `start` and `end` give them one by one."""
        if self._begins is None:
            return starts, ends
        first: list[int] = []
        last: list[int] = []
        for shift, until in zip(self._shifts, [*self._begins[1:], len(self.text)], strict=False):
            begun = starts[len(first) : bisect_left(starts, until, len(first))]
            first += [start + shift for start in begun] if shift else begun  # as up to the first sign that is left out
            within = ends[len(last) : bisect_right(ends, until, len(last))]
            if within:
                last += [end + shift for end in within] if shift else within
                if within[-1] == until:  # signs that carry no letter may follow
                    last[-1] = self.end(until)
        return first, last

    def position(self, offset: int) -> int:
        """Give the first folded position that stands at or after the original `offset`."""
        return bisect_left(range(len(self.text)), offset, key=self.start)


def _fold_letters(text: str) -> str:
    """Fold letter for letter: one `replace` after the other is by far the fastest way, also where nothing is found."""
    for variant, letter in _PLAIN:
        text = text.replace(variant, letter)
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def fold(text: str) -> Folded:
    """Fold `text`. The result has no stretches where folding was one letter for one letter."""
    if not _IRREGULAR.search(text):
        return Folded(_fold_letters(text), None, text)
    pieces: list[str] = []
    stretches: list[tuple[int, int]] = []
    at = size = 0  # in the original, in the folded text
    for match in _IRREGULAR.finditer(text):
        start = match.start()
        if start > at:
            pieces.append(text[at:start])
            stretches.append((size, at - size))
            size += start - at
        if opened := open_form(text[start]):
            pieces.append(opened)
            stretches += [(letter, start - letter) for letter in range(size, size + len(opened))]
            size += len(opened)
        at = start + 1
    if at < len(text):
        pieces.append(text[at:])
        stretches.append((size, at - size))
    return Folded(_fold_letters("".join(pieces)), stretches, text)


@cache
def open_form(character: str) -> str:
    """Give the letters that one dropped sign or presentation form stands for: none, one or several."""
    return _DROPPED_SIGN.sub("", unicodedata.normalize("NFKC", character)).strip()


def last_letter(text: str, end: int) -> str:
    """Give the letter of the word that ends at `end`, behind the signs it carries; "" where there is none."""
    while end > 0:
        letters = open_form(text[end - 1])
        if letters:
            return letters[-1]
        end -= 1
    return ""


# Function words that differ from a name only by the dots of their last letter (على, علي): kept apart in Arabic.
UNDOTTED = {
    joining + folded: joining + kept
    for folded, kept in (("علي", "على"), ("الي", "الى"), ("لدي", "لدى")) for joining in ("", "و", "ف")
}


@cache
def fold_words(words: str) -> frozenset[str]:
    """Give the words of a text parted by white space, each folded as those of reports are."""
    return frozenset(fold_word(word) for word in words.split())


@lru_cache(maxsize=8_192)  # the rules ask for the same few words of the lexicon at every turn
def fold_word(text: str) -> str:
    """Fold a short text whose offsets do not matter: a lexicon entry or a name; على stays apart from علي."""
    folded = fold(text).text.strip()
    if "ى" not in text:
        return folded
    raw = text.split()
    words = folded.split()
    if len(raw) != len(words):
        return folded
    return " ".join(UNDOTTED.get(word, word) if given.endswith("ى") else word for word, given in zip(words, raw, strict=True))
