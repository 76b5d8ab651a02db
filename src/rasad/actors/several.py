"""Several at once: «الوزيران», «دو رهبر», «القادة الثلاثة» mean people whom the report names one by one elsewhere."""

from collections.abc import Callable
from typing import NamedTuple

from rasad.actors.view import Phrase, best
from rasad.text.matcher import Hit, Hits

SEVERAL = frozenset(["several"])
_NATIONS = frozenset(["country", "demonym", "informal", "region"])
_LEADERS = frozenset(
    "president prime-minister king emir sultan crown-prince supreme-leader chancellor head deputy-head secretary-general leader "
    "chairman speaker regional-president".split()
)
_ENDS = {"minister": ("minister",), "ambassador": ("ambassador",), "anybody": ("",)}


class Several(NamedTuple):
    """A plural title on the tokens `[first, last)` with the actors it means; `prefix` holds the clitics before it."""

    first: int
    last: int
    prefix: str
    actors: list[str]


def stands_for_several(hits: Hits, at: int) -> Hit | None:
    """Give the plural title at a token; None where there is none or the nations after it tell whose it is."""
    hit = best(hits.get(at), SEVERAL)
    if hit is None or any(h.entry.kind in _NATIONS and h.prefix == "" for h in hits.get(hit.end, ())):
        return None
    return hit


def read_several(
    hits: Hits, phrases: list[Phrase], role_of: Callable[[Phrase], str | None],
    country_of: Callable[[str], str | None],
) -> list[Several]:
    """Give the plural titles whose people are told: as many as they say, of that kind, those named last before them first.

    Where too few were named before, as in a headline, those named after it are meant. Nobody is guessed where they are too few.
    """
    found: list[Several] = []
    for at in hits.by_kind().get("several", {}):
        hit = stands_for_several(hits, at) if not found or at >= found[-1].last else None  # «هر دو رهبر» holds «دو رهبر»
        if hit is None or any(p.start <= at < p.end or (p.start == hit.end and p.kind == "person") for p in phrases):
            continue
        family, number = hit.entry.value
        actors = _meant(_nearest_first(phrases, at), family, number, role_of, country_of)
        if not actors and family in _LEADERS:  # «الرئيسان»: a president and another who leads his state
            actors = _meant(_nearest_first(phrases, at), "leader", number, role_of, country_of)
        if actors:
            found.append(Several(hit.start, hit.end, hit.prefix, actors))
    return found


def _nearest_first(phrases: list[Phrase], at: int) -> list[Phrase]:
    before = [p for p in phrases if p.start < at]
    return [*reversed(before), *phrases[len(before) :]]


def _meant(
    phrases: list[Phrase], family: str, number: int, role_of: Callable[[Phrase], str | None], country_of: Callable[[str], str | None]
) -> list[str]:
    """Give `number` actors of a family, each of another country; all there are where it is 0."""
    actors: list[str] = []
    countries: set[str] = set()
    for phrase in phrases:
        if phrase.actor is None or phrase.actor in actors or phrase.kind not in ("person", "title"):
            continue
        role, country = role_of(phrase) or "", country_of(phrase.actor)
        fits = role in _LEADERS if family == "leader" else role.endswith(_ENDS.get(family, (family,)))
        if not fits or (country is not None and country in countries):
            continue
        actors.append(phrase.actor)
        countries |= {country} if country is not None else set()
        if len(actors) == number:
            return actors
    return actors if number == 0 and len(actors) > 1 else []
