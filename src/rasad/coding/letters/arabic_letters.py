"""Arabic letters in which somebody is told to have said something: «قالت الوزارة في رسالتين إلى B», «وفي رسالة إلى B، أعرب A»."""

from rasad.coding.letters.letters_destined import READ_AT
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.speech_verbs import says_at
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_LETTER = "message-noun"
_IN = fold_words("في وفي ضمن وضمن ففي")
_SPEECH = "خطاب"
_WRITING = ("person", "title", "organization", "country", "group")
_THROUGH = fold_words("عبر بواسطة بوساطة")
_MARKS = frozenset("،,؛:.")
_GAP = 4  # words between a letter and its reader: «رسالتين متطابقتين وجهتهما إلى»
_SAID_NEAR = 9  # tokens from the reader to who wrote, his verb and his courtesies between
_TITLED = 12  # tokens of title between a verb of speech and a name
_BEFORE = 5  # tokens from who wrote to the letter: «قالت الوزارة، اليوم، في رسالة»


def said_in_letter(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Give who says something in a letter, and its readers, where nobody is told yet to have written it; else `parties`."""
    noun = trigger.noun
    if not scene.arabic or trigger.frame.id != _LETTER or noun is None or noun.start == 0 or scene.words[noun.start - 1] not in _IN:
        return parties
    if _SPEECH in scene.words[noun.start]:
        return parties  # «في خطابه للشعب»
    if any(c.role == "initiator" for c in parties) and any(c.role == "recipient" for c in parties):
        return parties
    readers = [c for c in candidates if c.role == "recipient" and c.place in READ_AT and c.group >= noun.end]
    readers = [c for c in readers if c.group == readers[0].group]
    groups = scene.groups[trigger.sentence]
    group = scene.group_at(trigger.sentence, readers[0].group) if readers else None
    if group is None or not _close(scene, noun.end, group.start):
        return parties
    writer = _said_before(scene, groups, noun.start - 1) or _says_after(scene, groups, group.end)
    if writer is None or any(c.actor == writer.actor for c in readers):
        return parties
    return as_sure([writer, *readers])


def sent_through(scene: Scene, trigger: Trigger) -> bool:
    """«أرسلت طهران عبر سلطنة عمان رسالة إلى واشنطن»: a state's letter that another carried, and no sign that deeds give."""
    if not scene.arabic or trigger.frame.channel != "message" or trigger.verb is None:
        return False
    last = scene.document.sentences[trigger.sentence][1]
    return any(
        scene.words[at] in _THROUGH and any(other in scene.phrase_at for other in range(at + 1, min(last, at + _GAP)))
        for at in range(trigger.start, last)
    )


def _close(scene: Scene, first: int, last: int) -> bool:
    """Whether a reader stands right behind a letter, words that qualify it between: no other clause, nobody else."""
    between = [at for at in range(first, last) if at not in scene.phrase_at]
    return len(between) <= _GAP and not any(scene.words[at] in _MARKS for at in between) and len(between) == last - first


def _said_before(scene: Scene, groups: list[Group], end: int) -> Candidate | None:
    """«قالت الوزارة في رسالة», «وأعرب A، أمس، في رسالة»: who stands last before the letter, a verb of speech right before him or behind."""
    before = [g for g in groups if g.end <= end]
    group = before[-1] if before else None
    if group is None or group.marker != "" or end - group.end > _BEFORE or group.start == 0:
        return None
    behind = before[-2].end if len(before) > 1 else 0  # «أكد مندوب الكويت الدائم A في رسالة»: a title may stand between
    near = [*range(max(behind, group.start - _TITLED), group.start), *range(group.end, end)]
    return _writer(group) if any(says_at(scene, at) for at in near) else None


def _says_after(scene: Scene, groups: list[Group], start: int) -> Candidate | None:
    """«وفي رسالة إلى B، أعرب A»: who stands first behind the readers, behind a verb of speech."""
    group = next((g for g in groups if g.start >= start), None)
    if group is None or group.marker != "" or group.start - start > _SAID_NEAR:
        return None
    return _writer(group) if any(says_at(scene, at) for at in range(start, group.start)) else None


def _writer(group: Group) -> Candidate | None:
    phrase = group.phrases[0]
    if len(group.phrases) > 1 or phrase.actor is None or phrase.kind not in _WRITING:
        return None
    return Candidate(phrase.actor, "initiator", "subject", phrase.start, group.start)
