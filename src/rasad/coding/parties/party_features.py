"""What the features of a candidate are called by which the weights tell whether it is a party.

The same few values come again in every report, so that what they are called is put together once.
"""

from bisect import bisect_left

from rasad.coding.scene.sorts import sort_of, standing_of

_party = sort_of("party")
standing = standing_of("party")  # the part that somebody plays in the report
_LIMITS = (0, 1, 2, 4, 7, 12, 20, 30)  # the most tokens of each step of a distance
_STEPS = (*map(str, _LIMITS), "far")


@_party
def at_place(place: str, role: str | None, form: str, kind: str, language: str, channel: str) -> tuple[str, ...]:
    """Where somebody of a kind stands, and the role that the frame gives him there."""
    return (
        f"rule:{'yes' if role is not None else 'no'}", f"role:{role}", f"place:{place}", f"{form}:{place}", f"kind:{kind}",
        f"{channel}:{place}:{kind}", f"{channel}:{role}:{kind}", f"{language}:{channel}:{place}",
    )


@_party
def at_distance(place: str, role: str | None, step: str, before: bool) -> tuple[str, ...]:
    """How many tokens he stands from the trigger, before it or after."""
    return f"role:{role}:{'before' if before else 'after'}:{step}", f"place:{place}:{step}"


def step_of(distance: int) -> str:
    """Give the step that a distance is on, before or behind."""
    return _STEPS[bisect_left(_LIMITS, distance if distance >= 0 else -distance)]


@_party
def parted_by(role: str | None, clauses: int, cues: int, commas: int, triggers: int) -> tuple[str, ...]:
    """What stands between him and the trigger."""
    return f"role:{role}:clauses:{clauses}", f"role:{role}:cues:{cues}", f"role:{role}:commas:{commas}", f"role:{role}:triggers:{triggers}"


@_party
def told_by(place: str, role: str | None, form: str, language: str, frame: str) -> tuple[str, ...]:
    """The frame that is told, and by which words."""
    return f"{language}:{place}:{form}", f"{frame}:{role}", f"frame:{frame}"


@_party
def known_as(place: str, speaks: bool, rank: str, informal: bool, weak: bool, beyond: bool) -> tuple[str, ...]:
    """What he is, and whether another verb has him."""
    return (
        f"speaks:{speaks}:{place}", f"office:{rank}", f"informal:{informal}", f"weak:{weak}:{place}",
        f"beyond:{beyond}", f"beyond:{beyond}:{place}",
    )


@_party
def of_office(rank: str, cues: int, before: bool, quoted: bool) -> tuple[str, ...]:
    """His office beside words of speech, and whether he stands in the words of others."""
    return f"office:{rank}:cues:{cues}:{'before' if before else 'after'}", f"quoted:{quoted}"


@_party
def beside_another(side: str, channel: str, place: str) -> tuple[str, ...]:
    """What other contact's word he stands right behind."""
    return f"{side}:{channel}", f"{side}:{place}"


@_party
def beside_others(others: int, role: str | None, same: bool | None, people: int, kind: str) -> tuple[str, ...]:
    """How many others have a role and how many of them are people; of a country whether one is its own, else whether all are of his."""
    side = () if same is None else (f"{'own-person' if kind == 'country' else 'same-side'}:{same}",)
    return f"others:{others}", f"others:{others}:{role}", *side, f"people:{people}:{kind}"


@_party
def of_topic(has_subject: bool, is_meant: bool, pronoun: bool, joined: str) -> tuple[str, ...]:
    """What tells whether he is meant whom the report spoke of before: a pronoun, or that nobody else is the subject."""
    return (
        f"rule:{'no' if has_subject and not is_meant else 'yes'}", "place:topic", f"pronoun:{pronoun}", f"pronoun:{pronoun}:{has_subject}",
        f"topic:{has_subject}", f"topic:{has_subject}:{joined}",
    )


@_party
def topic_of(frame: str, kind: str, has_subject: bool, possessed: bool, language: str, meant: str | None) -> tuple[str, ...]:
    """By which words it is told, and what he is whom the report spoke of."""
    return (
        f"topic:{frame}:{has_subject}", f"topic:{kind}", f"topic:{language}:{has_subject}:{possessed}",
        f"meant:{meant is not None}", f"meant:{meant}:{language}",
    )


@_party
def once_more(again: bool, subject: bool, verbal: bool) -> tuple[str, ...]:
    """Whether words say that he did so once more."""
    return f"again:{again}:{subject}", f"again:{again}:{verbal}"
