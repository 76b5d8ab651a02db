"""Words in Arabic script written in Latin letters, for ids and for names that nobody gives in English."""

import re
from functools import lru_cache

from rasad.text import fold_word

_ROMAN = {
    "ا": "a", "ب": "b", "پ": "p", "ت": "t", "ث": "th", "ج": "j", "چ": "ch", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z",
    "ژ": "zh", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "a", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "گ": "g",
    "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "u", "ي": "i", "ء": "", "ڤ": "v", "ڨ": "g",
}


@lru_cache(maxsize=8_192)
def romanize(name: str) -> str:
    """Give an ASCII rendering of a name in Arabic script, letter by letter, the same for every spelling of a letter."""
    out = "".join(_ROMAN.get(c, c if c.isascii() and c.isalnum() else "-") for c in fold_word(name))
    return re.sub(r"-+", "-", out).strip("-") or "unnamed"
