"""Persian letters of which the verb right behind the reader tells that they were sent: «A نامه‌ای درباره … به B ارسال کرد».

Also «نامه A که به B نوشته شد», «A با B مکاتبه کرد» and «A به استعلام B پاسخ داد»: who stands right beside the words took part.
"""

from rasad.coding.letters.letters import as_written
from rasad.coding.letters.letters_destined import READ_AT
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words
from rasad.text.matcher import Hit

_WROTE, _CORRESPONDED = "wrote-letter", "corresponded"
ENQUIRED = "enquired"  # the frame of enquiries, of which their words alone tell
_SENT = fold_words("ارسال نوشت نوشتند نوشته فرستاد فرستادند فرستاده تحویل تسلیم تقدیم ابلاغ مخابره نگاشت نگاشتند نگاشته صادر")
_TO_COME = (["خواهد"], ["خواهند"], ["مي"])  # «نامه‌ای به A خواهد نوشت»
_ABOUT = fold_words("درباره پیرامون مبنی درخصوص در با که")  # what a letter is about begins with these, behind it
_BESIDE = fold_words("جداگانه مشترک محرمانه رسمی سرگشاده دیگر دیگری کتبی مکتوب اعتراضی تشکر تسلیت تبریک تقدیر ای را")
_BEHIND = _ABOUT | _BESIDE | frozenset(["خود"])
_DIRECTLY, _HIS_OWN = (["به"], ["براي"], ["خطاب", "به"]), ["خود", "را"]
_ENDS = frozenset([":", "؛", "."])
_CLAUSE = _ENDS | {"كه"}
_BARE, _ACTING = ("subject", "bare-before"), ("person", "title", "organization", "group", "country")
_ANSWER = fold_words("پاسخ جواب")
_ANSWERED_NEAR = 10  # tokens from an enquiry to «پاسخ داد»
_WRITERS = ("person", "office", "organization", "group", "country")
UNNAMED = "group-some"  # people of whom the report says neither whose nor who they are
_SENT_NEAR = 30  # tokens from a letter to whom it was sent


