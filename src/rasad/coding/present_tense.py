"""Present tense: a contact that only the present tense of its verb puts before us may be the one that another sentence tells as held.

«برای نخستین بار است که به تهران می‌آید», «وظهر الوزيران وهما يترأسان جلسة المباحثات»: nothing says that it is to come.
"""

from rasad.coding.denial import is_subjunctive
from rasad.coding.scene import Scene
from rasad.coding.trigger import Trigger
from rasad.text import fold_words

_FUTURE = ("سي", "ست", "وسي", "وست", "سن")
_AHEAD = fold_words("خواهد خواهند باید قرار بناست أن سوف لکي لكي حتى غدا فردا إذا اگر کاش")
_TIMES = ("day", "weekday", "month")


def only_present(scene: Scene, trigger: Trigger, status: str) -> bool:
    """Whether a contact is taken for a planned one for its verb's present tense alone: no word of plan, no day, no verb of the future."""
    if status != "planned" or trigger.tense != "present" or trigger.verb is None or is_subjunctive(scene, trigger):
        return False
    first, last = scene.document.sentences[trigger.sentence]
    if scene.has(first, last, "planned"):
        return False
    for at in range(first, last):
        word = scene.words[at]
        if word in _AHEAD or (scene.arabic and len(word) > 4 and word.startswith(_FUTURE) and at not in scene.phrase_at):
            return False
        if any(hit.entry.kind in _TIMES for hit in scene.hits.get(at, ())):
            return False
    return True
