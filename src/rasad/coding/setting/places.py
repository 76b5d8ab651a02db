"""Where a contact took place: the town the text names after "in", else the host's country; a dateline for the lead."""

from collections.abc import Iterator
from functools import cache
from typing import Protocol

from rasad.actors.registry import Registry
from rasad.actors.view import best
from rasad.coding.scene.scene import Scene
from rasad.text import fold_word, fold_words
from rasad.text.matcher import Hit

_IN = {"ar": frozenset(["في", "وفي", "ب"]), "fa": frozenset(["در"])}
_TO = {"ar": frozenset(["الى", "ل"]), "fa": frozenset(["به", "وارد"])}
# What stands between the preposition and the town: «في العاصمة الإيطالية روما», «بقصر قرطاج», «در شهر استانبول».
_KINDS_OF_PLACE = fold_words(
    "العاصمة مدينة قصر مقر مطار منتجع فندق بلدة ولاية محافظة شهر پایتخت کاخ مقر فرودگاه هتل محل بمدينة بقصر بمقر بمطار بفندق "
    "بالعاصمة لمدينة للعاصمة عاصمة"
)
# «التطورات في سوريا», «اوضاع در یمن»: what is in that place is the topic, not the contact.
_TOPICS = fold_words(
    "التطورات تطورات الأوضاع أوضاع الوضع الأزمة أزمة الحرب القتال الهدنة السلام الاستقرار الأمن المعارضة تحولات اوضاع وضعیت "
    "بحران جنگ صلح امنیت ثبات حوادث تحولات مردم السفير سفير سفیر سفارت قنصل"
)
_PLACES = frozenset(["place", "country"])
_DATE_LONG = 5
_DATED = frozenset(["في", "،"])
_DATELINE = 40  # tokens at the head of a report in which a dateline stands
_NEAR = 24  # tokens from a contact's word within which a place is taken for its own


class Told(Protocol):
    """What a place is sought for: a contact or a deed, told at the token `anchor`."""

    channel: str
    parties: list[str]
    anchor: int


def nearest_place(scene: Scene, first: int, last: int, contact: Told) -> str | None:
    """Give the English name of the town or host country told of the contact in its sentence, or None.

    Where no place is told after "in", somebody met may have gone to one: «وصل A إلى مسقط والتقى B».
    """
    found = _nearest_of(scene, first, last, contact, contact.channel == "visit")
    return _nearest_of(scene, first, last, contact, True) if found is None and contact.channel == "meeting" else found


def is_land(scene: Scene, place: str) -> bool:
    """Whether an English name of a place is a country's."""
    return place in _lands(scene.cast.registry)


def land_named(scene: Scene, place: str | None) -> str | None:
    """Give the code of the country that a place's English name is of, or is in."""
    return _lands_by_name(scene.cast.registry).get(place) if place is not None else None


@cache
def _lands_by_name(registry: Registry) -> dict[str, str]:
    named = {place.en: place.country for place in registry.places.values() if place.country}
    return named | {country.names["en"][0]: code for code, country in registry.countries.items()}


@cache
def _lands(registry: Registry) -> frozenset[str]:
    return frozenset(country.names["en"][0] for country in registry.countries.values())


def _nearest_of(scene: Scene, first: int, last: int, contact: Told, gone_to: bool) -> str | None:
    towns: list[tuple[int, str]] = []
    lands: list[tuple[int, str]] = []
    placed = _placed(scene, first, last, gone_to)
    if not placed:  # as mostly
        return None
    countries = {scene.cast.members[p].country for p in contact.parties}
    for hit, lead in placed:
        distance = abs(hit.start - contact.anchor)
        if distance > _NEAR or lead in _TOPICS:
            continue
        if hit.entry.kind == "country":
            if hit.entry.value in countries:
                lands.append((distance, scene.cast.registry.countries[hit.entry.value].names["en"][0]))
        else:
            name = _town(scene, hit)
            if name is not None:
                towns.append((distance, name))
    if towns:
        return min(towns)[1]
    return min(lands)[1] if lands else None


def land_of(scene: Scene, hit: Hit) -> str | None:
    """Give the country a hit of a country or town tells."""
    return str(hit.entry.value) if hit.entry.kind == "country" else scene.cast.registry.places[hit.entry.value].country


