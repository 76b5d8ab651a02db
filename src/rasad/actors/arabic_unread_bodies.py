"""Bodies of Arabic reports that no lexicon knows: «عقدت غرفة دبي اجتماعا مع …», «رسالة من اتحاد الغرف التجارية».

Only where the word of a contact or a preposition beside it leads to them: elsewhere they are part of what is talked of.
"""

from collections.abc import Collection, Mapping
from itertools import compress

from rasad.actors.cast import Cast
from rasad.actors.glosses import english_names, glossary
from rasad.actors.grammar import PhraseGrammar
from rasad.actors.view import Phrase
from rasad.text import fold_words
from rasad.text.document import Document
from rasad.text.matcher import Hit, Hits

_CONTACT = frozenset(["frame-verb", "frame-noun"])
_NATION = frozenset(["demonym", "country"])
_STOPS = frozenset("person title office group organization cue frame-verb courtesy rank day weekday month time joint several".split())
_WITH, _LEADING = fold_words("مع بين"), fold_words("من إلى")
_LETTERS = tuple(fold_words("رسالة رسائل برقية كتاب كتابا خطاب خطابا اتصال مكالمة طلب دعوة مذكرة"))
_LETTER_NEAR = 4
_CONTACT_NEAR = 12  # tokens before «مع» in which a contact is told
_NOT_HEADS = fold_words("فريق منتخب إدارة مكتب قيادة مجموعة وكالة شبكة")  # too often no body: «مجموعة من», «مكتب الوزير»
_ADJECTIVES = ("ه", "ي")  # how definite adjectives end
_FURTHER = ("لل", "وال")
_GOING = frozenset(["paid-visit", "visited", "arrived", "left-for", "left-after", "delivered", "delivered-invitation"])  # «قامت الشرطة بـ»
_QUALITIES = fold_words("العام الأعلى العالي المشترك الحر العرب الجديد الموحد الأول الدائم المؤقت الوطني الأرثوذكس الكاثوليك")
_MOST = 6
_INDEFINITE = 2  # nouns in a row without the article: «اتحاد غرف تجارة دمشق»


def with_arabic_bodies(document: Document, hits: Hits, phrases: list[Phrase], grammar: PhraseGrammar, cast: Cast) -> list[Phrase]:
    """Give an Arabic report's linked phrases with the bodies that only their own words tell, each with its actor."""
    words, nouns = document.words, (glossary("ar").openers & document.vocabulary) - _NOT_HEADS
    if not nouns:
        return phrases
    told = compress(range(len(words) - 1), map(nouns.__contains__, words))
    starts = [at for at in told if at and _may_take_part(document, hits, at)]
    if not starts:
        return phrases
    named = {at: phrase for phrase in phrases for at in range(phrase.start, phrase.end)}
    found = []
    for at in starts:
        end, nations = end_of_arabic_body(words, hits, named, grammar, at)
        if at in named or end - at < 2:
            continue
        names, strange = english_names(words[at:end], "ar")
        actor = cast.unknown_body(document.raw(at, end), names, strange)
        if len(nations) == 1:
            cast.members[actor].country = nations[0]
        found.append(Phrase("organization", at, end, at, end, actor=actor))
    covered = {at for phrase in found for at in range(phrase.start, phrase.end)}
    kept = [phrase for phrase in phrases if phrase.start not in covered]
    return sorted([*kept, *found], key=lambda phrase: phrase.start) if found else phrases


def _may_take_part(document: Document, hits: Hits, at: int) -> bool:
    """Whether the word before a body's noun lets it take part in a contact."""
    words = document.words
    if document.sentence_of[at - 1] != document.sentence_of[at]:
        return False
    before = words[at - 1]
    for hit in hits.get(at - 1, ()):
        if hit.entry.kind == "frame-verb" and hit.end == at and hit.entry.value[0] not in _GOING:
            return True
    if before in _WITH:
        first = document.sentences[document.sentence_of[at]][0]
        return any(hit.entry.kind in _CONTACT for near in range(max(first, at - _CONTACT_NEAR), at) for hit in hits.get(near, ()))
    if before in _LEADING:
        return any(word.lstrip("بو").startswith(_LETTERS) for word in words[max(0, at - 1 - _LETTER_NEAR) : at - 1])
    return False


def end_of_arabic_body(
    words: list[str], hits: Hits, named: Mapping[int, Phrase], grammar: PhraseGrammar, at: int
) -> tuple[int, list[str]]:
    """Give where a body's name ends, and its nations: nouns up to the first definite one, then what is said of them."""
    end, definite, bare, nations = at + 1, words[at].startswith("ال"), 0, list[str]()
    limit = min(len(words), at + 1 + _MOST)
    while end < limit:
        word, found = words[end], hits.get(end, ())
        nation = next((hit for hit in found if hit.entry.kind in _NATION and hit.prefix == ""), None)
        if nation is not None and (nation.entry.kind == "demonym" or not definite):
            nations.append(nation.entry.value)
            end, definite = nation.end, True
            continue
        place = next((hit for hit in found if hit.entry.kind == "place" and hit.prefix == ""), None)
        if place is not None and not definite:
            return place.end, nations
        if nations or not word[0].isalpha() or grammar.is_stopping(word) or _is_another(words, found, named, end, definite):
            break
        if definite:
            if not (word.startswith("ال") and (word.endswith(_ADJECTIVES) or word in _QUALITIES)) and not word.startswith(_FURTHER):
                break
        elif word.startswith("ال"):
            definite = True
        elif bare >= _INDEFINITE or not grammar.may_belong(word):
            break
        else:
            bare += 1
            definite = grammar.is_strange(word) and not (end + 1 < limit and words[end + 1].startswith("ال"))  # «جامعة هيروشيما»
        end += 1
    return (end, nations) if definite else (at, nations)


def _is_another(words: list[str], found: Collection[Hit], named: Mapping[int, Phrase], at: int, definite: bool) -> bool:
    """Whether somebody or something else is told at a token; «الخارجية» of a committee is no ministry."""
    phrase = named.get(at)
    if not definite and words[at].startswith("ال") and any(hit.entry.kind == "group" and hit.end == at + 1 for hit in found):
        return False  # «نقابة المحامين»
    if phrase is not None:
        quality = definite and phrase.kind == "organization" and phrase.end - phrase.start == 1
        return not (quality and words[at].startswith("ال") and words[at].endswith(_ADJECTIVES))
    return any(hit.entry.kind in _STOPS and (hit.entry.kind != "person" or hit.entry.value[1]) for hit in found)
