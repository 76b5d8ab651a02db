"""Parties: who takes part in the contact a trigger tells.

The frame's roles propose; where weights are known, they decide on each candidate from where it stands, what it is and
what part it plays in the report.
"""

from rasad.actors.view import Phrase
from rasad.coding.clauses.attendance import attending, came_to_it
from rasad.coding.clauses.credit_words import credited
from rasad.coding.parties.arabic_places import DELEGATION
from rasad.coding.parties.bystanders import governed_elsewhere, is_chief, is_owner, is_single, of_several, others_did_so
from rasad.coding.parties.candidate_features import features_of_placed, features_of_topic, look_at_each_other
from rasad.coding.parties.companions import WITH, before_the_press, came_along, governed, met_elsewhere, mourned
from rasad.coding.parties.counted import sides_told
from rasad.coding.parties.others_words import others_from
from rasad.coding.parties.persian_pairs import of_two_sides
from rasad.coding.parties.roles import BETWEEN, Placed, place_groups, role_of
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.sorts import probability
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_LIKELY = 0.5
_COUNTED = 0.65  # how likely one is a party of a list as long as the meeting's word says
_ALIKE = 0.1  # between the likelihoods of members of one list
_IN_LIST = 0.3  # how likely somebody must be a party where others of one list are
_ONE_SIDE = frozenset(["با", "مع", "به", "ب", "ل", "من", "از", "الى", "را", "object", "همراه"])  # who stands there met the subject
_WITH_WHOM = frozenset(["با", "مع"])
_SPEAKING = ("bare-before", "speaker")  # where he stands in whose mouth others' contact is told
_PEOPLE = ("person", "title", "group")
_NAMED = ("person", "title")
_PAIR_NEAR = 5  # tokens from a noun to the two whom it is between
_PRONOUNS = frozenset(["او", "وي", "ايشان"])
BY_PRONOUN = {form: marker for marker, forms in (("ب", "به بها"), ("مع", "معه معها"), ("الى", "إليه إليها")) for form in fold_words(forms)}
_PRONOUN_NEAR = 10  # tokens before a Persian noun of contact within which «با او» is its own
_ATTENDING = frozenset(["بحضور", "برفقه", "بمعيه", "بصحبه", "company", "يرافقه"])  # people said to have been present are no parties
_PERSONAL = ("person", "office")
_TO_HIM = (["له"], ["لها"], ["لهما"], ["لهم"])


def read_candidates(
    scene: Scene, trigger: Trigger, topic: str | None, again: bool = False, placed: list[Placed] | None = None
) -> list[Candidate]:
    """Give everybody who may be a party of the trigger's contact, each actor once, those of the sentence first.

    `topic` is who the report was speaking of before it, `again` whether words say that it is he who did so once more, and `placed`
    where the groups stand around the trigger, if that is known already.
    """
    placed, topic = _able(scene, trigger, topic, placed if placed is not None else place_groups(scene, trigger))
    found: dict[str, Candidate] = {}
    heads = _heads_of_lists(placed)
    stood: dict[str, tuple[Placed, Phrase]] = {}  # where each of them stands, and what is told of it there
    others = others_from(scene, trigger)
    for spot in placed:
        if _takes_no_part(scene, trigger, spot) or (others is not None and spot.place in _SPEAKING and spot.group.end <= others):
            continue
        start, role = spot.group.start, spot.role
        for phrase in spot.group.phrases:
            actor = phrase.actor
            if actor is None or scene.is_medium(actor) or not _possible(scene, trigger, spot, phrase):
                continue
            known = found.get(actor)
            if known is None or (known.role is None and role is not None):
                found[actor] = Candidate(actor, role, spot.place, phrase.start, heads.get(start, start))
                stood[actor] = spot, phrase
    subject = next((p for p in placed if p.place == "subject"), None)
    if others is None and topic is not None and topic not in found and not _both_named(placed) and not scene.is_medium(topic):
        meant = _role_of_pronoun(scene, trigger, placed) if subject is not None else None
        candidate = Candidate(topic, _left_to_topic(trigger, placed) if subject is None else meant, "topic", -1, -1)
        apart = subject is not None or candidate.role is None
        candidate.features = features_of_topic(scene, trigger, topic, apart, meant, again, subject is not None)
        found[topic] = candidate
    candidates = list(found.values())
    features_of_placed(scene, trigger, [(found[actor], spot, phrase) for actor, (spot, phrase) in stood.items()])
    look_at_each_other(scene, candidates)
    _judge(scene, candidates)
    _count(sides_told(scene, trigger), candidates)
    return candidates


def _takes_no_part(scene: Scene, trigger: Trigger, spot: Placed) -> bool:
    """Whether a group is of those who only attended, whom another word governs, the press, or the dead of a condolence."""
    group = spot.group
    if spot.place in _ATTENDING or (group.marker in WITH and governed(scene, group)):
        return True
    if scene.arabic:
        return came_to_it(scene, group) or came_along(scene, trigger, group)
    if group.marker == "با" and (before_the_press(scene, group) or met_elsewhere(scene, trigger, group)):
        return True
    return trigger.frame.channel == "message" and mourned(scene, group)


