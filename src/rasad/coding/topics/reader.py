"""Topics of contacts: the issues a report says were discussed, in the sentence of a contact or in those that go on telling it.

A following sentence goes on with the contact told last while no other begins and it names nobody else; one that only says
"he discussed" must follow soon, one that names the contact or the two sides may stand further down.
"""

from rasad.coding.lexicons.topics import topic_lexicon
from rasad.coding.scene.scene import CodedContact, Scene
from rasad.coding.topics.arabic import arabic_issues
from rasad.coding.topics.items import Issue, TopicSentence
from rasad.coding.topics.persian import persian_issues
from rasad.record import Topic

_REACH = 6  # sentences after a contact's in which its issues may still be told
_HEAD, _OPENING = 20, 7  # tokens of such a sentence within which the word of discussing stands, with and without the contact named
_NEAR = 2  # sentences after the contact's in which the word of discussing alone goes on with it
_PLACES = ("frame-noun", "both")


def read_topics(scene: Scene) -> None:
    """Set the topics of the scene's contacts, each once, in the order of the text."""
    told: dict[int, list[CodedContact]] = {}
    for contact in scene.contacts:
        for number in contact.sentences:
            if contact not in told.setdefault(number, []):
                told[number].append(contact)
    if not told:
        return
    last: list[CodedContact] = []
    since = _REACH
    breaks = scene.sentences_with(("break",))
    for number in range(min(told), min(max(told) + _REACH + 1, len(scene.document.sentences))):
        here = told.get(number)
        since = 0 if here else since + 1
        last = here or last
        if here is None and number in breaks:
            last = []
            continue
        asked = since <= _REACH and (here or (last and _may_go_on(scene, number, last)))
        sentence = _sentence(scene, number) if asked else None
        if sentence is not None:
            for opener, issues in (arabic_issues if scene.arabic else persian_issues)(scene, sentence):
                for contact in _of(scene, here, opener, sentence) if here else _going_on(scene, sentence, last, opener, issues[0]):
                    _take(scene, contact, issues)


def _may_go_on(scene: Scene, number: int, last: list[CodedContact]) -> bool:
    """Whether `_going_on` can say yes of a sentence, whatever leads to an issue in it: it names the contact, or stands near it."""
    if scene.arabic and _is_near(number, last):
        return True
    first, end = scene.document.sentences[number]
    return any(scene.has(first, min(first + _HEAD, end), kind) for kind in _PLACES)


def _is_near(number: int, contacts: list[CodedContact]) -> bool:
    return number - max(number for contact in contacts for number in contact.sentences) <= _NEAR


def _sentence(scene: Scene, number: int) -> TopicSentence | None:
    """Give a sentence with its words of topics, or None where none leads to an issue."""
    first, last = scene.document.sentences[number]
    lexicon = topic_lexicon(scene.language.code)
    if lexicon.gate.isdisjoint(scene.words[first:last]):
        return None
    hits = lexicon.words.scan(scene.words, first, last)
    return TopicSentence(number, first, last, hits)


def _of(scene: Scene, contacts: list[CodedContact], opener: int, sentence: TopicSentence) -> list[CodedContact]:
    """Give the contacts of a sentence to which the word at `opener` belongs: those told last before it, else those told next."""
    anchors = {id(c): [a for a in c.anchors if sentence.first <= a < sentence.last] or [sentence.first] for c in contacts}
    before = max((a for some in anchors.values() for a in some if a <= opener), default=None)
    nearest = before if before is not None else min(a for some in anchors.values() for a in some)
    if "/" in scene.words[min(opener, nearest) : max(opener, nearest)]:
        return []  # another of the headlines strung together
    return [contact for contact in contacts if nearest in anchors[id(contact)]]


def _going_on(scene: Scene, sentence: TopicSentence, last: list[CodedContact], opener: int, first: Issue) -> list[CodedContact]:
    """Give the contacts told last if the sentence goes on telling them: it names their people or nobody before the issue."""
    if opener - sentence.first > _HEAD:
        return []
    parties = {party for contact in last for party in (*contact.parties, *contact.attendees)}
    begin = min(opener, first.start)
    named = {p.actor for at in range(sentence.first, begin) if (p := scene.phrase_at.get(at)) and p.kind in ("person", "title")}
    if not named <= parties | {None}:
        return []
    pointing = any(scene.has(sentence.first, begin, kind) for kind in _PLACES)
    near = scene.arabic and opener - sentence.first < _OPENING and _is_near(sentence.number, last)
    return last if pointing or near else []


def _take(scene: Scene, contact: CodedContact, issues: list[Issue]) -> None:
    """Add issues to a contact's topics but those it has by the same words or label."""
    for one in issues:
        start, end = scene.document.span(one.start, one.end)
        overlaps = any(kept.start < end and start < kept.end for kept in contact.topics)
        if not overlaps and (one.label is None or all(kept.label != one.label for kept in contact.topics)):
            contact.topics.append(Topic(start=start + one.joined, end=end, label=one.label))
