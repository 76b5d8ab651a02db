"""Sets of parties: who took part in a contact, judged as a whole.

Judged one by one, candidates make a set that nobody looked at: two ministers of one side without the other, a country beside
its own president, half a list. Here the sets that the likely ones can make are each judged by how well their members go
together and by whom they leave out, and the likeliest is given; nobody is one of them.
"""

from itertools import combinations
from math import log
from typing import NamedTuple

from rasad.actors.cast import CastMember
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.sorts import Sort, named, probability, sort_of
from rasad.coding.scene.trigger import Trigger

QUESTION = "parties"
_MOST = 4  # candidates that sets are made of, the likeliest
_LEAST = 0.05  # how likely a candidate is at least to be of a set
_GIVEN = 0.15  # how likely a set is at least where one by one nobody was
_set = sort_of(QUESTION)


class _Able(NamedTuple):
    """A candidate of whom sets are made or whom they leave out, with what it is and how likely."""

    candidate: Candidate
    member: CastMember
    step: int


def likeliest_set(
    scene: Scene, trigger: Trigger, candidates: list[Candidate], proposed: list[Candidate], met: set[tuple[str, str]]
) -> list[Candidate]:
    """Give the set of parties likeliest as a whole, in the text's order; `proposed` is what judging one by one gives.

    `met` holds who is told before to have met whom, both ways round. Without weights the proposed ones stay.
    """
    if len(candidates) < 2 or not scene.weights.known("choice") or len(proposed) > _MOST:  # a long list is no choice among a few
        return proposed
    ranked = sorted(candidates, key=lambda c: (-c.likely, c.start))
    known, sets = scene.weights.known(QUESTION), _sets(ranked, proposed)
    expected = {c.actor for c in proposed}
    if scene.trace is None and proposed and len(sets) == 1:
        return proposed  # nothing to choose
    best, most = proposed, 0.0 if proposed else _GIVEN
    judged: list[_Able] = []
    for chosen in sets:
        able = known and (bool(proposed) or _told(scene, chosen, met))
        if not able and scene.trace is None:
            continue
        judged = judged or [_Able(c, scene.cast.members[c.actor], c.step) for c in ranked]
        features = _features(scene, trigger, judged, chosen, expected, met)
        if scene.trace is not None:
            scene.note(QUESTION, named(features), (trigger, candidates, chosen))
        if able and (likely := probability(scene.weights, QUESTION, features)) > most:
            best, most = chosen, likely
    return best


def _told(scene: Scene, chosen: list[Candidate], met: set[tuple[str, str]]) -> bool:
    """Whether a Persian sentence may tell a contact of people none of whom seems to take part, judged one by one.

    Its frame must give each of them a place, or the report have told before that they met: who only stands near its word
    is named for something else («در نشستی درباره A گفت … با B»), if he is not spoken of before («وی گفت A با ما دیدار کرد»).
    """
    if scene.arabic or all(c.role is not None or c.place == "topic" for c in chosen):
        return True
    return all((a.actor, b.actor) in met for a, b in combinations(chosen, 2))


def _sets(ranked: list[Candidate], proposed: list[Candidate]) -> list[list[Candidate]]:
    """Give every two or more of the likeliest candidates, and those proposed, each set in the text's order."""
    able = sorted((c for c in ranked[:_MOST] if c.likely >= _LEAST), key=lambda c: c.start)
    sets = [list(some) for size in range(2, len(able) + 1) for some in combinations(able, size)]
    return sets if not proposed or any(len(some) == len(proposed) and _same(some, proposed) for some in sets) else [*sets, proposed]


def _same(some: list[Candidate], others: list[Candidate]) -> bool:
    return {c.actor for c in some} == {c.actor for c in others}


def _features(
    scene: Scene, trigger: Trigger, ranked: list[_Able], chosen: list[Candidate], expected: set[str], met: set[tuple[str, str]]
) -> list[Sort]:
    actors = {c.actor for c in chosen}
    within: list[_Able] = []
    left: list[_Able] = []
    for able in ranked:
        if able.candidate.actor in actors:
            within.append(able)
        else:
            left.append(able)
    frame, size = trigger.frame, len(within)
    return [
        _proposed(scene.weights, frame.channel, frame.id, min(size, 4), actors == expected), *_likelihoods(scene, within, left),
        *_together(scene, trigger, within), *_left_out(scene, trigger, within, left),
        _met(scene.weights, _told_before(within, met), min(size, 3)),
    ]


@_set
def _proposed(channel: str, frame: str, size: int, same: bool) -> tuple[str, ...]:
    """How many a set has, and whether judging one by one gives the same."""
    return f"size:{size}", f"proposed:{same}", f"proposed:{same}:{size}", f"{channel}:size:{size}", f"frame:{frame}:{size}"


def _likelihoods(scene: Scene, within: list[_Able], left: list[_Able]) -> tuple[Sort, ...]:
    """How likely the members are, one by one and all at once, and the likeliest of those left out."""
    weights, every = scene.weights, 0.0
    chances = [one.candidate.likely for one in within] + [1 - one.candidate.likely for one in left]
    for chance in chances:
        every += log(chance if chance > 0.01 else 0.01)
    return (
        _least(weights, within[-1].step, left[0].step if left else 0), _first_two(weights, within[0].step, within[1].step),
        _every(weights, int(max(-12.0, every))),
    )


