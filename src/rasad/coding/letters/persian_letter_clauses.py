"""Persian letters whose own clause tells who wrote and who was to read: «نامه‌ای که A به B نوشته», «نامه‌ای از A به دست B رسید»."""

from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_WROTE = fold_words(
    "نوشت نوشتند نوشته فرستاد فرستادند فرستاده ارسال نگاشت نگاشته نگاشتند داد دادند داده مخابره تسلیم تقدیم تحویل صادر خواهد"
)
_SENT = fold_words("ارسال منتقل داده مخابره ابلاغ ارائه فرستاده تسلیم تقدیم تحویل رسید رسیده نرسیده نیامده")
_REACHED = fold_words("رسید رسیده رسیدند رسانده رساندند رساند")
_THAT = "كه"
_SIDES = ("person", "title", "organization")
_FROM = ("of", "از", "از سوي", "از طرف")
_OF_LETTERS = fold_words("کتبی شفاهی مکتوب محرمانه مهم ویژه تبریک تسلیت رسمی ای")


def in_clause_of_letter(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """Give writer and readers where a Persian letter's own clause names both; else nobody."""
    noun = trigger.noun
    if noun is None:
        return []
    pair = _in_relative(scene, trigger, noun.end) or _to_hand(scene, trigger, noun.end) or _passed(scene, trigger, noun.end)
    if pair is None:
        return []
    wrote, read = pair
    writer = next((c for c in candidates if c.group == wrote.start), None)
    readers = [c for c in candidates if c.group == read.start and c is not writer]
    if writer is None or not readers:
        return []
    for candidate in (writer, *readers):
        candidate.role = "initiator" if candidate is writer else "recipient"
    return as_sure([writer, *readers])


def _in_relative(scene: Scene, trigger: Trigger, end: int) -> tuple[Group, Group] | None:
    """«نامه‌ای که A به B نوشته», «پیامی که A برای B فرستاد»: with nothing but who read it between the writer and the verb."""
    words = scene.words
    if words[end : end + 1] != [_THAT]:
        return None
    behind = [g for g in scene.groups[trigger.sentence] if g.start > end][:2]
    if len(behind) < 2 or behind[0].start > end + 2 or behind[0].phrases[0].kind not in _SIDES:
        return None
    wrote, read = behind
    if wrote.marker not in ("", "of") or read.marker not in ("به", "براي") or read.phrases[0].kind not in _SIDES:
        return None
    return (wrote, read) if not _WROTE.isdisjoint(words[read.end - 1 : read.end + 2]) else None  # «فرستاده» is an envoy too


def _passed(scene: Scene, trigger: Trigger, end: int) -> tuple[Group, Group] | None:
    """«پیامی از سوی A به B ارسال شد», «هیچ پیامی از طرف A به B منتقل نشده است»: states too."""
    words = scene.words
    behind = [g for g in scene.groups[trigger.sentence] if g.start >= end][:2]
    if len(behind) < 2 or behind[0].marker not in _FROM[1:] or behind[1].marker not in ("به", "براي"):
        return None
    wrote, read = behind
    beside = wrote.start <= end + 2 and read.start == wrote.end + 1
    return (wrote, read) if beside and not _SENT.isdisjoint(words[read.end : read.end + 1]) else None


def _to_hand(scene: Scene, trigger: Trigger, end: int) -> tuple[Group, Group] | None:
    """«نامه‌ای از A به دست B رسید», «پیام A به دست B رسید»: whose letter it is stands right behind it."""
    words = scene.words
    behind = [g for g in scene.groups[trigger.sentence] if g.start >= end][:2]
    if len(behind) < 2 or behind[0].marker not in _FROM or words[behind[1].start - 2 : behind[1].start] != ["به", "دست"]:
        return None
    wrote, read = behind
    between = [word for word in words[end : wrote.start] if word not in _OF_LETTERS and word not in ("از", "سوي", "طرف")]
    if between or wrote.phrases[0].kind not in _SIDES or read.phrases[0].kind not in _SIDES:
        return None
    return (wrote, read) if not _REACHED.isdisjoint(words[read.end : read.end + 2]) else None
