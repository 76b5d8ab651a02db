"""Actions: deeds other than contacts and words that a report asserts in its own voice."""

import itertools
from dataclasses import dataclass, field

from rasad.coding.actions.crowds import with_crowds
from rasad.coding.actions.sides import read_sides
from rasad.coding.actions.triggers import DeedSentence, deed_sentences, frame_of, known_already, read_triggers
from rasad.coding.actions.voice import credited
from rasad.coding.codes.rules import action_codes
from rasad.coding.contacts.public_affairs import of_public_affairs
from rasad.coding.lexicons.deeds import action_lexicon
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.coding.setting.dates import nearest_date
from rasad.coding.setting.places import nearest_place
from rasad.record import Action, Span

_HEAD = 3  # sentences of headline and lead, which tell the same deeds


@dataclass(slots=True)
class CodedAction:
    """An action while it is being put together; `evidence` is a range of tokens. `channel` and `parties` let places read it."""

    source: str | None
    klass: str
    target: str | None
    sentence: int
    anchor: int
    evidence: tuple[int, int]
    cameo: str
    rules: list[str]
    date: str | None = None
    place: str | None = None
    according_to: list[str] = field(default_factory=list)
    channel: str = ""
    parties: list[str] = field(default_factory=list)


def read_actions(scene: Scene) -> list[CodedAction]:
    """Give the actions a report asserts, in the order of the text. Statements must have been read into the scene."""
    if not of_public_affairs(scene):
        return []
    lexicon = action_lexicon(scene.language.code)
    sentences = deed_sentences(scene, lexicon)
    told = [(sentence, trigger) for sentence in sentences for trigger in read_triggers(scene, lexicon, sentence)]
    if not told:
        return []
    numbers = {sentence.number for sentence, _ in told}
    crowded = with_crowds(scene, [sentence for sentence in sentences if sentence.number in numbers])
    found: list[CodedAction] = []
    for sentence, trigger in told:
        sides = read_sides(crowded, sentence, trigger)
        if sides is None:
            continue
        acted, met, groups = sides
        frame = frame_of(trigger)
        if trigger.verb is None and frame.klass != "protest" and not (acted and met) and not (frame.opens and (acted or met)):
            continue  # a noun alone tells a deed of two sides only where both stand with it, but in a headline
        sources: list[str | None] = [*acted] or [None]
        targets: list[str | None] = [*met] or [None]
        for source, target in itertools.product(sources, targets):
            action = _action(scene, sentence, trigger, source, target, groups)
            history = action.date is not None and len(action.date) == len("2003")  # «في عام 2003»: told as history
            goes_on = known_already(scene, sentence, trigger, [g.start for g in groups]) and action.date is None and action.place is None
            if not history and not goes_on and not any(_same(kept, action) for kept in found):
                found.append(action)
    return found


def _action(
    scene: Scene, sentence: DeedSentence, trigger: Trigger, source: str | None, target: str | None, groups: list[Group]
) -> CodedAction:
    frame = frame_of(trigger)
    first = min([trigger.start, *(g.start for g in groups)])
    last = max([trigger.end, *(g.end for g in groups)])
    action = CodedAction(source, frame.klass, target, sentence.number, trigger.anchor, (first, last), frame.cameo, [f"frame:{frame.id}"])
    action.parties = [a for a in (source, target) if a is not None]
    action.according_to = credited(scene, sentence.first, trigger)
    action.date = nearest_date(scene, sentence.first, sentence.last, trigger.anchor, "held", telling=True)
    action.place = nearest_place(scene, sentence.first, sentence.last, action)
    return action


def _same(kept: CodedAction, action: CodedAction) -> bool:
    """Whether two tellings are of one deed: then what the second knows more is taken over into the first."""
    if action.source is None and action.target is None and not set(action.rules).isdisjoint(kept.rules):
        return True  # «ووقع الاتفاق»: the one told before
    near = kept.sentence == action.sentence or max(kept.sentence, action.sentence) < _HEAD
    if kept.klass != action.klass:
        return False
    if not near:
        sides = (kept.source, kept.target, kept.date)
        return None not in sides[:2] and sides == (action.source, action.target, action.date)
    for one, other in ((kept.source, action.source), (kept.target, action.target), (kept.date, action.date)):
        if one is not None and other is not None and one != other:
            return False
    kept.source, kept.target = kept.source or action.source, kept.target or action.target
    kept.according_to = kept.according_to if action.according_to else []  # what the report also tells itself needs nobody's word
    kept.date, kept.place = kept.date or action.date, kept.place or action.place
    if kept.sentence == action.sentence:
        kept.evidence = (min(kept.evidence[0], action.evidence[0]), max(kept.evidence[1], action.evidence[1]))
    if kept.cameo.endswith("0") and not action.cameo.endswith("0"):
        kept.cameo = action.cameo
    kept.rules += [rule for rule in action.rules if rule not in kept.rules]
    return True


def build_actions(scene: Scene, actions: list[CodedAction]) -> list[Action]:
    """Give the record's actions; ids are a1, a2 … in the order of the text."""
    out = []
    for number, action in enumerate(sorted(actions, key=lambda a: (a.evidence, a.klass)), 1):
        start, end = scene.document.span(*action.evidence)
        cameo, plover = action_codes(scene, action.cameo, action.evidence)
        out.append(Action(
            id=f"a{number}", source=action.source, klass=action.klass, target=action.target, date=action.date,  # type: ignore[arg-type]
            place=action.place, evidence=Span(start, end), according_to=action.according_to, cameo=cameo, plover=plover, rules=action.rules,
        ))
    return out


def acting(actions: list[CodedAction]) -> set[str]:
    """Give the ids of all who do or suffer a deed, and of those on whose word it is told."""
    return {actor for action in actions for actor in (action.source, action.target, *action.according_to) if actor is not None}
