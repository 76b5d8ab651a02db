"""The actors' part of a language's matcher: every name, title, nation and place, in all its spellings.

Kinds of entries this room adds, and their values:
person (id, full?) · organization id · byline id · masthead id · office id · country iso · realm "home", "that" or "its" · informal iso ·
demonym iso · capital iso · place id · title (role, iso or None) · body role · joint role ·
counterpart, courtesy, rank, former, acting None · several (family, how many) · group English noun · qualifier English adjective ·
region (English adjective, its groups' body, its officials' body)
"""

from importlib import import_module
from itertools import product
from types import ModuleType

import msgspec

from rasad.actors.registry import MEDIA, Registry
from rasad.languages import Language
from rasad.text import fold_word, fold_words
from rasad.text.matcher import Entry, Matcher

_MAX_SPELLINGS = 12
# First words of titles that are said of a woman with an ending more.
_HELD_BY_WOMEN_TOO = frozenset("وزير رئيس سفير مدير نائب مستشار وكيل مبعوث أمين مفوض محافظ مساعد سكرتير حاكم".split())


def inflection(language: str) -> ModuleType:
    """Give the inflection module of a language."""
    return import_module(f"rasad.languages.{language}.inflection")


def name_spellings(name: str) -> list[str]:
    """Give the folded spellings of a person's or body's name: compounds apart and joined (عبد العزيز, محمدجواد)."""
    words = fold_word(name).replace("-", " ").split()
    merged: list[str] = []
    for word in words:  # «عبد العزيز» and «ابو مازن» as one word first
        if merged and (merged[-1] in ("عبد", "ابو") or (merged[-1] == "ال" and len(word) > 2)):
            merged[-1] += word
        else:
            merged.append(word)
    options = [_word_spellings(word) for word in merged]
    found = [" ".join(parts) for parts in list(product(*options))[:_MAX_SPELLINGS]]
    joined = fold_word(name.replace("\u200c", ""))
    return list(dict.fromkeys([*found, " ".join(words), joined]))


def _word_spellings(word: str) -> list[str]:
    out = [word]
    for head in ("عبد", "ابو"):
        rest = word[len(head) :]
        if word.startswith(head) and len(rest) >= 4:
            out.append(f"{head} {rest}")
    for head in ("محمد", "علي", "امير", "غلام", "حسين", "سيد"):
        rest = word[len(head) :]
        if word.startswith(head) and len(rest) >= 3 and not rest.startswith(("ي", "ا")):
            out.append(f"{head} {rest}")
    return out


def article_spellings(code: str, form: str) -> list[str]:
    """Give the folded form, and where «أل» begins the word itself (ألمانيا, إلهام) the form with an article before it.

    The matcher takes «ال» at the head of a form for the article; with both forms «الألماني» and «لألمانيا» are found too.
    """
    folded = fold_word(form)
    return [folded, "ال" + folded] if code == "ar" and form.startswith(("أل", "إل", "آل")) and len(form) > 4 else [folded]


def _article_of(code: str, form: str, spelling: str) -> str:
    """Give "yes" where the matcher takes for the article what is part of the word: «ألماني» is never «ماني»; else "free"."""
    return "yes" if code == "ar" and form.startswith(("أل", "إل")) and spelling.startswith("ال") and spelling[2:4] != "ال" else "free"


def words_of(form: str) -> tuple[str, ...]:
    """Give the tokens of a folded form, quotation marks and other signs left out, but not the sign of «گروه ۱+۵»."""
    return tuple(word for word in _split(form) if word)


def _split(form: str) -> list[str]:
    out = "".join(c if c.isalnum() else " + " if c == "+" else " " for c in form)
    return out.split()


def add_actors(matcher: Matcher, language: Language, registry: Registry) -> None:
    """Add everything actors are known by in `language` to the matcher."""
    _add_people(matcher, language.code, registry)
    _add_bodies(matcher, language.code, registry)
    _add_nations(matcher, language, registry)
    _add_titles(matcher, language)
    _add_mastheads(matcher, language, registry)


def _add_people(matcher: Matcher, code: str, registry: Registry) -> None:
    for person in registry.data.people:
        for full, forms in ((True, person.names.get(code, [])), (False, person.short.get(code, []))):
            for form in forms:
                for spelling in [*name_spellings(form), *article_spellings(code, form)[1:]]:
                    words = words_of(spelling)
                    matcher.add(words, Entry("person", (person.id, full and len(words) > 1)))


def _add_bodies(matcher: Matcher, code: str, registry: Registry) -> None:
    for body in registry.data.organizations:
        for form in [*body.names.get(code, []), *body.short.get(code, [])]:
            for spelling in name_spellings(form):
                matcher.add(words_of(spelling), Entry("organization", body.id))
    for identifier, names in registry.data.bylines.items():
        for form in names.get(code, []):
            for words in _as_written(fold_word(form)):
                matcher.add(words, Entry("byline", identifier, "no" if code == "ar" else "free"))
    for office in registry.data.offices:
        for form in office.names.get(code, []):
            for spelling in name_spellings(form):
                matcher.add(words_of(spelling), Entry("office", office.id))
    for place in registry.data.places:
        for form in getattr(place, code, []):
            matcher.add(words_of(fold_word(form)), Entry("place", place.id))


