"""Who met as an Arabic letter was handed over: «سلم السفير A الوزير B رسالة من C», «تسلم B من السفير A رسالة من C»: A met B."""

from msgspec.structs import replace

from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_HANDED, _TOOK = frozenset(["delivered", "delivered-invitation"]), "got-message"
_HANDING = fold_words("سلم وسلم سلمت وسلمت")  # done, and not to be done or on the way
_TAKING = fold_words("تسلم وتسلم تسلمت وتسلمت استلم واستلم استلمت")
_PERSONAL = ("person", "office")
_NEAR = 3  # tokens between the verb and who handed it over
_MAY = 0.1


def handed(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Give who handed a letter of another to its reader, and the reader; nobody where it is not told."""
    verb, noun = trigger.verb, trigger.noun
    if not scene.arabic or verb is None or noun is None or len(parties) != 2:
        return []
    members = scene.cast.members
    reader = next((c for c in parties if c.role == "recipient" and members[c.actor].kind in _PERSONAL), None)
    if reader is None or reader.start < 0:
        return []
    people = [c for c in candidates if c not in parties and members[c.actor].kind in _PERSONAL and c.likely >= _MAY]
    word = scene.words[verb.start]
    if trigger.frame.id in _HANDED and word in _HANDING:
        carrier = next((c for c in people if c.place in ("subject", "bare-after") and 0 <= c.group - verb.end <= _NEAR), None)
        met = carrier is not None and reader.start > carrier.start and reader.place == "object"  # «سلم A رسالة إلى B» need be no meeting
    elif trigger.frame.id == _TOOK and word in _TAKING:
        carrier = next((c for c in people if c.place == "من" and verb.end <= c.start < noun.start), None)
        met = reader.place == "subject"
    else:
        return []
    if carrier is None or not met:
        return []
    return as_sure([replace(carrier, role="initiator"), replace(reader, role="recipient")])
