"""Days of something else: a day told in a contact's sentence that cannot be the contact's own.

«لم يلتقيا منذ عام 2015», «مؤتمر مقرر عقده في مارس», «وصل أمس إلى الدوحة حيث التقى A», «روز شنبه آمده است، با A دیدار کرد».
"""

from rasad.coding.clauses.clause_words import RELATIVE
from rasad.coding.clauses.told_past import BROUGHT_ABOUT, DUE
from rasad.coding.lexicons.coding import frames_by_id, frames_told
from rasad.coding.scene.scene import Scene
from rasad.text import fold_words
from rasad.text.matcher import Hit

# Frames of coming and going; a visit («زار», «قام بزيارة») has the day of the meeting that it led to.
GOING = frozenset(["arrived", "left-for", "left-after", "travelled", "went"])
ONLY_GOING = frozenset(f"frame:{frame}" for frame in (*GOING, "visit-noun"))
_FULL = len("2021-05-15")
_SINCE = fold_words("منذ ومنذ")
_FROM = "از"
_YEAR = len("2021")
_REACH = 7  # tokens from «منذ» to the day: «منذ إعلان الاتفاق في العاشر من مارس»
_BREAKS = frozenset("،,؛:.")
_SCHEDULED = DUE | fold_words("مقرر مقررة")
_AHEAD = 6  # tokens from «المقرر» to the day of what is scheduled
_WAS = fold_words("كان كانت وكان وكانت كانا بود بودند")
_TO_BE = DUE | fold_words("من مقررا مقررة يفترض ينتظر يعتزم ينوي يتوقع سيلتقي ستلتقي سيزور ستزور")  # «كان من المقرر», «كان ينتظر»
_SET = fold_words("قرار بنا")
_WHO, _COMMA = "كه", "،"
# What a relative clause says of a contact itself: «اللقاء الذي عقد أمس»; of all else the day is another's.
_HELD_THERE = BROUGHT_ABOUT | fold_words(
    "عقدا انعقد انعقدت تجري يجري أجريا أجريت ضم ضمت سيعقد ستعقد يعقد تعقد ينعقد تنعقد سيجري ستجري كان كانت "
    "بدأ بدأت بدأه بدأها انتهى انتهت اختتم اختتمت شارك شاركت"
)
# What happened of itself: «الجريمة التي وقعت أمس الأول».
_HAPPENED = fold_words("وقع وقعت حدث حدثت استهدف استهدفت ضرب ضربت أودى أودت اندلع اندلعت تعرض تعرضت شهدته شهدتها هز هزت طال طالت")
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
    first, last = scene.document.sentences[scene.document.sentence_of[start]]
    if status == "held" and prefix and _too_late(scene, start, date, prefix):
        return True
    if scene.arabic and _of_happening(scene, start, anchor, first):
        return True
    if telling:
        return False
    if status == "planned" and _too_early(scene, start, date, prefix) and not _was_to_be(scene, first, last):
        return True
    if status == "held" and _stands_before(scene, _SCHEDULED, start, anchor, max(first, start - _AHEAD)):
        return True
    if _since(scene, start, date, anchor, first) or (scene.arabic and _in_relative(scene, start, anchor, first)):
        return True
    return _of_event(scene, start, anchor, first) or (len(date) == _FULL and _of_journey(scene, start, anchor, first))


def told_as_day(scene: Scene, start: int) -> bool:
    """Whether a time is told as today, yesterday or a weekday, which tell the day from when they are read."""
    return scene.hit(start, "day") is not None or scene.hit(start, "weekday") is not None


def _too_late(scene: Scene, start: int, date: str, published: str) -> bool:
    """Whether what was held would have been after publication: «جرت المباحثات … تمهيدا لاجتماع في 27 أغسطس»."""
    return date > published and not told_as_day(scene, start)


def _too_early(scene: Scene, start: int, date: str, published: str) -> bool:
    """Whether what is planned would have been before publication."""
    day = scene.hit(start, "day")
    return date < published and (day is None or day.entry.value != 0)  # not «اليوم الأربعاء» under Thursday's date


def _was_to_be(scene: Scene, first: int, last: int) -> bool:
    """Whether a sentence tells of what was to be: «كان من المقرر أن يلتقي A B أمس», «قرار بود»."""
    words = scene.words
    return any(
        (words[at] in _WAS and words[at + 1] in _TO_BE) or (words[at] in _SET and words[at + 1] in _WAS) for at in range(first, last - 1)
    )


