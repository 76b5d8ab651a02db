"""Persian credentials: the ambassador whose they are, and who took them, named right around the word.

«سفیر A استوارنامه خود را تسلیم B کرد», «B استوارنامه سفیر A را پذیرفت», «تقدیم استوارنامه سفیر A به B»: nobody but an envoy has
credentials, and nobody takes them but whom he is sent to.
"""

from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.coding.triggers.summons import is_envoy
from rasad.text import fold_words

CREDENTIALS = frozenset(["credentials", "took-credentials"])
_TOOK = "took-credentials"
_GIVEN_TO = fold_words("به تسلیم تقدیم تحویل")
_TAKEN_BY = ("توسط", "از سوي", "از طرف")
_TAKING = fold_words("پذیرفتن پذیرش دریافت گرفتن")  # before the word: «از پذیرفتن استوارنامه سفیر A خودداری کرد»
_OWN = frozenset(["خود", "خويش", "خودش", "خودشان"])
_GIVERS = ("of", "subject", "topic", "را")  # where the envoy stands, the likeliest first
_TAKERS = ("person", "office")
_NEAR = 16  # tokens, names as one each, from the word to who takes them
_MINISTRY = "foreign-ministry"


def presented(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """Give the ambassadors and who took their credentials; nobody where either is not named."""
    envoys = _envoys(scene, trigger, candidates)
    taker = _taker(scene, trigger, candidates, envoys) if envoys else None
    if taker is None:
        return []
    members = scene.cast.members
    homes = {members[envoy.actor].country for envoy in envoys}
    if None in homes or members[taker.actor].country in homes:
        return []  # «سفیر مهربانی» is no state's
    for envoy in envoys:
        envoy.role = "initiator"
    taker.role = "recipient"
    return as_sure([*envoys, taker])


def _envoys(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """Give those whose credentials they are: envoys of one list, or the subject of «استوارنامه خود را»."""
    for place in _GIVERS:
        posted = [c for c in candidates if c.place == place and is_envoy(scene, c.actor)]
        if posted:
            return [c for c in posted if c.group == posted[0].group]
    near = scene.words[trigger.end - 1 : trigger.end + 1]
    if _OWN.isdisjoint(near):
        return []
    return [c for c in candidates if c.place == "subject" and scene.cast.members[c.actor].kind in _TAKERS][:1]


def _taker(scene: Scene, trigger: Trigger, candidates: list[Candidate], envoys: list[Candidate]) -> Candidate | None:
    """Give who took them: behind «به» or «تسلیم» after the word, behind «توسط», or the subject of a verb of taking."""
    others = [c for c in candidates if c not in envoys and c.group != envoys[0].group and _may_take(scene, c)]
    given = [c for c in others if c.place in _GIVEN_TO and c.group >= trigger.end and _distance(scene, trigger.end, c.group) <= _NEAR]
    if given:
        return given[0]
    if trigger.frame.id != _TOOK and (trigger.start == 0 or scene.words[trigger.start - 1] not in _TAKING):
        return None
    by = next((c for c in others if c.place in _TAKEN_BY), None)
    return by or next((c for c in others if c.place == "subject"), None)


def _may_take(scene: Scene, candidate: Candidate) -> bool:
    return scene.cast.members[candidate.actor].kind in _TAKERS or candidate.actor.endswith(_MINISTRY)


def _distance(scene: Scene, first: int, last: int) -> int:
    named = scene.phrase_at
    return sum(at not in named or named[at].start == at for at in range(first, last))
