"""Persian nouns of contact that name both sides right behind them: «دیدار A با B», «تماس تلفنی A با B», «نشست A و B با C».

Whose meeting it is and with whom stand in one genitive; nothing else in the sentence can take part in it.
"""

from rasad.coding.candidate import Candidate
from rasad.coding.scene import Scene
from rasad.coding.triggers import Trigger

_CHANNELS = frozenset(["meeting", "phone", "video"])
_QUOTES = frozenset("« » \" “ ”".split())
_SURE = 0.8  # how likely such parties are


def named_behind(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Give both sides of a noun of contact that names them one right after the other; else `parties` as they were judged."""
    noun = trigger.noun
    if scene.arabic or noun is None or trigger.possessed or trigger.frame.channel not in _CHANNELS or set(trigger.frame.roles) != {"party"}:
        return parties
    owners = [c for c in candidates if c.place == "of" and c.role == "party"]
    partners = [c for c in candidates if c.place == "با" and c.role == "party" and c.group > noun.end]
    if not owners or not partners:
        return parties
    group = next((g for g in scene.groups[trigger.sentence] if g.start == owners[0].group), None)
    partners = [c for c in partners if c.group == partners[0].group]
    if group is None or group.start < noun.end or not partners:
        return parties
    between = [word for word in scene.words[group.end : partners[0].group] if word not in _QUOTES]
    if between != ["با"] or (trigger.sentence == 0 and any(_is_crowd(scene, c) for c in partners)):
        return parties
    for candidate in (*owners, *partners):
        candidate.likely, candidate.sure = max(candidate.likely, _SURE), True
    return sorted((*owners, *partners), key=lambda c: c.start)


def _is_crowd(scene: Scene, candidate: Candidate) -> bool:
    """Whether a headline may only sum up whom the body names: «دیدار A با مقامات عربی»."""
    return scene.cast.members[candidate.actor].kind in ("group", "country")
