"""Which language a report is in, told by its letters and its commonest words.

Arabic, Persian (Dari too) and English are coded; Urdu, Sorani, Pashto and Azerbaijani in Arabic letters are told
apart so that none is taken for Persian or Arabic. Codes are ISO 639: ar, fa, en, ur, ckb, ps, azb, und.
"""

import re
import unicodedata
from typing import NamedTuple

SUPPORTED = ("ar", "fa", "en")
DIRECTIONS = {"ar": "rtl", "fa": "rtl", "ur": "rtl", "ckb": "rtl", "ps": "rtl", "azb": "rtl", "en": "ltr"}

# Letters that only one of the languages has, or hardly any other; the weak ones are typed for each other everywhere.
_LETTERS = {
    "ur": "ٹڈڑےںہھۂۓ", "ckb": "ڕڵێۆە", "ps": "ټډړږښځڅېۍګڼ", "ar": "ةىأإؤ", "fa": "پچژگ", "azb": "ؤ",
}
_WEAK_LETTERS = {"ar": "يك", "fa": "یک\u200c"}
# Function words and the commonest verbs of each language that the others do not have.
_WORDS = {
    "ar": "في من على أن إلى الى التي الذي هذا هذه عن مع كما قد بين بعد خلال وقال ذلك كان عام حيث ان لا ما بأن قال وأن",
    "fa": "در از به که است را این با برای آن می شد کرد های وی بر خود شده باید هم بود تا گفت دارد کند یک کردند نمود امور روسای",
    "ur": "کے کی میں ہے کا اور سے کو نے پر ہیں کہ تھا اس یہ گیا ہو",
    "ckb": "لە بۆ کە بە ئەم ئەو لەگەڵ دەکات بوو هەر ئێمە دا",
    "ps": "د په چې او کې شوی یې کړې کړه سره څخه وویل خبرې ټولو هغه",
    "azb": "بیر اوچون ایله اولان بو کی اولدو ائدن اؤز چوخ سونرا گؤره ائتدی دیر اولاراق ایکی نین دئدی اولاجاق گلن آراسیندا گلدی ناظیری",
    "en": "the of and to in is that for on with was said by as it at his from he met were",
}
# Arabic words that never stand in Persian and Persian ones that never stand in Arabic: a text with both is in two languages.
_EXCLUSIVE = {
    "ar": "في إلى الى التي الذي هذا هذه مع كما وقال كان حيث أن بأن وأن على",
    "fa": "در از که است را با برای شد کرد های باید گفت دارد کند یک کردند",
}
_SECOND = 0.03  # share of such words from which the other language is named; 0.01 at most in 6,600 reports in one language
_STRONG = {"ur": 8.0, "ckb": 8.0, "ps": 8.0, "ar": 1.5, "fa": 1.5, "azb": 4.0}
_WEAK = {"ar": 0.3, "fa": 0.3}
_ARTICLES, _ARTICLE = (" ال", " وال", " بال", " لل"), 0.5  # words with the article: two or three in ten of Arabic, hardly any of others
_FUNCTION_WORDS = {
    language: frozenset(words.replace("ي", "ی").replace("ك", "ک").split()) for language, words in _WORDS.items()
}
_EXCLUSIVE_WORDS = {language: frozenset(words.replace("ي", "ی").replace("ك", "ک").split()) for language, words in _EXCLUSIVE.items()}
# Signs of what a word tells, for one look at each: whose function word it is, and which language alone has it.
_FUNCTION = {name: chr(ord("a") + number) for number, name in enumerate(name for name in _WORDS if name != "en")}
_ALONE = {name: chr(ord("A") + number) for number, name in enumerate(_EXCLUSIVE)}


def _telling() -> dict[str, str]:
    """Give the signs of each word that tells a language of the Arabic script."""
    told: dict[str, str] = {}
    for signs, words in ((_FUNCTION, _FUNCTION_WORDS), (_ALONE, _EXCLUSIVE_WORDS)):
        for name, sign in signs.items():
            for word in words[name]:
                told[word] = told.get(word, "") + sign
    return told


_TELLING = _telling()
# The commonest letters of each script: how often they occur tells how much of a text is in it.
_ARABIC, _LATIN = "المنروبت", "etaoinsr"
_MARKS = ".،,:؛؟!\"«»“”()[]\u200c"
_PRESENTATION = re.compile("[\ufb50-\ufefc]")  # forms of letters that old systems put in place of them
SAMPLE = 3000  # code points that are looked at, half from the beginning and half from the middle


class Guess(NamedTuple):
    """A language, how sure we are of it (0 to 1), and a second one that much of the text is in, or None."""

    language: str
    confidence: float
    second: str | None = None


def detect(text: str) -> Guess:
    """Guess the language of `text`; `und` with confidence 0 where there are too few words to tell."""
    half = SAMPLE // 2
    sample = text if len(text) <= SAMPLE else f"{text[:half]} {text[len(text) // 2 : len(text) // 2 + half]}"
    if _PRESENTATION.search(sample, 0, 200):
        sample = unicodedata.normalize("NFKC", sample)
    sample = sample.lower()
    for mark in _MARKS:
        sample = sample.replace(mark, " ")
    words = sample.replace("ي", "ی").replace("ك", "ک").split()
    arabic, latin = sample.count(_ARABIC[0]), _count(sample, _LATIN)
    if arabic < 4 * latin or arabic == 0:  # else there is too little of the other script to matter, whatever the other letters
        arabic = _count(sample, _ARABIC)
    if arabic + latin == 0:
        return Guess("und", 0.0)
    if arabic * 2 < latin:
        return _latin(words, arabic > 0.2 * latin)
    best, confidence, second = _arabic_script(sample, words)
    if second is None and latin > 0.25 * arabic and _share(words, _FUNCTION_WORDS["en"]) > 0.03:
        second = "en"
    return Guess(best, confidence, second)


def _count(sample: str, letters: str) -> int:
    return sum(map(sample.count, filter(sample.__contains__, letters)))  # that a letter is not there is found far faster than counted


def _latin(words: list[str], some_arabic: bool) -> Guess:
    share = _share(words, _FUNCTION_WORDS["en"])
    second = "ar" if some_arabic else None
    if share > 0.1 or (len(words) < 12 and share > 0):
        return Guess("en", min(1.0, 0.5 + 2 * share), second)
    return Guess("und", 0.3, second)


def _share(words: list[str], known: frozenset[str]) -> float:
    """Give how much of the words are among those known, 0 to 1."""
    return sum(map(known.__contains__, words)) / max(1, len(words))


def _arabic_script(sample: str, words: list[str]) -> Guess:
    """Tell the languages of the Arabic script apart by the share of their words, and of the letters only they have."""
    letters = max(1, len(sample) - sample.count(" "))
    size = max(1, len(words))
    told = "".join(filter(None, map(_TELLING.get, words)))
    scores = {name: 3 * (told.count(sign) / size) for name, sign in _FUNCTION.items()}
    for weight, table in ((_STRONG, _LETTERS), (_WEAK, _WEAK_LETTERS)):
        for name, own in table.items():
            scores[name] += weight[name] * _count(sample, own) / letters
    scores["ar"] += _ARTICLE * sum(map(sample.count, _ARTICLES)) / size
    best, other = sorted(scores, key=lambda name: (-scores[name], name))[:2]
    if scores[best] <= 0:
        return Guess("und", 0.0)
    twin = {"ar": "fa", "fa": "ar"}.get(best)
    second = twin if twin and told.count(_ALONE[twin]) / size > _SECOND else None
    return Guess(best, round(scores[best] / (scores[best] + scores[other]), 3), second)
