"""The two sides of a deed: who did it and to whom, by the roles of its frame and by the nation a weapon or a crowd belongs to."""

from rasad.actors.cast import Cast
from rasad.actors.view import Phrase
from rasad.coding.actions_triggers import DeedSentence, frame_of
from rasad.coding.groups import read_groups
from rasad.coding.roles import Placed, needs_met, place_groups
from rasad.coding.scene import Group, Scene
from rasad.coding.triggers import Trigger
from rasad.languages import load_nations
from rasad.text import fold_words
from rasad.text.matcher import Hit

_ARMED = frozenset(["forces", "security forces", "police"])  # alone beside «قتل» these did it; soldiers and civilians suffered it
_PASSIVE = ("شد", "شو", "رسيد", "گرفت", "انجاميد", "باخت", "داد")
_NEAR = 2  # tokens between a noun and the adjective of its nation
_AMOUNTS = fold_words(
    "أحد إحدى اثنين اثنان ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر عشرات مئات آلاف ألف مئة نحو حوالي "
    "عدد بعض أكثر عدة مجموعة جميع عشرون ثلاثون الآلاف العشرات المئات "
    "شماری تعدادی برخی هزاران صدها ده‌ها گروهی جمعی نفر تن بسیاری دو سه چهار پنج شش هفت هشت نه ده چند یک"
)
_PARTITIVES = frozenset(["من", "از"])
_GOVERNING = fold_words("على ضد بين مع إلى")
_BY_REACH = 14  # tokens between a deed's words and who is said to have done it
_SEVERAL = 4  # sides on one side of a deed that get an entry each


def with_crowds(scene: Scene, sentences: list[DeedSentence]) -> Scene:
    """Give the scene of those sentences with crowds, weapons and towns as phrases beside the actors that were read before."""
    phrases = []
    for sentence in sentences:
        own = [p for p in scene.phrases if sentence.first <= p.start < sentence.last and (p.kind != "title" or p.actor is not None)]
        taken = {at for phrase in own for at in range(phrase.start, phrase.end)}
        phrases += own
        for at in range(sentence.first, sentence.last):
            phrase = _phrase_at(scene, sentence, at, taken)
            if phrase is not None:
                phrases.append(phrase)
                taken.update(range(phrase.start, phrase.end))
    phrases.sort(key=lambda phrase: phrase.start)
    crowded = Scene(scene.document, scene.language, scene.hits, phrases, scene.cast, scene.grammar, scene.weights)
    read_groups(crowded)
    for sentence in sentences:
        for group in crowded.groups[sentence.number]:
            if group.marker in ("of", "من", "از"):
                group.marker = _marker(scene, sentence, group)
    return crowded


def _marker(scene: Scene, sentence: DeedSentence, group: Group) -> str:
    """Give what governs a group with its number («قتل ثلاثة جنود», «شماری از معترضان»): nothing right after a deed's verb."""
    words, at = scene.words, group.start - 1
    if words[at] in _PARTITIVES and (at == sentence.first or words[at - 1] not in _AMOUNTS):
        return group.marker
    while at >= sentence.first and (words[at].isdecimal() or words[at - (words[at] in _PARTITIVES)] in _AMOUNTS):
        at -= 1
    if at < sentence.first or any(hit.entry.kind == "deed-verb" for hit in sentence.hits.get(at, ())):
        return ""
    return words[at] if words[at] in _GOVERNING else "" if at < group.start - 1 else group.marker


def _phrase_at(scene: Scene, sentence: DeedSentence, at: int, taken: set[int]) -> Phrase | None:
    if at in taken:
        return None
    for hit in sentence.hits.get(at, ()):
        if hit.entry.value == "bombers" and any(h.entry.kind == "deed-noun" for h in sentence.hits.get(at - 1, ())):
            continue  # «هجوم انتحاري»
        if hit.entry.kind in ("people", "weapon"):
            owner, end = _owner(scene, hit.end, taken)
            end = max(hit.end, end)
            if hit.entry.kind == "people":
                actor = _crowd(scene.cast, hit.entry.value, owner, scene.document.raw(hit.start, end))
                return Phrase("group", at, end, at, end, hit.prefix, actor=actor)
            if owner is not None and not any(h.entry.kind.startswith("deed-") for h in sentence.hits[at]):
                return Phrase("country", at, end, at, end, hit.prefix, actor=scene.cast.country(owner))
    return _nation_or_town(scene, at)


