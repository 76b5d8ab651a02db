"""Persian journeys told outright: who goes is the subject, and the land stands right beside the verb, whatever else the sentence tells.

«هیئت پارلمانی A به B سفر کرد», «A وارد B شد», «A قرار است فردا به B برود».
"""

from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.speech_verbs import says_at
from rasad.coding.scene.trigger import Trigger
from rasad.coding.triggers.no_visits import only_may_be
from rasad.text import fold_words

_TO, _INTO = frozenset(["travelled", "visit-noun", "went"]), "arrived"
_PERSONAL, _WITH = ("person", "office"), "با"
_INVITING = ("person", "office", "organization")
_INVITED = "دعوت"  # «به دعوت C به B رفت»: C is the host
_VERBS = fold_words(
    "کرد کردند کرده می خواهد خواهند کند کنند داشت داشته رفت رفتند رفته آمد آمدند آمده رود برود بروند بیاید بیایند نمود نمودند"
)
_APART = frozenset([":", "؛", ".", "اگر", "تا", "چنانچه", "هرگاه"])
_RELATIVE = "كه"
_UNTIL, _POINTS = "تا", fold_words("پایان اواخر اوایل اواسط چند ساعاتی ساعتی دقایقی لحظاتی هفته ماه فردا آخر دو سه یک")
_CAPITAL = fold_words("پایتخت مرکز")
_TOWN = 3  # tokens of an unknown town before «پایتخت B»


def went_there(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """Give who went and the land of a journey that its verb tells outright; nobody where anything is left open."""
    land = _land(scene, trigger)
    if land is None or not _is_told(scene, trigger):
        return []
    if any(c.place == _INVITED for c in candidates):
        return _invited_there(scene, candidates, land)
    members, lands = scene.cast.members, set(land.actors())
    hosts = [c for c in candidates if c.actor in lands and (c.role == "recipient" or c.group == land.start)]
    for host in hosts:
        host.role = "recipient"
    visitors = [c for c in candidates if c.place == "subject" and c.role == "initiator"]
    if not hosts or not visitors or not all(travels(scene, c) for c in visitors):
        return []
    there = {members[c.actor].country for c in hosts}
    if any(c.place == _WITH and members[c.actor].kind in _PERSONAL and members[c.actor].country in there for c in candidates):
        return []  # «A به B سفر کرده و با همتای خود قراردادی امضا کرد»: he is the host
    homes = {members[c.actor].country for c in visitors}
    if None in homes or not homes.isdisjoint(there):
        return []
    who = scene.group_at(trigger.sentence, visitors[0].group)
    if who is None or who.end > land.start or not _one_clause(scene, who.end, land.start):
        return []
    return as_sure([*visitors, *hosts])


def _invited_there(scene: Scene, candidates: list[Candidate], land: Group) -> list[Candidate]:
    """«A به دعوت C به B رفت»: who went, and who had invited him there, named before the land."""
    members = scene.cast.members
    hosts = [c for c in candidates if c.place == _INVITED and members[c.actor].kind in _INVITING and c.group < land.start]
    visitors = [c for c in candidates if c.place in ("subject", "topic") and c.role == "initiator" and travels(scene, c)][:1]
    lands = {members[p.actor].country for p in land.phrases if p.actor is not None}
    if not hosts or not visitors or any(members[c.actor].country not in lands for c in hosts):
        return []
    if members[visitors[0].actor].country in lands | {None}:
        return []
    for host in hosts:
        host.role = "recipient"
    return as_sure([*visitors, *(c for c in hosts if c.group == hosts[0].group)])


def travels(scene: Scene, candidate: Candidate) -> bool:
    """Whether a candidate is a person or a delegation, which go somewhere as such."""
    return scene.cast.members[candidate.actor].kind in _PERSONAL or "delegation" in candidate.actor


def _land(scene: Scene, trigger: Trigger) -> Group | None:
    """Give the land that «به» leads to right before the words of going, or that stands right behind «وارد», «عازم»."""
    noun = trigger.noun
    for group in scene.groups[trigger.sentence]:
        if any(p.kind != "country" for p in group.phrases):
            continue
        if trigger.frame.id in _TO and group.marker == "به" and group.end == (noun.start if noun is not None else trigger.start):
            return group
        if trigger.frame.id == _INTO and noun is not None and (group.start == noun.end or _by_capital(scene, noun.end, group.start)):
            return group
    return None


def _by_capital(scene: Scene, first: int, start: int) -> bool:
    """Whether a land is named behind an unknown town that is its capital: «وارد حراره پایتخت زیمبابوه شد»."""
    unknown = not any(at in scene.phrase_at for at in range(first, start))
    return unknown and 1 < start - first <= _TOWN and scene.words[start - 1] in _CAPITAL


def _is_told(scene: Scene, trigger: Trigger) -> bool:
    """Whether a verb right behind the words of going says that somebody goes, went or is to go."""
    words, last = scene.words, scene.document.sentences[trigger.sentence][1]
    at = trigger.verb.start if trigger.verb is not None else trigger.end
    if at >= last or (trigger.verb is None and words[at] not in _VERBS):
        return False
    return not only_may_be(scene, trigger, at)


def _one_clause(scene: Scene, first: int, last: int) -> bool:
    """Whether nothing between who goes and where opens another clause; «A که به B سفر کرده» tells of A."""
    words = scene.words
    if any(words[at] in _APART and not (words[at] == _UNTIL and words[at + 1] in _POINTS) for at in range(first, last)):
        return False
    if _RELATIVE not in words[first:last]:
        return not any(says_at(scene, at) for at in range(first, last))
    at = words.index(_RELATIVE, first)
    return all(not word[0].isalnum() for word in words[first:at]) and _RELATIVE not in words[at + 1 : last]
