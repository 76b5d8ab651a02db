"""Persian beginnings: who came to whom in a meeting, and of which meetings nobody did.

«A با حضور در دفتر B با او دیدار کرد», «وزیر نیرو به کمیسیون رفت» tell who came; where two meet in a land that is neither's, or on
the margins of a summit to which both came, neither came to the other.
"""

from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.coding.triggers.session import IN_SESSION
from rasad.coding.triggers.summons import is_envoy
from rasad.coding.triggers.talks import phoned_each_other
from rasad.text import fold_words

_CREDENTIALS = ("credentials", "took-credentials", "presented-credentials")
_FACE_TO_FACE = ("meeting", "video")
_SEATS = fold_words(
    "دفتر مقر محل منزل ساختمان سفارت سفارتخانه وزارت وزارتخانه کاخ ستاد بیت مرکز سازمان استانداری فرمانداری شهرداری اقامتگاه"
)
_PRESENCE = ["با", "حضور", "در"]
_REACH = 30  # words before a meeting in which «با حضور در دفتر …» stands
_MARGINS = ["در", "حاشيه"]
_OCCASIONS = fold_words("نشست اجلاس اجلاسیه کنفرانس همایش مجمع گردهمایی سران گروه")
_NEAR = 3  # words after «در حاشیه» in which the occasion stands
_COME = fold_words("استقبال دعوت میزبان میزبانی مهمان میهمان نزد")  # who came is said


def came(scene: Scene, trigger: Trigger, channel: str, parties: list[Candidate]) -> set[str]:
    """Give the party that the words around a trigger say to have come to the other; none where they leave it open."""
    if trigger.frame.id in _CREDENTIALS:
        envoys = {p.actor for p in parties if is_envoy(scene, p.actor)}
        return envoys if len(envoys) == 1 and len(parties) == 2 else set()
    if trigger.frame.id == IN_SESSION:
        return {p.actor for p in parties if p.role == "initiator"}
    if channel != "meeting" or scene.arabic:
        return set()
    seat = _seat(scene, trigger)
    comers = [p.actor for p in parties if p.place == "subject" and p.start < seat] if seat is not None else []
    return set(comers) if len(comers) == 1 < len(parties) else set()


def _seat(scene: Scene, trigger: Trigger) -> int | None:
    """«A با حضور در دفتر B با او دیدار کرد»: where, before a meeting, the place is told that its subject came to."""
    words, first = scene.words, scene.document.sentences[trigger.sentence][0]
    for at in range(trigger.start - len(_PRESENCE) - 1, max(first, trigger.start - _REACH), -1):
        if words[at : at + len(_PRESENCE)] == _PRESENCE:
            return at if words[at + len(_PRESENCE)] in _SEATS else None
    return None


def neither_came(scene: Scene, trigger: Trigger, people: list[Candidate], land: str | None) -> bool:
    """Whether nobody began a contact: two phoned each other, or met in a `land` that is neither's or on the margins of a summit."""
    if phoned_each_other(trigger, people):
        return True
    if scene.arabic or trigger.frame.channel not in _FACE_TO_FACE or any(p.role == "initiator" for p in people):
        return False
    first, last = scene.document.sentences[trigger.sentence]
    if not _COME.isdisjoint(scene.words[first:last]):
        return False
    homes = {scene.cast.members[p.actor].country for p in people}
    if len(homes) < 2 or None in homes or land in homes:
        return False
    return land is not None or _on_the_margins(scene, trigger)


def _on_the_margins(scene: Scene, trigger: Trigger) -> bool:
    """«در حاشیه نشست گروه ۲۰»: whether the sentence tells of an occasion to which both had come."""
    words = scene.words
    first, last = scene.document.sentences[trigger.sentence]
    found = (at for at in range(first, last - 2) if words[at : at + 2] == _MARGINS)
    return any(not _OCCASIONS.isdisjoint(words[at + 2 : min(last, at + 2 + _NEAR)]) for at in found)
