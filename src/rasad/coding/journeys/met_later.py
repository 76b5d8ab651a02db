"""Met later: those whom a Persian traveller is said to have met after a journey told by the way are no parties of the journey.

«A که روز چهارشنبه وارد تهران شده بود، امروز با B دیدار کرد»: B was met today; on Wednesday A came to Iran.
"""

from rasad.coding.lexicons.coding import frames_by_id, frames_told
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import CodedContact, Scene
from rasad.coding.scene.trigger import Trigger

_LIKELY = 0.5
_WITH = "با"
_MEETING = ("meeting", "phone", "video", "other")


def without_met_later(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Give a journey's parties without those met later in the sentence; the country gone to takes their place."""
    if scene.arabic or trigger.frame.channel != "visit" or trigger.frame.beside:
        return parties
    later = [p for p in parties if p.place == _WITH and _in_later_clause(scene, trigger, p.start)]
    if not later:
        return parties
    kept = [p for p in parties if p not in later]
    if any(p.role == "recipient" for p in kept):
        return kept
    members = scene.cast.members
    lands = [c for c in candidates if c.role == "recipient" and c.likely >= _LIKELY and members[c.actor].kind == "country"]
    return sorted([*kept, *(c for c in lands if c not in kept)], key=lambda c: c.start)


def without_planned(told: list[CodedContact]) -> list[CodedContact]:
    """Give a sentence's contacts without those a journey tells of people to be met: «A راهی تهران شد و قرار است با B دیدار کند».

    Who made the journey is who comes to the meeting.
    """
    kept = []
    for one in told:
        ahead = one.journey and one.status == "held" and one.channel == "meeting"
        meeting = next((c for c in told if ahead and not c.journey and c.status == "planned" and set(c.parties) == set(one.parties)), None)
        if meeting is None:
            kept.append(one)
        elif meeting.initiator is None:
            meeting.initiators, meeting.initiator = one.initiators, one.initiator
    return kept


def _in_later_clause(scene: Scene, trigger: Trigger, start: int) -> bool:
    """Whether a comma parts somebody from the journey, and a word of another contact stands behind him."""
    last = scene.document.sentences[trigger.sentence][1]
    if start < trigger.end or "،" not in scene.words[trigger.end : start]:
        return False
    frames = frames_by_id(scene.language.code)
    return any(
        hit.entry.kind in ("frame-noun", "frame-verb") and any(frames[told].channel in _MEETING for told in frames_told(hit))
        for at in range(start + 1, last) if at not in scene.phrase_at for hit in scene.hits.get(at, ())
    )
