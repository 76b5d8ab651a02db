"""Present tense: a contact that only the present tense of its verb puts before us may be the one that another sentence tells as held.

«برای نخستین بار است که به تهران می‌آید», «وظهر الوزيران وهما يترأسان جلسة المباحثات»: nothing says that it is to come.
"""

from rasad.coding.clauses.arabic_future import is_future_verb
from rasad.coding.clauses.denial import is_subjunctive
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.coding.status.arabic_ahead import told_ahead
from rasad.text import fold_words

_AHEAD = fold_words("خواهد خواهند باید قرار بناست أن سوف لكي حتى غدا فردا إذا اگر کاش")
_TIMES = ("day", "weekday", "month")
_TIMES_OVER = fold_words("اولین نخستین دومین سومین چهارمین پنجمین اول بار")  # «نخستین بار است که A به تهران می‌آید»
_HEAD = 4  # tokens at a sentence's head where an Arabic verb of the present tells what is planned: «ويلتقي A B»
_BEFORE = 7  # tokens before a contact in which a word of plan counts
_AFTER = 3  # tokens after it, up to a comma
_SIGN = "مي"  # of the present; a month's name too
_DOES = fold_words("کند کنند شود گیرد دهد دهند")  # «گفت‌وگوی ویدیویی می‌کند»


def only_present(scene: Scene, trigger: Trigger, status: str) -> bool:
    """Whether a contact is taken for a planned one for its verb's present tense alone: no word of plan, no day, no verb of the future."""
    if status != "planned" or not _in_present(scene, trigger) or is_subjunctive(scene, trigger) or told_ahead(scene, trigger):
        return False
    first, last = scene.document.sentences[trigger.sentence]
    if not _may_be_past(scene, trigger, first):
        return False
    near = min(last, trigger.end + _AFTER)
    near = next((at for at in range(trigger.end, near) if scene.words[at] == "،"), near)
    if any(scene.words[at] != _SIGN for at in scene.places("planned", max(first, trigger.start - _BEFORE), near)):
        return False
    for at in range(first, last):
        word = scene.words[at]
        if word == _SIGN:
            continue
        if word in _AHEAD or (scene.arabic and at not in scene.phrase_at and is_future_verb(word)):
            return False
        if any(hit.entry.kind in _TIMES for hit in scene.hits.get(at, ())):
            return False
    return True


def _in_present(scene: Scene, trigger: Trigger) -> bool:
    """Whether the verb of a contact is of the present; a Persian noun's may stand a few words behind it."""
    if trigger.verb is not None or scene.arabic:
        return trigger.verb is not None and trigger.tense == "present"
    behind = scene.words[trigger.end : trigger.end + _AFTER + 1]
    return any(word == _SIGN and not _DOES.isdisjoint(behind[at + 1 : at + 2]) for at, word in enumerate(behind))


def _may_be_past(scene: Scene, trigger: Trigger, first: int) -> bool:
    """Whether a present may tell again what was held: which time it is in Persian, a journey or a verb of a later clause in Arabic."""
    if scene.arabic:
        return trigger.frame.channel == "visit" or trigger.start - first >= _HEAD
    return not _TIMES_OVER.isdisjoint(scene.words[first : trigger.start])
