"""Persian nouns of contact that name both sides right behind them: «دیدار A با B», «تماس تلفنی A با B», «بازدید A از B».

Whose meeting it is and with whom stand in one genitive; nothing else in the sentence can take part in it.
"""

from rasad.coding.parties.counted import sides_told
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.coding.triggers.persian_tours import saw_land
from rasad.text import fold_words

_CHANNELS = frozenset(["meeting", "phone", "video"])
_TOUR, _PRESENT = "tour-of", "حضور"
_BY_KIND = {True: ("initiator", "recipient", "از"), False: ("party", "party", "با")}  # roles, and what stands between, of a tour or not
_QUOTES = frozenset("« » \" “ ”".split())
_PARTNER_NEAR = 3  # tokens behind those whose contact it is, in which «با» says with whom
_EACH_OTHER = fold_words("یکدیگر هم همدیگر")
_ONE_BODY = ("family", "families")  # groups that no body names man by man


def named_behind(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Give both sides of a noun of contact that names them one right after the other; else `parties` as they were judged."""
    noun, frame = trigger.noun, trigger.frame
    if seen := saw_land(scene, trigger, candidates):
        return seen
    if frame.id == "toured" and noun is not None:
        return _toured(scene, trigger, parties, candidates)
    present = [c for c in candidates if c.place == _PRESENT]
    if len(present) > 2 and sides_told(scene, trigger) == len(present):  # «نشست سه‌جانبه با حضور A، B و C»
        return as_sure(present)
    tour = frame.id == _TOUR
    if scene.arabic or noun is None or trigger.possessed or not (tour or (frame.channel in _CHANNELS and set(frame.roles) == {"party"})):
        return parties
    own, other, between = _BY_KIND[tour]
    owners = [c for c in candidates if c.place == "of" and c.role == own]
    partners = [c for c in candidates if c.place == between and c.role == other and c.group > noun.end]
    group = scene.group_at(trigger.sentence, owners[0].group) if owners else None
    partners = [c for c in partners if c.group == partners[0].group]
    if group is None or group.start < noun.end or not partners:
        return parties
    if [word for word in scene.words[group.end : partners[0].group] if word not in _QUOTES] != [between]:
        return parties
    last = scene.document.sentences[trigger.sentence][1]
    if trigger.sentence == 0 and scene.words[last - 1] != "." and any(_is_crowd(scene, c) for c in partners):
        return parties
    return as_sure([*owners, *partners])


def of_two_sides(scene: Scene, trigger: Trigger, owners: Group) -> bool:
    """Whether a noun of contact belongs to two of two countries by their titles alone: «پیش از دیدار رؤسای جمهور A و B»."""
    if scene.arabic or trigger.frame.channel not in _CHANNELS or owners.start < trigger.end or owners.marker not in ("of", "", "beside"):
        return False
    people = {p.actor for p in owners.phrases if p.actor is not None and p.kind == "title"}
    countries = {scene.cast.members[actor].country for actor in people} - {None}
    words, end = scene.words, owners.end
    partner = any(words[at] == "با" and words[at + 1] not in _EACH_OTHER for at in range(end, min(end + _PARTNER_NEAR, len(words) - 1)))
    return len(people) == len(countries) == len(owners.phrases) == 2 and not partner


def _toured(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """«A از سازمان B بازدید کرد»: the subject came to the body right before the words; else `parties` as they were judged."""
    host = next((c for c in candidates if c.place == "از" and c.role == "recipient" and c.group < trigger.start), None)
    guest = next((c for c in candidates if c.place == "subject" and c.role == "initiator"), None)
    if host is None or guest is None or scene.cast.members[host.actor].kind != "organization":
        return parties
    group = next(g for g in scene.groups[trigger.sentence] if g.start == host.group)
    if group.end != trigger.start or len(group.phrases) > 1:
        return parties
    return as_sure([guest, host])


def _is_crowd(scene: Scene, candidate: Candidate) -> bool:
    """Whether a headline may only sum up whom the body names: «دیدار A با مقامات عربی»."""
    member = scene.cast.members[candidate.actor]
    return member.kind == "country" or (member.kind == "group" and not member.name.lower().endswith(_ONE_BODY))
