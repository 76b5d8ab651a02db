"""Days and status: what lies after publication was not held yet, and what the present tells of a day gone by was.

«رئيس الجمهورية يزور ألمانيا يومي 12 و13 جوان» in a report of the 10th, «يؤدي زيارة إلى تونس من 4 إلى 6 جانفي» in one of the 9th.
"""

from rasad.coding.dates import nearest_date, time_marks
from rasad.coding.scene import CodedContact, Scene
from rasad.text import fold_words

_FULL, _MONTH = len("2021-05-15"), len("2021-05")
_BEFORE = 7  # tokens before a contact in which a word of plan counts
_THAT = fold_words("أن لأن سوف لكي حتى قد")


def heed_day(scene: Scene, contact: CodedContact, first: int, last: int) -> None:
    """Set the status of a contact by the day told beside it, where its words leave the time open."""
    published = scene.document.report.published
    if published is None or len(published) < _FULL or contact.status == "denied" or contact.stop:
        return
    tense = _tense(scene, contact)
    if contact.status == "held":
        if tense != "present" or contact.weak:
            return
        date = nearest_date(scene, first, last, contact.anchor, "open")
        if date is not None and _after(scene, first, last, date, published[:_FULL]):
            contact.status, contact.date = "planned", date
    elif tense == "present" and not _ahead(scene, contact, first):
        date = nearest_date(scene, first, last, contact.anchor, "held")
        if date is not None and len(date) == _FULL and date < published[:_FULL] and contact.date is None:
            contact.status, contact.date = "held", date


def _tense(scene: Scene, contact: CodedContact) -> str | None:
    """Give the tense of the Arabic verb that tells a contact; None for a noun and for Persian, whose verb stands at the end."""
    if not scene.arabic:
        return None
    verbs = (hit.entry.value[1] for hit in scene.hits.get(contact.anchor, ()) if hit.entry.kind == "frame-verb")
    return next(verbs, None)


def _ahead(scene: Scene, contact: CodedContact, first: int) -> bool:
    """Whether a word of plan stands before a verb of the present."""
    before = range(max(first, contact.anchor - _BEFORE), contact.anchor)
    return scene.words[contact.anchor - 1] in _THAT or any(scene.hit(at, "planned") is not None for at in before)


def _after(scene: Scene, first: int, last: int, date: str, published: str) -> bool:
    """Whether a day lies after publication; of two days («يومي 12 و13 جوان») the month alone is kept, and the first is in the text."""
    if len(date) == _FULL or date != published[:_MONTH]:
        return date > published[: len(date)]
    days = (scene.words[mark.start] for mark in time_marks(scene, first, last) if mark.date == date)
    return any(day.isdecimal() and int(day) > int(published[_MONTH + 1 :]) for day in days)
