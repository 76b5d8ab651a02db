"""Persian names that «و» parts in two: of bodies two states have together, «گروه دوستی پارلمانی ایران و ژاپن», and of provinces.

Who heads such a body is of both states, «رئیس اتاق بازرگانی ایران و عمان»; the second is no party of its own.
"""

from rasad.actors.cast import Cast
from rasad.actors.glosses import english_names
from rasad.actors.view import Phrase, best
from rasad.text import fold_words
from rasad.text.document import Document
from rasad.text.matcher import Hits

TOGETHER = fold_words("دوستی مشترک مشترکی اتاق")  # «گروه دوستی», «کمیسیون مشترک», «اتاق بازرگانی»
_BODIES = fold_words("گروه کمیسیون کمیته اتاق شورای انجمن کارگروه")
_PROVINCES = {"سيستان": "بلوچستان", "چهارمحال": "بختياري", "كهگيلويه": "بويراحمد"}
_HELD = ("title", "person", "group")
_STATE = "country"
_DEMONYM = frozenset(["demonym"])
_AND, _SIDE, _TWO = "و", "طرف", "دو"
_MOST = 5  # tokens from a body's noun to the first of its states
_AFTER = fold_words("با در به از نیز هم همچنین روز امروز دیروز میهمان مهمان میزبان")


def with_two_names(document: Document, hits: Hits, phrases: list[Phrase]) -> list[Phrase]:
    """Give a Persian report's phrases, those whose name «و» parts made whole."""
    if document.language != "fa":
        return phrases
    words, together = document.words, not TOGETHER.isdisjoint(document.vocabulary)
    kept: list[Phrase] = []
    for number, phrase in enumerate(phrases):
        if phrase.kind == _STATE:
            if together and kept and _is_second(words, kept[-1], phrase):
                kept[-1].end = kept[-1].last = phrase.end
                continue
            kept.append(phrase)
            if words[phrase.start] == _SIDE and (other := _other_side(words, hits, phrase)) is not None:
                kept.append(other)
            continue
        kept.append(phrase)
        if phrase.kind in _HELD and words[phrase.end - 1] in _PROVINCES and phrase.end + 1 < len(words) and words[phrase.end] == _AND:
            free = number + 1 == len(phrases) or phrases[number + 1].start > phrase.end + 1
            if free and _PROVINCES[words[phrase.end - 1]] == words[phrase.end + 1]:
                phrase.last = phrase.last if phrase.last < phrase.end else phrase.end + 2
                phrase.end += 2
    return kept


def _other_side(words: list[str], hits: Hits, side: Phrase) -> Phrase | None:
    """Give the second of two states told as sides, «دو طرف ارمنی و آذربایجانی», the number before them taken in."""
    if words[side.end : side.end + 1] != [_AND]:
        return None
    nation = best(hits.get(side.end + 1), _DEMONYM)
    if nation is None:
        return None
    if side.start and words[side.start - 1] == _TWO:
        side.start -= 1
    at = nation.start
    return Phrase("country", at, nation.end, at, nation.end, candidates=[nation.entry.value], english="country")


def _is_second(words: list[str], before: Phrase, state: Phrase) -> bool:
    """Whether a state is the second of two whose body somebody heads."""
    if before.kind not in ("title", "group") or words[before.end : state.start] not in ([_AND], ["-"], ["–"]):
        return False
    return not TOGETHER.isdisjoint(words[before.start : before.end])


def with_bodies_of_two(document: Document, phrases: list[Phrase], cast: Cast) -> list[Phrase]:
    """Give a Persian report's linked phrases, with each body that two states named have together in their place."""
    words = document.words
    if document.language != "fa" or TOGETHER.isdisjoint(document.vocabulary):
        return phrases
    kept: list[Phrase] = []
    for phrase in phrases:
        before = kept[-1] if kept else None
        if before is not None and phrase.kind == before.kind == "country" and words[before.end : phrase.start] in ([_AND], ["-"], ["–"]):
            start = _noun_of(words, kept, before.start)
            if start is not None and words[phrase.end : phrase.end + 1] != [] and words[phrase.end] in _AFTER:
                kept[-1] = _body(document, start, phrase.end, cast)
                continue
        kept.append(phrase)
    return kept


def _noun_of(words: list[str], phrases: list[Phrase], at: int) -> int | None:
    """Give where the noun of a body begins that two states before whom it stands have together; None where it is another's."""
    first = max(0, at - _MOST, phrases[-2].end if len(phrases) > 1 else 0)
    start = next((n for n in range(at - 1, first - 1, -1) if words[n] in _BODIES), None)
    if start is None or TOGETHER.isdisjoint(words[start:at]):
        return None
    return start if all(words[n][0].isalpha() and words[n] != _AND for n in range(start, at)) else None


def _body(document: Document, start: int, end: int, cast: Cast) -> Phrase:
    phrase = Phrase("organization", start, end, start, end)
    phrase.actor = cast.unknown_body(document.raw(start, end), *english_names(document.words[start:end], "fa"))
    return phrase
