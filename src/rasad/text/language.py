"""Which language a report is in, told by its letters and its commonest words.

Arabic, Persian (Dari too) and English are coded; Urdu, Sorani, Pashto and Azerbaijani in Arabic letters are told
apart so that none is taken for Persian or Arabic. Codes are ISO 639: ar, fa, en, ur, ckb, ps, azb, und.
"""

import re
from typing import NamedTuple

SUPPORTED = ("ar", "fa", "en")
DIRECTIONS = {"ar": "rtl", "fa": "rtl", "ur": "rtl", "ckb": "rtl", "ps": "rtl", "azb": "rtl", "en": "ltr"}

# Letters that only one of the languages has (or hardly any other).
_LETTERS = {
    "ur": "ٹڈڑےںہھۂۓ", "ckb": "ڕڵێۆە", "ps": "ټډړږښځڅېۍګڼۀ", "ar": "ةىأإيكؤ", "fa": "پچژگیک",
}
# Function words: the commonest of each language that the others do not have.
_WORDS = {
    "ar": "في من على أن إلى الى التي الذي هذا هذه عن مع كما قد بين بعد خلال وقال ذلك كان عام حيث ان لا ما",
    "fa": "در از به که است را این با برای آن می شد کرد های وی بر خود شده باید هم بود تا گفت دارد کند یک",
    "ur": "کے کی میں ہے کا اور سے کو نے پر ہیں کہ تھا اس یہ گیا ہو",
    "ckb": "لە بۆ و کە بە ئەم ئەو لەگەڵ دەکات بوو هەر کرد ئێمە دا",
    "ps": "د په چې او کې ته له دی شوی یې دا کړې سره څخه وویل",
    "azb": "بیر اوچون ایله اولان بو وه ده کی اولدو ائدن اؤز چوخ سونرا گؤره آذربایجان ائتدی دیر اولاراق",
    "en": "the of and to in a is that for on with was said by as it at his from he",
}
_FUNCTION_WORDS = {language: frozenset(words.split()) for language, words in _WORDS.items()}
_WORD = re.compile(r"[^\W\d_]+")
SAMPLE = 6000  # code points that are looked at: two thirds of reports are shorter


class Guess(NamedTuple):
    """A language, how sure we are of it (0 to 1), and a second one that much of the text is in, or None."""

    language: str
    confidence: float
    second: str | None = None


def detect(text: str) -> Guess:
    """Guess the language of `text`; `und` with confidence 0 where there are too few words to tell."""
    sample = text if len(text) <= SAMPLE else text[: SAMPLE // 2] + " " + text[len(text) // 2 : len(text) // 2 + SAMPLE // 2]
    words = _WORD.findall(sample.lower().replace("\u200c", " "))
    if not words:
        return Guess("und", 0.0)
    arabic_letters = sum(1 for w in words if "\u0600" <= w[0] <= "\u06ff" or "\ufb50" <= w[0] <= "\ufeff")
    latin = sum(1 for w in words if w[0].isascii())
    if arabic_letters * 2 < latin:
        return _latin(words, arabic_letters)
    if not arabic_letters:
        return Guess("und", 0.2)
    scores = _scores(sample, words)
    ranked = sorted(scores, key=lambda name: (-scores[name], name))
    best, other = ranked[0], ranked[1]
    total = scores[best] + scores[other]
    if scores[best] <= 0:
        return Guess("und", 0.0)
    second = "en" if latin > 0.25 * len(words) and _share(words, "en") > 0.03 else None
    return Guess(best, round(scores[best] / total, 3) if total else 0.0, second)


def _latin(words: list[str], arabic_letters: int) -> Guess:
    share = _share(words, "en")
    second = "ar" if arabic_letters > 0.2 * len(words) else None
    if share > 0.12 or (len(words) < 12 and share > 0):
        return Guess("en", min(1.0, 0.5 + 2 * share), second)
    return Guess("und", 0.3, second)


def _share(words: list[str], language: str) -> float:
    known = _FUNCTION_WORDS[language]
    return sum(1 for w in words if w in known) / len(words)


def _scores(sample: str, words: list[str]) -> dict[str, float]:
    """Score each language of the Arabic script: share of its words, and of the letters only it has."""
    letters = max(1, sum(len(w) for w in words))
    scores = {name: 3 * _share(words, name) for name in _FUNCTION_WORDS if name != "en"}
    for name, own in _LETTERS.items():
        scores[name] += (8.0 if name in ("ur", "ckb", "ps") else 1.5) * sum(sample.count(letter) for letter in own) / letters
    # The Persian kaf and yeh are also typed in Arabic, the Arabic ones in Persian: words decide between the two.
    scores["azb"] += 4 * sum(sample.count(letters) for letters in ("ؤ", "ائ", "اۇ", "ۆ")) / letters if scores["azb"] > 0.15 else 0
    return scores
