"""Persian words of contact that tell of none: guests of a show, what those who met came together for, where somebody may go."""

from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words
from rasad.text.matcher import Hit

_GUEST = "guest-of"
# Whose guest is nobody's.
_SHOWS = fold_words(
    "نشست نشستی اجلاس اجلاسی کنفرانس کنفرانسی همایش همایشی جلسه مسابقات برنامه مراسم شبکه استودیو تیم ویژه افتخاری ناخوانده"
)
_SOME_GUEST = fold_words("عنوان هر چند چندین دو سه چهار پنج ده")  # «۲۵۰ مهمان کارشناس», «به عنوان مهمان»
_HOST_NEAR = 3  # tokens from the word for a guest to the host
_BY_VERB_ALONE = frozenset(["met-object", "alone-with", "came-face-to-face"])  # frames whose verb stands right behind the noun
TALKS = ("talked", "met", "talks-of")
_TO_DO = fold_words("کند کنند بپردازند نمایند داشته")
_TO_GO, _INTENT = fold_words("برود بروند بیاید بیایند"), fold_words("قرار بنا قصد تصمیم برنامه مصمم")
_GOAL_NEAR = 14  # tokens from «تا» to what those who met came together for
CLAUSE_OPENS = frozenset(["كه", "؛", ":", ".", "اما", "ولي"])
_WITH = frozenset(["با", "بين", "ميان"])


def is_other_persian(scene: Scene, trigger: Trigger, last: int) -> bool:
    """Whether the words around a Persian trigger make it something else than a contact of those near it."""
    noun, words = trigger.noun, scene.words
    if trigger.verb is not None and words[trigger.verb.start] in _TO_GO:
        first = scene.document.sentences[trigger.sentence][0]
        if _INTENT.isdisjoint(words[first : trigger.verb.start]):
            return True  # «شهود به شورا بروند»: what may be, or ought to
    if noun is None:
        return False
    if trigger.frame.id in _BY_VERB_ALONE and trigger.verb is not None and trigger.verb.start != noun.end:
        return True  # «ملاقات A را لغو کرد»
    if trigger.frame.id == _GUEST:
        return _of_no_host(scene, noun)
    return trigger.frame.id in TALKS and _met_to_talk(scene, trigger, last)


def _of_no_host(scene: Scene, noun: Hit) -> bool:
    """«مهمان برنامه‌ای بود», «میهمان عراق بود»: whose guest somebody was is no person and no body."""
    before = scene.words[noun.start - 1] if noun.start else ""
    if not _SHOWS.isdisjoint(scene.words[noun.end : noun.end + 2]) or before in _SOME_GUEST or before[:1].isdigit():
        return True
    near = range(noun.end, noun.end + _HOST_NEAR)
    host = next((phrase for at in near if (phrase := scene.phrase_at.get(at)) is not None), None)
    return host is None or host.kind == "country"


def _met_to_talk(scene: Scene, trigger: Trigger, last: int) -> bool:
    """«A و B گرد هم آمدند تا درباره C گفت‌وگو کنند»: what those who met came together for, and no other contact."""
    words, end = scene.words, trigger.end
    if end >= last or words[end] not in _TO_DO:
        return False
    for at in range(trigger.start - 1, max(1, trigger.start - _GOAL_NEAR) - 1, -1):
        if words[at] == "تا":
            return any(hit.entry.kind == "frame-verb" for back in (1, 2) for hit in scene.hits.get(at - back, ()) if hit.end == at)
        if words[at] in _WITH or words[at] in CLAUSE_OPENS:
            return False
    return False
