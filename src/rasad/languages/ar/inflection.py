"""Arabic forms from dictionary forms, folded. Only what news reports use: third person, and nouns with possessives.

Verbs are given as in a dictionary: perfect and imperfect of "he". Weak endings (دعا, نفى) follow their own rule.
"""

from rasad.text import fold_word, fold_words

_POSSESSIVES = ("ه", "ها", "هم", "هما", "نا")
_BEFORE_OWNED = fold_words("في مقدمة رأس")  # «كان في استقباله», «كان في مقدمة مستقبليه»


def perfect(verb: str) -> list[str]:
    """Give he, she, they (two, men, women) of the perfect: قال قالت قالا قالتا قالوا قلن is left out."""
    word = fold_word(verb)
    if word.endswith("ي"):  # نفى: نفت، نفوا، نفيا
        stem = word[:-1]
        return [word, stem + "ت", stem + "وا", word + "ا", stem + "تا"]
    if word.endswith("ا") and len(word) == 3:  # دعا: دعت، دعوا
        stem = word[:-1]
        return [word, stem + "ت", stem + "وا", stem + "وا"]
    return [word, word + "ت", word + "ا", word + "تا", word + "وا"]


def imperfect(verb: str) -> list[str]:
    """Give he, she, they of the imperfect, with the future's س: يقول تقول يقولان يقولون سيقول."""
    word = fold_word(verb)
    if not word.startswith("ي"):
        return [word]
    weak = word[-1] in "يو" and len(word) > 3
    base = word[:-1] if weak else word
    forms = [word, "ت" + word[1:], base + "ون", word + "ان", "ت" + word[1:] + "ان"]
    return forms + ["س" + form for form in forms]


def imperfect_future(verb: str) -> list[str]:
    """Give only the forms with the future's س."""
    return [form for form in imperfect(verb) if form.startswith(("سي", "ست"))]


def participle(word: str) -> list[str]:
    """Give the accusative and feminine, dual and plural forms of an active participle: مشيرا مشيرة مشيرين."""
    stem = fold_word(word)
    if stem.endswith("ي"):  # مبدي: مبديا مبدية مبدين
        return [stem + "ا", stem + "ه", stem[:-1] + "ين", stem + "ين"]
    return [stem + "ا", stem + "ه", stem + "ين", stem + "تين"]


def possessed(noun: str) -> list[str]:
    """Give a noun with each possessive («لقاء»: لقاءه لقائه لقاؤه لقاءها …); of several words the last of «كان في استقبال»."""
    *before, head = fold_word(noun).split()
    if before:
        return [" ".join([*before, form]) for form in possessed(head)] if before[-1] in _BEFORE_OWNED else []
    if head.endswith("ه") and len(head) > 3:  # زيارة: زيارته
        return [head[:-1] + "ت" + suffix for suffix in _POSSESSIVES]
    if head.endswith("ء"):
        return [head[:-1] + seat + suffix for seat in "ءيو" for suffix in _POSSESSIVES]
    return [head + suffix for suffix in _POSSESSIVES]


def noun_forms(noun: str) -> list[str]:
    """Give a noun phrase and its forms with the accusative's alif: اتصال هاتفي, اتصالا هاتفيا."""
    words = fold_word(noun).split()
    out = [" ".join(words)]
    marked = [word if word[-1] in "هاءت" or word.startswith("ال") else word + "ا" for word in words]
    if marked != words:
        out.append(" ".join(marked))
        if len(words) > 1:
            out.append(" ".join([marked[0], *words[1:]]))
    if all(not word.startswith("ال") for word in words) and len(words) > 1:
        out.append(" ".join("ال" + word for word in words))
    return out


def adjective(word: str) -> list[str]:
    """Give a demonym's genders, duals and plurals: إيراني إيرانية إيرانيا إيرانيون إيرانيين إيرانيان إيرانيات."""
    stem = fold_word(word)
    return [stem, stem + "ه", stem + "ا", stem + "ون", stem + "ين", stem + "ان", stem + "تين", stem + "ات", stem + "تان"]


def plural(noun: str) -> list[str]:
    """Give a plural's cases, and its form before a genitive: مسؤولون مسؤولين مسؤولو مسؤولي; of any other noun, the accusative's alif."""
    words = fold_word(noun).split()
    head, rest = words[0], words[1:]
    if head.endswith("ون"):
        heads = [head[:-2] + ending for ending in ("ون", "ين", "و", "ي")]
    else:
        heads = [head] if head[-1] in "هاءت" else [head, head + "ا"]
    return [" ".join([form, *rest]) for form in heads]


def qualifier(word: str) -> list[str]:
    """Give an adjective's genders, numbers and cases; a phrase («رفيع المستوى») has its first word inflected."""
    words = fold_word(word).split()
    return [" ".join([form, *words[1:]]) for form in adjective(words[0])]