def _able(scene: Scene, trigger: Trigger, topic: str | None, placed: list[Placed]) -> tuple[list[Placed], str | None]:
    """Give the groups that may take part with their places, and the topic where it may."""
    placed = _without_attending(scene, trigger, placed)
    pair = next((spot for spot in placed if _is_pair(scene, trigger, spot)), None) if trigger.verb is None else None
    if pair is not None:
        placed, topic = [pair], None
    if _both_by_pronoun(scene, trigger):
        placed = [spot for spot in placed if spot.group.start < trigger.start]
    if others_did_so(scene, trigger):
        placed, topic = [spot for spot in placed if spot.group.start >= trigger.end], None
    if of_several(scene, trigger):
        placed = [spot for spot in placed if spot.group.start >= trigger.end or not is_single(scene, spot.group)]
        topic = topic if topic is not None and scene.cast.members[topic].kind != "person" else None
    if not scene.arabic:
        return placed, topic
    apart = governed_elsewhere(trigger, [(spot.group, spot.place, spot.role is not None) for spot in placed])
    return [spot for spot in placed if spot.group.start not in apart] if apart else placed, topic


def _heads_of_lists(placed: list[Placed]) -> dict[int, int]:
    """Give, by its first token, where the list begins that a group goes on: those who stand with a preposition said before do."""
    heads: dict[int, int] = {}
    begun: dict[str, int] = {}
    for spot in placed:
        if spot.place in _WITH_WHOM:
            start = spot.group.start
            if spot.group.marker != spot.place and spot.place in begun:
                heads[start] = begun[spot.place]
            else:
                begun[spot.place] = start
    return heads


def _without_attending(scene: Scene, trigger: Trigger, placed: list[Placed]) -> list[Placed]:
    """«في لقاء بينهما حضره A»: who only attended what was told before takes no part in it."""
    if not scene.arabic or not scene.has(trigger.end, scene.document.sentences[trigger.sentence][1], "attended"):
        return placed
    there = {group.start for group in attending(scene, trigger.sentence)}
    return [spot for spot in placed if spot.group.start not in there or spot.group.start < trigger.start]


def _is_pair(scene: Scene, trigger: Trigger, spot: Placed) -> bool:
    """«مكالمة مع C حول لقاء بين A وB»: two people whom a noun without a verb is told to be between are all who took part."""
    if spot.role is None or not 0 <= spot.distance <= _PAIR_NEAR:
        return False
    if spot.place not in BETWEEN and not of_two_sides(scene, trigger, spot.group):
        return False
    return len({phrase.actor for phrase in spot.group.phrases if phrase.actor is not None and phrase.kind in _NAMED}) > 1


def _both_named(placed: list[Placed]) -> bool:
    """Whether a noun tells whose it is and with whom: «درباره علت دیدار نمایندگان با A گفت»: who is spoken of takes no part.

    He may be of a delegation that is not named: «در دیدار هیئت ایرانی با A».
    """
    owners = [p.group.phrases[0] for p in placed if p.place == "of" and p.role is not None]
    owned = any(phrase.kind in _PEOPLE and "delegation" not in (phrase.english or "") for phrase in owners)
    return owned and any(p.place in _WITH_WHOM and p.role is not None for p in placed)


def _both_by_pronoun(scene: Scene, trigger: Trigger) -> bool:
    """«سلم A إلى B، خلال استقباله له، رسالة من C»: pronouns stand for both, so whoever follows takes no part."""
    return scene.arabic and trigger.possessed and scene.words[trigger.end : trigger.end + 1] in _TO_HIM


def _left_to_topic(trigger: Trigger, placed: list[Placed]) -> str | None:
    """The role that is left to whom the report spoke of: in «در نامه رئیس جمهور روسیه آمده است» the one it was written to."""
    role = role_of(trigger, "topic")
    taken = {spot.role for spot in placed}
    if role in (None, "party") or role not in taken:
        return role
    return next((other for other in trigger.frame.roles if other not in taken), None)


def _possible(scene: Scene, trigger: Trigger, spot: Placed, phrase: Phrase) -> bool:
    """Whether a phrase can be a party at all: no country without a role outside visits, nobody whom the account is credited to."""
    kind = phrase.kind
    if kind == "country" and spot.role is None and trigger.frame.channel != "visit":
        return False
    if (kind in _NAMED and is_owner(scene, phrase)) or (phrase.titles and is_chief(scene, phrase)):
        return False
    if kind not in ("organization", "group") or (spot.place == "subject" and trigger.verb is not None):
        return True  # «أعلنت الوزارة أنها استدعت …»: it did so itself
    return not credited(scene, phrase.start)


def _judge(scene: Scene, candidates: list[Candidate]) -> None:
    known, weights = scene.weights.known("party"), scene.weights
    for candidate in candidates:
        candidate.likely = probability(weights, "party", candidate.features) if known else 0.8 if candidate.role is not None else 0.2
    if not scene.arabic:
        _hold_lists_together(scene, candidates)


