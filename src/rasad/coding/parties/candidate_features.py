"""What tells of a candidate whether it is a party.

Where it stands, what is told between it and the trigger, what it is, and who else is there.
"""

from itertools import compress
from typing import NamedTuple

from rasad.actors.view import Phrase
from rasad.coding.parties import party_features as told
from rasad.coding.parties.roles import Placed
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.sorts import Sort
from rasad.coding.scene.speech_verbs import says_at
from rasad.coding.scene.trigger import Trigger

_QUOTED_NAME = 25  # code points that marks around a name and its titles may hold besides it
_WITH_WHOM = frozenset(["با", "مع"])
_PERSONAL = ("person", "office")
_COMMAS = frozenset("،,")
# How many clauses a word parts what stands before it from what stands behind it by; commas none.
_PARTING = dict.fromkeys("الذي التي الذين حيث فيما بينما لكن ولكن عندما أن ان إن انه انها كه اما ولي زيرا".split(), 1)
_PARTING |= dict.fromkeys(":؛", 2) | dict.fromkeys(_COMMAS, 0)


class _Marks(NamedTuple):
    """Where the words of a sentence stand that part its clauses, and outside names its cues of speech and its words of contact."""

    parting: list[int]
    cues: list[int]
    triggers: list[int]


class _Around(NamedTuple):
    """What a group is told of by where it stands, the same for all of it, and what it takes to tell of each."""

    standing: tuple[Sort, ...]
    belonging: tuple[Sort, ...]
    cues: int
    speaks: bool


def features_of_placed(scene: Scene, trigger: Trigger, placed: list[tuple[Candidate, Placed, Phrase]]) -> None:
    """Give candidates their features, each by where it stands and by the phrase that names it there."""
    form = "verb+noun" if trigger.verb and trigger.noun else "verb" if trigger.verb else "possessed" if trigger.possessed else "noun"
    around: dict[int, _Around] = {}  # by group
    marks = _marks(scene, trigger.sentence) if placed else None
    for candidate, spot, phrase in placed:
        start = spot.group.start
        if marks is not None and start not in around:
            around[start] = _around(scene, trigger, spot, form, marks)
        candidate.features = _features(scene, trigger, spot, candidate.actor, phrase, form, around[start])


def features_of_topic(
    scene: Scene, trigger: Trigger, topic: str, has_subject: bool, meant: str | None, again: bool, subject: bool
) -> list[Sort]:
    """Give the features of whom the report was speaking of before the sentence."""
    weights, verb, possessed = scene.weights, trigger.verb, trigger.possessed
    joined = verb.prefix if verb is not None else "possessed" if possessed else "noun"
    first = scene.document.sentences[trigger.sentence][0]
    kind, language = scene.cast.members[topic].kind, scene.language.code
    return [
        told.of_topic(weights, has_subject, meant is not None, scene.has(first, first + 4, "pronoun"), joined),
        told.topic_of(weights, trigger.frame.id, kind, has_subject, possessed, language, meant),
        told.standing(weights, scene.standing(topic)), told.once_more(weights, again, subject, verb is not None),
    ]


def look_at_each_other(scene: Scene, candidates: list[Candidate]) -> None:
    """Add what a candidate's neighbours tell: others with a role of their own, others of the same side."""
    members, weights = scene.cast.members, scene.weights
    placed = [members[c.actor] for c in candidates if c.role is not None]
    countries = [member.country for member in placed]
    people = len([member for member in placed if member.kind in _PERSONAL])
    for candidate in candidates:
        member, itself = members[candidate.actor], candidate.role is not None
        kind, others = member.kind, len(placed) - itself
        alike, same = countries.count(member.country) - itself, None
        if kind == "country":
            same = alike > 0
        elif member.country is not None and others:
            same = alike == others
        near = people - (itself and kind in _PERSONAL)
        candidate.features.append(told.beside_others(weights, min(others, 3), candidate.role, same, min(near, 2), kind))


def _features(scene: Scene, trigger: Trigger, spot: Placed, actor: str, phrase: Phrase, form: str, around: _Around) -> list[Sort]:
    weights, frame, place = scene.weights, trigger.frame, spot.place
    rank = scene.rank(actor)
    quoted = _in_others_words(scene, trigger, phrase)
    return [
        told.at_place(weights, place, spot.role, form, scene.cast.members[actor].kind, scene.language.code, frame.channel),
        *around.standing, told.known_as(weights, place, around.speaks, rank, phrase.informal, frame.weak, spot.beyond),
        *around.belonging, told.of_office(weights, rank, around.cues, spot.distance < 0, quoted),
        told.standing(weights, scene.standing(actor)),
    ]


