"""Words in Arabic script written in Latin letters, for ids and for names that nobody gives in English."""

import re
from collections.abc import Iterator
from functools import lru_cache

from rasad.text import fold_word

_ROMAN = {
    "ا": "a", "ب": "b", "پ": "p", "ت": "t", "ث": "th", "ج": "j", "چ": "ch", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z",
    "ژ": "zh", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "a", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "گ": "g",
    "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "u", "ي": "i", "ء": "", "ڤ": "v", "ڨ": "g",
}


_HYPHENS = re.compile(r"--+")


class _Letters(dict[int, str]):
    """What `str.translate` writes for each letter: a hyphen for whatever is neither of the script nor of ASCII's letters and digits."""

    def __missing__(self, code: int) -> str:
        return chr(code) if code < 128 and chr(code).isalnum() else "-"  # not kept: a stream of hostile text must not eat the memory


_LETTERS = _Letters({ord(letter): latin for letter, latin in _ROMAN.items()} | {ord(" "): "-"})


@lru_cache(maxsize=2_048)
def romanize(name: str) -> str:
    """Give an ASCII rendering of a name in Arabic script, letter by letter, the same for every spelling of a letter."""
    return _HYPHENS.sub("-", fold_word(name).translate(_LETTERS)).strip("-") or "unnamed"


_ROOM = 2  # consonants that stand together within a word; at its ends one does
_GLIDES = ("و", "ي")
_LAST = {"ه": "eh", "ة": "a", "ى": "a", "ی": "i"}


def spelled(word: str, language: str) -> str:
    """Give a word of a name as English may spell it, with an «a» where the script leaves a vowel out: «دماوند», Damavand.

    For reading only, never for ids: which vowel it is the letters do not tell.
    """
    if word.isascii():
        return word
    sounds = list(_sounds(word, "v" if language == "fa" else "w"))
    out: list[str] = []
    together = 0
    for at, (sound, is_vowel) in enumerate(sounds):
        together = 0 if is_vowel else together + 1
        if together > 1 and _needs_vowel(together, out, at == len(sounds) - 1):
            out.append("a")
            together = 1
        out.append(sound)
    return "".join(out).capitalize()


def _needs_vowel(together: int, before: list[str], closes: bool) -> bool:
    """Whether the last of some consonants needs a vowel before it: at the head, after a glide, and at the end but for «-nd», «-rq»."""
    if len(before) == 1 or (before[-1] in ("v", "w") and len(before) > 1) or together > _ROOM:
        return True
    return closes and before[-1] not in ("r", "l", "n")


def _sounds(word: str, glide: str) -> Iterator[tuple[str, bool]]:
    """Give the sounds of a word, each with whether it is a vowel: «و» and «ي» are, but at the head and beside «ا»."""
    letters = [letter for letter in word if letter in _LAST or fold_word(letter) in _ROMAN]
    for at, letter in enumerate(letters):
        plain = fold_word(letter)
        before = fold_word(letters[at - 1]) if at else ""
        after = fold_word(letters[at + 1]) if at + 1 < len(letters) else ""
        if not at and plain == "ا" and after in _GLIDES:  # «ایران»
            continue
        if at and not after and letter in _LAST and before not in "اوي":
            yield _LAST[letter], True
        elif plain in _GLIDES and (not at or (before == "ا" and at > 1) or after == "ا"):
            yield glide if plain == "و" else "y", False
        elif _ROMAN[plain]:
            yield _ROMAN[plain], plain in ("ا", "و", "ي", "ع")
