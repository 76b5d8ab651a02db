"""Groups of bodies no registry has: «مسئولان سازمان زمین‌شناسی کشور», «أعضاء لجنة الصداقة», «خانواده‌های زندانیان»."""

from rasad.actors.arabic_unread_bodies import end_of_arabic_body
from rasad.actors.glosses import PLURAL, english_names, glossary
from rasad.actors.grammar import PhraseGrammar
from rasad.actors.unread_bodies import end_of_body
from rasad.text import fold_words
from rasad.text.matcher import Hits

_KNOWN = frozenset("organization body country informal capital demonym realm region group person title office".split())
_LINKS = {"fa": fold_words("از در"), "ar": fold_words("من في عن لدى")}
_WHOLE = fold_words("کشور کشورمان")  # «سازمان مدیریت بحران کشور»
_OF_MANY = frozenset(["heads", "leaders", "sources"])  # «رؤسای کانون وکلا»: one of each, or of any
_ACTING = frozenset(["cue", "frame-verb", "frame-noun", "light", "person", "title", "group", "weekday"])
_MOST_SUFFERED = 3
_FAMILIES = ("family", "families")


def unread_owner(words: list[str], hits: Hits, grammar: PhraseGrammar, noun: str, at: int, last: int) -> tuple[int, str] | None:
    """Give where the name of the body ends whose group the `noun` before `at` tells, and what the group is called in English.

    The name ends before the token `last`.
    """
    code = "ar" if grammar.arabic else "fa"
    told = glossary(code)
    if noun in _OF_MANY:
        return None
    at += at < len(words) and words[at] in PLURAL
    at += at < len(words) and words[at] in _LINKS[code]
    if at + 1 >= last:
        return None
    if noun in _FAMILIES:
        people = next((g for g in told.glosses.get(words[at], ()) if g[2] == "people"), None)
        if people is None:
            return None
        return min(_end_of_people(words, hits, grammar, at + len(people[0])), last), f"families of {people[1]}"
    if not told.opens(words[at]) or any(hit.entry.kind in _KNOWN for hit in hits.get(at, ())):
        return None
    quality = (told.at(words, at + 1) or ("", "", ""))[2] == "quality" or _is_quality(words, hits, at + 1)
    if grammar.arabic and words[at].startswith("ال") and not quality:
        return None  # «أعضاء المجلس أمس»: one told before
    end = min(end_of_arabic_body(words, hits, {}, grammar, at)[0] if grammar.arabic else end_of_body(words, hits, (), grammar, at), last)
    told_words = end - at - sum(word in PLURAL for word in words[at:end])
    if told_words < 2:
        return None
    names, strange = english_names(words[at:end], code)
    if not names or (strange > told_words // 2 and not grammar.arabic):
        return None
    end += end < len(words) and words[end] in _WHOLE
    return end, f"{noun} of the {names[0]}"


def _is_quality(words: list[str], hits: Hits, at: int) -> bool:
    """«الجبهة الشعبية», not «المجموعة الصينية»: whether a definite word at a token names no nation."""
    return words[at].startswith("ال") and words[at].endswith(("ه", "ي")) and not any(hit.entry.kind in _KNOWN for hit in hits.get(at, ()))


def _end_of_people(words: list[str], hits: Hits, grammar: PhraseGrammar, at: int) -> int:
    """Give where those end whose families are told of, what they suffered included: «خانواده‌های شهدای هفتم تیر را …»."""
    end = at
    while words[at - 1].endswith("ي") and end < min(len(words), at + _MOST_SUFFERED) and grammar.may_belong(words[end]):
        if any(hit.entry.kind in _ACTING for hit in hits.get(end, ())):
            break
        end += 1
    return end
