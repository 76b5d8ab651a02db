"""Who was there besides the parties: «حضر الاستقبال A وB», «بحضور C», «در این دیدار D نیز حضور داشت»."""

from rasad.actors.view import Phrase
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.speech_verbs import acts_at
from rasad.text import fold_words

_EVENT_NEAR = 3  # tokens from «حضر» to the meeting that was attended
_PEOPLE = ("person", "title", "group")
_POINTING = frozenset(["اين", "همين"])
_ATTENDED_IT = fold_words("حضرها حضره وحضرها وحضره حضرهما حضرتها حضرته وحضرتها وحضرته")
_HIGHNESSES = fold_words("صاحب صاحبة السيد")


def attendees(scene: Scene, number: int) -> list[str]:
    """Give the actors that a sentence says attended the contact told last, or told in it."""
    if number not in scene.sentences_with(("attended",)):  # as mostly
        return []
    found = attending(scene, number)
    return list(dict.fromkeys(actor for group in found for phrase in group.phrases if (actor := _attending(phrase)) is not None))


def attending(scene: Scene, number: int) -> list[Group]:
    """Give the groups of people that a sentence says attended a contact."""
    first, last = scene.document.sentences[number]
    found: list[Group] = []
    for at in scene.places("attended", first, last):
        if not attended(scene, at) or _is_courtesy(scene, at):
            continue
        if scene.arabic:
            found += _after(scene, number, at, last) if _of_meeting(scene, at, last) else []
        elif scene.words[at] == "حضور" and at + 1 < last and scene.words[at + 1].startswith("داشت"):
            found += _before(scene, number, at)
    return found


def came_to_it(scene: Scene, group: Group) -> bool:
    """«مأدبة عشاء حضرتها A»: whether a group is told right after its verb to have attended what another contact is."""
    at = group.start - 1
    return scene.arabic and at >= 0 and scene.words[at] in _ATTENDED_IT and attended(scene, at)


def attended(scene: Scene, at: int) -> bool:
    """Whether a word at a token tells of attending: «حضره», not the honorific «حضرة»."""
    return scene.hit(at, "attended") is not None and not scene.document.raw(at, at + 1).endswith("ة")


def _attending(phrase: Phrase) -> str | None:
    return phrase.actor if phrase.kind in _PEOPLE else None


def _is_courtesy(scene: Scene, at: int) -> bool:
    """«حضرة صاحب الجلالة الملك A» is a courtesy, «حضره A» tells who was there."""
    return scene.words[at] == "حضره" and scene.words[at + 1 : at + 2] != [] and scene.words[at + 1] in _HIGHNESSES


def _of_meeting(scene: Scene, at: int, last: int) -> bool:
    """Whether a meeting told before is attended, not a conference or a match."""
    word = scene.words[at]
    if word in _ATTENDED_IT:
        return True
    if "حضر" not in word:  # «بحضور»
        return False
    return any(scene.hit(near, "frame-noun") is not None for near in range(at, min(last, at + _EVENT_NEAR)))


def _after(scene: Scene, number: int, at: int, last: int) -> list[Group]:
    """The people after the Arabic verb, up to where somebody speaks or acts."""
    end = next((to for to in range(at + 1, last) if to not in scene.phrase_at and acts_at(scene, to)), last)
    return [g for g in scene.groups[number] if at < g.start < end and g.marker in ("", "of", "من", "ب")]


def _before(scene: Scene, number: int, at: int) -> list[Group]:
    """The people before the Persian verb, where a meeting is pointed at: «در این دیدار …»."""
    first = scene.document.sentences[number][0]
    meeting = next((n for n in range(first, at) if scene.words[n] in _POINTING and scene.hit(n + 1, "frame-noun") is not None), None)
    if meeting is None:
        return []
    return [g for g in scene.groups[number] if meeting < g.start < at and g.marker in ("", "of", "beside")]
