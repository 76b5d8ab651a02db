"""Bodies no lexicon knows, told by what they are called: «سازمان بورس اوراق بهادار», «اتحادیه نانوایان», «دانشگاه علوم پزشکی شهید بهشتی».

Only where a preposition or a list leads to them can they take part in anything; elsewhere they are part of what is talked of.
"""

from collections.abc import Collection
from itertools import compress

from rasad.actors.arabic_unread_bodies import with_arabic_bodies
from rasad.actors.cast import Cast
from rasad.actors.glosses import PLURAL, english_names, glossary
from rasad.actors.grammar import PhraseGrammar
from rasad.actors.view import Phrase
from rasad.text import fold_word, fold_words
from rasad.text.document import Document
from rasad.text.matcher import Hits

_NOUNS = fold_words(
    "سازمان شرکت دانشگاه مرکز انجمن اتحادیه ستاد بنیاد مؤسسه موسسه کانون بانک اتاق صندوق نهاد شهرداری استانداری فرمانداری دادستانی "
    "دادگستری پژوهشگاه فدراسیون کنفدراسیون جامعه مجمع دبیرخانه شورای کارگروه کمیته حزب باشگاه اداره "
    "کمیسیون فراکسیون معاونت"
)
_LEADS = fold_words("از به با حضور و ، توسط سوی طرف میان بین اعضای مدیران نمایندگان مسئولان")
_OPENING = ("", ":", fold_word("که"))
_TO_THE_OTHER = 3  # words to «با» after a body's name: «نشست شورای اداری شهرستان با …»
_MEETINGS = fold_words("جلسه نشست دیدار اجلاس")
_BEFORE = _LEADS | _MEETINGS | frozenset(_OPENING)
# What follows a body's name where the body itself opens a clause: «شورای هماهنگی در بیانیه‌ای …».
_GOES_ON = fold_words("در از با به طی ضمن نیز هم همچنین اعلام")
# What a body is for, told with a preposition: «ستاد مبارزه با مواد مخدر», «سازمان حمایت از مصرف‌کنندگان».
_FOR = {
    **dict.fromkeys(fold_words("مبارزه مقابله"), "با"), **dict.fromkeys(fold_words("حمایت حفاظت صیانت پیشگیری"), "از"),
    **dict.fromkeys(fold_words("رسیدگی کمک امداد"), "به"), fold_word("نظارت"): "بر",
}  # fmt: skip
_ENDS = fold_words(
    "و کشور کشورمان امروز دیروز فردا نیز هم خود آن این استان شهر شهرستان برای در به از با که را تا بر یا "
    "صبح ظهر عصر شب شامگاه بامداد باید بعد یکی من ما موضوع انتهای مورد قریب وجود حاضر توافق مهمان میهمان میزبان پذیرای"
)
# Verbs that are one with the word before them: «با مسئولان شهرداری اصفهان تشکیل شد».
_LIGHT = fold_words("شد شدند شده شود کرد کردند کرده کند کنند یافت یافتند داد دادند گرفت گرفتند نمود نمودند گردید می خواهد خواهند")
_PLURALS = [[word] for word in PLURAL]
_NO_NAMES = PLURAL | fold_words("هاست هایشان هایش کننده کنندگان")  # «شرکت‌ها», «شرکت‌کنندگان»
_CLOSING = frozenset(
    "person cue light frame-verb frame-noun time day weekday month title office group organization country credit planned denied".split()
)
_JOINERS = ("و", "،")
_MOST = 6  # words after the noun
_PEOPLE = frozenset(["group"])
_UNIONS = fold_words("اتحادیه انجمن کانون سندیکا صنف خانه فدراسیون کنفدراسیون")  # of whom the next word tells: «اتحادیه کارکنان راه‌آهن»
_COUNCIL = fold_words("شورای شوراهای اسلامی")
_FAR = 4  # words of a name up to what it is for: «معاونت اجتماعی و پیشگیری از …»
_NEAR = 2  # words after the noun where people are whose body it is: «انجمن اسلامی پرستاران»
_MOST_LISTED = 12  # where some are a list: «وزارتخانه‌های بهداشت، علوم و آموزش و پرورش»
_LEAST = 1
_SAME = 2  # words by which a shorter name begins a longer one


