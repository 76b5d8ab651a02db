"""Persian messages told without a letter's word: wishes to somebody, words addressed to somebody, posts that answer somebody.

«A روز ملی را به B تبریک گفت», «A در توییتی خطاب به B نوشت», «A در صفحه خود به B پاسخ داد», «توییت تبریک A به B». Who writes is the
bare subject of the clause, and who is meant stands right before the verb, or right behind «خطاب به».
"""

from collections.abc import Iterator, Sequence
from itertools import compress

from rasad.coding.lexicons.coding import frames_by_id
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import CodedContact, Group, Scene
from rasad.coding.scene.speech_verbs import says_at
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_FRAME = "addressed"
_WISHES, _SAID = fold_words("تبریک تسلیت شادباش تهنیت"), fold_words("گفت گفتند گفته")
_OFFERED, _DID = "عرض", fold_words("کرد کردند کرده نمود نمودند نموده")
_ANSWER, _GAVE = fold_words("پاسخ جواب"), fold_words("داد دادند داده")
_ADDRESSED, _WROTE = fold_words("خطاب"), fold_words("نوشت نوشتند نوشته نگاشت نگاشتند نگاشته")
_PAPERS = fold_words("توییتی توئیتی توییت توئیت پستی یادداشتی مطلبی متنی نوشتاری استوری")  # «در توییتی خطاب به B»
_POSTS = _PAPERS | fold_words("توییتر توئیتر ایکس اینستاگرام فیسبوک فیسبوکش فیس تلگرام تلگرامی کانال صفحه برگه حساب")
_POST_NOUNS = fold_words("توییت توئیت توییتری توئیتری اینستاگرامی فیسبوکی")
_BEHIND_POST = fold_words("تبریک تسلیت جدید تازه معنادار مشترک")
_PRONOUNS = frozenset(["او", "وي", "ايشان"])
_PEOPLE = ("person", "title")
_CLAUSE = frozenset(["كه", ":", "؛", ".", "ولي", "اما"])
_SPEECHES = fold_words("سخنانی سخنرانی مراسم آیین همایش خطبه  نطق حاشیه جمع تذکر")  # who speaks there writes to nobody
_FACE_TO_FACE = frozenset(["meeting", "phone", "video"])
_NEAR = 3  # tokens between whom words are addressed to and the verb, or from «خطاب» back to what they stand in
_AHEAD = 2  # sentences after a headline that tell by what means it was said


def addressed_outright(scene: Scene, number: int, told: Sequence[CodedContact]) -> list[tuple[Trigger, list[Candidate]]]:
    """Give the messages that a Persian sentence tells without a letter's word, each with who wrote and who was to read."""
    first, last = scene.document.sentences[number]
    if scene.arabic or TELLING.isdisjoint(scene.words[first:last]):
        return []
    found = []
    for at, writer, readers in _sides(scene, number, first, last):
        people = {actor for group in (writer, *readers) for actor in group.actors()}
        if len(people) < 2 or any(people <= set(contact.parties) and contact.channel in _FACE_TO_FACE for contact in told):
            continue
        trigger = Trigger(frames_by_id(scene.language.code)[_FRAME], number, at, at + 1, None, None)
        parties = _candidates(writer, "subject", "initiator")
        for group in readers:
            parties += [c for c in _candidates(group, "به", "recipient") if c.actor not in writer.actors()]
        found.append((trigger, as_sure(parties)))
    return found


TELLING = _WISHES | _ADDRESSED | _ANSWER | _POST_NOUNS


def _candidates(group: Group, place: str, role: str) -> list[Candidate]:
    people = [p for p in group.phrases if p.actor is not None and p.kind in _PEOPLE]
    return [Candidate(p.actor, role, place, p.start, group.start) for p in people if p.actor is not None]


def _sides(scene: Scene, number: int, first: int, last: int) -> Iterator[tuple[int, Group, list[Group]]]:
    """Give where a sentence tells of such words, with who says them and to whom."""
    words, named = scene.words, scene.phrase_at
    for at in compress(range(first, last - 1), map(TELLING.__contains__, words[first : last - 1])):
        if at in named:
            continue
        if words[at] in _WISHES and _closes(words, at + 1):
            yield from _wished(scene, number, at)
        elif words[at] in _ADDRESSED and words[at + 1] == "به":
            yield from _written(scene, number, at)
        elif words[at] in _ANSWER and words[at + 1] in _GAVE and not _POSTS.isdisjoint(words[first:at]):
            yield from _answered(scene, number, at)
        elif words[at] in _POST_NOUNS:
            yield from _post(scene, number, at)


