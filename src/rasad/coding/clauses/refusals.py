"""Refusals: contacts that were asked for and did not come about, and those only asked for.

«درخواست دیدار A با مخالفت B مواجه شد», «از دیدار با A خودداری کرد», «امتنع A عن لقاء B», «طلب A لقاء B».
"""

from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_ASKED = fold_words("درخواست پیشنهاد تقاضا دعوت درخواستی پیشنهادی")
_BEFORE = 10  # tokens from it to the contact that was asked for
_TURNED_DOWN = fold_words("رد مخالفت نپذیرفت نپذیرفتند نپذیرفته")
_ABSTAINED = fold_words("خودداری امتناع پرهیز طفره")
_AFTERWARDS = fold_words("پس بعد پیش قبل")  # «پس از دیدار با A از پاسخ خودداری کرد»
# Arabic verbs of one who does not do what was asked of him, without «عن» and with it.
REFUSING = fold_words("رفض رفضت يرفض ترفض رفضا رفضوا أبى أبت رافضا رافضة")
ABSTAINING = fold_words(
    "امتنع امتنعت يمتنع تمتنع أحجم أحجمت اعتذر اعتذرت يعتذر تعتذر عدل عدلت يعدل تعدل تراجع تراجعت يتراجع تتراجع تخلى تخلت عزف عزفت"
)
_NOT_DOING, _ANY = "عدم", "اي"
_DOING = fold_words("الرد الإجابة تلقي استقبال لقاء مقابلة قبول تسلم استلام إجراء عقد طلب")  # what is refused with a contact for its object
_ASKING = fold_words("طلب طلبت يطلب تطلب")
_BACK = 20  # tokens before an Arabic noun in which the verb stands that has it for its object
_CLOSING = 5  # tokens at the end of the clause in which its verb stands
_ENDS = frozenset([".", "؛", ":", "كه", "؟", "!"])
_NO_TURN = frozenset(["با", "در"])  # «رد» after them opens an adverbial: «با رد ادعاها»


def turned_down(scene: Scene, trigger: Trigger, clause_end: int) -> bool:
    """Whether the clause of a noun of contact has a verb that refuses it."""
    first, last = scene.document.sentences[trigger.sentence]
    if scene.arabic:
        return trigger.start > first and _turned_down_in_arabic(scene, trigger, first)
    if trigger.verb is not None:
        return False
    closing = range(max(trigger.end, clause_end - _CLOSING), min(clause_end, last))
    words = scene.words
    before = words[max(first, trigger.start - 2) : trigger.start]
    if before[-1:] == ["از"] and _AFTERWARDS.isdisjoint(before):
        return any(words[at] in _ABSTAINED for at in closing)
    before = words[max(first, trigger.start - _BEFORE) : trigger.start]
    if _ASKED.isdisjoint(before) or not _ENDS.isdisjoint(before):
        return False
    return any(words[at] in _TURNED_DOWN and (words[at] != "رد" or words[at - 1] not in _NO_TURN) for at in closing)


def _turned_down_in_arabic(scene: Scene, trigger: Trigger, first: int) -> bool:
    """«رفض A لقاء B», «رفض A الرد على مكالمة من B», «امتنع A عن لقاء B», «اعتذر A عن عدم استقبال B»."""
    words, at = scene.words, trigger.start - 1
    doing = words[trigger.start] in _DOING
    if trigger.verb is not None and not doing:  # «رفض A عقد لقاء مع B»: the noun is written as the verb is
        return False
    bare = trigger.noun is not None and not trigger.noun.prefix
    if words[at] == "على":  # «رفض التعليق على لقاء» is no refusal of it
        return bare and at > first and words[at - 1] in _DOING and _verb_before(scene, at - 2, first, REFUSING)
    at -= words[at] == _ANY and at > first
    doing = doing or words[at] in _DOING
    at -= words[at] in _DOING and at > first
    refused = bare and (doing or at in scene.phrase_at or words[at].lstrip("وف") in REFUSING)
    if refused and _verb_before(scene, at, first, REFUSING):
        return True
    at -= words[at] == _NOT_DOING and at > first
    return words[at] == "عن" and _verb_before(scene, at, first, ABSTAINING)


def only_asked_for(scene: Scene, trigger: Trigger) -> bool:
    """«طلب A لقاء B», «طلب A عقد اجتماع مع B»: an Arabic contact that somebody asked for."""
    if not scene.arabic or trigger.verb is not None or trigger.noun is None or trigger.noun.prefix:
        return False
    first = scene.document.sentences[trigger.sentence][0]
    before = scene.words[trigger.start - 1] if trigger.start > first else ""
    asked_near = trigger.start - 1 in scene.phrase_at or before in _ASKING or before == "عقد"
    return asked_near and _verb_before(scene, trigger.start - 1, first, _ASKING)


def _verb_before(scene: Scene, begin: int, first: int, verbs: frozenset[str]) -> bool:
    """Whether one of `verbs` stands at the token `begin` or before it, with no contact's word and no end of a clause between."""
    for at in range(begin, max(first, begin - _BACK) - 1, -1):
        if scene.words[at] in _ENDS or (scene.hit(at, "frame-noun") is not None and at not in scene.phrase_at):
            return False
        if scene.words[at].lstrip("وف") in verbs and at not in scene.phrase_at:
            return True
    return False
