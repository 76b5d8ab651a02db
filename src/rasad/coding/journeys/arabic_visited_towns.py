"""Arabic towns that somebody goes to: «زار رام الله», «وصل إلى جدة», «زيارة إلى إسطنبول» tell of a visit to their country.

A capital stands for its state wherever it is named; another town does so only where a journey leads to it.
"""

from rasad.actors.view import Phrase
from rasad.coding.lexicons.coding import frames_by_id
from rasad.coding.scene.scene import Scene
from rasad.text import fold_words

_TO = frozenset(["الى", "والى"])
_KINDS = fold_words("مدينة ولاية محافظة مطار العاصمة منتجع بلدة إمارة إقليم")
_JOINED_KINDS = fold_words("لمدينة لولاية لمحافظة لمطار للعاصمة لبلدة لإمارة")  # «زيارة لمدينة جدة»
_DIRECT = frozenset(["visited", "left-after"])  # frames whose verb has the town for its object
_OWNED_OR_DIRECT = "visit-noun"
_REACH = 20  # tokens, names counted as one, from the word of a journey to where it leads
_BETWEEN, _LED = 2, 6  # words, names and days aside, between a verb and the town that is its object, or that it leads to
_STOPS = frozenset(".:؛؟!")
# Where others than the state they are in have their seat, or hold what people come for.
_SEATS = frozenset(["brussels", "geneva", "new-york", "the-hague", "strasbourg", "davos"])
_OCCASIONS = fold_words("للمشاركة لحضور للحضور لتمثيل")
_TELLING = ("frame-verb", "frame-noun")  # kinds of words that tell of journeys, among others
_OCCASION_NEAR = 8  # words from a town to what somebody came for
_NO_TOWN = fold_words("كتلة معبر مهرجان مؤتمر قمة منتدى جامعة ميناء نادي صحيفة قناة")


def with_visited_towns(scene: Scene) -> None:
    """Add a phrase for the country of each town that an Arabic journey leads to."""
    if not scene.arabic or not scene.everywhere("place"):
        return
    telling, sentence_of = scene.sentences_with(_TELLING), scene.document.sentence_of
    towns = [at for at in scene.everywhere("place") if sentence_of[at] in telling and _may_be_visited(scene, at)]
    journeys = _journeys(scene) if towns else {}
    added = [phrase for at in towns if journeys and (phrase := _visited(scene, at, journeys)) is not None]
    if not added:
        return
    for phrase in added:
        for at in range(phrase.start, phrase.end):
            scene.phrase_at[at] = phrase
    scene.phrases = sorted([*scene.phrases, *added], key=lambda phrase: phrase.start)


def _journeys(scene: Scene) -> dict[int, str]:
    """Give the frames of the journeys that a report tells, by their tokens."""
    frames = frames_by_id(scene.language.code)
    journeys: dict[int, str] = {}
    for kind in _TELLING:
        for at in scene.everywhere(kind):
            hit = scene.hit(at, kind)
            if hit is not None and at not in scene.phrase_at and frames[hit.entry.value[0]].channel == "visit":
                journeys[at] = hit.entry.value[0]
    return journeys


def _may_be_visited(scene: Scene, at: int) -> bool:
    """Whether the place at a token is a town of some country that no name is part of and that is not told of as a capital."""
    hit = scene.hit(at, "place")
    if hit is None or at in scene.phrase_at or hit.prefix not in ("", "ل", "و") or scene.hit(at, "capital") is not None:
        return False
    town = scene.cast.registry.places[hit.entry.value]
    return town.country is not None and town.id not in _SEATS


def _visited(scene: Scene, at: int, journeys: dict[int, str]) -> Phrase | None:
    """Give the phrase of the country whose town stands at the token `at`, if a journey before it in the sentence leads there."""
    hit = scene.hit(at, "place")
    country = scene.cast.registry.places[hit.entry.value].country if hit is not None else None
    first, last = scene.document.sentences[scene.document.sentence_of[at]]
    if hit is None or country is None or not _OCCASIONS.isdisjoint(scene.words[hit.end : min(last, hit.end + _OCCASION_NEAR)]):
        return None
    lead = at - 1
    while lead > first and (scene.words[lead] in _KINDS or scene.hit(lead, "demonym") is not None) and scene.words[lead] not in _TO:
        lead -= 1
    if lead < first:
        return None
    joined = hit.prefix == "ل" or scene.words[lead] in _JOINED_KINDS
    led = scene.words[lead] in _TO or joined
    frame = _journey(scene, lead if led else at, first, journeys, direct=not led)
    if frame is None:
        return None
    return Phrase("country", at, hit.end, at, hit.end, hit.prefix, actor=scene.cast.country(country), english="capital")


def _journey(scene: Scene, before: int, first: int, journeys: dict[int, str], direct: bool) -> str | None:
    """Give the frame of the journey that leads to what stands at the token `before`; `direct`: as its object."""
    units, others, at = 0, 0, before - 1
    while at >= first and units < _REACH:
        phrase = scene.phrase_at.get(at)
        if phrase is not None:
            at, units = phrase.start - 1, units + 1
            continue
        frame = journeys.get(at)
        if frame is not None:
            fits = not direct or frame in _DIRECT or (frame == _OWNED_OR_DIRECT and at == before - 1)
            return frame if fits and others <= (_BETWEEN if direct else _LED) else None
        led_elsewhere = scene.words[at] in _TO and at + 1 not in scene.phrase_at  # «توجه برسالة إلى مواطنيه للعودة إلى جربة»
        if led_elsewhere or scene.words[at] in _STOPS or scene.words[at] in _NO_TOWN:
            return None
        timed = scene.hit(at, "day") or scene.hit(at, "weekday")
        others += timed is None and scene.hit(at, "courtesy") is None
        units += 1
        at -= 1
    return None
