"""Titles without a nation in Arabic: the report's own officials, told beside those of other states whom they meet.

«تلقى وزير الخارجية اتصالا من وزير خارجية النمسا A», «استقبل وزير الخارجية نظيره العماني B»: two people.
«استقبل رئيس مجلس النواب رئيس البرلمان العربي A»: two titles right after a verb that has somebody for its object.
"""

from rasad.actors.cast import Cast
from rasad.actors.view import Phrase, Title
from rasad.text import fold_words
from rasad.text.document import Document
from rasad.text.matcher import Hits

_MEETING = frozenset(["received", "met", "summoned", "hosted", "phoned", "took-leave", "handed-note"])  # frames whose verb has an object
_GOING_ON = fold_words("كما وكما ثم حيث قد وقد أن الذي التي الذين عندما بعدما")
_PREPOSITIONS = fold_words("مع من إلى على في عن بين خلال بحضور برفقة برئاسة لدى بعد قبل بمشاركة باسم ضد نحو أمام ومن ومع وعلى وفي ،")
_STOPS = frozenset(".؛؟!:")
_CLAUSE = 25  # tokens from a verb's people to the end of what is read of its clause
_DAYS = 3  # words of a day between a verb and its subject
_CLITICS = ("ل", "ب", "لل", "و", "ول", "وب")
_PEOPLE = ("person", "title")


def with_received(document: Document, hits: Hits, phrases: list[Phrase]) -> list[Phrase]:
    """Give the phrases, those parted that join a verb's subject and its object: the first without a nation, the second with its own."""
    if document.language != "ar":
        return phrases
    out: list[Phrase] = []
    for number, phrase in enumerate(phrases):
        received = _received(document, hits, phrases, number) if len(phrase.titles) > 1 and phrase.kind in _PEOPLE else None
        if received is None:
            out.append(phrase)
            continue
        own, others = phrase.titles[:received], phrase.titles[received:]
        last = own[-1].end
        out.append(Phrase("title", phrase.start, last, own[0].start, last, phrase.prefix, titles=own, courtesy=phrase.courtesy))
        phrase.start, phrase.titles, phrase.owner, phrase.prefix = others[0].start, others, others[0].owner, ""
        phrase.first = phrase.first if phrase.kind == "person" else phrase.start
        out.append(phrase)
    return out


def _received(document: Document, hits: Hits, phrases: list[Phrase], number: int) -> int | None:
    """Give which title of a phrase begins the object of the verb before it, None where it names one person."""
    phrase = phrases[number]
    before = [title for title in phrase.titles if title.end <= phrase.first or phrase.kind == "title"]
    split = next((at for at, title in enumerate(before) if at and _of_other(title) and not any(map(_of_other, before[:at]))), None)
    if split is None or before[split].start - before[split - 1].end > 0 or not _after_verb(document, hits, phrase.start):
        return None
    last = min(len(document.words), phrase.end + _CLAUSE)
    for other in phrases[number + 1 :]:
        if other.start >= last or not _STOPS.isdisjoint(document.words[phrase.end : other.start]):
            break
        governed = other.prefix in _CLITICS or document.words[other.start - 1] in _PREPOSITIONS
        if other.kind in (*_PEOPLE, "group") and not governed:
            return None
    return split


def _of_other(title: Title) -> bool:
    return title.owner is not None or title.office is not None


def _after_verb(document: Document, hits: Hits, start: int) -> bool:
    """Whether a verb of meeting that tells of nobody before it stands right before the token `start`, days between."""
    first = document.sentences[document.sentence_of[start]][0]
    for at in range(start - 1, max(first, start - 1 - _DAYS) - 1, -1):
        found = hits.get(at, ())
        verb = next((hit for hit in found if hit.entry.kind == "frame-verb" and hit.entry.value[0] in _MEETING), None)
        if verb is not None:
            goes_on = verb.prefix or (at > first and document.words[at - 1] in _GOING_ON)
            return not goes_on and verb.entry.value[1] != "suffixed"
        if not any(hit.entry.kind in ("day", "weekday") for hit in found) and document.words[at] not in ("،", "مساء", "صباح", "ظهر", "يوم"):
            return False
    return False


def set_apart(document: Document, phrases: list[Phrase], cast: Cast, roles: dict[str, tuple[str, str | None]]) -> None:
    """Give titles without a nation an actor of their own where they were taken for somebody whom their sentence names as another's.

    A title of one word means whoever had it before that one; `roles` are the titles people have.
    """
    if document.language != "ar":
        return
    own = [(number, phrase) for number, phrase in enumerate(phrases) if _is_own(phrase, cast)]
    meeting = {number for number, _ in own if _meets_himself(document, phrases, number)}
    apart = {_key(document, phrases[number]) for number in meeting}
    for number, phrase in own if apart else ():
        if _key(document, phrase) not in apart:
            continue
        if phrase.titles[0].end - phrase.titles[0].start == 1:  # «الوزير»
            if number in meeting:
                phrase.actor = _one_before(phrases, phrase, roles) or phrase.actor
        else:
            phrase.actor = cast.office(phrase.titles[0].role, None, None, document.raw(phrase.first, phrase.last))


def _one_before(phrases: list[Phrase], phrase: Phrase, roles: dict[str, tuple[str, str | None]]) -> str | None:
    """Give who was told last before a short title of those with its role, whom it was taken for aside."""
    before = [other for other in phrases if other.end <= phrase.start and other.actor not in (None, phrase.actor) and other.kind in _PEOPLE]
    meant = (other.actor for other in reversed(before) if roles.get(other.actor or "", ("", None))[0].endswith(phrase.titles[0].role))
    return next(meant, None)


def _is_own(phrase: Phrase, cast: Cast) -> bool:
    if phrase.kind != "title" or phrase.actor is None or len(phrase.titles) != 1 or cast.members[phrase.actor].kind != "person":
        return False
    title = phrase.titles[0]
    return not (_of_other(title) or title.counterpart or title.former or title.dependent)


def _key(document: Document, phrase: Phrase) -> tuple[str, ...]:
    return (phrase.actor or "", *document.words[phrase.titles[0].start + 1 : phrase.last])


def _meets_himself(document: Document, phrases: list[Phrase], number: int) -> bool:
    """Whether the rest of a title's sentence names whom it was taken for, with another nation's title or as a counterpart."""
    phrase = phrases[number]
    last = document.sentences[document.sentence_of[phrase.start]][1]
    for other in phrases[number + 1 :]:
        if other.start >= last:
            return False
        if other.actor != phrase.actor or other.kind not in _PEOPLE:
            continue
        if any(title.counterpart for title in other.titles):
            return True
        between = document.words[phrase.end : other.start]
        told = any(_of_other(title) for title in other.titles)
        if told and any(word[0].isalpha() for word in between):
            return True
    return False
