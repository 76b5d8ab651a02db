"""Arabic words of contact that leave no doubt of both sides: «خلال لقائه B» of whom the sentence speaks, «كما استقبل سموه B»."""

from rasad.coding.clauses.told_past import BROUGHT_ABOUT, CAME
from rasad.coding.outright.arabic_with import had_with
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_word, fold_words

_CHANNELS = frozenset(["meeting", "phone", "video"])
_MET = frozenset(["object", "ب", "مع"])
_AT_AIRPORTS, _HIS = frozenset(["met-on-arrival", "saw-off"]), ("ه", "ها")
_BARE = frozenset(["of", "bare-after", "subject"])
_NEAR = 3  # tokens of courtesy and marks between a noun and whom its owner met
_LIKELY, _MAY, _SURE, _ABLE = 0.5, 0.3, 0.7, 0.25
# Before a verb that opens a sentence with one of them.
_ALSO = ([fold_word("كما")], [fold_word("وكما")], [fold_word("كذلك")], [fold_word("وكذلك")])
_COURTEOUS = fold_words("معالي سعادة فخامة دولة سمو سيادة السيد السيدة الدكتور المهندس الشيخ الأمير")


def told_outright(
    scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate], again: bool
) -> list[Candidate]:
    """Give both sides where the words leave no doubt of them; else `parties` as they were judged.

    `again` tells whether words say that who did so before did it once more.
    """
    if len(parties) < 2 and trigger.verb is not None and trigger.frame.channel != "visit":
        parties = _by_its_own(scene, trigger, parties, candidates)
    if trigger.frame.channel not in _CHANNELS:
        return parties
    if trigger.frame.id in _AT_AIRPORTS:
        one = trigger.possessed and scene.words[trigger.end - 1].endswith(_HIS)
        return _at_airport(parties, candidates) if one else parties
    if trigger.possessed and trigger.verb is None:
        return _his(scene, trigger, parties, candidates)
    if trigger.verb is None and not BROUGHT_ABOUT.isdisjoint(scene.words[trigger.end : trigger.end + _NEAR]):
        return _held_by(scene, trigger, parties, candidates)
    if trigger.suffixed and any(c.place == "topic" and c.role is not None for c in candidates):
        return _him(trigger, parties, candidates)
    also = again or scene.words[scene.document.sentences[trigger.sentence][0] : trigger.start] in _ALSO
    told = _again(parties, candidates) if also and trigger.verb is not None else parties
    return had_with(scene, trigger, told, candidates) if told is parties else told


def _by_its_own(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """«تلقى رئيس الوزراء برقية من B»: an official right behind the verb is its subject, whoever knows him, where the other side is sure."""
    verb = trigger.verb
    subject = next((c for c in candidates if c.place == "subject" and c.role is not None and c.likely >= _MAY), None)
    if verb is None or subject is None or scene.cast.members[subject.actor].kind not in ("person", "office"):
        return parties
    between = range(verb.end, subject.group)
    if subject.group < verb.end or any(scene.words[at] not in _COURTEOUS and scene.hit(at, "courtesy") is None for at in between):
        return parties
    others = [c for c in candidates if c.role not in (None, "party") and c.role != subject.role and c.likely >= _SURE]
    others = [c for c in others if c.group == others[0].group]
    if not others or not {c.actor for c in parties} <= {subject.actor, *(c.actor for c in others)}:
        return parties
    return as_sure([subject, *others])


def _his(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """«أعلن A خلال لقائه B»: the subject of the sentence met whoever stands right behind; in «جاء ذلك خلال لقائه B» he spoken of before."""
    noun = trigger.noun
    owner = next((c for c in candidates if c.place == "subject" and c.role is not None and c.likely >= _LIKELY), None)
    if owner is None and scene.words[max(0, trigger.start - 3) : trigger.start - 1] in CAME:
        owner = next((c for c in candidates if c.place in ("topic", "subject") and c.role is not None and c.likely >= _ABLE), None)
    if noun is None or owner is None:
        return parties
    met = [c for c in candidates if c.place in _MET and c.role is not None and 0 <= c.group - noun.end <= _NEAR and c is not owner]
    return as_sure([owner, *(c for c in met if c.group == met[0].group)]) if met else parties


def _held_by(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """«مباحثات عقدها في عمّان A وB»: two people of two countries whom the verb of the noun's own clause has for its subject."""
    members = scene.cast.members
    after = sorted((c for c in candidates if c.group >= trigger.end and c.place in _BARE), key=lambda c: c.start)
    held = [c for c in after if c.group == after[0].group and members[c.actor].kind in ("person", "office")]
    homes = {members[c.actor].country for c in held}
    return as_sure(held) if len(held) > 1 and len(homes) == len(held) and None not in homes else parties


def _at_airport(parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """«وكان في استقباله A وB», «في وداعه A وB»: the one traveller told of before, and those who awaited him or saw him off."""
    topic = next((c for c in candidates if c.place == "topic" and c.role in ("initiator", "party")), None)
    if topic is None or any(c.place in ("of", "subject") for c in candidates):
        return parties
    hosts = [c for c in candidates if c.place == "object" and c.role is not None and c.likely >= _LIKELY]
    return as_sure([topic, *hosts]) if hosts else parties


def _him(trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """«كما التقى B، واستقبله C»: the pronoun on the verb is who the report speaks of, and C stands right behind it."""
    hosts = [c for c in candidates if c.place == "subject" and c.role is not None and 0 <= c.group - trigger.end <= _NEAR]
    topic = next(c for c in candidates if c.place == "topic" and c.role is not None)
    return as_sure([topic, *hosts]) if hosts and not any(c.place == "object" for c in candidates) else parties


def _again(parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """«كما استقبل سموه B»: he and those whom the verb has for its object, where no other subject stands."""
    topic = next((c for c in candidates if c.place == "topic" and c.role is not None), None)
    if topic is None or any(c.place == "subject" for c in candidates):
        return parties
    met = [c for c in candidates if c.place == "object" and c.role is not None and c.likely >= _LIKELY]
    return as_sure([topic, *met]) if met else parties
