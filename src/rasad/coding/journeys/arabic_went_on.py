"""Arabic trips told on: «زيارة A إلى طهران، إذ سيلتقي B وC», «وصل A إلى الدوحة، على أن يلتقي B»: it is the traveller who meets them."""

from dataclasses import replace

from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_word, fold_words

_MET = "met"
_WHERE = fold_words("حيث إذ وحيث")
_PROVIDED = [fold_word("على"), fold_word("أن")]
_NEAR = 9  # tokens of titles between the verb and the first whom he meets
_PERSONAL = ("person", "office")
_AFTER_VERB = ("subject", "object", "ب")


def went_on(
    scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate], travellers: set[str]
) -> list[Candidate]:
    """Give the traveller and those whom he meets where a clause on his trip names these alone; else `parties` as they were judged."""
    if trigger.verb is None or trigger.frame.id != _MET or not travellers:
        return parties
    first = scene.document.sentences[trigger.sentence][0]
    before = scene.words[max(first, trigger.start - 2) : trigger.start]
    if not before or not (before[-1] in _WHERE or before == _PROVIDED):
        return parties
    after = [c for c in candidates if c.start >= trigger.end and c.role is not None and c.place in _AFTER_VERB]
    after = [c for c in after if scene.cast.members[c.actor].kind in _PERSONAL]
    gone = [c for c in candidates if 0 <= c.start < trigger.start and c.actor in travellers]
    if not after or not gone or after[0].start - trigger.end > _NEAR or len({c.group for c in after}) > 1:
        return parties
    traveller = max(gone, key=lambda c: c.start)
    if traveller in parties and set(parties) == {traveller, *after}:
        return parties
    met = [replace(c, place="object" if c.place == "subject" else c.place) for c in after if c is not traveller]
    return as_sure([replace(traveller, place="subject", role="party"), *met])
