"""Persian letters and messages whose words themselves tell who wrote to whom.

«A در نامه‌ای به B», «نامه A به B», «A با ارسال پیامی به B», «A به B نامه نوشت»: the reader stands right beside the letter, and
nobody else than who is its subject or its owner can have written it.
"""

from rasad.coding.letters.letters import as_written
from rasad.coding.letters.letters_destined import READ_AT
from rasad.coding.letters.persian_congratulations import congratulated
from rasad.coding.letters.persian_letter_clauses import in_clause_of_letter
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_FRAMES = frozenset(["wrote-letter", "sent-telegram"])
_BEFORE = fold_words("در طی ضمن ارسال صدور نگارش نوشتن فرستادن")  # «در نامه‌ای به», «با ارسال پیامی به»
_WROTE = fold_words(
    "نوشت نوشتند نوشتیم نوشتم نوشته زد زدند زدیم زدم زده داد دادند دادیم دادم داده فرستاد فرستادند فرستادیم فرستاده ارسال نگاشت نگاشتند "
    "نگاشته صادر"
)
_BESIDE = fold_words(  # what may stand between a letter and its reader
    "جداگانه مشترک محرمانه رسمی سرگشاده دیگر دیگری کتبی شفاهی مکتوب تفصیلی مفصل انتقادی اعتراضی تشکر تسلیت تبریک تقدیر ای خطاب را"
)
_GAP = 3  # words of that kind
_KINDS = fold_words(
    "جداگانه مشترک محرمانه رسمی سرگشاده کتبی شفاهی مکتوب تفصیلی مفصل انتقادی اعتراضی اعتراض تشکر تسلیت تبریک تقدیر تهنیت همدردی "
    "فوری مهم ویژه جدید تازه اخیر دوم سوم هشدار آمیز"
)


def told_in_words(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Give writer and readers of a letter where its own words tell both; else `parties` as they were judged."""
    noun = trigger.noun
    if scene.arabic or noun is None or trigger.frame.id not in _FRAMES:
        return parties
    if told := in_clause_of_letter(scene, trigger, candidates):
        return told
    owner = next((c for c in candidates if c.place == "of" and c.role == "initiator" and _is_owner(scene, noun.end, c.start)), None)
    written = not _WROTE.isdisjoint(scene.words[noun.end : noun.end + 1])
    readers = [c for c in candidates if c.role == "recipient" and c.place in READ_AT and _stands_beside(scene, trigger, c, written)]
    readers = [c for c in readers if c is not owner and c.group == readers[0].group]
    readers = readers or congratulated(scene, trigger, [c for c in candidates if c is not owner])
    if not readers:
        return parties
    introduced = scene.words[noun.start - 1] in _BEFORE if noun.start else False
    writer = owner
    if owner is None and (introduced or written):
        writer = next((c for c in candidates if c.place == "subject" and c.role == "initiator" and c not in readers), None)
    if writer is None:
        return parties
    for candidate in (writer, *readers):
        candidate.sure = True
    return as_written(writer, readers)


def _is_owner(scene: Scene, end: int, start: int) -> bool:
    """Whether somebody stands right after a letter, or after how many wrote it: «نامه ۵۰ نماینده مجلس»."""
    if start == end or (start - end == 1 and scene.words[end].isdigit()):
        return True
    return 0 < start - end <= _GAP and all(word in _KINDS for word in scene.words[end:start])  # «نامه اعتراضی A»


def _stands_beside(scene: Scene, trigger: Trigger, reader: Candidate, written: bool) -> bool:
    """Whether a reader stands right after a letter, or after its owner, or right before «نامه نوشت»."""
    assert trigger.noun is not None
    named, words = scene.phrase_at, scene.words
    if reader.group < trigger.noun.start:
        last = max((p.end for g in scene.groups[trigger.sentence] if g.start == reader.group for p in g.phrases), default=reader.group)
        return written and all(words[at][0].isdigit() or words[at] in ("»", '"', ")") for at in range(last, trigger.noun.start))
    loose = [at for at in range(trigger.noun.end, reader.group) if at not in named and words[at] not in READ_AT]
    return len(loose) <= _GAP and all(words[at] in _BESIDE or words[at].isdigit() for at in loose)
