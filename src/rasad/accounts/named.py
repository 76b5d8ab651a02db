"""Whom a statement speaks of, in a form that several languages share: actors of the registry and nations, by their ids."""

from functools import cache, lru_cache

from rasad.accounts.words import bare
from rasad.languages import load_nations
from rasad.record import Record, Statement
from rasad.text.fold import fold, fold_word

_SHORTEST = 4  # letters of an adjective that other endings may follow
_LONGEST_ENDING = 3


def named_in(record: Record, said: Statement) -> frozenset[str]:
    """Give the ids of those a statement names, without the speaker and whom the speaker acts for."""
    actors = {actor.id: actor for actor in record.actors}
    speaker = actors.get(said.speaker)
    own = {said.speaker, *((speaker.country, speaker.organization) if speaker else ())}
    start, end = said.content.start, said.content.end
    found = {actor.id for actor in record.actors if actor.known for m in actor.mentions if start <= m.start and m.end <= end}
    found |= {said.target} if said.target else set()
    words = {word for word in fold(record.report.text[start:end]).text.split() if word}
    language = record.report.language or ""
    found |= {nation for word in words if (nation := _nation(word.strip("«»\"'.,،؛:()"), language))}
    return frozenset(name for name in found if name not in own)


@lru_cache(maxsize=100_000)
def _nation(word: str, language: str) -> str | None:
    """Give the nation a folded word names: its name, or its adjective with any ending."""
    names, adjectives = _words(language)
    plain = bare(word, language)
    if found := names.get(plain) or names.get(word):
        return found
    starts = (plain[: len(plain) - ending] for ending in range(min(_LONGEST_ENDING, len(plain)) + 1))  # the longest first
    return next((adjectives[start] for start in starts if start in adjectives), None)


@cache
def _words(language: str) -> tuple[dict[str, str], dict[str, str]]:
    if language not in ("ar", "fa", "en"):
        return {}, {}
    names: dict[str, str] = {}
    adjectives: list[tuple[str, str]] = []
    for code, nation in load_nations(language).items():
        ordinary = {fold_word(word) for word in nation.ordinary}
        given = [fold_word(word) for word in (*nation.names, *nation.people)]
        names |= {bare(word, language): code for word in given if " " not in word and word not in ordinary}
        some = [fold_word(word) for word in (*nation.adjective, *nation.informal_adjective)]
        adjectives += [(word, code) for word in some if len(word) >= _SHORTEST and " " not in word and word not in ordinary]
    return names, dict(sorted(adjectives, reverse=True))  # of two nations with one word the first by code
