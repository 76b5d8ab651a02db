"""Plain clauses: whether a Persian subject opens its clause and nothing breaks the clause off before a word of contact."""

from rasad.coding.outright.persian_closing import BREAKS
from rasad.coding.outright.persian_presence import IN_IT
from rasad.coding.scene.markers import VERB_ENDINGS
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.speech_verbs import acts_at, says_at
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_RELATIVE = "كه"
_POINTING = IN_IT | fold_words("این آن همین")
_PARTING = frozenset("كه : ؛ . ؟ !".split())
_THINKING = fold_words("معتقد معتقدند باور گمان نظر احتمال پیشبینی امید امیدوار امیدوارند انتظار تحلیلگران کارشناسان ناظران")
_ARE = fold_words("است شد شده")
_IS, _SEMICOLON = frozenset(["است"]), "؛"
_HOSTED_BY = ["به", "ميزباني"]
_LEAD = 12  # tokens before the subject, in a credit or a time
_GAP = 40  # tokens from the subject to the noun


def is_plain(scene: Scene, trigger: Trigger, subject: Group, last: int) -> bool:
    """Whether a subject opens its sentence, or stands behind a credit or a time, and its clause runs on to `last` unbroken.

    Its relative clause may be the one: «A که دیروز با B دیدار کرد، …».
    """
    return _opens_clause(scene, trigger, subject) and not is_broken(scene, _last_clause(scene, trigger, subject), last)


def is_arranged(scene: Scene, trigger: Trigger, end: int) -> bool:
    """«قرار است A و B فردا مذاکره کنند»: whether the words of a sentence before `end` say that what follows is to be."""
    words, first = scene.words, scene.document.sentences[trigger.sentence][0]
    return any(words[at] == "قرار" and words[at + 1] in _ARE for at in range(first, end - 1))


def _opens_clause(scene: Scene, trigger: Trigger, subject: Group) -> bool:
    """Whether a subject opens its sentence, or follows a comma, a colon or what only tells when or where."""
    first, words = scene.document.sentences[trigger.sentence][0], scene.words
    if subject.marker != "":
        return False
    led = [word for word in words[clause_start(words, first, subject.start) : subject.start] if word != ":"]
    if len(led) > _LEAD or not _THINKING.isdisjoint(led):
        return False
    return BREAKS.isdisjoint(led) or is_arranged(scene, trigger, subject.start)


def clause_start(words: list[str], first: int, last: int) -> int:
    """Give where the clause of a token begins that stands in a sentence from `first` on: behind a semicolon, or where the sentence does."""
    return next((at + 1 for at in range(last - 1, first, -1) if words[at] == _SEMICOLON), first)


def _is_set(words: list[str], at: int) -> bool:
    """«A قرار است با B دیدار کند»: whether the word at a token only says that what follows is to be."""
    return words[at] in _IS and at > 0 and words[at - 1] == "قرار"


def _last_clause(scene: Scene, trigger: Trigger, subject: Group) -> int:
    """Give where the last clause before a contact begins of which the subject goes on doing things: «A از مرز بازدید کرد و با B …»."""
    words = scene.words
    begin = subject.end + (words[subject.end : subject.end + 1] == [_RELATIVE])
    if any(g.marker == "" and subject.end <= g.start < trigger.start for g in scene.groups[trigger.sentence]):
        return begin
    for at in range(trigger.start - 1, begin, -1):
        if words[at] == "و" and words[at - 1] in VERB_ENDINGS and _PARTING.isdisjoint(words[begin:at]):
            return at + 1
    return begin


def is_broken(scene: Scene, first: int, last: int) -> bool:
    """Whether another clause, a word of saying or another contact stands between a subject and a noun."""
    if last - first > _GAP:
        return True
    for at in range(first, last):
        if at in scene.phrase_at or scene.words[at : at + 2] == _HOSTED_BY or _is_set(scene.words, at):
            continue
        noun = scene.hit(at, "frame-noun") is not None and scene.words[at - 1] not in _POINTING  # «در جلسه‌ای با B به گفت‌وگو پرداخت»
        if noun or scene.words[at] in BREAKS or says_at(scene, at) or acts_at(scene, at):
            return True
    return False
