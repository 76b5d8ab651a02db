"""Beginnings: whom a report's own words say to have begun a contact, whatever else speaks for others.

«این گفتگو به درخواست A انجام شد», «اتصال هاتفي أجراه A مع B», «A در تماس تلفنی با B عید را به او تبریک گفت»: who asked for it,
who made the call, who congratulates or condoles.
"""

from rasad.coding.contacts.persian_beginnings import came
from rasad.coding.journeys.on_visits import visitors
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_REQUESTS = {True: fold_words("طلب بطلب"), False: fold_words("درخواست تقاضای خواست")}  # by whether the language is Arabic
_BEFORE_REQUEST = fold_words("به بنا على بر")
_AFTER_REQUEST = 1  # words between «طلب» and who asked: «بطلب من A»
_MADE = fold_words("أجراه أجرته أجراها أجرتها تجريه يجريه")
_MAKING = 2  # words after a call's noun within which «أجراه» stands
_COME_FROM = fold_words("قادما قادمة قادمين آتيا آتية")
_COMING = 8  # words before a meeting in which «قادما من» stands
_TO_THEM = fold_words("له لها لهم لهما")  # «شكره على استقباله لهم»: who was thanked is the host
_COURTESIES = fold_words("تبریک تسلیت تهنیت")
_SAID = fold_words("گفت گفتند گفته عرض")
_SAYING = 5  # words after «تبریک» within which its verb stands
_CONGRATULATES = fold_words("هنأ هنأت عزى عزت يهنئ تهنئ يعزي تعزي")


def beginners(scene: Scene, trigger: Trigger, channel: str, parties: list[Candidate], land: str | None) -> set[str]:
    """Give the parties that the words around a trigger say to have begun its contact, made in `land`; none where they leave it open."""
    sentence = scene.document.sentences[trigger.sentence]
    asked = requested(scene, trigger.sentence, {p.actor for p in parties})
    if asked is not None:
        return {asked}
    if comers := came(scene, trigger, channel, parties) or visitors(scene, trigger, channel, parties, land):
        return comers
    if channel == "message":
        writers = [p for p in parties if p.role == "initiator"]
        return {writers[0].actor} if len(writers) == 1 else set()
    if channel == "meeting" and scene.arabic and _on_the_way(scene, trigger):
        return {p.actor for p in parties if p.place in ("subject", "topic")}
    if trigger.frame.id == "received-noun" and trigger.possessed and not _TO_THEM.isdisjoint(scene.words[trigger.end : trigger.end + 1]):
        hosts = [p for p in parties if p.place == "ل" and p.start < trigger.start]
        return {p.actor for p in parties if p not in hosts} if hosts else set()
    if channel != "phone":
        return set()
    if scene.arabic and not _MADE.isdisjoint(scene.words[trigger.end : trigger.end + _MAKING]):
        return {p.actor for p in parties if p.place == "of"}
    callers = _courteous(scene, sentence, parties)
    return callers if len(callers) < len(parties) else set()


def _on_the_way(scene: Scene, trigger: Trigger) -> bool:
    """«وصل A إلى الرياض قادماً من القاهرة، حيث التقى B»: A had come there."""
    words = scene.words[max(scene.document.sentences[trigger.sentence][0], trigger.start - _COMING) : trigger.start]
    return "حيث" in words[-2:] and not _COME_FROM.isdisjoint(words)


def requested(scene: Scene, sentence: int, actors: set[str]) -> str | None:
    """Give the one of `actors` at whose request a contact came about, as a sentence says («به درخواست A», «بطلب من A»)."""
    first = scene.document.sentences[sentence][0]
    for group in scene.groups[sentence]:
        actor = group.phrases[0].actor
        if actor in actors and len(group.phrases) == 1 and _after_request(scene, group, first):
            return actor
    return None


def _after_request(scene: Scene, group: Group, first: int) -> bool:
    words = scene.words
    for at in range(max(first, group.start - 1 - _AFTER_REQUEST), group.start):
        if words[at] in _REQUESTS[scene.arabic] and (words[at].startswith("ب") or (at > first and words[at - 1] in _BEFORE_REQUEST)):
            return at == group.start - 1 or words[at + 1] == "من"
    return False


def _courteous(scene: Scene, sentence: tuple[int, int], parties: list[Candidate]) -> set[str]:
    """The parties that congratulate or condole: in Persian the subject of such a sentence, in Arabic who stands after the verb."""
    if scene.arabic:
        verbs = {at + 1 for at in range(*sentence) if scene.words[at].removeprefix("و") in _CONGRATULATES}
        return {p.actor for p in parties if p.group in verbs}
    for at in range(*sentence):
        if scene.words[at] in _COURTESIES and not _SAID.isdisjoint(scene.words[at + 1 : at + 1 + _SAYING]):
            return {p.actor for p in parties if p.place == "subject"}
    return set()