def _as_written(form: str) -> list[tuple[str, ...]]:
    """Give a byline's tokens, initials with their full stops too («أ.ف.ب»), and a stop that the name holds («العربية.نت»)."""
    words = words_of(form)
    if len(words) > 1 and all(len(word) <= 2 for word in words):
        dotted = tuple(token for word in words for token in (word, "."))
        return [words, dotted[:-1], dotted]
    return [words, tuple(form.replace(".", " . ").split())] if "." in form else [words]


_MEDIUM_NOUNS = {  # before the name of a medium
    "ar": ("صحيفة ", "جريدة ", "موقع ", "مجلة ", "قناة ", "شبكة "), "fa": ("روزنامه ", "خبرگزاری ", "پایگاه خبری ", "سایت ", "شبکه "),
}


def _add_mastheads(matcher: Matcher, language: Language, registry: Registry) -> None:
    """Add what media are called in their own mastheads, «اليوم» for «صحيفة اليوم», where one medium alone is and no nation."""
    code = language.code
    taken = {name for body in registry.data.organizations for name in body.names.get(code, [])}
    taken.update(name for nation in language.nations.values() for name in (*nation.names, *nation.informal, *nation.capital))
    found: dict[str, str | None] = {}
    for body in registry.data.organizations:
        for name in body.names.get(code, []) if body.kind in MEDIA else ():
            noun = next((noun for noun in _MEDIUM_NOUNS[code] if name.startswith(noun)), None)
            short = name.removeprefix(noun).strip() if noun is not None else ""
            if len(short) > 1 and short not in taken:
                found[short] = body.id if found.get(short, body.id) == body.id else None
    for short, identifier in found.items():
        if identifier is not None:
            matcher.add(words_of(fold_word(short)), Entry("masthead", identifier, "no" if code == "ar" else "free"))


# Words for the paper's own country; which one it is, the outlet or the report's offices tell.
_REALMS = {"ar": ("المملكة", "السلطنة"), "fa": ("کشورمان",)}

_THAT_COUNTRY = {"ar": ("هذا البلد", "هذه الدولة", "هذه البلاد", "ذلك البلد"), "fa": ("این کشور", "آن کشور")}

# The country of who acts: «سفیر کوبا پیام رئیس‌جمهور کشورش را …».
_ITS_COUNTRY = {
    "ar": (),
    "fa": (
        "کشورش", "کشورشان", "کشور خود", "کشور خویش", "کشور متبوعش", "کشور متبوعشان", "کشور متبوع خود", "کشور متبوع خویش",
        "کشور متبوع وی", "کشور متبوع او", "دولت متبوعش", "دولت متبوع خود",
    ),
}


_SIDES = {"ar": ("الجانب", "الطرف"), "fa": ("طرف",)}  # before a nation's adjective, words for the state that takes part


def _add_nations(matcher: Matcher, language: Language, registry: Registry) -> None:
    grammar = inflection(language.code)
    for word in _REALMS[language.code]:
        matcher.add(words_of(fold_word(word)), Entry("realm", "home", "yes" if language.code == "ar" else "free"))
    for form in _THAT_COUNTRY[language.code]:
        matcher.add(words_of(fold_word(form)), Entry("realm", "that"))
    for form in _ITS_COUNTRY[language.code]:
        matcher.add(words_of(fold_word(form)), Entry("realm", "its"))
    for iso, nation in language.nations.items():
        country = registry.countries.get(iso)
        official = country.names.get(language.code, []) if country else []
        for form in dict.fromkeys([*official, *nation.names]):
            for spelling in [*name_spellings(form), *article_spellings(language.code, form)[1:]]:
                bare = language.code == "ar" and not spelling.startswith("ال")  # «السورية» is the adjective, «سورية» the country
                matcher.add(words_of(spelling), Entry("country", iso, "no" if bare else _article_of(language.code, form, spelling)))
        for kind, forms in (("informal", nation.informal), ("capital", nation.capital)):
            for form in forms:
                # «رياض» is a given name, «الرياض» the capital
                always = language.code == "ar" and kind == "capital" and form.startswith("ال")
                matcher.add(words_of(fold_word(form)), Entry(kind, iso, "yes" if always else "free"))
        for word in (*nation.adjective, *nation.informal_adjective):
            for stem in article_spellings(language.code, word):
                for form in grammar.adjective(stem):
                    matcher.add(words_of(form), Entry("demonym", iso, _article_of(language.code, word, form)))
                for side in _SIDES[language.code]:  # «الجانب التركي», «طرف ایرانی»
                    matcher.add((side, ("ال" + stem.removeprefix("ال")) if language.code == "ar" else stem), Entry("country", iso))
                if language.code == "ar":  # «العاصمة المصرية»
                    matcher.add(("العاصمه", "ال" + stem.removeprefix("ال") + "ه"), Entry("capital", iso))
        for word in nation.people:
            for form in article_spellings(language.code, word):
                matcher.add(words_of(form), Entry("demonym", iso))