def with_unread_bodies(document: Document, hits: Hits, phrases: list[Phrase], grammar: PhraseGrammar, cast: Cast) -> list[Phrase]:
    """Give a report's linked phrases with the bodies that only their own words tell, each with its actor."""
    words = document.words
    if document.language != "fa":
        return with_arabic_bodies(document, hits, phrases, grammar, cast)
    nouns = _NOUNS & document.vocabulary
    if not nouns:
        return phrases
    starts = [at for at in compress(range(len(words) - 1), map(nouns.__contains__, words)) if _may_take_part(document, at)]
    if not starts:
        return phrases
    named: set[int] = set().union(*[range(phrase.start, phrase.end) for phrase in phrases])
    told = [(tuple(words[p.start : p.end]), p.actor) for p in phrases if p.kind == "organization" and p.actor is not None]
    found = []
    body = document.sentences[0][1]
    for at in sorted(starts, key=lambda at: (at < body, at)):  # the headline last: words of its next clause may follow there
        end = end_of_body(words, hits, named, grammar, at)
        if at < body:
            end = next((at + n for n in (_common(words[at:end], other) for other, _ in told) if n >= _SAME), end)
        if at in named or end - at <= _LEAST or words[at + 1] in _NO_NAMES or not _takes_part(document, hits, at, end):
            continue
        phrase = Phrase("organization", at, end, at, end)
        phrase.actor = _actor(tuple(words[at:end]), told) or cast.unknown_body(document.raw(at, end), *english_names(words[at:end], "fa"))
        told.append((tuple(words[at:end]), phrase.actor))
        found.append(phrase)
    return sorted([*phrases, *found], key=lambda phrase: phrase.start) if found else phrases


def _may_take_part(document: Document, at: int) -> bool:
    """Whether the word before a body's noun lets it take part: a preposition, a list, a meeting of it, or none where it opens a clause."""
    return _word_before(document, at) in _BEFORE


def _word_before(document: Document, at: int) -> str:
    """Give the word before a token in its sentence; an empty text where it is the first."""
    return document.words[at - 1] if at and document.sentence_of[at - 1] == document.sentence_of[at] else ""


def _takes_part(document: Document, hits: Hits, at: int, end: int) -> bool:
    """Whether the words after a body's name agree: where no preposition leads to it, its own clause goes on, or it meets with somebody."""
    before, words = _word_before(document, at), document.words
    if before in _MEETINGS:
        return "با" in words[end : end + _TO_THE_OTHER]
    goes_on = words[end : end + 1] != [] and words[end] in _GOES_ON
    return before in _LEADS or goes_on or any(hit.entry.kind == "cue" for hit in hits.get(end, ()))


def end_of_body(words: list[str], hits: Hits, named: Collection[int], grammar: PhraseGrammar, at: int) -> int:
    """Give where a body's name ends: before a word of grammar, a verb, a time or another actor; «صنعت، معدن و تجارت» is one."""
    end, told, limit = at + 1, glossary("fa"), min(len(words), at + 1 + _MOST)
    while end < limit and end not in named:
        if words[end] in PLURAL or words[end + 1 : end + 2] in _PLURALS:  # «تشکل‌های غیردولتی», «شورای عالی استان‌ها»
            end += 1
            continue
        if end <= at + _FAR and _FOR.get(words[end], "") in words[end + 1 : end + 2]:
            end += 2
            continue
        if (gloss := told.at(words, end)) is not None and len(gloss[0]) > 1 and gloss[2] != "place":
            end += len(gloss[0])  # «کمیته اطلاع رسانی»
            continue
        if end > at + 1 and told.lists(words, end):
            limit = min(len(words), limit + 2, at + 1 + _MOST_LISTED)
            end += 1
        elif not grammar.may_belong(words[end]) or _closes(words, end):
            break
        kinds = {hit.entry.kind for hit in hits.get(end, ()) if hit.entry.kind != "person" or hit.entry.value[1]} & _CLOSING
        near = end <= at + _NEAR or words[end - 1] in _JOINERS
        if kinds and not (kinds == _PEOPLE and near and (told.is_topic(words[end]) or words[at] in _UNIONS)):
            break
        end += 1
    return end - (words[end - 1] in _JOINERS)


def _closes(words: list[str], at: int) -> bool:
    """Whether no name goes on with a word: one of grammar, or one that the verb behind it is one with."""
    return (words[at] in _ENDS and not _of_city(words, at)) or not _LIGHT.isdisjoint(words[at + 1 : at + 2])


def _of_city(words: list[str], at: int) -> bool:
    """«شورای شهر», «شورای اسلامی شهر تهران»: whether the word for a city is of a council's name."""
    return words[at] == "شهر" and words[at - 1] in _COUNCIL


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