@_set
def _least(least: int, outside: int) -> tuple[str, ...]:
    return f"least:{least}", f"least:{least}:left:{outside // 2}", f"left:{outside}"


@_set
def _first_two(first: int, second: int) -> tuple[str, ...]:
    return f"first:{first}", f"second:{second}", f"second:{second}:{first // 3}"


@_set
def _every(chance: int) -> tuple[str, ...]:
    return (f"every:{chance}",)


def _together(scene: Scene, trigger: Trigger, within: list[_Able]) -> tuple[Sort, ...]:
    """What the members are beside each other: their kinds, where they stand, their roles, their countries."""
    weights, channel, language = scene.weights, trigger.frame.channel, scene.language.code
    kinds: list[str] = []
    roles: list[str | None] = []
    countries: list[str | None] = []
    places: set[str] = set()
    groups: set[int] = set()
    for candidate, member, _ in within:
        kinds.append(member.kind)
        countries.append(member.country)
        roles.append(candidate.role)
        places.add(candidate.place)
        groups.add(candidate.group)
    size = len(within)
    return (
        _of_kinds(weights, channel, tuple(kinds)), _at_places(weights, language, "+".join(sorted(places)[:4])),
        _in_roles(weights, channel, tuple(roles)), _of_lands(weights, channel, _countries(countries), min(size, 3)),
        _in_groups(weights, language, min(len(groups), 4), min(size, 4), trigger.verb is not None),
    )


@_set
def _of_kinds(channel: str, kinds: tuple[str, ...]) -> tuple[str, ...]:
    told = "+".join(sorted(kinds)[:4])
    return f"kinds:{told}", f"{channel}:kinds:{told}"


@_set
def _at_places(language: str, places: str) -> tuple[str, ...]:
    return f"places:{places}", f"{language}:places:{places}"


@_set
def _in_roles(channel: str, roles: tuple[str | None, ...]) -> tuple[str, ...]:
    told = "+".join(sorted({str(role) for role in roles}))
    return f"roles:{told}", f"{channel}:roles:{told}"


@_set
def _of_lands(channel: str, countries: str, size: int) -> tuple[str, ...]:
    return f"countries:{countries}", f"{channel}:countries:{countries}:{size}"


@_set
def _in_groups(language: str, groups: int, size: int, verbal: bool) -> tuple[str, ...]:
    return f"groups:{groups}:{size}", f"{language}:groups:{min(groups, 3)}:{verbal}"


def _countries(countries: list[str | None]) -> str:
    known = [country for country in countries if country is not None]
    if len(known) < 2:
        return "unknown"
    if len(set(known)) == 1:
        return "one"
    return "each its own" if len(set(known)) == len(countries) else "several"


def _left_out(scene: Scene, trigger: Trigger, within: list[_Able], left: list[_Able]) -> list[Sort]:
    """Whom the set leaves out: somebody of the same list, a country's own person, the subject, the likeliest two."""
    weights, cut = scene.weights, None
    inside = outside = False
    groups: set[int] = set()
    for candidate, _, _ in within:
        inside = inside or candidate.place == "subject"
        groups.add(candidate.group)
    for candidate, _, step in left:
        outside = outside or candidate.place == "subject"
        if cut is None and candidate.group >= 0 and candidate.group in groups:
            cut = step // 3
    told = [_cut(weights, cut, inside, outside, trigger.verb is not None)]
    if any(land.member.kind == "country" and _of_another(land, within, left) for land in within):
        told.append(_land_of_another(weights))
    for candidate, member, step in left[:2]:
        told.append(_outsider(weights, candidate.place, step // 2, member.kind, candidate.role))
    return told


def _of_another(land: _Able, within: list[_Able], left: list[_Able]) -> bool:
    """Whether a country is another candidate's own."""
    return any(other.member.country == land.member.country for other in (*within, *left) if other is not land)


@_set
def _land_of_another() -> tuple[str, ...]:
    return ("country:of another",)


@_set
def _cut(step: int | None, inside: bool, outside: bool, verbal: bool) -> tuple[str, ...]:
    return f"cut:{step}", f"subject:{inside}:{outside}:{verbal}"


@_set
def _outsider(place: str, step: int, kind: str, role: str | None) -> tuple[str, ...]:
    return f"left:{place}:{step}", f"left:{kind}:{role}"


def _told_before(within: list[_Able], met: set[tuple[str, str]]) -> str:
    """Whether all, some or none of the members are told before to have met each other."""
    if not met:
        return "nobody yet"
    pairs = [(a.candidate.actor, b.candidate.actor) in met for a, b in combinations(within, 2)]
    return "all" if all(pairs) else "some" if any(pairs) else "none of them"


@_set
def _met(told: str, size: int) -> tuple[str, ...]:
    return (f"met:{told}:{size}",)