def sent_in_words(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """Give writer and readers where the words beside them tell that one wrote to the others; else nobody."""
    noun = trigger.noun
    if noun is None:
        return []
    if trigger.frame.id == _WROTE:
        return _sent(scene, trigger, noun, candidates) or _answered(scene, trigger, noun, candidates)
    if trigger.frame.id == _CORRESPONDED:
        return _wrote_to(scene, trigger, noun, candidates)
    return _asked(scene, trigger, noun, candidates) if trigger.frame.id == ENQUIRED else []


def _sent(scene: Scene, trigger: Trigger, noun: Hit, candidates: list[Candidate]) -> list[Candidate]:
    """«A نامه‌ای درباره … به B ارسال کرد», «نامه A که به B نوشته شد»."""
    words = scene.words
    reader = next((c for c in candidates if c.place in READ_AT and noun.end < c.group <= noun.end + _SENT_NEAR), None)
    group = _group(scene, trigger, reader)
    if reader is None or group is None:
        return []
    verb = group.end + (words[group.end : group.end + 1] in _TO_COME)
    if _SENT.isdisjoint(words[verb : verb + 1]):
        return []
    owner = next((c for c in candidates if c.place == "of" and c.role == "initiator" and 0 <= c.start - noun.end <= 1), None)
    owned = _group(scene, trigger, owner)
    begin = owned.end if owned is not None else noun.end
    between = words[begin : group.start]
    if not _ENDS.isdisjoint(between) or (between and between[0] not in _BEHIND and between not in _DIRECTLY):
        return []
    if owner is None and not _is_new(scene, noun.end):
        return []  # «نامه را به B تحویل داد»: who handed it over did not write it
    writer = owner or _subject(scene, trigger, candidates, noun.start)
    return _sure(scene, writer, [c for c in candidates if c.group == reader.group and c.place == reader.place])


def _is_new(scene: Scene, end: int) -> bool:
    """Whether a letter is told anew, «نامه‌ای», «یادداشت اعتراضی به …», or as the subject's own, «پیام خود را»; none carried: «نامه را»."""
    following = scene.words[end : end + 2]
    return following == _HIS_OWN or (scene.words[end - 1].endswith("ي") and following[:1] != ["را"])


def _wrote_to(scene: Scene, trigger: Trigger, noun: Hit, candidates: list[Candidate]) -> list[Candidate]:
    """«A با B مکاتبه کرد»: the subject, and those right before the word."""
    readers = [c for c in candidates if c.place == "با" and c.role == "recipient"]
    group = _group(scene, trigger, readers[0]) if readers else None
    if group is None or group.end != noun.start:
        return []
    writer = _subject(scene, trigger, candidates, group.start)
    return _sure(scene, writer, [c for c in readers if c.group == group.start])


def _subject(scene: Scene, trigger: Trigger, candidates: list[Candidate], end: int) -> Candidate | None:
    """Give who stands bare right before the words that end at a token, in one clause with them."""
    before = [g for g in scene.groups[trigger.sentence] if g.marker == "" and g.end <= end and g.phrases[0].kind in _ACTING]
    if not before or not _CLAUSE.isdisjoint(scene.words[before[-1].end : end]):
        return None
    return next((c for c in candidates if c.group == before[-1].start and c.place in _BARE), None)


def _asked(scene: Scene, trigger: Trigger, noun: Hit, candidates: list[Candidate]) -> list[Candidate]:
    """«A به استعلام B پاسخ داد»: B asked A in writing."""
    words = scene.words
    asking = next((c for c in candidates if c.place == "of" and c.role == "initiator" and c.start == noun.end), None)
    asked = next((c for c in candidates if c.place == "subject" and c.role == "recipient"), None)
    last = scene.document.sentences[trigger.sentence][1]
    if asking is None or asked is None or _ANSWER.isdisjoint(words[trigger.start : min(last, trigger.end + _ANSWERED_NEAR)]):
        return []
    return _sure(scene, asking, [asked])


def _answered(scene: Scene, trigger: Trigger, noun: Hit, candidates: list[Candidate]) -> list[Candidate]:
    """«A به نامه B پاسخ داد», «A در پاسخ به پیام B گفت», «پاسخ A به نامه B»: B wrote to A."""
    words, at = scene.words, noun.start - 1
    wrote = next((c for c in candidates if c.place == "of" and c.role == "initiator" and c.start == noun.end), None)
    group = _group(scene, trigger, wrote)
    if wrote is None or group is None or at < 1 or words[at] != "به":
        return []
    if words[at - 1] in _ANSWER:  # «A در پاسخ به پیام B»
        near = [g for g in scene.groups[trigger.sentence] if g.end < at and g.marker in ("", "of") and g.phrases[0].kind in _ACTING]
        if near and near[-1].marker == "of":  # «نظر A در پاسخ به نامه B»
            beside = words[near[-1].end : at - 1] == ["در"]
            return _sure(scene, wrote, [c for c in candidates if beside and c.group == near[-1].start])
        return _sure(scene, wrote, [c for c in [_subject(scene, trigger, candidates, at - 1)] if c is not None])
    before = next((g for g in scene.groups[trigger.sentence] if g.end == at), None)
    if before is None:
        return []
    answers = before.start > 0 and words[before.start - 1] in _ANSWER
    if not answers and _ANSWER.isdisjoint(words[group.end : group.end + 1]):
        return []
    return _sure(scene, wrote, [c for c in candidates if c.group == before.start])


def _sure(scene: Scene, writer: Candidate | None, readers: list[Candidate]) -> list[Candidate]:
    """Give writer and readers, none in doubt; nobody where one side is not named."""
    readers = [c for c in readers if c is not writer and not c.actor.startswith(UNNAMED)]
    if writer is None or not readers or scene.cast.members[writer.actor].kind not in _WRITERS or writer.actor.startswith(UNNAMED):
        return []
    return as_sure(as_written(writer, readers))


def _group(scene: Scene, trigger: Trigger, candidate: Candidate | None) -> Group | None:
    return scene.group_at(trigger.sentence, candidate.group) if candidate is not None else None