def _nation_or_town(scene: Scene, at: int) -> Phrase | None:
    """Give «فلسطينيين» as a crowd of its nation, and a town as the country it lies in."""
    for hit in scene.hits.get(at, ()):
        kind = hit.entry.kind
        if kind == "demonym" and scene.words[at].endswith(("ين", "ون", "يان")):
            actor = _crowd(scene.cast, "people", hit.entry.value, scene.document.raw(at, hit.end))
            return Phrase("group", at, hit.end, at, hit.end, hit.prefix, actor=actor)
        if kind == "place":
            country = scene.cast.registry.places[hit.entry.value].country
            if country in scene.cast.registry.countries:
                return Phrase("country", at, hit.end, at, hit.end, hit.prefix, actor=scene.cast.country(country))
    return None


def _owner(scene: Scene, end: int, taken: set[int]) -> tuple[str | None, int]:
    """Give the country whose adjective or, in Persian, whose name stands right after a noun, and where that ends."""
    for at in range(end, min(end + _NEAR, len(scene.words))):
        hit = _nation(scene, at, end)
        if hit is not None:
            return hit.entry.value, hit.end
        if not scene.words[at][0].isalpha():
            break
    phrase = scene.phrase_at.get(end)
    if phrase is not None and not scene.arabic and phrase.actor is not None and phrase.kind in ("country", "organization"):
        return scene.cast.members[phrase.actor].country, end
    return None, end


def _nation(scene: Scene, at: int, end: int) -> Hit | None:
    for hit in scene.hits.get(at, ()):
        if hit.entry.kind == "demonym" and (at == end or scene.arabic) and hit.prefix == "":
            return hit
    return None


def _crowd(cast: Cast, english: str, owner: str | None, surface: str) -> str:
    adjective = load_nations("en").get(owner) if owner else None
    return cast.group(english, owner, surface, adjective.adjective[0] if adjective and adjective.adjective else None)


def read_sides(scene: Scene, sentence: DeedSentence, trigger: Trigger) -> tuple[list[str], list[str], list[Group]] | None:
    """Give who did a deed and who suffered it, each perhaps nobody, with the groups that say it; None where its frame asks for more."""
    sources: list[Group] = []
    targets: list[Group] = []
    around = place_groups(scene, trigger)
    if not needs_met(trigger, around):
        return None
    named, subject = False, None
    for placed in around:
        by = _did_it(scene, sentence, trigger, placed)
        role = "source" if by else "target" if sentence.ends_at("toward", placed.group.start) else placed.role
        if role == "source" and not by and _behind_object(trigger, placed):
            continue
        if placed.place == "subject":
            subject = placed.group
        if role == "source" and (by or not sources):
            sources, named = [placed.group], named or by
        elif role == "target" and not targets:
            targets = [placed.group]
    frame = frame_of(trigger)
    if frame.passive and not targets and sources and not named and _suffered(scene, trigger, sources[0]):
        sources, targets = [], sources
    if frame.passive and named and not targets and subject is not None and subject not in sources:
        targets = [subject]
    own = _own_source(scene, sentence, trigger) if not sources else None
    acted = [own] if own else _actors(sources)
    met = _actors(targets)
    if frame.crowd and not acted and trigger.noun is not None:
        acted = _actors([g for g in scene.groups[sentence.number] if g.start == trigger.noun.start])
    if not met and len(acted) > 1 and (frame.klass == "agreement" or frame.id == "fought"):
        acted, met = acted[:1], acted[1:]
    return acted[:_SEVERAL], [a for a in met[:_SEVERAL] if a not in acted], [*sources, *targets]


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
        owner, _ = _owner(scene, end, set())
        if owner is not None:
            return scene.cast.country(owner)
    return None
