"""Shared nations: a Persian list of titles names the nation once, after the last: «با رئیس جمهور، نخست‌وزیر و وزیر خارجه عراق»."""

from rasad.actors.registry import POINTING_OWNERS
from rasad.actors.view import Phrase, Title
from rasad.text.matcher import Hits

# After these a list of titles begins. Without one the first may be the report's own: «رئیس جمهور و نخست‌وزیر عراق دیدار کردند».
_BEFORE = frozenset(["با", "به", "از", "براي", "نزد"])
_POSTED = frozenset("ambassador envoy special-representative representative un-ambassador spokesperson charge-d-affaires".split())
_OF_ONE_STATE = frozenset(["supreme-leader"])
_OF_BODIES = frozenset("head director secretary-general chairman director-general".split())  # whose body's name may hold the nation's
_ISO = 3  # letters of a country's code; a body's name is longer
_LAST, _EARLIER = (["و"], ["،", "و"]), (["و"], ["،"])


def share_nations(words: list[str], hits: Hits, phrases: list[Phrase]) -> None:
    """Give the nation that the last title of each list names to the titles before it that name none.

    «رئیس بانک تجارت عراق» names it in the body's name.
    """
    free = len(phrases)  # from here on phrases are of lists that were read
    for at in range(free - 1, 0, -1):
        if not phrases[at].titles or at >= free or phrases[at - 1].kind != "title":
            continue
        first = _begins(words, hits, phrases, at)
        if first < at and phrases[first].start > 0 and (words[phrases[first].start - 1] in _BEFORE or _goes_on(words, phrases, first, at)):
            owner = _owner(phrases[at], hits)
            for phrase in phrases[first:at]:
                if _is_body(owner) and phrase.titles[0].role.endswith("minister"):
                    continue  # «با وزیر کشور و فرمانده نیروی انتظامی»: a body has no ministers
                phrase.owner = owner
                for title in phrase.titles:
                    title.owner = owner
                    title.role, title.office = title.common or title.role, None
        free = first + 1


def _goes_on(words: list[str], phrases: list[Phrase], first: int, last: int) -> bool:
    """«با A رئیس جمهور تاجیکستان، نخست‌وزیر و رئیس پارلمان آن کشور»: the list goes on that a name with its title began."""
    named = phrases[first - 1] if first else None
    if named is None or named.kind not in ("person", "title") or not named.titles or words[named.end : phrases[first].start] != ["،"]:
        return False
    return named.titles[-1].owner is not None and phrases[last].titles[0].owner in (*POINTING_OWNERS, named.titles[-1].owner)


def _begins(words: list[str], hits: Hits, phrases: list[Phrase], last: int) -> int:
    """Give which phrase begins the list of bare titles that ends at the phrase `last`, or `last` where there is none."""
    if _owner(phrases[last], hits) is None or phrases[last].titles[0].role in _POSTED:
        return last
    at = last
    roles = {phrases[last].titles[0].role}
    while at > 0 and _bare(phrases[at - 1]) and phrases[at - 1].titles[0].role not in roles:
        gap = words[phrases[at - 1].end : phrases[at].start]
        if gap not in (_LAST if at == last else _EARLIER):
            break
        at -= 1
        roles.add(phrases[at].titles[0].role)
    return at


def _owner(phrase: Phrase, hits: Hits) -> str | None:
    title = phrase.titles[0] if phrase.titles else None
    if title is None or title.counterpart or title.former or phrase.kind not in ("title", "person") or title.start > phrase.first:
        return None
    if _is_body(title.owner) and title.role in _OF_BODIES:
        return _country_named(title, hits) or title.owner
    return title.owner


def _country_named(title: Title, hits: Hits) -> str | None:
    """Give the country by whose name a title ends, or None."""
    for at in range(title.start, title.end):
        for hit in hits.get(at, ()):
            if hit.entry.kind == "country" and hit.end == title.end and not hit.prefix:
                return str(hit.entry.value)
    return None


def _is_body(owner: str | None) -> bool:
    """Whether a title's owner is a body, and neither a country nor a word that points to one («این کشور»)."""
    return owner is not None and len(owner) > _ISO and owner not in POINTING_OWNERS


def _bare(phrase: Phrase) -> bool:
    """Whether a phrase is a title alone that names no nation and belongs to no state by itself."""
    title = phrase.titles[0] if phrase.kind == "title" and phrase.titles else None
    if title is None or title.owner is not None or title.counterpart or title.dependent:
        return False
    if title.office is not None and title.common is None:
        return False
    return title.role not in _POSTED and title.role not in _OF_ONE_STATE
