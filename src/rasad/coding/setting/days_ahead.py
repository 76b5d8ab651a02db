"""Days and status: what lies after publication was not held yet, and what the present tells of a day gone by was.

«رئيس الجمهورية يزور ألمانيا يومي 12 و13 جوان» in a report of the 10th, «يؤدي زيارة إلى تونس من 4 إلى 6 جانفي» in one of the 9th.
"""

from rasad.coding.scene.scene import CodedContact, Scene
from rasad.coding.setting.dates import nearest_date, time_marks
from rasad.text import fold_words

_FULL, _MONTH = len("2021-05-15"), len("2021-05")
_BEFORE = 7  # tokens before a contact in which a word of plan counts
_HOSTING = fold_words("تستضيف يستضيف تحتضن يحتضن تعقد يعقد تنعقد ينعقد تشهد يشهد تلتئم يلتئم تنطلق ينطلق")
_THAT = fold_words("أن لأن سوف لكي حتى قد")


def heed_day(scene: Scene, contact: CodedContact, first: int, last: int) -> None:
    """Set the status of a contact told by an Arabic verb of the present, which leaves the time open, by the day told beside it.

    A Persian verb stands at the end of its sentence, with the status that it gives.
    """
    published = scene.document.report.published or ""
    if not scene.arabic or len(published) < _FULL or contact.status == "denied" or not _in_present(scene, contact.anchor):
        return
    today = published[:_FULL]
    if contact.status == "held":
        date = nearest_date(scene, first, last, contact.anchor, "open") if not contact.weak else None
        if date is not None and _after(scene, first, last, date, today):
            contact.status, contact.date = "planned", date
        elif date is not None:
            coming = nearest_date(scene, first, last, contact.anchor, "planned")
            if coming is not None and coming != date and 0 < _months(today, coming) < _months(date, today):
                contact.status, contact.date = "planned", coming  # «يلتقي A في يونيو B» in a report of May
        if contact.status != "planned" and contact.channel == "visit" and contact.anchor - first <= 1:
            _heed_first_verb(scene, contact, first, last, today)
    elif contact.date is None and not _ahead(scene, contact.anchor, first):
        date = nearest_date(scene, first, last, contact.anchor, "held")
        if date is not None and len(date) == _FULL and date < today:
            contact.status, contact.date = "held", date


def _months(one: str, other: str) -> int:
    """Give how many months lie from one date to another; 0 where one of them has no month."""
    if len(one) < _MONTH or len(other) < _MONTH:
        return 0
    return (int(other[:4]) - int(one[:4])) * 12 + int(other[5:7]) - int(one[5:7])


def _heed_first_verb(scene: Scene, contact: CodedContact, first: int, last: int, today: str) -> None:
    """«يبدأ A يوم الأربعاء زيارة إلى B»: a journey that opens a sentence in the present, with its day, is yet to be."""
    date = nearest_date(scene, first, last, contact.anchor, "planned")
    if date is not None and len(date) == _FULL and date >= today:
        contact.status, contact.date = "planned", date


def _in_present(scene: Scene, anchor: int) -> bool:
    """Whether the Arabic verb at a token, the longest where several are read there, is of the present."""
    verb = scene.hit(anchor, "frame-verb")
    if verb is None:  # «تستضيف A في يونيو قمة تضم B وC»
        return scene.words[scene.document.sentences[scene.document.sentence_of[anchor]][0]] in _HOSTING
    return bool(verb.entry.value[1] == "present")


def _ahead(scene: Scene, anchor: int, first: int) -> bool:
    """Whether a word of plan stands before a verb of the present."""
    begin = max(first, anchor - _BEFORE)
    return not _THAT.isdisjoint(scene.words[max(first, anchor - 1) : anchor]) or scene.has(begin, anchor, "planned")


def _after(scene: Scene, first: int, last: int, date: str, today: str) -> bool:
    """Whether a day lies after publication; of two days («يومي 12 و13 جوان») the month alone is kept, and the first is in the text."""
    if len(date) == _FULL or date != today[:_MONTH]:
        return date > today[: len(date)]
    days = (scene.words[mark.start] for mark in time_marks(scene, first, last) if mark.date == date)
    return any(day.isdecimal() and f"{int(day):02d}" > today[_MONTH + 1 :] for day in days)
