"""The two sides of a deed: who did it and to whom, by the roles of its frame and by the nation a weapon or a crowd belongs to."""

from rasad.coding.actions.crowds import owner_of
from rasad.coding.actions.reach import aimed_at, land_of_target, undertaking
from rasad.coding.actions.triggers import DeedSentence, frame_of
from rasad.coding.parties.roles import Placed, needs_met, place_groups
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger

_ARMED = frozenset(["forces", "security forces", "police"])  # alone beside «قتل» these did it; soldiers and civilians suffered it
_PASSIVE = ("شد", "شو", "رسيد", "گرفت", "انجاميد", "باخت", "داد")
_NEAR = 2  # tokens between a noun and the adjective of its nation
_BY_REACH = 14  # tokens between a deed's words and who is said to have done it
_SEVERAL = 4  # sides on one side of a deed that get an entry each


def read_sides(scene: Scene, sentence: DeedSentence, trigger: Trigger) -> tuple[list[str], list[str], list[Group]] | None:
    """Give who did a deed and who suffered it, each perhaps nobody, with the groups that say it; None where its frame asks for more."""
    around = place_groups(scene, trigger)
    if not needs_met(trigger, around):
        return None
    sources, targets, subject = _placed_sides(scene, sentence, trigger, around)
    frame = frame_of(trigger)
    own = _own_source(scene, sentence, trigger) if not sources else None
    if not sources and own is None:
        undertaker = undertaking(scene, trigger)
        sources = [undertaker] if undertaker is not None and undertaker not in targets else []
    acted = [own] if own else _actors(sources)
    if frame.crowd and not acted and trigger.noun is not None:
        acted = _actors([g for g in scene.groups[sentence.number] if g.start == trigger.noun.start])
    met = _actors(targets) or _beyond_names(scene, sentence, trigger, subject)
    if not met and len(acted) > 1 and (frame.klass == "agreement" or frame.id == "fought"):
        acted, met = acted[:1], acted[1:]
    return acted[:_SEVERAL], [a for a in met[:_SEVERAL] if a not in acted], [*sources, *targets]


def _placed_sides(
    scene: Scene, sentence: DeedSentence, trigger: Trigger, around: list[Placed]
) -> tuple[list[Group], list[Group], Group | None]:
    """Give the groups that did a deed, those that suffered it, and the grammatical subject."""
    sources: list[Group] = []
    targets: list[Group] = []
    named, subject, passive = False, None, frame_of(trigger).passive
    for placed in around:
        by = _did_it(scene, sentence, trigger, placed)
        role = "source" if by else "target" if _toward(sentence, trigger, placed.group) else placed.role
        if role == "source" and not by and (_behind_object(trigger, placed) or _guards(trigger, placed.group)):
            continue
        if placed.place == "subject":
            subject = placed.group
        if role == "source" and (not sources or (by and (passive or sources[0].start > trigger.start + _NEAR))):
            sources, named = [placed.group], named or by
        elif role == "target" and not targets:
            targets = [placed.group]
    if passive and not targets and sources and not named and _suffered(scene, trigger, sources[0]):
        return [], sources, subject
    if passive and named and not targets and subject is not None and subject not in sources:
        targets = [subject]
    return sources, targets, subject


def _guards(trigger: Trigger, group: Group) -> bool:
    """Whether police or an army stands where a protest's people would: «في ظل تدابير اتخذها الجيش، احتشد المتظاهرون»; they may strike."""
    if frame_of(trigger).klass != "protest" or frame_of(trigger).id == "struck":
        return False
    return any(actor.endswith(("-armed-forces", "-police", "-security-forces", "-forces", "-army")) for actor in group.actors())


def _toward(sentence: DeedSentence, trigger: Trigger, group: Group) -> bool:
    """Whether words like «باتجاه» stand before a group; the deed's own verb («استهدف مسلحون …») is none of them."""
    own = range(trigger.verb.start, trigger.verb.end) if trigger.verb is not None else range(0)
    return group.start - 1 not in own and sentence.ends_at("toward", group.start)


def _beyond_names(scene: Scene, sentence: DeedSentence, trigger: Trigger, subject: Group | None) -> list[str]:
    """Give whom a deed with no named target is aimed at: whom a protest is against, whose town or base was hit."""
    klass = frame_of(trigger).klass
    if klass == "protest":
        return aimed_at(scene, sentence, trigger)
    land = land_of_target(scene, trigger, subject) if klass == "attack" and scene.arabic else None
    return [land] if land is not None else []


def _actors(groups: list[Group]) -> list[str]:
    return [actor for group in groups for actor in group.actors()]


def _did_it(scene: Scene, sentence: DeedSentence, trigger: Trigger, placed: Placed) -> bool:
    """«على يد مسلحين», «توسط نیروهای امنیتی»: near the deed's words, in Persian before its verb."""
    group = placed.group
    near = group.start - trigger.end <= _BY_REACH if scene.arabic else trigger.start - _BY_REACH <= group.start < trigger.end
    return near and sentence.ends_at("by", group.start)


def _behind_object(trigger: Trigger, placed: Placed) -> bool:
    """Whether somebody stands after the noun of a verb that has both: «نفذ A هجوماً», never «نفذ هجوماً A»."""
    verb, noun = trigger.verb, trigger.noun
    if verb is None or noun is None or frame_of(trigger).passive or placed.place != "subject":
        return False
    return verb.start < noun.start < placed.group.start


def _suffered(scene: Scene, trigger: Trigger, group: Group) -> bool:
    """Whether the only one beside a verb that may be passive is the one it happened to."""
    if not scene.arabic:
        verb = trigger.verb
        return verb is not None and any(word.startswith(_PASSIVE) for word in scene.words[verb.start : verb.end])
    actor = group.actors()[:1]
    if not actor:
        return False
    member = scene.cast.members[actor[0]]
    if member.kind == "group":
        return not any(actor[0].endswith(kind.replace(" ", "-")) for kind in _ARMED)
    return member.kind in ("person", "office")


def _own_source(scene: Scene, sentence: DeedSentence, trigger: Trigger) -> str | None:
    """«غارات إسرائيلية», «قصف أمريكي»: the nation whose adjective follows a deed's noun or a weapon near it."""
    if frame_of(trigger).klass not in ("attack", "military"):
        return None
    ends = [trigger.noun.end] if trigger.noun is not None else []
    ends += [h.end for h in sentence.of("weapon") if trigger.start - _NEAR <= h.start <= trigger.end + 2 * _NEAR]
    for end in ends:
        owner, _ = owner_of(scene, end)
        if owner is not None:
            return scene.cast.country(owner)
    return None