def _add_titles(matcher: Matcher, language: Language) -> None:
    arabic = language.code == "ar"
    titles = language.titles
    for role, forms in titles.roles.items():
        for form in forms:
            text, _, iso = form.partition("@")
            for spelling in _of_women(text, forms) if arabic else [text]:
                _add_title(matcher, spelling, Entry("title", (role, iso or None)), arabic)
    for kind, roles in (("body", titles.bodies), ("joint", titles.joint)):
        for role, forms in roles.items():
            for form in forms:
                _add_title(matcher, form, Entry(kind, role), arabic)
    if arabic:
        for role, form in _several_ministers(titles.roles):
            _add_title(matcher, form, Entry("joint", role), arabic)
    for family, forms in titles.several.items():
        for form in forms:
            text, _, number = form.partition("@")
            _add_title(matcher, text, Entry("several", (family, int(number))), arabic)
    for kind in ("counterparts", "courtesies", "ranks", "former", "acting"):
        for form in getattr(titles, kind):
            _add_title(matcher, form, Entry(_SINGULAR[kind], None), arabic)
    _add_groups(matcher, language)
    if arabic:
        for noun in titles.counterparts:
            for form in inflection("ar").possessed(noun):
                matcher.add(words_of(form), Entry("counterpart", "possessed", "no"))


def _several_ministers(roles: dict[str, list[str]]) -> list[tuple[str, str]]:
    """«وزراء داخلية إسبانيا وفرنسا», «وزيرا النقل الأردني والعراقي»: give the plurals of every minister, with and without the article."""
    found = []
    for role, forms in roles.items():
        for form in forms if role.endswith("-minister") else ():
            noun, _, rest = form.partition(" ")
            if noun != "وزير" or not rest.startswith("ال") or "@" in form:
                continue
            bare = [rest.removeprefix("ال")] if " " not in rest else []
            found += [(role, f"{plural} {of}") for plural in ("وزراء", "وزيرا", "وزيري") for of in [rest, *bare]]
    return found


_MINISTER = fold_word("وزیر") + " "
_NEW, _NEWLY = fold_word("جدید"), fold_words("رئیس رییس وزیر دبیر فرمانده سخنگوی کاردار معاون نماینده")

_SINGULAR = {
    "counterparts": "counterpart", "courtesies": "courtesy", "ranks": "rank", "former": "former", "acting": "acting",
}


def _add_groups(matcher: Matcher, language: Language) -> None:
    """Add the nouns of groups with their cases, what tells them apart, and the parts of the world they come from."""
    grammar, titles = inflection(language.code), language.titles
    for form in titles.groups:
        noun, _, english = form.partition("@")
        for spelling in grammar.plural(noun):
            matcher.add(words_of(spelling), Entry("group", english))
    for form in titles.qualifiers:
        adjective, _, english = form.partition("@")
        for spelling in grammar.qualifier(adjective):
            matcher.add(words_of(spelling), Entry("qualifier", english))
    for form in titles.regions:
        adjective, english, body, servants = form.split("@")
        for spelling in grammar.qualifier(adjective):
            matcher.add(words_of(spelling), Entry("region", (english, body or None, servants or None)))


def _of_women(text: str, forms: list[str]) -> list[str]:
    """Give an Arabic title and the same of a woman, where the lexicon leaves that unsaid: «وزيرة التعليم العالي»."""
    head, _, rest = text.partition(" ")
    woman = f"{head}ة {rest}"
    return [text, woman] if rest and head in _HELD_BY_WOMEN_TOO and woman not in forms else [text]


def _add_title(matcher: Matcher, text: str, entry: Entry, arabic: bool) -> None:
    """Add a title; in Arabic its article counts: «الرئيس» is the president, «رئيس» the head of something."""
    if not arabic:
        for spelling in inflection("fa").spellings(text):
            matcher.add(words_of(spelling), entry)
            if _MINISTER in spelling:  # «وزیرخارجه», «معاون وزیردفاع»: written as one word
                matcher.add(words_of(spelling.replace(_MINISTER, _MINISTER.strip())), entry)
            head, _, rest = spelling.partition(" ")
            if rest and head in _NEWLY:  # «رئیس جدید مجلس»
                matcher.add(words_of(f"{head} {_NEW} {rest}"), entry)
        return
    definite = fold_word(text).startswith("ال")
    matcher.add(words_of(fold_word(text)), msgspec.structs.replace(entry, article="yes" if definite else "no"))