def _marks(scene: Scene, sentence: int) -> _Marks:
    first, last = scene.document.sentences[sentence]
    parting = list(compress(range(first, last), map(_PARTING.__contains__, scene.words[first:last])))
    cues, verbs, nouns = (scene.places(kind, first, last) for kind in ("cue", "frame-verb", "frame-noun"))
    named = scene.phrase_at
    return _Marks(parting, [at for at in cues if at not in named], [at for at in (*verbs, *nouns) if at not in named])


def _around(scene: Scene, trigger: Trigger, spot: Placed, form: str, marks: _Marks) -> _Around:
    weights, place, role, before = scene.weights, spot.place, spot.role, spot.distance < 0
    clauses, cues, commas, triggers = _between(scene, trigger, spot.group, marks)
    standing = (
        told.at_distance(weights, place, role, told.step_of(spot.distance), before),
        told.parted_by(weights, role, clauses, cues, commas, triggers),
        told.told_by(weights, place, role, form, scene.language.code, trigger.frame.id),
    )
    return _Around(standing, _belonging(scene, trigger, spot), cues, _speaks(scene, spot))


def _belonging(scene: Scene, trigger: Trigger, spot: Placed) -> tuple[Sort, ...]:
    """Give what other contact's word a group stands right after: «با A دیدار و نامه B را تحویل داد», «برای دیدار با A به B رفت»."""
    at, place = spot.group.start - 1, spot.place
    governed = not scene.arabic and place in _WITH_WHOM and scene.words[at] == place
    at -= governed
    if scene.hit(at, "frame-noun") is None or trigger.start <= at < trigger.end or at in scene.phrase_at:
        return ()
    others = {h.entry.value[0] for h in scene.hits.get(at, ()) if h.entry.kind == "frame-noun"} - {trigger.frame.id}
    if not others or (governed and _joined_nouns(scene, trigger, at)):
        return ()
    side = "before" if at < trigger.start else "after"
    name = f"another's-with:{side}" if governed else "another's"
    return (told.beside_another(scene.weights, name, trigger.frame.channel, place),)


def _joined_nouns(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether «و» joins the noun at `at` to the trigger: «دیدار و گفت‌وگو با A» is one contact."""
    first, last = (trigger.end, at) if at >= trigger.end else (at + 1, trigger.start)
    return last - first <= 3 and "و" in scene.words[first:last]


def _in_others_words(scene: Scene, trigger: Trigger, phrase: Phrase) -> bool:
    """Whether a phrase stands in quoted words that the trigger stands outside of: «استعرض هنية "جرائم الاحتلال في …"»."""
    quotations = scene.document.quotations
    if not quotations:
        return False
    starts = scene.document.tokens.starts
    told, at = starts[trigger.start], starts[phrase.start]
    for quotation in quotations:
        if quotation.start <= at < quotation.end and not quotation.start <= told < quotation.end:
            size = scene.document.tokens.ends[phrase.end - 1] - at
            if quotation.end - quotation.start > size + _QUOTED_NAME:
                return True
    return False


def _between(scene: Scene, trigger: Trigger, group: Group, marks: _Marks) -> tuple[int, int, int, int]:
    """Count clause words, cues of speech, commas and other triggers between a group and the trigger, as far as it matters."""
    first, last = (group.end, trigger.start) if group.start < trigger.start else (trigger.end, group.start)
    if first >= last:
        return 0, 0, 0, 0
    clauses = commas = 0
    for at in marks.parting:
        if first <= at < last:
            word = scene.words[at]
            clauses += _PARTING[word]
            commas += word in _COMMAS
    return min(clauses, 2), _any_within(marks.cues, first, last), min(commas, 2), _any_within(marks.triggers, first, last)


def _any_within(places: list[int], first: int, last: int) -> int:
    """Give 1 where one of some places is in `[first, last)`, else 0."""
    for at in places:  # a few at most
        if first <= at < last:
            return 1
    return 0


def _speaks(scene: Scene, spot: Placed) -> bool:
    """Whether a group is the subject of a verb of speech right before it, in Arabic; in Persian the speaker is often a party."""
    at = spot.group.start - 1
    return scene.arabic and says_at(scene, at)
