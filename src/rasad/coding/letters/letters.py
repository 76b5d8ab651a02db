"""Letters that somebody carries: who wrote and who was to read, not who handed over.

«التقى A الرئيس B وسلمه رسالة من C», «نامه C را تقدیم B کرد»: the envoy served the writer, so he is no party of the message; where
only a pronoun names the reader, he is whom the envoy met of another country than the writer's.
"""

from msgspec.structs import replace

from rasad.coding.clauses.governing import main_subject
from rasad.coding.clauses.honorifics import is_honorific
from rasad.coding.letters.letters_destined import READ_AT, destined
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger, has_article
from rasad.text import fold_words

_FRAMES = frozenset(["delivered", "delivered-invitation", "handed-over", "carried"])
_HANDED_OVER, _GOT = "handed-over", "got-letter"
_RECEIVED = frozenset(["got-message", "invitation-got"])
_TO_HIM = fold_words("إليه إليها إليهم له لها لهم")
_HANDED_HIM = fold_words("سلمه سلمها سلمهم يسلمه يسلمها")
_SENT = fold_words("بعثها بعثتها بعث بعثت وجهها وجهتها أرسلها أرسلتها وجههما وجهتهما بعثهما بعثتهما رفعها رفعتها وجه وجهت أرسل أرسلت")
_ADDRESSED = fold_words("موجهة الموجهة")
_SENDING = 2  # words after «رسالة» within which «بعثها» stands
_LETTERS = fold_words("رسالة برقية خطاب دعوة رسائل برقيات")
_FROM_HIM = fold_words("منه منها منهم")
_SENT_TO = fold_words("بها به إليه إليها إليهم إلى جلالته سموه فخامته معاليه سيادته دولته")
_SENDERS = ("of", "subject", "topic")
_BEARS = fold_words("يحمل تحمل حمل حملت تحملان يحملان حاملا حاملة")
_PERSONAL = ("person", "office")
_CARRIERS = ("توسط", "از طريق", "subject", "topic")  # «پیام A توسط C به B تقدیم شد»
_GIVEN_TO = frozenset(["تسليم", "تقديم", "تحويل"])
_MET = frozenset(["با"])
_SURE = 0.8  # how likely the writer and the reader of a carried letter are


def is_carried(trigger: Trigger) -> bool:
    """Whether a trigger tells of a letter that is handed over."""
    return trigger.frame.id in _FRAMES


def is_sent(scene: Scene, trigger: Trigger) -> bool:
    """Whether the clause after a letter tells who sent it: «في رسالة بعثها A إلى B»."""
    after = scene.words[trigger.end : trigger.end + _SENDING]
    return scene.arabic and trigger.frame.id == "message-noun" and not _SENT.isdisjoint(after)


