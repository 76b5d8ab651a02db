"""Bodies no lexicon knows, told by what they are called: «سازمان بورس اوراق بهادار», «اتحادیه نانوایان», «دانشگاه علوم پزشکی شهید بهشتی».

Only where a preposition or a list leads to them can they take part in anything; elsewhere they are part of what is talked of.
"""

from collections.abc import Collection

from rasad.actors.cast import Cast
from rasad.actors.glosses import PLURAL, english_names, glossary
from rasad.actors.grammar import PhraseGrammar
from rasad.actors.view import Hits, Phrase
from rasad.text import fold_words
from rasad.text.document import Document

_NOUNS = fold_words(
    "سازمان شرکت دانشگاه مرکز انجمن اتحادیه ستاد بنیاد مؤسسه موسسه کانون بانک اتاق صندوق نهاد شهرداری استانداری فرمانداری دادستانی "
    "دادگستری پژوهشگاه فدراسیون کنفدراسیون جامعه مجمع دبیرخانه شورای کارگروه کمیته حزب باشگاه اداره"
)
_LEADS = fold_words("از به با حضور و ، توسط سوی طرف میان بین اعضای مدیران نمایندگان مسئولان")
_ENDS = fold_words("و کشور کشورمان امروز دیروز فردا نیز هم خود آن این استان شهر شهرستان برای در به از با که را تا بر یا")
# Verbs that are one with the word before them: «با مسئولان شهرداری اصفهان تشکیل شد».
_LIGHT = fold_words("شد شدند شده شود کرد کردند کرده کند کنند یافت یافتند داد دادند گرفت گرفتند نمود نمودند گردید می خواهد خواهند")
_PLURALS = [[word] for word in PLURAL]
_CLOSING = frozenset(
    "person cue light frame-verb frame-noun time day weekday month title office group organization country credit planned denied".split()
)
_MOST = 6  # words after the noun
_PEOPLE = frozenset(["group"])
_NEAR = 2  # words after the noun where people are whose body it is: «انجمن اسلامی پرستاران»
_MOST_LISTED = 12  # where some are a list: «وزارتخانه‌های بهداشت، علوم و آموزش و پرورش»
_LEAST = 1
_SAME = 2  # words by which a shorter name begins a longer one


def with_unread_bodies(document: Document, hits: Hits, phrases: list[Phrase], grammar: PhraseGrammar, cast: Cast) -> list[Phrase]:
    """Give a Persian report's linked phrases with the bodies that only their own words tell, each with its actor."""
    words = document.words
    if document.language != "fa":
        return phrases
    starts = [at for at in range(1, len(words) - 1) if words[at] in _NOUNS and words[at - 1] in _LEADS]
    if not starts:
        return phrases
    named = {at for phrase in phrases for at in range(phrase.start, phrase.end)}
    told: list[tuple[tuple[str, ...], str]] = []
    found = []
    body = document.sentences[0][1]
    for at in sorted(starts, key=lambda at: (at < body, at)):  # the headline last: words of its next clause may follow there
        end = end_of_body(words, hits, named, grammar, at)
        if at < body:
            end = next((at + n for n in (_common(words[at:end], other) for other, _ in told) if n >= _SAME), end)
        if at in named or end - at <= _LEAST or words[at + 1] in PLURAL or document.sentence_of[at - 1] != document.sentence_of[at]:
            continue
        phrase = Phrase("organization", at, end, at, end)
        phrase.actor = _actor(tuple(words[at:end]), told) or cast.unknown_body(document.raw(at, end), *english_names(words[at:end], "fa"))
        told.append((tuple(words[at:end]), phrase.actor))
        found.append(phrase)
    return sorted([*phrases, *found], key=lambda phrase: phrase.start) if found else phrases


def end_of_body(words: list[str], hits: Hits, named: Collection[int], grammar: PhraseGrammar, at: int) -> int:
    """Give where a body's name ends: before a word of grammar, a verb, a time or another actor; «صنعت، معدن و تجارت» is one."""
    end, told, limit = at + 1, glossary("fa"), min(len(words), at + 1 + _MOST)
    while end < limit and end not in named:
        if words[end] in PLURAL or words[end + 1 : end + 2] in _PLURALS:  # «تشکل‌های غیردولتی», «شورای عالی استان‌ها»
            end += 1
            continue
        if end > at + 1 and told.lists(words, end):
            limit = min(len(words), limit + 2, at + 1 + _MOST_LISTED)
            end += 1
        elif not grammar.may_belong(words[end]) or words[end] in _ENDS or not _LIGHT.isdisjoint(words[end + 1 : end + 2]):
            break
        kinds = {hit.entry.kind for hit in hits.get(end, ()) if hit.entry.kind != "person" or hit.entry.value[1]} & _CLOSING
        if kinds and not (kinds == _PEOPLE and end <= at + _NEAR and told.is_topic(words[end])):
            break
        end += 1
    return end


def _common(words: list[str], other: tuple[str, ...]) -> int:
    """Give how many words two names begin with alike."""
    return next((n for n, (one, two) in enumerate(zip(words, other, strict=False)) if one != two), min(len(words), len(other)))


def _actor(words: tuple[str, ...], told: list[tuple[tuple[str, ...], str]]) -> str | None:
    """Give the body told before whose name begins with these words, or whose name begins these."""
    for other, actor in told:
        shorter = min(len(words), len(other))
        if shorter >= _SAME and words[:shorter] == other[:shorter]:
            return actor
    return None
