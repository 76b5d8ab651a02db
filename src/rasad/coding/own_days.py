"""Days of something else: a day told in a contact's sentence that cannot be the contact's own.

«لم يلتقيا منذ عام 2015», «مؤتمر مقرر عقده في مارس», «وصل أمس إلى الدوحة حيث التقى A», «روز شنبه آمده است، با A دیدار کرد».
"""

from rasad.coding.lexicon import frames_by_id
from rasad.coding.scene import Scene
from rasad.coding.telling_days import day_of_event
from rasad.text import fold_words

_FULL = len("2021-05-15")
_SINCE = fold_words("منذ ومنذ")
_FROM = "از"
_YEAR = len("2021")
_REACH = 7  # tokens from «منذ» to the day: «منذ إعلان الاتفاق في العاشر من مارس»
_BREAKS = frozenset("،,؛:.")
_SCHEDULED = fold_words("المقرر المقررة المزمع المرتقب المرتقبة المنتظر المنتظرة مقرر مقررة")
_AHEAD = 6  # tokens from «المقرر» to the day of what is scheduled
_WAS = fold_words("كان كانت وكان وكانت كانا بود بودند")
_WHO, _COMMA = "كه", "،"


def of_another(scene: Scene, start: int, date: str, anchor: int, status: str, telling: bool) -> bool:
    """Whether the day `date` told at `start` is of something else than the contact told at `anchor`.

    `telling`: any day will do on which the contact was told of, or by which it is known from others.
    """
    published = scene.document.report.published or ""
    prefix = published[: len(date)] if len(published) >= _FULL else ""
    if (status == "held" and prefix and _too_late(scene, start, date, prefix)) or day_of_event(scene, start, anchor):
        return True
    if telling:
        return False
    if (status == "planned" and _too_early(scene, start, date, prefix, anchor)) or (status == "held" and _scheduled(scene, start, anchor)):
        return True
    return _since(scene, start, date, anchor) or (len(date) == _FULL and _of_journey(scene, start, anchor))


def _too_late(scene: Scene, start: int, date: str, published: str) -> bool:
    """Whether what was held would have been after publication: «جرت المباحثات … تمهيدا لاجتماع في 27 أغسطس»."""
    return date > published and scene.hit(start, "day") is None and scene.hit(start, "weekday") is None


def _too_early(scene: Scene, start: int, date: str, published: str, anchor: int) -> bool:
    """Whether what is planned would have been before publication; not of what was to be."""
    day = scene.hit(start, "day")
    if date >= published or (day is not None and day.entry.value == 0):  # «اليوم الأربعاء» under Thursday's date
        return False
    return _WAS.isdisjoint(scene.words[slice(*scene.document.sentences[scene.document.sentence_of[anchor]])])


def _since(scene: Scene, start: int, date: str, anchor: int) -> bool:
    """Whether a day tells since when something is so; a visit may well go on since a weekday."""
    if not scene.arabic:
        return len(date) == _YEAR and start > 0 and scene.words[start - 1] == _FROM
    if scene.hit(start, "day") is not None or scene.hit(start, "weekday") is not None:
        return False
    for at in range(start - 1, max(-1, start - _REACH - 1), -1):
        if scene.words[at] in _SINCE:
            return True
        if scene.words[at] in _BREAKS or at == anchor:
            return False
    return False


def _scheduled(scene: Scene, start: int, anchor: int) -> bool:
    """«دعوة إلى المؤتمر المقرر عقده يومي 29 و30 نوفمبر»: the day of what is still to come."""
    for at in range(start - 1, max(-1, start - _AHEAD - 1), -1):
        if scene.words[at] in _SCHEDULED:
            return True
        if scene.words[at] in _BREAKS or at == anchor:
            return False
    return False


def _channel(scene: Scene, at: int, kinds: tuple[str, ...]) -> str | None:
    """Give the channel of a word of contact at a token; None where there is none."""
    if at in scene.phrase_at:
        return None
    frames = frames_by_id(scene.language.code)
    return next((frames[hit.entry.value[0]].channel for hit in scene.hits.get(at, ()) if hit.entry.kind in kinds), None)


def _of_journey(scene: Scene, start: int, anchor: int) -> bool:
    """Whether a day stands with the verb of a journey, told beside a contact of another kind."""
    if _channel(scene, anchor, ("frame-verb", "frame-noun")) in (None, "visit"):
        return False
    first = scene.document.sentences[scene.document.sentence_of[anchor]][0]
    return _after_verb(scene, start, anchor, first) if scene.arabic else _in_clause_of_coming(scene, start, anchor, first)


def _after_verb(scene: Scene, start: int, anchor: int, first: int) -> bool:
    """«وصل أمس إلى الدوحة حيث التقى A», «التقى A، ويغادر اليوم»; not «يصل غدا للقاء A», which may well be on that day."""
    for at in range(start - 1, first - 1, -1):
        if scene.words[at] in _BREAKS or at == anchor:
            return False
        channel = _channel(scene, at, ("frame-verb",))
        if channel is not None:
            past = any(hit.entry.kind == "frame-verb" and hit.entry.value[1] == "past" for hit in scene.hits[at])
            return channel == "visit" and (past or at > anchor)
    return False


def _in_clause_of_coming(scene: Scene, start: int, anchor: int, first: int) -> bool:
    """«A که عصر شنبه به دمشق آمده است، با B دیدار کرد»: a clause that tells when he came stands before the meeting."""
    words = scene.words
    if start > anchor or _WHO not in words[first:start]:
        return False
    opened = max(at for at in range(first, start) if words[at] == _WHO)
    if _COMMA in words[opened:start] or _COMMA not in words[start:anchor]:
        return False
    comma = words.index(_COMMA, start, anchor)
    return any(_channel(scene, at, ("frame-verb", "frame-noun")) == "visit" for at in range(start, comma))
