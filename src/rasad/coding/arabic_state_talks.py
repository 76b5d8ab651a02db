"""Arabic talks of states and bodies that the words say were or will be held, with nobody named who held them.

«عقدت في باكو جولة مباحثات بين A وB», «اختتمت A وB الجولة الثالثة من المشاورات», «استضافت C محادثات بين حكومة A وجماعة B»: that states
talk is told of in many sentences that tell of no meeting; here a verb of holding has one round or session of it for its own.
"""

from rasad.coding.candidate import Candidate, as_sure
from rasad.coding.lexicon import frames_by_id
from rasad.coding.scene import Group, Scene
from rasad.coding.trigger import Trigger
from rasad.text import fold_words

_FRAME = "meeting-noun"
_KINDS = ("country", "organization", "group")
_BETWEEN = "بين"
_TALKS = fold_words(
    "مباحثات محادثات مفاوضات مشاورات اجتماع اجتماعا اجتماعات لقاء قمة جلسة حوار جولة جولات"
    " المباحثات المحادثات المفاوضات المشاورات الاجتماع الاجتماعات اللقاء القمة الجلسة الحوار الجولة"
)
_COMMISSIONS, _JOINT = fold_words("لجنة اللجنة للجنة"), fold_words("المشتركة مشتركة")
# Verbs of holding, by what they tell of the time; the first are said of the talks alone, the others of who held or hosted them too.
_HELD = fold_words(
    "عقدت عقد انعقدت انعقد جرت جرى دارت انطلقت انطلق بدأت بدأ استؤنفت استؤنف اختتمت اختتم التأمت التأم انتهت تواصلت احتضنت احتضن"
    " استضافت استضاف شهدت أجرت أجرى استأنفت استأنف أنهت أنهى عقدا عقدتا أجرتا اختتمتا اختتما استأنفتا أنهتا بدأتا"
)
_TO_BE_HELD = fold_words("ستعقد سيعقد ستنعقد سينعقد ستجري سيجري ستنطلق سينطلق ستبدأ سيبدأ ستستضيف سيستضيف ستحتضن سيحتضن ستستأنف سيستأنف ستلتئم")
_OPEN = fold_words("تعقد يعقد تنعقد ينعقد تجري يجري تنطلق ينطلق تبدأ يبدأ تستأنف يستأنف تستضيف يستضيف تحتضن يحتضن تلتئم يلتئم تختتم تشهد")
_VERBS = _HELD | _TO_BE_HELD | _OPEN
_STOPS = frozenset([".", "؛", ":", "؟", "!", "«", "»", '"', "(", ")"]) | fold_words("الذي التي الذين حول بشأن أن إن بعد قبل عقب خلال حيث")
_FAR, _NEAR = 12, 8  # tokens from a verb to the talks, and from the talks to those between whom they are


def state_talks(scene: Scene, number: int) -> list[tuple[Trigger, list[Candidate]]]:
    """Give the talks of states or bodies that an Arabic sentence says were or will be held, each with its parties."""
    if not scene.arabic or not any(_are_states(scene, group) for group in scene.groups[number]):
        return []
    first, last = scene.document.sentences[number]
    words = scene.words
    for at in range(first, last):
        if _bare(words[at]) not in _VERBS or at in scene.phrase_at:
            continue
        talks = _talks(scene, at, last)
        sides = _sides(scene, number, at, talks) if talks is not None else None
        if talks is not None and sides is not None:
            end = max(talks + 1, sides.end if sides.start < talks else talks + 1)
            noun = scene.hit(talks, "frame-noun")
            tense = "future" if _bare(words[at]) in _TO_BE_HELD else "present" if _bare(words[at]) in _OPEN else "past"
            trigger = Trigger(frames_by_id("ar")[_FRAME], number, talks, end, None, noun, tense)
            place = "of" if sides.marker == "" else _BETWEEN
            parties = {p.actor: Candidate(p.actor, "party", place, p.start, sides.start) for p in sides.phrases if p.actor is not None}
            return [(trigger, as_sure(list(parties.values())))]
    return []


def _bare(word: str) -> str:
    """Give a verb without the «و» or «ف» before it."""
    return word[1:] if len(word) > 3 and word[0] in "وف" and word[1:] in _VERBS else word


def _talks(scene: Scene, verb: int, last: int) -> int | None:
    """Give where the talks stand that a verb of holding is said of."""
    words = scene.words
    for at in range(verb + 1, min(last, verb + _FAR)):
        if words[at] in _STOPS:
            return None
        if at in scene.phrase_at:
            continue
        if words[at] in _TALKS or (words[at] in _COMMISSIONS and not _JOINT.isdisjoint(words[at + 1 : min(last, at + 4)])):
            return at
    return None


def _sides(scene: Scene, number: int, verb: int, talks: int) -> Group | None:
    """Give between whom the talks are: those behind «بين», or the two who are the verb's subject."""
    words = scene.words
    after = next((g for g in scene.groups[number] if g.start > talks and g.marker in (_BETWEEN, "مع")), None)
    if after is not None and after.start - talks <= _NEAR and _STOPS.isdisjoint(words[talks + 1 : after.start]):
        return after if after.marker == _BETWEEN and _are_states(scene, after) else None
    subject = next((g for g in scene.groups[number] if g.start == verb + 1 and g.end <= talks), None)
    return subject if subject is not None and subject.marker == "" and _are_states(scene, subject) else None


def _are_states(scene: Scene, group: Group) -> bool:
    """Whether those of a group are two or more states or bodies, none of them a person."""
    members = scene.cast.members
    return len(group.actors()) > 1 and all(members[actor].kind in _KINDS and not scene.is_medium(actor) for actor in group.actors())
