"""A session of a parliament's body: whose it is, who came to it, and the contact it is."""

from dataclasses import dataclass
from typing import NamedTuple

from rasad.actors.view import Phrase
from rasad.coding.lexicons.coding import frames_by_id
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

IN_SESSION = "in-session"  # the frame of sessions with guests
_MISSED = "stayed-away"
# Nouns of other bodies: a session of theirs is not the one told before.
OTHER_BODIES = fold_words("شورا شورای ستاد مدیره امنا کارگروه سازمان صحن دولت کمیته کمیسیون فراکسیون مجمع باشگاه فدراسیون کابینه شرکت")
_SURE = 0.8  # how likely the parties of a session are


class Body(NamedTuple):
    """A parliament's body named at the tokens `[start, end)`."""

    start: int
    end: int
    actor: str


@dataclass(slots=True)
class Session:
    """A session told from the token `start` on: the `body`, its guests, the tense of its verb, and whether they stayed away."""

    start: int
    end: int
    body: Body
    guests: list[Phrase]
    tense: str = "past"
    missed: bool = False
    came: bool = False  # that the guests came to it is said: «به کمیسیون آمد», «مهمان کمیسیون بود», «کمیسیون میزبان A بود»

    def told(self, number: int, language: str) -> tuple[Trigger, list[Candidate]]:
        """Give the session of the sentence `number` as a trigger and its parties, in the order of the text."""
        frame = frames_by_id(language)[_MISSED if self.missed else IN_SESSION]
        host = Candidate(self.body.actor, "party", "subject", self.body.start, self.body.start, likely=_SURE, sure=True)
        first = self.guests[0].start
        people = [p for p in self.guests if p.kind in ("person", "title")]
        comer = people[0] if self.came and not self.missed and len(people) == 1 else None  # of several nobody began it
        guests = [
            Candidate(p.actor, "initiator" if p is comer else "party", "حضور", p.start, first, likely=_SURE, sure=True)
            for p in self.guests if p.actor
        ]
        trigger = Trigger(frame, number, self.start, self.end, None, None, self.tense)
        return trigger, sorted([host, *guests], key=lambda c: c.start)
