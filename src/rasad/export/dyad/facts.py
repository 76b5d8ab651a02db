"""What a report on two sides holds, as read from the store: plain structs, in the languages of nobody."""

from collections import Counter
from collections.abc import Callable
from typing import Any, Literal, NamedTuple

import msgspec

from rasad.accounts import Naming
from rasad.errors import UsageError
from rasad.export.dyad.sides import Sides
from rasad.export.told import EventTold
from rasad.record import Actor
from rasad.store import ActorHead, FoundAction, FoundStatement

Draw = Callable[[dict[str, Any]], str]
Day = tuple[str | None, str]  # a date as precise as it is told, and the channel or class of what was then
BEGAN = ("first", "second", "other", "unsaid", "disputed")  # who began: a side, somebody else, nobody that is told, told both ways


class Said(NamedTuple):
    """A statement of one side: its day, that of its contact or else of its report; whether it was said in an event between the two
    (`within`), and whether it is about the other side."""

    found: FoundStatement
    side: int
    day: str | None
    within: bool
    about: bool


class EventNumbers(msgspec.Struct, kw_only=True):
    """Events between the sides, counted. `held` are the days of those held, `began` counts these by channel and by who began."""

    channels: Counter[tuple[str, str]]  # by channel and status
    held: list[Day]
    began: Counter[tuple[str, str]]
    initiators: Counter[str]  # by the initiator's id
    differing: Counter[str]  # events in which accounts differ, by field
    alone: int = 0  # with one independent account
    placeless: int = 0
    undated: int = 0  # left out, as a period was asked for

    @property
    def total(self) -> int:
        """How many events there are."""
        return sum(self.channels.values())

    def of_status(self, status: str) -> int:
        """Give how many there are of a status."""
        return sum(number for (_, of), number in self.channels.items() if of == status)


class SpeechNumbers(msgspec.Struct, kw_only=True):
    """Statements of each side, in these contacts or about the other side: by class, their days, how many are about the other, and
    how many of both were made in none of these contacts."""

    classes: tuple[Counter[str], Counter[str]]
    days: tuple[list[Day], list[Day]]
    aimed: list[int]
    apart: int = 0


class Covered(msgspec.Struct, kw_only=True):
    """What one outlet tells of the two: accounts of events, events no other outlet tells, statements of each side."""

    outlet: str
    accounts: int = 0
    events: int = 0
    alone: int = 0
    said: list[int] = msgspec.field(default_factory=lambda: [0, 0])


class Stored(NamedTuple):
    """What the store holds of the period, and of corrections and changes in all."""

    reports: int
    corrections: int
    revision: int


class Named(NamedTuple):
    """How outlets name an actor."""

    actor: Actor | ActorHead
    wordings: list[Naming]


class Dyad(msgspec.Struct, frozen=True, kw_only=True):
    """A report on two sides in a period. `events` and `apart` are what is shown, in the order of time, of what is counted.

    `apart` are statements of one side about the other, made in none of the events; `deeds` are what one side is
    told to have done to the other, the latest of `deed_total`. `namings` are how outlets name each side and those who
    most often take part for it.
    """

    sides: Sides
    since: str | None
    until: str | None
    numbers: EventNumbers
    speech: SpeechNumbers
    events: list[EventTold]
    apart: list[Said]
    deeds: list[FoundAction]
    deed_total: int
    namings: tuple[list[Named], list[Named]]
    coverage: list[Covered]
    languages: Counter[str]
    stored: Stored

    def page(self, language: Literal["en", "ar", "fa"] = "en", draw: Draw | None = None, file: str = "") -> str:
        """Give it as one HTML page in a language; UsageError where what draws its pictures is not installed.

        A server can give its own `draw`, from a Vega or Vega-Lite specification to markup that may load images from it, and lead
        to the address of the `file` that needs nothing else.
        """
        try:
            from rasad.export.dyad.page import dyad_page
        except ModuleNotFoundError as error:
            raise UsageError(
                f"The page of a report on two sides needs {error.name}, which is missing. Install it with: pip install 'rasad[pictures]'"
            ) from error
        return dyad_page(self, language, draw, file)