def _count(sides: int | None, candidates: list[Candidate]) -> None:
    """Make those parties who are as many as the words say: «نشست سه‌جانبه ایران، روسیه و چین»."""
    if sides is None:
        return
    lists: dict[tuple[int, str], list[Candidate]] = {}
    for candidate in candidates:
        if candidate.role == "party":
            lists.setdefault((candidate.group, candidate.place), []).append(candidate)
    whole = next((members for members in lists.values() if len(members) == sides), [])
    for member in whole:
        member.likely = max(member.likely, _COUNTED)


def _hold_lists_together(scene: Scene, candidates: list[Candidate]) -> None:
    """Make those of one list parties where one of them is: «با A، B و C دیدار کرد» does not tell of A and C alone.

    People count as one kind, groups as another: «با A و جمعی از مقامات» may tell of A alone.
    """
    if not any(candidate.likely >= _LIKELY for candidate in candidates):
        return  # as mostly
    lists: dict[tuple[int, str, bool], list[Candidate]] = {}
    for candidate in candidates:
        if candidate.role is not None:
            personal = scene.cast.members[candidate.actor].kind in _PERSONAL
            lists.setdefault((candidate.group, candidate.place, personal), []).append(candidate)
    for members in lists.values():
        if max(member.likely for member in members) >= _LIKELY:
            for member in members:
                if member.likely >= _IN_LIST:
                    member.likely = max(member.likely, _LIKELY)


def heed_delegation(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> None:
    """Make a delegation a party that an Arabic verb has outright for its object, beside a sure subject: «استقبل A وفداً من …»."""
    if not scene.arabic or trigger.verb is None or "object" not in trigger.frame.needs:
        return
    if any(c.role is not None and c.place in ("subject", "topic") and c.likely >= _LIKELY for c in candidates):
        for candidate in candidates:
            if candidate.place == "object" and candidate.role is not None and scene.words[candidate.start] in DELEGATION:
                candidate.likely = max(candidate.likely, _COUNTED)


def taking_part(candidates: list[Candidate], message: bool = False) -> list[Candidate]:
    """Give the candidates judged to be parties, the likeliest pair where only one is sure and another nearly so."""
    sure = [c for c in candidates if c.likely >= _LIKELY]
    if not sure:
        return []
    if message and {"initiator", "recipient"} <= {c.role for c in sure}:
        sure = [c for c in sure if c.role is not None]  # «نقل A رسالة من B إلى C»: who carries it did not write it
    if len({(c.place, c.group) for c in sure}) == 1 and (len(sure) == 1 or sure[0].place in _ONE_SIDE):
        # «با A و B»: they met somebody else, not each other
        least = 0.25 if sure[0].place not in _ONE_SIDE else 0.12 if len(sure) == 1 else 0.05
        rest = [c for c in candidates if c not in sure and c.group != sure[0].group and c.likely > least]
        if not rest:
            return sure if len(sure) > 1 and sure[0].place not in _ONE_SIDE else []
        best = max(rest, key=lambda c: (c.likely, -c.start))
        sure += [c for c in rest if c is best or _in_list_with(best, c)]
    elif all(c.place == "object" for c in sure):  # «كما استقبل A، ثم B»: who received them was told before
        topic = next((c for c in candidates if c.place == "topic" and c.role is not None and c.likely > _IN_LIST), None)
        sure += [topic] if topic is not None else []
    return sorted(sure, key=lambda c: c.start)


def _in_list_with(one: Candidate, other: Candidate) -> bool:
    """Whether two candidates with a role stand in one list and are about as likely."""
    return one.role is not None and (one.group, one.place) == (other.group, other.place) and one.likely - other.likely <= _ALIKE


def _role_of_pronoun(scene: Scene, trigger: Trigger, placed: list[Placed]) -> str | None:
    """Give the role of the one meant by a pronoun: «از او استقبال کرد», «با وی دیدار کرد»; «اتصل به A», «التقاه A»."""
    if scene.arabic:
        verb = trigger.verb
        if trigger.suffixed:
            return None if any(spot.place == "object" for spot in placed) else role_of(trigger, "object")
        by = BY_PRONOUN.get(scene.words[verb.end]) if verb is not None and verb.end < len(scene.words) else None
        return role_of(trigger, by) if by is not None else None
    named = [s for s in placed if s.group.marker == "" and s.distance < 0 and s.group.phrases[0].kind in _PEOPLE]
    if len(named) > 1:
        return None  # «A گفت که B به او تلفن کرد»: he who tells of it is meant
    first, last = scene.document.sentences[trigger.sentence]
    words = scene.words
    for at in range(max(first, trigger.start - _PRONOUN_NEAR), min(trigger.end + 1, last - 1)):
        marker = "را" if words[at + 2 : at + 3] == ["را"] else words[at]  # «وی را به حضور پذیرفت»
        if words[at + 1] in _PRONOUNS and (role := role_of(trigger, marker)) is not None and words[at] not in ("of", ""):
            return role
    return None
