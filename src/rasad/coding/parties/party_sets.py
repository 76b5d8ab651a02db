"""Sets of parties: who took part in a contact, judged as a whole.

Judged one by one, candidates make a set that nobody looked at: two ministers of one side without the other, a country beside
its own president, half a list. Here the sets that the likely ones can make are each judged by how well their members go
together and by whom they leave out, and the likeliest is given; nobody is one of them.
"""

from functools import lru_cache
from itertools import combinations
from math import log

from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger

QUESTION = "parties"
_MOST = 4  # candidates that sets are made of, the likeliest
_LEAST = 0.05  # how likely a candidate is at least to be of a set
_GIVEN = 0.15  # how likely a set is at least where one by one nobody was
_KEPT = 2_048  # names of features that are kept of each sort


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
    steps = {c.actor: c.step for c in ranked}
    for chosen in sets:
        able = known and (bool(proposed) or _told(scene, chosen, met))
        if not able and scene.trace is None:
            continue
        features = _features(scene, trigger, ranked, chosen, expected, met, steps)
        scene.note(QUESTION, features, (trigger, candidates, chosen))
        if able and (likely := scene.weights.probability(QUESTION, features)) > most:
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
    scene: Scene,
    trigger: Trigger,
    ranked: list[Candidate],
    chosen: list[Candidate],
    expected: set[str],
    met: set[tuple[str, str]],
    steps: dict[str, int],
) -> list[str]:
    actors = {c.actor for c in chosen}
    within, left = [c for c in ranked if c.actor in actors], [c for c in ranked if c.actor not in actors]
    frame, size = trigger.frame, len(within)
    return [
        *_proposed(frame.channel, frame.id, min(size, 4), actors == expected), *_likelihoods(within, left, steps),
        *_together(scene, trigger, within), *_left_out(scene, trigger, within, left, steps), *_met(_told_before(within, met), min(size, 3)),
    ]


# The same few values come again in every report, so that what they are called is put together once.
@lru_cache(maxsize=_KEPT)
def _proposed(channel: str, frame: str, size: int, same: bool) -> tuple[str, ...]:
    """How many a set has, and whether judging one by one gives the same."""
    return f"size:{size}", f"proposed:{same}", f"proposed:{same}:{size}", f"{channel}:size:{size}", f"frame:{frame}:{size}"


def _likelihoods(within: list[Candidate], left: list[Candidate], steps: dict[str, int]) -> list[str]:
    """How likely the members are, one by one and all at once, and the likeliest of those left out."""
    chances = [c.likely for c in within] + [1 - c.likely for c in left]
    every = max(-12.0, sum([log(chance if chance > 0.01 else 0.01) for chance in chances]))
    return [
        *_least(steps[within[-1].actor], steps[left[0].actor] if left else 0),
        *_first_two(steps[within[0].actor], steps[within[1].actor]), f"every:{int(every)}",
    ]


@lru_cache(maxsize=_KEPT)
def _least(least: int, outside: int) -> tuple[str, ...]:
    return f"least:{least}", f"least:{least}:left:{outside // 2}", f"left:{outside}"


@lru_cache(maxsize=_KEPT)
def _first_two(first: int, second: int) -> tuple[str, ...]:
    return f"first:{first}", f"second:{second}", f"second:{second}:{first // 3}"


def _together(scene: Scene, trigger: Trigger, within: list[Candidate]) -> list[str]:
    """What the members are beside each other: their kinds, where they stand, their roles, their countries."""
    members, channel, language = scene.cast.members, trigger.frame.channel, scene.language.code
    countries = _countries([members[c.actor].country for c in within])
    groups = min(len({c.group for c in within}), 4)
    return [
        *_of_kinds(channel, tuple([members[c.actor].kind for c in within])), *_at_places(language, tuple([c.place for c in within])),
        *_in_roles(channel, tuple([c.role for c in within])), *_of_lands(channel, countries, min(len(within), 3)),
        *_in_groups(language, groups, min(len(within), 4), trigger.verb is not None),
    ]


@lru_cache(maxsize=_KEPT)
def _of_kinds(channel: str, kinds: tuple[str, ...]) -> tuple[str, ...]:
    told = "+".join(sorted(kinds)[:4])
    return f"kinds:{told}", f"{channel}:kinds:{told}"


@lru_cache(maxsize=_KEPT)
def _at_places(language: str, places: tuple[str, ...]) -> tuple[str, ...]:
    told = "+".join(sorted(set(places))[:4])
    return f"places:{told}", f"{language}:places:{told}"


@lru_cache(maxsize=_KEPT)
def _in_roles(channel: str, roles: tuple[str | None, ...]) -> tuple[str, ...]:
    told = "+".join(sorted({str(role) for role in roles}))
    return f"roles:{told}", f"{channel}:roles:{told}"


@lru_cache(maxsize=_KEPT)
def _of_lands(channel: str, countries: str, size: int) -> tuple[str, ...]:
    return f"countries:{countries}", f"{channel}:countries:{countries}:{size}"


@lru_cache(maxsize=_KEPT)
def _in_groups(language: str, groups: int, size: int, verbal: bool) -> tuple[str, ...]:
    return f"groups:{groups}:{size}", f"{language}:groups:{min(groups, 3)}:{verbal}"


def _countries(countries: list[str | None]) -> str:
    known = [country for country in countries if country is not None]
    if len(known) < 2:
        return "unknown"
    if len(set(known)) == 1:
        return "one"
    return "each its own" if len(set(known)) == len(countries) else "several"


def _left_out(
    scene: Scene, trigger: Trigger, within: list[Candidate], left: list[Candidate], steps: dict[str, int]
) -> list[str]:
    """Whom the set leaves out: somebody of the same list, a country's own person, the subject, the likeliest two."""
    members = scene.cast.members
    cut = None
    if left:
        groups = {c.group for c in within if c.group >= 0}
        cut = next((steps[c.actor] // 3 for c in left if c.group in groups), None)
    inside, outside = "subject" in [c.place for c in within], "subject" in [c.place for c in left]
    told = [*_cut(cut, inside, outside, trigger.verb is not None)]
    lands = [c for c in within if members[c.actor].kind == "country"]
    if lands and any(members[c.actor].country == members[o.actor].country for c in lands for o in [*within, *left] if o is not c):
        told.append("country:of another")
    for candidate in left[:2]:
        told += _outsider(candidate.place, steps[candidate.actor] // 2, members[candidate.actor].kind, candidate.role)
    return told


@lru_cache(maxsize=_KEPT)
def _cut(step: int | None, inside: bool, outside: bool, verbal: bool) -> tuple[str, ...]:
    return f"cut:{step}", f"subject:{inside}:{outside}:{verbal}"


@lru_cache(maxsize=_KEPT)
def _outsider(place: str, step: int, kind: str, role: str | None) -> tuple[str, ...]:
    return f"left:{place}:{step}", f"left:{kind}:{role}"


def _told_before(within: list[Candidate], met: set[tuple[str, str]]) -> str:
    """Whether all, some or none of the members are told before to have met each other."""
    if not met:
        return "nobody yet"
    pairs = [(a.actor, b.actor) in met for a, b in combinations(within, 2)]
    return "all" if all(pairs) else "some" if any(pairs) else "none of them"


@lru_cache(maxsize=_KEPT)
def _met(told: str, size: int) -> tuple[str, ...]:
    return (f"met:{told}:{size}",)
