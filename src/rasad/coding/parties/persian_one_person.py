"""Two Persian titles of one person: «وزیر امور خارجه و معاون نخست‌وزیر پاکستان با B دیدار کرد».

Of two people the verb would be plural; where it is not, whoever holds both is one, and met nobody but those behind «با».
"""

from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_SINGULAR = fold_words("کرد داشت نمود پرداخت نشست گفت گرفت رفت آمد")
_JOINED = ["و"]


def one_of_titles(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """Give the candidates without the other titles of a subject who is one by the verb right behind the words of contact."""
    if scene.arabic or len(candidates) < 3 or trigger.noun is None:
        return candidates
    words, last = scene.words, scene.document.sentences[trigger.sentence][1]
    verb = trigger.verb.end - 1 if trigger.verb is not None else trigger.noun.end
    if verb >= last or words[verb] not in _SINGULAR:
        return candidates
    subject = next((c for c in candidates if c.place == "subject"), None)
    group = scene.group_at(trigger.sentence, subject.group) if subject is not None else None
    if group is None or len(group.phrases) != 2 or any(p.kind != "title" for p in group.phrases):
        return candidates
    first, second = group.phrases
    if words[first.end : second.start] != _JOINED or second.actor in (None, first.actor):
        return candidates
    members = scene.cast.members
    known = [members[p.actor] for p in group.phrases if p.actor is not None]
    alike = len(known) == 2 and known[0].country == known[1].country  # else the nation behind both is told of the second alone
    kept = first.actor if alike and known[0].kind == "person" != known[1].kind else second.actor
    return [c for c in candidates if c.group != group.start or c.actor == kept]
