"""Bodies that only tell of a contact: «قالت الحركة إن هنية التقى …», «أعلنت الرئاسة أن الرئيس سيستقبل …»: credits, no statements."""

from rasad.coding.clauses.levels import Draft
from rasad.coding.scene.scene import CodedContact, CodedStatement, Scene
from rasad.coding.speakers.told_by import told_by
from rasad.text import fold_words

_NEAR = 14  # tokens from where the words begin to the verb of contact
_REACH = 25  # and in Persian, where the verb comes last
_TOOK_PLACE = fold_words("جرت جرى تم تمت")  # «جرت مكالمة هاتفية بين»
_LIGHT = fold_words("قام قامت قاموا قاما يقوم تقوم سيقوم ستقوم")  # «قام بزيارة» tells of one, «قام به» does not
_TOLD = frozenset(["past", "future"])
_ITSELF = ("انها", "انه", "انهم")


def relays(scene: Scene, draft: Draft) -> bool:
    """Whether a body's words only tell of a contact that took place or is to take place."""
    candidate = draft.candidate
    if candidate.cue.klass != "state" or candidate.how != "that" or candidate.subject is None:
        return False
    if any(phrase.kind != "organization" for phrase in candidate.subject.phrases):
        return False
    own = scene.words[candidate.content - 1].endswith(_ITSELF)  # «أعلنت الخارجية أنها ستستدعي السفير»: its own act
    told = frozenset(["past"]) if own else _TOLD
    first = candidate.content
    end = scene.document.sentences[scene.document.sentence_of[first]][1] if first < len(scene.words) else first
    end = end if draft.end is None else min(end, draft.end)  # «قالت الحركة إن …، وحملت السلطات المسؤولية»: another act of its own
    return any(_contact(scene, at, first, told) for at in range(first, min(first + _NEAR, end)))


def without_relayed(scene: Scene, statements: list[CodedStatement], contacts: list[CodedContact]) -> list[CodedStatement]:
    """Leave out what Persian bodies say that only tells of others' contact: «ارگ اعلام کرد که … تلفنی صحبت کرده‌اند» is a credit."""
    if scene.arabic:
        return statements
    own = [said for said in statements if not _only_relays(scene, said, contacts)] if contacts else statements
    return [said for said in own if told_by(scene, said.sentence) is None]


def _only_relays(scene: Scene, said: CodedStatement, contacts: list[CodedContact]) -> bool:
    own = "shape:headline" in said.rules or said.cue_id == "stand-written"  # «در این بیانیه آمده است که …»: its own words
    if own or said.klass != "state" or scene.cast.members[said.speaker].kind != "organization":
        return False
    first, last = (scene.document.token_at(at) for at in said.content)
    return any(
        contact.status == "held" and said.speaker in contact.according_to and said.speaker not in contact.parties
        and any(first <= at < min(last, first + _REACH) for at in contact.anchors)
        for contact in contacts
    )


def _contact(scene: Scene, at: int, first: int, told: frozenset[str]) -> bool:
    if scene.words[at].lstrip("و") in _LIGHT and scene.hit(at + 1, "frame-noun") is None:
        return False  # «ما قامت به أنقرة»
    tenses = {hit.entry.value[1] for hit in scene.hits.get(at, ()) if hit.entry.kind == "frame-verb"}
    if not tenses.isdisjoint(told):
        return True
    if scene.words[at] in _TOOK_PLACE:
        return scene.hit(at + 1, "frame-noun") is not None
    return "present" in tenses and "المقرر" in scene.words[max(first, at - 3) : at] and "ليس" not in scene.words[first:at]
