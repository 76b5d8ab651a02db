"""Persian forms from dictionary forms, folded: third person in the tenses news reports use, with می joined or apart."""

from rasad.text import fold_word

# Present stems of the light verbs that make verbs out of nouns; "+" marks those that take no می.
_PRESENT = {
    "کرد": "کن", "داد": "ده", "داشت": "+دار", "شد": "شو", "نمود": "نمای", "ساخت": "ساز", "گرفت": "گیر", "رفت": "رو",
    "آمد": "آی", "رسید": "رس", "پذیرفت": "پذیر", "زد": "زن", "ورزید": "ورز", "گردید": "گرد",
}

_NO_OWN = frozenset(["تركش"])  # splinters


_GOING = {"رفت": ["برود", "بروند"], "آمد": [fold_word("بیاید"), fold_word("بیایند")]}


def past(stem: str) -> list[str]:
    """Give simple past, perfect, pluperfect and imperfect of a past stem: گفت گفتند گفته است گفته بود می‌گفت."""
    word = fold_word(stem)
    done = word + "ه"
    simple = [word, word + "ند"]
    perfect = [f"{done} {ending}" for ending in ("است", "اند", "بود", "بودند", "شد", "باشد")] + [done, done + "اند"]
    return simple + perfect + with_mi([word, word + "ند"])


def present(stem: str) -> list[str]:
    """Give the third person of the present: می‌گوید, می‌گویند (گویند where the stem takes no می)."""
    bare = stem.startswith("+")
    word = fold_word(stem.lstrip("+"))
    forms = [word if word.endswith("د") and not bare else word + "د", word + "ند"]
    if word.endswith("گويد"):
        forms = [word, word[:-1] + "ند"]
    return forms if bare else with_mi(forms)


def future(stem: str) -> list[str]:
    """Give the future: خواهد گفت, خواهند گفت."""
    word = fold_word(stem)
    return ["خواهد " + word, "خواهند " + word]


def with_mi(forms: list[str]) -> list[str]:
    """Put می before each form, apart and joined."""
    return [f"مي {form}" for form in forms] + ["مي" + form for form in forms]


def subjunctive(stem: str) -> list[str]:
    """Give the third person of the subjunctive of a verb of going: برود بروند, بیاید بیایند; none of another."""
    return _GOING.get(stem, [])


def light_verb(stem: str) -> list[str]:
    """Give all forms of a light verb; what is no past stem (است, بود, می‌شود, به عمل آورد) stands as it is."""
    words = stem.replace("\u200c", " ").split()
    last = words[-1]
    if last in ("است", "بود", "هستند", "بودند", "شده", "شود", "شدند", "کند"):
        return [fold_word(stem)]
    forms = past(last)
    if last in _PRESENT:
        forms += present(_PRESENT[last])
    lead = fold_word(" ".join(words[:-1]))
    return [f"{lead} {form}" if lead else form for form in forms]


def adjective(word: str) -> list[str]:
    """Give a demonym with its plurals and whose it is: ایرانی ایرانی‌ها ایرانیان ایرانی‌های ایرانیش."""
    stem = fold_word(word)
    plurals = [stem + " ها", stem + "ها", stem + " هاي", stem + "هاي"]
    own = [] if stem + "ش" in _NO_OWN else [stem + "ش"]  # «همتای تاجیکش»
    return [stem, *plurals, *own, stem + "ان" if stem.endswith("ي") else stem + " ها"]


def plural(noun: str) -> list[str]:
    """Give a plural's spellings, with and without the ezafe: رهبران, فعالان; مقام‌ها مقام‌های."""
    found = spellings(noun)
    return found + [form + "ي" for form in found if form.endswith("ا")]


def qualifier(word: str) -> list[str]:
    """Give the spellings of an adjective, which has one form for all nouns."""
    return spellings(word)


def spellings(form: str) -> list[str]:
    """Give the folded spellings of a form: pieces parted by ZWNJ may also be joined, and «و» between them stand apart."""
    apart = fold_word(form)
    found = [apart, fold_word(form.replace("\u200c", ""))]
    if "\u200cو" in form:
        found.append(fold_word(form.replace("\u200cو", " و ")))
    return list(dict.fromkeys(found))