def addressed(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Give who sent a letter and to whom, where its clause names a reader («بعثها إلى B»); else `parties` as they were judged."""
    readers = _readers(scene, trigger, candidates)
    ranked = sorted((c for c in candidates if c.place in _SENDERS), key=lambda c: _SENDERS.index(c.place))
    sender = next((c for c in ranked if c not in readers), None)
    return as_written(sender, readers) if sender is not None and readers else parties


def without_writers(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """Leave out who only wrote a letter that others handed over: «استقبل A الوزير B، وتسلم منه رسالة بعث بها C»."""
    if not scene.arabic or trigger.frame.channel == "message":
        return candidates
    return [c for c in candidates if c.start < trigger.end or not _only_wrote(scene, trigger, c)]


def _only_wrote(scene: Scene, trigger: Trigger, candidate: Candidate) -> bool:
    """Whether a verb of sending is the nearest verb before somebody: «بعث بها إلى جلالته C»."""
    at = candidate.start - 1
    while at > trigger.end and scene.words[at] in _SENT_TO:
        at -= 1
    if at <= trigger.end or scene.words[at] not in _SENT or candidate.place in READ_AT:
        return False
    return not _LETTERS.isdisjoint(scene.words[max(trigger.end, at - _SENDING - 1) : at])


def is_taken(scene: Scene, trigger: Trigger) -> bool:
    """Whether a letter is told to have been taken from somebody: «تسلم A من B رسالة», «وتسلم منه رسالة»."""
    return scene.arabic and trigger.frame.id in _RECEIVED and trigger.noun is not None


def taken_from(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Give who wrote a letter and who took it where another brought it; else `parties` as they were judged.

    «تسلم A من السفير B رسالة من C», «استقبل A الوزير B وتسلم منه رسالة بعث بها إلى جلالته C»: C wrote to A.
    """
    noun, verb = trigger.noun, trigger.verb
    if noun is None:
        return parties
    after = [c for c in candidates if c.start >= noun.end]
    writer = next((c for c in after if c.role == "initiator"), None)
    if writer is None and _told_before(scene, trigger) and all(c.role != "initiator" for c in candidates):
        return []  # «وتسلم الرسالة A لدى استقباله B»: who took it for its reader, and who brought it
    sent = _sent_at(scene, trigger)
    if sent is not None:
        writer = _sender_after(scene, sent, after)
    pronoun = verb is not None and not _FROM_HIM.isdisjoint(scene.words[verb.end : verb.end + 1])
    brought = pronoun or any(c.role == "initiator" and c.start < noun.start for c in candidates)
    meant = _addressee(scene, noun.end, after) if writer is not None else None
    if writer is None or not (brought or sent is not None or meant is not None):
        return parties
    took = next((c for c in candidates if c.role == "recipient" and c is not writer), None) or _who_took(scene, trigger, candidates)
    reader = meant or took
    return as_written(writer, [reader]) if reader is not None and reader is not writer else parties


def _sent_at(scene: Scene, trigger: Trigger) -> int | None:
    """Where the clause behind an Arabic letter tells who sent it: «رسالة بعث بها C»."""
    if not scene.arabic or trigger.noun is None:
        return None
    end = trigger.noun.end
    return next((end + gap for gap, word in enumerate(scene.words[end : end + _SENDING + 1]) if word in _SENT), None)


def _sender_after(scene: Scene, sent: int, after: list[Candidate]) -> Candidate | None:
    """«بعث بها إلى جلالته C», «بعثها إليه C», «وجهها C إلى A»: the first person without a preposition after the verb."""
    at = sent + 1
    while scene.words[at : at + 1] and scene.words[at] in _SENT_TO:
        at += 1
    bare = (c for c in after if c.start >= sent and scene.cast.members[c.actor].kind in _PERSONAL)
    return next((c for c in bare if c.place not in READ_AT), None)


def _addressee(scene: Scene, end: int, after: list[Candidate]) -> Candidate | None:
    """«تسلم A رسالة موجهة إلى B من C»: A took what B is to read."""
    for at in range(end, min(end + _SENDING, len(scene.words))):
        if scene.words[at] in _ADDRESSED:
            return next((c for c in after if c.place in READ_AT and scene.cast.members[c.actor].kind in _PERSONAL), None)
    return None


def _who_took(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> Candidate | None:
    """Whose deed goes on: «استقبل A الوزير B، وتسلم منه رسالة»: the subject of the verb before."""
    before = [g for g in scene.groups[trigger.sentence] if g.end <= trigger.start and g.start not in scene.objects]
    subject = main_subject(scene, before)
    return next((c for c in candidates if subject is not None and c.actor in subject.actors()), None)


def correspondents(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Give writer and readers of a letter that is handed over, where both can be told; else `parties` as they were judged.

    «سلم الرسالة مبعوث A» goes back to a letter told before, «الزيارة تحمل رسالة» is a manner of speaking: no parties.
    """
    if named := destined(scene, trigger, candidates):
        return named
    writer = next((c for c in candidates if c.role == "initiator" and c.start >= trigger.end), None)
    readers = _readers(scene, trigger, candidates)
    if (sent := _sent_at(scene, trigger)) is not None:
        writer = _sender_after(scene, sent, [c for c in candidates if c not in readers]) or writer
    if writer is None and scene.arabic:
        writer = _sender_by_envoy(candidates, trigger) if readers else None
        carrier = _carrier(scene, trigger, candidates) if writer is None and readers and _told_before(scene, trigger) else None
        if carrier is not None:
            return as_written(carrier, readers)
        if writer is None and (_told_before(scene, trigger) or scene.words[trigger.start].removeprefix("و") in _BEARS):
            return []
    elif writer is not None and not readers:
        readers = _met_abroad(scene, trigger, candidates, writer)
    readers = [reader for reader in readers if reader is not writer]
    if writer is not None and readers:
        return as_written(writer, readers)
    both = {c.role for c in parties} >= {"initiator", "recipient"}
    return parties if both or trigger.frame.id != _HANDED_OVER else []  # who only handed it over did not write it


def handing(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Give who handed over a letter and who took it, as the sides of their meeting; nobody if not told.

    «A پیام C را تقدیم B کرد», «A نامه C به D را به B داد»: A met B, whoever is to read it.
    """
    if trigger.frame.id not in (_HANDED_OVER, _GOT) or trigger.verb is None or scene.arabic:
        return []
    personal = [c for c in candidates if scene.cast.members[c.actor].kind in _PERSONAL]
    if trigger.frame.id == _GOT:
        return _brought(personal, parties)
    carrier = next((c for place in _CARRIERS for c in personal if c.place == place and c not in parties), None)
    object_end = next((at for at in range(trigger.verb.start, trigger.start, -1) if scene.words[at] == "را"), trigger.start)
    meant = [c for c in personal if c.place in READ_AT and c.start < object_end]  # «پیام C برای D را»: D need not be there
    takers = [c for c in personal if c.place in READ_AT | _GIVEN_TO and c not in meant and c is not carrier]
    takers = takers or [c for c in personal if c in parties and c.role == "recipient" and c not in meant]
    if carrier is not None and carrier.place in _CARRIERS[:2]:  # «نامه A به D توسط C تحویل داده شد»: to whom is not told
        takers = [c for c in takers if c.group > carrier.group]
    if carrier is None or len(takers) != 1 or not any(c.role == "initiator" for c in parties):
        return []
    sides = ((carrier, "initiator"), (takers[0], "recipient"))
    return sorted((replace(c, role=role, likely=max(c.likely, _SURE)) for c, role in sides), key=lambda c: c.start)


def _brought(personal: list[Candidate], parties: list[Candidate]) -> list[Candidate]:
    """«B پیام A را از فرستاده او دریافت کرد»: B met who brought it."""
    taker = next((c for c in personal if c in parties and c.place in ("subject", "topic")), None)
    carrier = next((c for c in personal if c.place == "از" and c not in parties), None)
    if taker is None or carrier is None or len(parties) != 2:
        return []
    sides = ((carrier, "initiator"), (taker, "recipient"))
    return sorted((replace(c, role=role, likely=max(c.likely, _SURE), sure=True) for c, role in sides), key=lambda c: c.start)


def is_handing_over(scene: Scene, trigger: Trigger) -> bool:
    """«وتسلم الرسالة A من السفير B», «وسلم الرسالة السفير B إلى A»: of a letter told before, two who handed it over met."""
    taken = trigger.frame.id in _FRAMES or trigger.frame.id == "got-message"
    return taken and scene.arabic and _told_before(scene, trigger)


def as_written(writer: Candidate, readers: list[Candidate]) -> list[Candidate]:
    """Give writer and readers in the order of the text, with their roles."""
    for candidate in (writer, *readers):
        candidate.likely = max(candidate.likely, _SURE)
        candidate.role = "initiator" if candidate is writer else "recipient"
    return sorted((writer, *readers), key=lambda c: c.start)


def _carrier(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> Candidate | None:
    """«وسلم الرسالة السفير B إلى A»: who handed over a letter told before, named on either side of it."""
    people = (c for c in candidates if c.place in ("subject", "of") and c.start >= trigger.start)
    return next((c for c in people if scene.cast.members[c.actor].kind in _PERSONAL), None)


def _told_before(scene: Scene, trigger: Trigger) -> bool:
    """«وسلم الرسالة مبعوث A»: the letter is known already."""
    return trigger.noun is not None and has_article(scene.words[trigger.noun.start], trigger.noun.prefix)


def _readers(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """The first people after the letter whom a preposition makes its readers; in «نامه A به B تحویل C شد» B, not C."""
    named = [c for c in candidates if c.role == "recipient" and c.start >= trigger.start]
    for places in (READ_AT, _GIVEN_TO):
        there = [c for c in named if c.place in places]
        if scene.arabic and trigger.noun is not None:  # «قدم إلى الوزير B دعوة من C إلى D»: who stands after the letter reads it
            there = [c for c in there if c.start >= trigger.noun.end] or there
        people = [c for c in there if scene.cast.members[c.actor].kind != "country"] or there
        if people:
            return [c for c in people if c.group == people[0].group]
    if not _by_pronoun(scene, trigger):
        return [c for c in named if c.place == "object"]
    return []


def _by_pronoun(scene: Scene, trigger: Trigger) -> bool:
    """Whether a pronoun on the verb, or right after it, is the reader: «سلمه رسالة», «نقل إليه رسالة»."""
    if not scene.arabic or trigger.verb is None:
        return False
    word = scene.words[trigger.verb.start][len(trigger.verb.prefix) :]
    return word in _HANDED_HIM or not _TO_HIM.isdisjoint(scene.words[trigger.verb.end : trigger.verb.end + 1])


def _by_honorific(scene: Scene, trigger: Trigger) -> bool:
    """«الذي سلم جلالته رسالة»: an honorific right behind the verb, where the envoy is its subject."""
    verb, words = trigger.verb, scene.words
    return verb is not None and verb.end < len(words) and is_honorific(words[verb.end])


def _sender_by_envoy(candidates: list[Candidate], trigger: Trigger) -> Candidate | None:
    """The subject that gives somebody a letter to another: «سلم الرئيس A الأمير B رسالة إلى الملك C»; then B carries it."""
    carrier = next((c for c in candidates if c.place == "object" and trigger.start <= c.start), None)
    return next((c for c in candidates if c.place == "subject"), None) if carrier is not None else None


def _met_abroad(scene: Scene, trigger: Trigger, candidates: list[Candidate], writer: Candidate) -> list[Candidate]:
    """Whom the envoy stood before: the one person told of before the letter who is not of the writer's side."""
    members = scene.cast.members
    own = members[writer.actor].country
    if own is None or (scene.arabic and not (_by_pronoun(scene, trigger) or _by_honorific(scene, trigger))):
        return []
    near = [c for c in candidates if c is not writer and c.start < trigger.start and members[c.actor].kind in _PERSONAL]
    if not scene.arabic:
        near = [c for c in near if c.place in _MET]
    others = [c for c in near if members[c.actor].country not in (None, own)]
    return others if len(others) == 1 else []
