"""Called off: what one sentence of a report says of a contact that another sentence tells.

A claim is denied where it is not told («نفى مكتبه حصول اللقاء», «طالبان دیدار ارومچی را تکذیب کردند»), and what was to be is off once
the report says that its people's trip is: «سفر A لغو شد … قرار بود A با B دیدار کند».
"""

from collections.abc import Sequence

from rasad.coding.clauses.denial import disclaimed
from rasad.coding.lexicons.coding import frames_by_id
from rasad.coding.scene.scene import CodedContact, Scene
from rasad.coding.scene.trigger import has_article
from rasad.text import fold_words
from rasad.text.matcher import Hit

_WAS = fold_words("كان كانت")
_WAS_TO = (["قرار", "بود"], ["بنا", "بود"])
_THIS = frozenset(["اين", "ان"])
_CALLING_OFF = fold_words("إلغاء بإلغاء ألغي ألغيت ألغى ألغت")
_WAS_OFF = fold_words("ألغي ألغيت إلغاؤه إلغاؤها")
_OFF, _BECAME = fold_words("لغو منتفی کنسل"), fold_words("شد شده کرد کردند")
_DONE, _NOT = fold_words("برگزار انجام"), fold_words("نشد نشده")
_EARLIER = ("پيش از اين", "پيش تر", "پيشتر", "قبلا", "قبل از اين")
_OPENING, _HAD = 10, fold_words("بود بودند")  # tokens that open a sentence, and verbs of what was so before
_CLAUSE = 12  # tokens from a Persian noun to the verb that closes its clause
_REACH = 3  # tokens from «كان» to the word of plan: «كان من المقرر»


def heed_denials(scene: Scene, contacts: Sequence[CodedContact]) -> None:
    """Set the status of contacts that another sentence of the report denies or calls off."""
    if not contacts:
        return
    for number in sorted(scene.sentences_with(("frame-noun",)).difference([contact.sentence for contact in contacts])):
        claimed = _claimed(scene, number, contacts)
        if claimed is not None:
            claimed.status, claimed.firm, claimed.disowned = "denied", True, True
    _heed_calling_off(scene, contacts)
    off = [contact for contact in contacts if contact.status == "denied" and not contact.disowned]
    for contact in contacts:
        if contact.status != "planned":
            continue
        told_off = [other for other in off if _may_be_part(contact, other)]
        if (told_off and _was_to_be(scene, contact)) or any(_claimed_before(scene, contact, other) for other in told_off):
            contact.status, contact.firm = "denied", True


def _may_be_part(contact: CodedContact, off: CodedContact) -> bool:
    """Whether what was called off may have taken a plan with it; another of its kind stands («سفر A به B لغو شد»)."""
    if contact.channel == off.channel:
        return set(contact.parties) == set(off.parties)
    return not set(contact.parties).isdisjoint(off.parties)


def _claimed_before(scene: Scene, contact: CodedContact, off: CodedContact) -> bool:
    """«سفر A به B لغو شد … پیش از این رسانه‌ها ادعا کرده بودند که A راهی B خواهد شد»: the same journey, claimed before."""
    first, last = scene.document.sentences[contact.sentence]
    same = contact.channel == off.channel == "visit" and contact.sentence > off.sentence
    return same and not scene.arabic and _tells_of_earlier(scene, first, last)


def _tells_of_earlier(scene: Scene, first: int, last: int) -> bool:
    """Whether a Persian sentence goes back to what was said: «پیش از این … کرده بودند»."""
    words = scene.words[first:last]
    opening = f" {' '.join(words[:_OPENING])} "
    return any(f" {earlier} " in opening for earlier in _EARLIER) and not _HAD.isdisjoint(words)


def _heed_calling_off(scene: Scene, contacts: Sequence[CodedContact]) -> None:
    """«كان من المقرر أن يلتقي A B لكن اللقاء ألغي», «قرار بود A با B دیدار کند اما این دیدار لغو شد»: it is off."""
    planned = [contact for contact in contacts if contact.status == "planned"]
    frames = frames_by_id(scene.language.code)
    for at in scene.everywhere("frame-noun") if planned else ():
        hit = scene.hit(at, "frame-noun")
        if hit is None or at in scene.phrase_at or not _pointed(scene, hit) or not _is_off(scene, hit):
            continue
        channel = frames[hit.entry.value[0]].channel
        before = [c for c in planned if c.anchor < at and (c.channel == channel or {c.channel, channel} == {"visit", "meeting"})]
        if before and _was_to_be(scene, before[-1]):
            before[-1].status, before[-1].firm = "denied", True


def _pointed(scene: Scene, hit: Hit) -> bool:
    """Whether a noun goes back to what was told: «اللقاء», «این دیدار»."""
    if scene.arabic:
        return not hit.prefix and has_article(scene.words[hit.start], hit.prefix)
    return hit.start > 0 and scene.words[hit.start - 1] in _THIS


def _is_off(scene: Scene, hit: Hit) -> bool:
    """Whether the verb after a noun or the word before it calls it off: «اللقاء ألغي», «إلغاء اللقاء», «این دیدار امروز لغو شد»."""
    words, last = scene.words, scene.document.sentences[scene.document.sentence_of[hit.start]][1]
    if scene.arabic:
        return words[hit.start - 1] in _CALLING_OFF or not _WAS_OFF.isdisjoint(words[hit.end : min(last, hit.end + _REACH)])
    closing = range(hit.end, min(last - 1, hit.end + _CLAUSE))
    return any((words[at] in _OFF and words[at + 1] in _BECAME) or (words[at] in _DONE and words[at + 1] in _NOT) for at in closing)


def _claimed(scene: Scene, number: int, contacts: Sequence[CodedContact]) -> CodedContact | None:
    """Give the contact that a sentence without one of its own denies: of its kind the last before it, for a headline the first after."""
    frame = disclaimed(scene, number)
    if frame is None:
        return None
    channel = frames_by_id(scene.language.code)[frame].channel
    alike = [contact for contact in contacts if contact.channel == channel and contact.status == "held"]
    before = [contact for contact in alike if contact.sentence < number]
    if before:
        return before[-1]
    return alike[0] if alike and number == 0 else None


def _was_to_be(scene: Scene, contact: CodedContact) -> bool:
    """Whether a contact is told as what was to be: «قرار بود», «كان من المقرر»."""
    words = scene.words
    first, last = scene.document.sentences[contact.sentence]
    for at in scene.places("planned", first, last):
        if scene.arabic and not _WAS.isdisjoint(word.lstrip("و") for word in words[max(first, at - _REACH) : at + 1]):
            return True
        if words[at : at + 2] in _WAS_TO:
            return True
    return False
