"""Persian verbs of several people: «گفتند», «می‌کنند», not «خواند», «می‌کند», whose stem ends like the plural."""

from rasad.text import fold_words

_SINGULAR = fold_words("کند خواند داند ماند رساند زند بیند نشاند کشاند گذراند گرداند شناساند راند چیند برگرداند بازگرداند فراخواند")


def is_plural(word: str) -> bool:
    """Whether a verb's last word has the ending of several people."""
    if not word.endswith("ند"):
        return False
    bare = word.removeprefix("ن").removeprefix("مي")  # «نمی‌کند» written in one; «نشاند» begins with «ن» itself
    return word not in _SINGULAR and bare not in _SINGULAR
