"""Two Arabic titles in a row behind a verb of meeting: its subject, of the report's own country, and whom he received.

«استقبل رئيس مجلس النواب رئيس البرلمان العربي A»: the first names no nation, the second does, and the verb has somebody for its object.
"""

from rasad.actors.apart import says_whose
from rasad.actors.view import Phrase
from rasad.text import fold_words
from rasad.text.document import Document
from rasad.text.matcher import Hits

_MEETING = frozenset(["received", "met", "summoned", "hosted", "phoned", "took-leave", "handed-note"])  # frames whose verb has an object
_GOING_ON = fold_words("كما وكما ثم حيث قد وقد أن الذي التي الذين عندما بعدما")
_PREPOSITIONS = fold_words("مع من إلى على في عن بين خلال بحضور برفقة برئاسة لدى بعد قبل بمشاركة باسم ضد نحو أمام ومن ومع وعلى وفي ،")
_STOPS, _DAY = frozenset(".؛؟!:"), frozenset("، مساء صباح ظهر يوم".split())
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
    split = next((at for at, title in enumerate(before) if at and says_whose(title) and not any(map(says_whose, before[:at]))), None)
    if split is None or before[split].start - before[split - 1].end > 0 or not _after_verb(document, hits, phrase.start):
        return None
    last = min(len(document.words), phrase.end + _CLAUSE)
    for at in range(number + 1, len(phrases)):
        other = phrases[at]
        if other.start >= last or not _STOPS.isdisjoint(document.words[phrase.end : other.start]):
            break
        governed = other.prefix in _CLITICS or document.words[other.start - 1] in _PREPOSITIONS
        if other.kind in (*_PEOPLE, "group") and not governed:
            return None
    return split


def _after_verb(document: Document, hits: Hits, start: int) -> bool:
    """Whether a verb of meeting that tells of nobody before it stands right before the token `start`, days between."""
    first = document.sentences[document.sentence_of[start]][0]
    for at in range(start - 1, max(first, start - 1 - _DAYS) - 1, -1):
        found = hits.get(at, ())
        verb = next((hit for hit in found if hit.entry.kind == "frame-verb" and hit.entry.value[0] in _MEETING), None)
        if verb is not None:
            goes_on = verb.prefix or (at > first and document.words[at - 1] in _GOING_ON)
            return not goes_on and not str(verb.entry.value[1]).startswith("suffixed")
        if not any(hit.entry.kind in ("day", "weekday") for hit in found) and document.words[at] not in _DAY:
            return False
    return False