def nearest_land(scene: Scene, first: int, last: int, anchor: int, gone_to: bool = True) -> str | None:
    """Give the country of the town or country told of nearest to the token `anchor` in its sentence, or None.

    `gone_to` also takes what stands after "to", where somebody went.
    """
    lands = []
    for hit, lead in _placed(scene, first, last, gone_to):
        if abs(hit.start - anchor) <= _NEAR and lead not in _TOPICS:
            lands.append((abs(hit.start - anchor), land_of(scene, hit) or ""))
    return min(lands)[1] or None if lands else None


def dateline(scene: Scene) -> str | None:
    """Give the town a report's dateline names («جدة – واس:», «تهران، ایسنا»), or None."""
    for at in scene.places("place", 0, min(_DATELINE, len(scene.words) - 1)):
        for hit in scene.hits[at]:
            if hit.entry.kind != "place" or hit.prefix or hit.end >= len(scene.words):
                continue
            if scene.words[_after_date(scene, hit.end)] in ("-", "–", ":", "(", "/"):
                before = scene.words[at - 1] if at else "."
                if not before[0].isalpha() or (scene.document.breaks and _opens_line(scene, at)):
                    return _town(scene, hit)
    return None


def _after_date(scene: Scene, at: int) -> int:
    """Give the token after the date of a dateline: «عمان 12 آذار (بترا)», «الخرطوم 27 يونيو 2022 –»; `at` where there is none."""
    last = min(at + _DATE_LONG, len(scene.words) - 1)
    for end in range(at, last):
        if not scene.words[end].isdecimal() and scene.words[end] not in _DATED and scene.hit(end, "month") is None:
            return end
    return last


def _opens_line(scene: Scene, at: int) -> bool:
    starts = scene.document.tokens.starts
    return any(starts[at - 1] < end < starts[at] + 1 for end in scene.document.breaks[:6])


def _placed(scene: Scene, first: int, last: int, visit: bool) -> list[tuple[Hit, str]]:
    """Give the names of places that stand after "in", or after "to" where somebody went there, with the word before that."""
    found: list[tuple[Hit, str, bool]] | None = scene.wheres.get((first, last))
    if found is None:  # asked several times of most sentences with a contact
        found = scene.wheres[first, last] = list(_read_places(scene, first, last))
    return [(hit, before) for hit, before, inside in found if inside or visit]


def _read_places(scene: Scene, first: int, last: int) -> Iterator[tuple[Hit, str, bool]]:
    """Give the names of places that stand after "in" or "to", with the word before that and whether it is "in"."""
    inside, to = _IN[scene.language.code], _TO[scene.language.code]
    for at in sorted({*scene.places("place", first, last), *scene.places("country", first, last)}):
        if _in_name(scene, at):
            continue
        hit = best(scene.hits[at], _PLACES)
        if hit is None:
            continue
        start, clitic = at, hit.prefix[-1:]
        while start > first and (scene.words[start - 1] in _KINDS_OF_PLACE or _nation_of_town(scene, start - 1, first)):
            start -= 1
            clitic = scene.words[start][0] if scene.words[start][0] in "بل" and scene.words[start] in _KINDS_OF_PLACE else clitic
        lead = scene.words[start - 1] if start > first else ""
        within = lead in inside or clitic in inside
        if within or lead in to or clitic in to or (hit.prefix == "" and at > 0 and _after_visit_verb(scene, at)):
            outer = start - 2 if lead in inside or lead in to else start - 1
            yield hit, scene.words[outer] if outer >= first else "", within


def _nation_of_town(scene: Scene, at: int, first: int) -> bool:
    """«في العاصمة الإيطالية روما»: the adjective between."""
    return at > first and scene.words[at - 1] in _KINDS_OF_PLACE and scene.hit(at, "demonym") is not None


def _in_name(scene: Scene, at: int) -> bool:
    """Whether a token is part of somebody's name or title: «باراك أوباما» was not in Arak, nor «وزير خارجية جمهورية العراق» in Iraq."""
    phrase = scene.phrase_at.get(at)
    return phrase is not None and phrase.kind in ("person", "title") and phrase.start < phrase.end - 1


def _after_visit_verb(scene: Scene, at: int) -> bool:
    """«زار موسكو», «زيارته موسكو»: the place right after the word of the visit."""
    return any(h.entry.kind in ("frame-verb", "frame-noun") for h in scene.hits.get(at - 1, ()))


def _town(scene: Scene, hit: Hit) -> str | None:
    place = scene.cast.registry.places[hit.entry.value]
    ordinary = {fold_word(w) for w in place.ordinary}
    word = scene.words[hit.start][len(hit.prefix) :]
    if word in ordinary and scene.words[hit.start - 1] not in _IN[scene.language.code] and hit.prefix != "ب":
        return None
    return place.en
