"""Verbs of the Arabic future by their first letters, told from the nouns that begin like them: «سيزور», not «سيادته»."""

from rasad.text import fold_words

PREFIXES = ("سي", "ست", "وسي", "وست", "سن", "وسن")
_SHORTEST = 5  # letters of such a verb: «ستتم»
_NOUNS = fold_words(
    "سيادة سياسة سياسات سياسي سياسية سياسيين سياسيون سيارة سيارات سيارتين سياق سياقات سياحة سياحي سياحية سيطرة سيطر سيطرت سيطروا "
    "سيطرا سيناريو سيناريوهات سينما سينمائي سينمائية سيناء سيدة سيدات سيدي سيرة سيول سيولة سيجارة ستار ستارة سترة ستاد ستوديو "
    "سيئة سيئات سيف سيوف سنة سنوات سنوي سنوية سنويا سند سندات سنتين ستين ستون ستمائة "
    "سني سنية سنغالي سنغالية سنغافوري سنغافورية وسيط وسيطا وسيلة وسيم وسيع"
)
_OWNERS = ("هما", "هم", "هن", "ها", "ه", "نا", "كم", "ك", "ي")


def is_future_verb(word: str) -> bool:
    """Whether a folded Arabic word is a verb of the future by «س» before its prefix; names have to be told from it by their phrases."""
    if len(word) < _SHORTEST or not word.startswith(PREFIXES):
        return False
    return not any(noun in _NOUNS for form in (word, word.removeprefix("و")) for noun in _without_owner(form))


def _without_owner(word: str) -> list[str]:
    """Give a word and what it may be without the pronoun of its owner: «سيادتها», «سياده»."""
    forms = [word]
    for owner in _OWNERS:
        if word.endswith(owner):
            bare = word.removesuffix(owner)
            forms += [bare, bare.removesuffix("ت") + "ه"] if bare.endswith("ت") else [bare]
    return forms