def _closes(words: list[str], at: int) -> bool:
    """Whether a verb of saying follows a wish: «تبریک گفت», «تسلیت عرض کرد»."""
    return words[at] in _SAID or (words[at] == _OFFERED and not _DID.isdisjoint(words[at + 1 : at + 2]))


def _wished(scene: Scene, number: int, at: int) -> Iterator[tuple[int, Group, list[Group]]]:
    """«A روز ملی را به B تبریک گفت», «A انتخاب B را به او تبریک گفت»: to one of another state, and not in a speech or a talk."""
    first = scene.document.sentences[number][0]
    if not _SPEECHES.isdisjoint(scene.words[first:at]) or _talked(scene, number):
        return
    reader = _before(scene, number, at)
    writer = _subject(scene, number, reader.start if reader is not None else at)
    if reader is None and writer is not None and scene.words[at - 1] in _PRONOUNS and scene.words[at - 2] == "به":
        others = [g for g in scene.groups[number] if writer.end <= g.start < at and g.phrases[0].kind in _PEOPLE]
        reader = others[0] if len(others) == 1 else None
    if reader is None or writer is None or len(reader.actors()) != 1:
        return
    members = scene.cast.members
    homes, abroad = ({members[actor].country for actor in group.actors()} for group in (writer, reader))
    if None not in homes | abroad and homes.isdisjoint(abroad):
        yield at, writer, [reader]


def _talked(scene: Scene, number: int) -> bool:
    """Whether the sentence, or for a headline the next ones, tells of a call or a meeting, in which the wish was said then."""
    sentences, frames = scene.document.sentences, frames_by_id(scene.language.code)
    ends = sentences[min(len(sentences) - 1, number + _AHEAD) if number == 0 else number][1]
    for at in scene.places("frame-noun", sentences[number][0], ends):
        hits = [hit for hit in scene.hits[at] if hit.entry.kind == "frame-noun"]
        if at not in scene.phrase_at and any(frames[hit.entry.value[0]].channel in _FACE_TO_FACE for hit in hits):
            return True
    return False


def _written(scene: Scene, number: int, at: int) -> Iterator[tuple[int, Group, list[Group]]]:
    """«A خطاب به B نوشت», «A در توییتی خطاب به B …»."""
    words, last = scene.words, scene.document.sentences[number][1]
    reader = next((g for g in scene.groups[number] if at + 2 <= g.start <= at + 3), None)
    if reader is None or any(p.kind not in _PEOPLE for p in reader.phrases):
        return
    wrote = not _WROTE.isdisjoint(words[reader.end : min(last, reader.end + _NEAR)])
    if not wrote and _PAPERS.isdisjoint(words[max(0, at - _NEAR) : at]):
        return
    writer = _subject(scene, number, at)
    if writer is not None:
        yield at, writer, [reader]


def _answered(scene: Scene, number: int, at: int) -> Iterator[tuple[int, Group, list[Group]]]:
    """«A در صفحه خود به B پاسخ داد»."""
    reader = _before(scene, number, at)
    writer = _subject(scene, number, reader.start) if reader is not None else None
    if reader is not None and writer is not None:
        yield at, writer, [reader]


def _post(scene: Scene, number: int, at: int) -> Iterator[tuple[int, Group, list[Group]]]:
    """«توییت تبریک A به B», «پاسخ توییتری A به B»."""
    begin = at + 1
    while begin < len(scene.words) and scene.words[begin] in _BEHIND_POST:
        begin += 1
    owner = next((g for g in scene.groups[number] if g.start == begin and g.phrases[0].kind in _PEOPLE), None)
    reader = next((g for g in scene.groups[number] if owner is not None and g.start == owner.end + 1 and g.marker == "به"), None)
    if owner is not None and reader is not None and all(p.kind in _PEOPLE for p in reader.phrases):
        yield at, owner, [reader]


def _before(scene: Scene, number: int, at: int) -> Group | None:
    """Give the people right before a token, behind «به»."""
    group = next((g for g in scene.groups[number] if g.end == at), None)
    return group if group is not None and group.marker == "به" and all(p.kind in _PEOPLE for p in group.phrases) else None


def _subject(scene: Scene, number: int, end: int) -> Group | None:
    """Give who stands bare last before a token, in one clause with it."""
    before = [g for g in scene.groups[number] if g.end <= end and g.marker == "" and g.phrases[0].kind in _PEOPLE]
    if not before:
        return None
    between = range(before[-1].end, end)
    return None if any(scene.words[at] in _CLAUSE or says_at(scene, at) for at in between) else before[-1]
