"""Talk that is only wanted: «خواهان مذاکره با A», «پیشنهاد گفت‌وگو», «آماده دیدار با A»; nobody is told to have had it or to be going to."""

from rasad.coding.clauses.refusals import turned_down
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_FRAMES = (
    "talked", "met", "spoke", "meeting-noun", "summoned", "was-summoned", "summons", "call-noun", "call-from", "rang", "talked-by-phone",
)
_WANTED = fold_words(
    "خواهان خواستار پیشنهاد درخواست تقاضای ادعای آماده آمادگی امکان حاضر تمایل تمایلش مایل علاقمند بدون میز طریق اهل لزوم ضرورت "
    "اشتیاق مخالف موافق دنبال راهی"
)
_BETWEEN = fold_words(
    "تماس مکالمه گفتگوی به از برای جهت هرگونه آغاز شروع انجام ازسرگیری برگزاری هر نوع یک خود خویش را کامل میزبان میزبانی "
    "ایم ام است اند هستیم هستم هستند"
)
_READY, _ARE = fold_words("آماده حاضر مایل خواستار خواهان مشتاق"), fold_words("است اند هستند هستیم هستم ایم ام بوده بود بودند")
_READINESS = fold_words("آمادگی تمایل اشتیاق")
_IF, _CLOSED = fold_words("اگر چنانچه هرگاه"), fold_words("کند کنند شود شوند باشد باشند داشته کرد کردند کرده گیرد برگزار انجام صورت")
_PAST = fold_words("کرد کردند")
_VERBS = fold_words("کرد کردند شد شدند رفت رفتند آمد آمدند گفت کند کنند شود شوند است دارد دارند بود")
_IN_THE_WAKE = "دنبال"
_STOPS = frozenset([":", "؛", ".", "كه", "؟", "!"])
_BACK = 30  # tokens from a contact to «اگر», «آماده است»
_AHEAD = 14  # tokens from it to «آماده است» behind it
_GOALS = fold_words("برای به جهت")
_TOWARD = ["در", "جهت"]  # «راهی در جهت آغاز گفت‌وگو»
_FARTHEST = 4  # tokens between the word that wants it and the talk
_ASIDE = fold_words("حرف دم")  # «دم از مذاکره زدن»


def only_wanted(scene: Scene, trigger: Trigger) -> bool:
    """Whether the words right before a Persian noun of talk say that it is asked for, offered or possible; a refused one is told."""
    if scene.arabic or trigger.noun is None or trigger.frame.id not in _FRAMES:
        return False
    first, last = scene.document.sentences[trigger.sentence]
    if _only_if(scene, trigger, first, last) or _ready_for(scene, trigger, last):
        return True
    if trigger.noun.start > first and scene.words[trigger.noun.start - 1] == _IN_THE_WAKE and trigger.noun.end in scene.phrase_at:
        return False  # «به دنبال رایزنی A با B»: after it
    return wanted_before(scene, trigger.noun.start, first) and not turned_down(scene, trigger, last)


def wanted_before(scene: Scene, noun: int, first: int) -> bool:
    """Whether a word of wish, offer or chance stands before a Persian noun of talk in its sentence, which begins at `first`."""
    words, at = scene.words, noun - 1
    farthest = max(first, at - _FARTHEST)
    while at > farthest and (words[at] in _BETWEEN or words[at : at + 2] == _TOWARD):
        at -= 1
    if at < first or at in scene.phrase_at:
        return False
    return words[at] in _WANTED or (words[at] in _ASIDE and words[at + 1] == "از")


def _only_if(scene: Scene, trigger: Trigger, first: int, last: int) -> bool:
    """«اگر A با B دیدار کند، …», «A آماده است با B دیدار کند»: whether a Persian clause only says what may be."""
    words = scene.words
    if trigger.end >= last or words[trigger.end] not in _CLOSED:
        return False
    for at in range(trigger.start - 1, max(first, trigger.start - _BACK) - 1, -1):
        if words[at] in _IF:
            return words[at + 1] != "چه"
        if words[at] in _READY and words[at + 1] in _ARE:
            return words[trigger.end] not in _PAST
        if words[at] in _STOPS or (words[at] == "،" and words[at - 1] in _VERBS):
            return False
    return False


def _ready_for(scene: Scene, trigger: Trigger, last: int) -> bool:
    """«برای دیدار با A آماده است», «برای گفت‌وگو با A اعلام آمادگی کرد»."""
    words = scene.words
    if trigger.start == 0 or words[trigger.start - 1] not in _GOALS:
        return False
    for at in range(trigger.end, min(last - 1, trigger.end + _AHEAD)):
        if words[at] in _READINESS or (words[at] in _READY and words[at + 1] in _ARE):
            return at not in scene.phrase_at
        if words[at] in _STOPS or words[at] in _VERBS:
            return False
    return False
