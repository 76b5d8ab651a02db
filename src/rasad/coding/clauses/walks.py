"""What a walk from an Arabic cue to its content holds on the way, and what it comes to."""

from dataclasses import dataclass
from typing import NamedTuple

from rasad.coding.scene.scene import Group
from rasad.text.matcher import Hit


class Complement(NamedTuple):
    """How a cue is filled: `content` is the token at which what was said starts, None where nothing was said.

    how: that, colon, quote, preposition, clitic or object; unknown where the subject is no known actor.
    """

    subject: Group | None
    content: int | None
    how: str


@dataclass(slots=True)
class Walk:
    """A walk from a cue to its content: `tight` ends at the first word that is not accounted for.

    fresh: nothing but the subject was passed, so an object may start; adverbial: an adverbial was passed last, so a comma
    only closes it; within: a preposition was passed, and no mark since; host: «لقائه», «استقباله» was passed, and whom he
    met is still to come.
    """

    takes: frozenset[str]
    hit: Hit
    limit: int
    finite: bool
    tight: bool
    at: int
    subject: Group | None = None
    fresh: bool = True
    adverbial: bool = False
    pronoun: bool = False
    host: bool = False
    within: bool = False
