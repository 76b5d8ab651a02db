"""Persian meetings told by who was present: «جلسه‌ای با حضور A و B برگزار شد», «A در نشستی با حضور B گفت …».

Where nobody else is told to have met them, those present are the ones who met.
"""

from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.coding.triggers.session import OTHER_BODIES
from rasad.text import fold_words

_SESSION = "meeting-noun"
_PRESENT = "حضور"
_PERSONAL = ("person", "office")
IN_IT = fold_words("در طی ضمن")
# Words that tell of a gathering for the first time, or of one that brings people together.
_ANEW = fold_words("نشستی جلساتی ای هایی ی مشترک مشترکی دوجانبه چهارجانبه فوری اضطراری کاری")
# Words that say whose or what the gathering is: a body's own session, a ceremony, a trial, a press conference.
_OTHERS = OTHER_BODIES | fold_words(
    "دادگاه رسیدگی محاکمه دفاع علنی خبری مطبوعاتی هیئت هیأت هیات علمی تخصصی آموزشی افتتاحیه اختتامیه نقد رونمایی معارفه تودیع قرآن "
    "کتاب فیلم پرسش درس"
)
_HELD = fold_words("برگزار تشکیل منعقد")
_PRESS = fold_words("خبرنگاران رسانه اصحاب خبرنگار مردم جمعی دانشجویان")
_NEAR = 12  # tokens from the noun to «با حضور», and from the last of those present to «برگزار شد»
_BESIDE = 2  # tokens from «حضور» to the first of those present
_TIMES = 8  # tokens between the subject and «در نشستی»


def present_at(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """Give who met at a gathering that only tells who was there: two at least who are named or titled; else nobody."""
    noun, words = trigger.noun, scene.words
    if noun is None or trigger.frame.id != _SESSION:
        return []
    group = next((g for g in scene.groups[trigger.sentence] if g.marker == _PRESENT and g.start > noun.end), None)
    last = scene.document.sentences[trigger.sentence][1]
    at = next((at for at in range(noun.end, min(last, noun.end + _NEAR)) if words[at] == _PRESENT), None)
    if group is None or at is None or words[at - 1] != "با" or group.start - at - 1 > _BESIDE:
        return []
    said = words[noun.start : at - 1]
    if not _OTHERS.isdisjoint(said) or _ANEW.isdisjoint(said) or any(n in scene.phrase_at for n in range(noun.end, at)):
        return []
    there = [c for c in candidates if c.place == _PRESENT and c.group == group.start]
    named = [c for c in there if scene.cast.members[c.actor].kind in _PERSONAL]
    subject = _in_it(scene, trigger, candidates, at)
    if subject is not None and there and _PRESS.isdisjoint(words[at : group.end]):
        return as_sure([subject, *(c for c in there if c is not subject)])
    if len(named) > 1 and not _HELD.isdisjoint(words[group.end : min(last, group.end + _NEAR)]):
        return as_sure(there)
    return []


def _in_it(scene: Scene, trigger: Trigger, candidates: list[Candidate], at: int) -> Candidate | None:
    """«A ظهر امروز در نشستی با حضور …»: who is bare right before «در» and the noun, with «با حضور» at `at` right behind it."""
    noun, words = trigger.noun, scene.words
    if noun is None or noun.start == 0 or words[noun.start - 1] not in IN_IT or at - noun.end > _BESIDE + 1:
        return None
    subject = next((c for c in candidates if c.place == "subject" and c.role == "party"), None)
    if subject is None or scene.cast.members[subject.actor].kind not in _PERSONAL:
        return None
    group = scene.group_at(trigger.sentence, subject.group)
    near = group is not None and group.end <= noun.start - 1 <= group.end + _TIMES
    return subject if near else None
