"""Synthetic records with known events: some dyads talk daily, many hardly ever; accounts leave out, blur and mistake what they tell.

The number of contacts a day stays the same, so a larger set is a longer time. `records(count, seed)` gives records one by one;
the truth is in the report's url: for each contact, in order, the number of its event.
"""

import datetime
import random
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from rasad.accounts.words import _vocabulary
from rasad.record import Actor, Contact, Record, Report, Span, Statement, text_hash

START = datetime.date(2005, 1, 1)
EVENTS_A_DAY = 70
DYADS = 3000
PERSONS_A_COUNTRY = 8
SKEW = 0.85  # of how often dyads talk, by rank
MOST_A_DAY = 0.9  # chance that the busiest dyad talks on a day
COUNTRIES = [f"{a}{b}{c}" for a in "ABDGK" for b in "LMNRS" for c in "ADN"]
_LETTERS = "بتجدرسعفقلمنهزصطشح"


class Event(NamedTuple):
    """What really happened."""

    number: int
    day: datetime.date
    dyad: tuple[str, str]
    channel: str
    planned: bool
    words: dict[str, list[str]]
    concepts: list[str]


@cache
def actor(identifier: str) -> Actor:
    country = identifier[:3]
    if identifier.endswith("-office"):
        title = f"Minister {identifier[4:-7]} of {country}"
        return Actor(id=identifier, kind="office", name=title, names={}, office=title, country=country)
    if len(identifier) == 3:
        return Actor(id=identifier, kind="country", name=identifier, names={}, country=identifier)
    return Actor(id=identifier, kind="person", name=identifier, names={}, office=f"Minister {identifier[4:]} of {country}", country=country)


def records(count: int, seed: int = 1) -> Iterator[Record]:
    """Give records with `count` contacts in all, in the order of publication but for a little."""
    rng = random.Random(seed)
    dyads, chances = _dyads(random.Random(0))
    made = number = report = 0
    day = START
    while made < count:
        waiting: list[tuple[Event, int]] = []
        for dyad, chance in zip(dyads, chances, strict=True):
            if rng.random() < chance:
                event = _event(rng, number, day, dyad)
                number += 1
                waiting += [(event, n) for n in range(1 + min(11, int(rng.expovariate(1.0))))]
        rng.shuffle(waiting)
        while waiting and made < count:
            part = [waiting.pop()]
            while waiting and len(part) < 3 and rng.random() < 0.15 and all(waiting[-1][0].number != e.number for e, _ in part):
                part.append(waiting.pop())
            part = part[: count - made]
            made += len(part)
            yield _record(rng, f"r{seed}-{report}", day, [event for event, _ in part])
            report += 1
        day += datetime.timedelta(days=1)


def truth(record: Record) -> dict[str, int]:
    """Give the number of the real event of each contact."""
    return {contact.id: int(number) for contact, number in zip(record.contacts, (record.report.url or "").split(","), strict=True)}


def _dyads(rng: random.Random) -> tuple[list[tuple[str, str]], list[float]]:
    found: dict[tuple[str, str], None] = {}
    while len(found) < DYADS:
        one, other = rng.sample(COUNTRIES, 2)
        found[f"{one}-{rng.randrange(PERSONS_A_COUNTRY)}", f"{other}-{rng.randrange(PERSONS_A_COUNTRY)}"] = None
    weights = [1 / (rank + 1) ** SKEW for rank in range(DYADS)]
    scale = EVENTS_A_DAY / sum(weights)
    return list(found), [min(MOST_A_DAY, weight * scale) for weight in weights]


def _event(rng: random.Random, number: int, day: datetime.date, dyad: tuple[str, str]) -> Event:
    words = {language: rng.sample(_vocabulary_of(language), 14) for language in ("ar", "fa")}
    channel = rng.choices(("phone", "meeting", "message"), (50, 40, 10))[0]
    return Event(number, day, dyad, channel, rng.random() < 0.05, words, rng.sample(_concepts(), 4))


@cache
def _vocabulary_of(language: str) -> list[str]:
    rng = random.Random(language)
    return sorted({"".join(rng.choices(_LETTERS, k=6)) for _ in range(20_000)})


@cache
def _concepts() -> list[str]:
    specific = _vocabulary().specific
    return [name for name, words in specific.items() if _word(name, "ar") and _word(name, "fa") and words]


@cache
def _word(concept: str, language: str) -> str | None:
    return next((w for w in _vocabulary().specific[concept].get(language, []) if "*" not in w and " " not in w and "‌" not in w), None)


def _record(rng: random.Random, identifier: str, day: datetime.date, told: list[Event]) -> Record:
    language = rng.choice(("ar", "fa"))
    published = day + datetime.timedelta(days=rng.choices((0, 1, 2), (65, 27, 8))[0])
    pieces: list[str] = []
    at = 0
    contacts, statements = [], []
    who: dict[str, Actor] = {}
    for n, event in enumerate(told, 1):
        parties = _parties(rng, event)
        sentence = " ".join(rng.sample(event.words[language], 5)) + "."
        said = " ".join([*rng.sample(event.words[language], 7), *(str(_word(c, language)) for c in rng.sample(event.concepts, 3))])
        evidence, content = Span(at, at + len(sentence)), Span(at + len(sentence) + 1, at + len(sentence) + 1 + len(said))
        pieces += [sentence, said]
        at = content.end + 1
        contacts.append(_contact(rng, f"c{n}", event, parties, evidence, published))
        statements.append(Statement(
            id=f"s{n}", speaker=parties[0], form="indirect", content=content, cue=evidence, klass="state", contact=f"c{n}",
        ))
        who |= {party: actor(party) for party in parties}
    text = " ".join(pieces)
    report = Report(
        id=identifier, text=text, published=published.isoformat(), outlet=f"paper {rng.randrange(40)}", language=language, direction="rtl",
        sha256=text_hash(text), url=",".join(str(event.number) for event in told),
    )
    return Record(report=report, actors=list(who.values()), contacts=contacts, statements=statements)


def _parties(rng: random.Random, event: Event) -> list[str]:
    parties = list(event.dyad)
    kind = rng.choices(("persons", "country", "office", "missing"), (93, 4, 2, 1))[0]
    place = rng.randrange(2)
    if kind == "country":
        parties[place] = parties[place][:3]
    elif kind == "office":
        parties[place] += "-office"
    elif kind == "missing":
        parties.pop(place)
    return parties


def _contact(rng: random.Random, identifier: str, event: Event, parties: list[str], evidence: Span, published: datetime.date) -> Contact:
    date: str | None = event.day.isoformat()
    kind = rng.choices(("day", "none", "month", "next"), (86, 11, 1, 2))[0]
    if kind == "none":
        date = None
    elif kind == "month":
        date = date[:7] if date else None
    elif kind == "next":  # another time zone
        date = (event.day + datetime.timedelta(days=1)).isoformat()
    channel = event.channel
    if rng.random() < 0.03:
        channel = {"phone": "video", "meeting": "visit", "message": "other"}[channel]
    return Contact(
        id=identifier, channel=channel, status="planned" if event.planned and rng.random() < 0.5 else "held", parties=parties,  # type: ignore[arg-type]
        initiator=event.dyad[0] if rng.random() < 0.5 and event.dyad[0] in parties else None, date=date, evidence=[evidence],
    )
