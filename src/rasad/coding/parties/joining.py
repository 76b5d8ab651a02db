"""Joining: «وشارك في اللقاء A», «ثم انضم إلى الاجتماع B وC» tell of more parties of the Arabic meeting that was told before."""

from rasad.coding.scene.scene import CodedContact, Group, Scene
from rasad.coding.scene.speech_verbs import acts_at
from rasad.text import fold_words

_VERBS = {"في": fold_words("شارك شاركت شاركا وشارك وشاركت وشاركا"), "الى": fold_words("انضم انضمت وانضم وانضمت")}  # by what follows
_MEETINGS = fold_words("اللقاء الاجتماع المباحثات المحادثات الجلسة المقابلة")
_CHANNELS = ("meeting", "video")
_FAR = 3  # sentences since the meeting was told
_PEOPLE = ("person", "title")
_BARE = ("", "of", "من", "مع")  # «كل من A وB», «مع A كل من B»


def name_joining(scene: Scene, number: int, told: list[CodedContact]) -> None:
    """Put those whom an Arabic sentence says to have taken part in the meeting told last before these words among its parties."""
    at = _after_meeting(scene, number) if told else None
    if at is None:
        return
    meeting = next((contact for contact in reversed(told) if contact.anchor < at), None)  # not one that the sentence goes on with
    if meeting is None or meeting.channel not in _CHANNELS or meeting.status != "held" or number - meeting.sentence > _FAR:
        return
    members = scene.cast.members
    joined = [a for group in _named(scene, number, at) for p in group.phrases if p.kind in _PEOPLE and (a := p.actor) is not None]
    joined = [actor for actor in dict.fromkeys(joined) if members[actor].kind in ("person", "office") and actor not in meeting.parties]
    if not joined:
        return
    meeting.parties += joined
    meeting.attendees = [actor for actor in meeting.attendees if actor not in joined]
    meeting.evidence += [span for span in [scene.document.sentences[number]] if span not in meeting.evidence]


def _after_meeting(scene: Scene, number: int) -> int | None:
    """Give the token after «شارك في اللقاء», «انضم إلى الاجتماع»; None where nobody is said to have joined it."""
    first, last = scene.document.sentences[number]
    words = scene.words
    if _MEETINGS.isdisjoint(words[first:last]):
        return None
    for at in range(first + 2, last - 1):
        if words[at] in _MEETINGS and words[at - 2] in _VERBS.get(words[at - 1], ()):
            return at + 1
    return None


def _named(scene: Scene, number: int, at: int) -> list[Group]:
    """Give the groups of people from the token `at` on, up to a verb."""
    last = scene.document.sentences[number][1]
    end = next((to for to in range(at, last) if to not in scene.phrase_at and acts_at(scene, to)), last)
    return [g for g in scene.groups[number] if at <= g.start < end and g.marker in _BARE]
