"""Days of something else: a day told in a contact's sentence that cannot be the contact's own.

«لم يلتقيا منذ عام 2015», «مؤتمر مقرر عقده في مارس», «وصل أمس إلى الدوحة حيث التقى A», «روز شنبه آمده است، با A دیدار کرد».
"""

from rasad.coding.clause_words import RELATIVE
from rasad.coding.lexicon import frames_by_id
from rasad.coding.scene import Scene
from rasad.coding.telling_days import day_of_event
from rasad.text import fold_words

# Frames of coming and going; a visit («زار», «قام بزيارة») has the day of the meeting that it led to.
_GOING = frozenset(["arrived", "left-for", "left-after", "travelled", "went"])
ONLY_GOING = frozenset(f"frame:{frame}" for frame in (*_GOING, "visit-noun"))
_FULL = len("2021-05-15")
_SINCE = fold_words("منذ ومنذ")
_FROM = "از"
_YEAR = len("2021")
_REACH = 7  # tokens from «منذ» to the day: «منذ إعلان الاتفاق في العاشر من مارس»
_BREAKS = frozenset("،,؛:.")
_SCHEDULED = fold_words("المقرر المقررة المزمع المرتقب المرتقبة المنتظر المنتظرة مقرر مقررة")
_AHEAD = 6  # tokens from «المقرر» to the day of what is scheduled
_WAS = fold_words("كان كانت وكان وكانت كانا بود بودند")
_DUE = fold_words("من مقررا مقررة المقرر المقررة يفترض المفترض ينتظر المنتظر المرتقب يعتزم ينوي يتوقع سيلتقي ستلتقي سيزور ستزور")
_SET = fold_words("قرار بنا")
_WHO, _COMMA = "كه", "،"
# What a relative clause says of a contact itself: «اللقاء الذي عقد أمس»; of all else the day is another's.
_HELD_THERE = fold_words(
    "عقد عقدت عقده عقدته عقدها عقدتها عقدا انعقد انعقدت جرى جرت تجري يجري أجراه أجرته أجراها أجرتها أجريا أجريت جمعه جمعته جمعهما "
    "جمعت جمع ضم ضمت سيعقد ستعقد يعقد تعقد ينعقد تنعقد سيجري ستجري كان كانت بدأ بدأت بدأه بدأها انتهى انتهت "
    "اختتم اختتمت استضافته استضافه شارك شاركت"
)
_DONE = fold_words("تم تمت")
_WHEN = fold_words("الوقت اليوم الحين الأسبوع")  # «في اليوم الذي زار فيه»
_THERE = 12  # tokens from a relative pronoun to the day in its clause
_AFTER = fold_words("بعد عقب إثر منذ بعيد قبيل قبل غداة")
_EVENTS = fold_words(
    "توصل التوصل إبرام توقيع التوقيع إعلان الإعلان هجوم الهجوم هجمات الهجمات مقتل اغتيال وفاة رحيل انتخاب انتخابه انتخابها الانتخابات تولي "
    "توليه توليها تعيين تعيينه تعيينها اندلاع سقوط تفجير التفجير تفجيرات التفجيرات اتفاق الاتفاق ثورة الثورة حرب الحرب انقلاب الانقلاب قصف "
    "القصف ضربة الضربة ضربات الضربات غارة غارات زلزال حادث حادثة أحداث الأحداث اعتداء اعتداءات إطلاق قرار القرار قطع إغلاق انسحاب"
)
_PERSIAN_AFTER = (["پس", "از"], ["بعد", "از"], ["در", "پي"], ["پيش", "از"], ["از", "زمان"])
_PERSIAN_EVENTS = fold_words(
    "حمله حملات ترور کشته درگذشت امضای توافق انتخابات انقلاب جنگ زلزله انفجار انفجارهای سقوط اعلام آغاز پیروزی انتخاب انتصاب"
)
_EVENT_NEAR = 13  # tokens from such an event to its day


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
    if _since(scene, start, date, anchor) or (_in_relative if scene.arabic else _of_event)(scene, start, anchor):
        return True
    return (scene.arabic and _of_event(scene, start, anchor)) or (len(date) == _FULL and _of_journey(scene, start, anchor))


