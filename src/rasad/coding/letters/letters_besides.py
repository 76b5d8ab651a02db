"""What a letter tells besides who wrote it to whom: who met as it was handed over, and who else got a copy of it."""

from msgspec.structs import replace

from rasad.coding.letters.arabic_handed import handed as handed_in_arabic
from rasad.coding.letters.letters import handing
from rasad.coding.letters.letters_destined import READ_AT
from rasad.coding.lexicons.coding import frames_by_id
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_HANDED_IN_PERSON = "went-to-see"  # the frame by which the meeting at which a letter is handed over is told
_MET = "received-noun"
_COPY = fold_words("نسخه رونوشت رونوشتی ونسخة نسخاً")
_COPIED_NEAR = 8  # tokens from «نسخه‌ای» to whom it went


def told_besides(
    scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]
) -> list[tuple[Trigger, list[Candidate]]]:
    """Give the contacts besides a letter's own of `parties`, each with the trigger by which it is told."""
    if trigger.frame.channel != "message":
        return []
    besides = []
    if handed := handing(scene, trigger, parties, candidates):
        besides.append((replace(trigger, frame=frames_by_id(scene.language.code)[_HANDED_IN_PERSON]), handed))
    if met := handed_in_arabic(scene, trigger, parties, candidates):
        besides.append((replace(trigger, frame=frames_by_id("ar")[_MET]), met))
    if copied := _copied(scene, trigger, parties):
        besides.append((trigger, copied))
    return besides


def _copied(scene: Scene, trigger: Trigger, parties: list[Candidate]) -> list[Candidate]:
    """«A در نامه‌ای به B که نسخه‌ای از آن برای C ارسال شد»: A wrote to C too."""
    writers = [c for c in parties if c.role == "initiator"]
    last = scene.document.sentences[trigger.sentence][1]
    copy = next((at for at in range(trigger.end, last) if scene.words[at] in _COPY), None)
    if copy is None or len(writers) != 1:
        return []
    named = {c.actor for c in parties}
    group = next((g for g in scene.groups[trigger.sentence] if copy < g.start <= copy + _COPIED_NEAR and g.marker in READ_AT), None)
    others = [p for p in group.phrases if p.actor is not None and p.actor not in named] if group is not None else []
    if group is None or not others or any(p.kind == "country" for p in others):
        return []
    readers = [Candidate(p.actor, "recipient", group.marker, p.start, group.start) for p in others if p.actor is not None]
    return as_sure([replace(writers[0]), *readers])