def _stands_before(scene: Scene, words: frozenset[str], start: int, anchor: int, begin: int) -> bool:
    """Whether one of some words stands before a day, from `begin` on, in its part of the sentence and on its side of the contact.

    «دعوة إلى المؤتمر المقرر عقده يومي 29 و30 نوفمبر», «منذ إعلان الاتفاق في العاشر من مارس».
    """
    for at in range(start - 1, begin - 1, -1):
        if scene.words[at] in words:
            return True
        if scene.words[at] in _BREAKS or at == anchor:
            return False
    return False


def _since(scene: Scene, start: int, date: str, anchor: int, first: int) -> bool:
    """Whether a day tells since when something is so; a visit may well go on since a weekday."""
    if not scene.arabic:
        return len(date) == _YEAR and start > first and scene.words[start - 1] == _FROM
    return not told_as_day(scene, start) and _stands_before(scene, _SINCE, start, anchor, max(first, start - _REACH))


def _of_happening(scene: Scene, start: int, anchor: int, first: int) -> bool:
    """«الجريمة التي وقعت أمس الأول», «التفجير الذي استهدف مسجدا أمس»: a day in an Arabic clause of something that happened."""
    for at in range(start - 1, max(first, start - _THERE), -1):
        if scene.words[at] in _BREAKS or at == anchor:
            return False
        if scene.words[at] in _HAPPENED and scene.words[at - 1] in RELATIVE:
            return True
    return False


def _in_relative(scene: Scene, start: int, anchor: int, first: int) -> bool:
    """«الاتفاق الذي أبرم في 14 يوليو»: a day in a relative clause that tells of nobody's contact."""
    for at in range(start - 1, max(first, start - _THERE), -1):
        if scene.words[at] in _BREAKS or at == anchor:
            return False
        if _contact_words(scene, at):
            return False  # «A الذي حكم كوبا 47 عاما خلال زيارة في عام 2000»
        if scene.words[at] in RELATIVE:
            its_own = at - 1 == anchor or _contact_words(scene, at - 1, ("frame-noun",))  # «الزيارة التي سيجريها A»
            return at + 1 < start and not its_own and scene.words[at - 1] not in _WHEN and not _tells_of_it(scene, at + 1, start)
    return False


def _tells_of_it(scene: Scene, verb: int, start: int) -> bool:
    """Whether a verb says that a contact was held: «الذي تم أمس», not «التي تم الاتفاق عليها أمس»."""
    if scene.words[verb] in _DONE:
        return not (verb + 1 < start and scene.words[verb + 1].startswith("ال"))
    return scene.words[verb] in _HELD_THERE


def _of_event(scene: Scene, start: int, anchor: int, first: int) -> bool:
    """«عقب القصف على A فجر الجمعة», «در پی حملات جمعه شب»: the day of what the contact came after."""
    words = scene.words
    events = _EVENTS if scene.arabic else _PERSIAN_EVENTS
    for at in range(start - 1, max(first, start - _EVENT_NEAR), -1):
        if words[at] in _BREAKS or at == anchor:
            return False
        if words[at] in events and (words[at - 1] in _AFTER if scene.arabic else words[max(first, at - 2) : at] in _PERSIAN_AFTER):
            return True
        if _contact_words(scene, at):
            return False
    return False


def _contact_words(scene: Scene, at: int, kinds: tuple[str, ...] = ("frame-verb", "frame-noun")) -> list[Hit]:
    """Give the words of contact that begin at a token outside of names, the longest first."""
    return [] if at in scene.phrase_at else [hit for hit in scene.hits.get(at, ()) if hit.entry.kind in kinds]


def _goes(scene: Scene, at: int) -> bool:
    """Whether a word at a token is of coming or going."""
    return any(not GOING.isdisjoint(frames_told(hit)) for hit in _contact_words(scene, at))


def _of_journey(scene: Scene, start: int, anchor: int, first: int) -> bool:
    """Whether a day stands with the verb of a journey, told beside a contact of another kind."""
    told = next(iter(_contact_words(scene, anchor)), None)
    if told is None or frames_by_id(scene.language.code)[told.entry.value[0]].channel == "visit":
        return False
    return _after_verb(scene, start, anchor, first) if scene.arabic else _in_clause_of_coming(scene, start, anchor, first)


def _after_verb(scene: Scene, start: int, anchor: int, first: int) -> bool:
    """«وصل أمس إلى الدوحة حيث التقى A», «التقى A، ويغادر اليوم»; not «يصل غدا للقاء A», which may well be on that day."""
    for at in range(start - 1, first - 1, -1):
        if scene.words[at] in _BREAKS or at == anchor:
            return False
        if verbs := _contact_words(scene, at, ("frame-verb",)):
            return _goes(scene, at) and (at > anchor or any(verb.entry.value[1] == "past" for verb in verbs))
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