def _too_late(scene: Scene, start: int, date: str, published: str) -> bool:
    """Whether what was held would have been after publication: «جرت المباحثات … تمهيدا لاجتماع في 27 أغسطس»."""
    return date > published and scene.hit(start, "day") is None and scene.hit(start, "weekday") is None


def _too_early(scene: Scene, start: int, date: str, published: str, anchor: int) -> bool:
    """Whether what is planned would have been before publication; not of what was to be."""
    day = scene.hit(start, "day")
    if date >= published or (day is not None and day.entry.value == 0):  # «اليوم الأربعاء» under Thursday's date
        return False
    return not _was_to_be(scene, *scene.document.sentences[scene.document.sentence_of[anchor]])


def _was_to_be(scene: Scene, first: int, last: int) -> bool:
    """Whether a sentence tells of what was to be: «كان من المقرر أن يلتقي A B أمس», «قرار بود»."""
    words = scene.words
    return any(
        (words[at] in _WAS and words[at + 1] in _DUE) or (words[at] in _SET and words[at + 1] in _WAS) for at in range(first, last - 1)
    )


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


def _in_relative(scene: Scene, start: int, anchor: int) -> bool:
    """«الاتفاق الذي أبرم في 14 يوليو»: a day in a relative clause that tells of nobody's contact."""
    for at in range(start - 1, max(0, start - _THERE), -1):
        if scene.words[at] in _BREAKS or at == anchor:
            return False
        if _channel(scene, at, ("frame-verb", "frame-noun")) is not None:
            return False  # «A الذي حكم كوبا 47 عاما خلال زيارة في عام 2000»
        if scene.words[at] in RELATIVE:
            its_own = at - 1 == anchor or _channel(scene, at - 1, ("frame-noun",)) is not None  # «الزيارة التي سيجريها A»
            return at + 1 < start and not its_own and scene.words[at - 1] not in _WHEN and not _tells_of_it(scene, at + 1, start)
    return False


def _tells_of_it(scene: Scene, verb: int, start: int) -> bool:
    """Whether a verb says that a contact was held: «الذي تم أمس», not «التي تم الاتفاق عليها أمس»."""
    if scene.words[verb] in _DONE:
        return not (verb + 1 < start and scene.words[verb + 1].startswith("ال"))
    return scene.words[verb] in _HELD_THERE


def _of_event(scene: Scene, start: int, anchor: int) -> bool:
    """«عقب القصف على A فجر الجمعة», «در پی حملات جمعه شب»: the day of what the contact came after."""
    words = scene.words
    events = _EVENTS if scene.arabic else _PERSIAN_EVENTS
    for at in range(start - 1, max(0, start - _EVENT_NEAR), -1):
        if words[at] in _BREAKS or at == anchor:
            return False
        if words[at] in events and (words[at - 1] in _AFTER if scene.arabic else words[max(0, at - 2) : at] in _PERSIAN_AFTER):
            return True
        if _channel(scene, at, ("frame-verb", "frame-noun")) is not None:
            return False
    return False


def _channel(scene: Scene, at: int, kinds: tuple[str, ...]) -> str | None:
    """Give the channel of a word of contact at a token; None where there is none."""
    if at in scene.phrase_at:
        return None
    frames = frames_by_id(scene.language.code)
    return next((frames[hit.entry.value[0]].channel for hit in scene.hits.get(at, ()) if hit.entry.kind in kinds), None)


def _goes(scene: Scene, at: int) -> bool:
    """Whether a word at a token is of coming or going."""
    kinds = ("frame-verb", "frame-noun")
    return at not in scene.phrase_at and any(
        hit.entry.value[0] in _GOING for hit in scene.hits.get(at, ()) if hit.entry.kind in kinds
    )


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
        if _channel(scene, at, ("frame-verb",)) is not None:
            past = any(hit.entry.kind == "frame-verb" and hit.entry.value[1] == "past" for hit in scene.hits[at])
            return _goes(scene, at) and (past or at > anchor)
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
    return any(_goes(scene, at) for at in range(start, comma))
