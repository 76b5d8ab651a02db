"""Events of the reports annotated by hand: how well contacts of several papers are brought together."""

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from rasad.accounts import accounts_of, merge
from rasad.evaluate import load_gold
from rasad.evaluate.gold import GoldReport
from rasad.record import Actor, Contact, Mention, Record, Report, Span, Statement

GOLD = Path(__file__).resolve().parents[3] / "shared" / "gold"
Key = tuple[str, str]

pytestmark = pytest.mark.skipif(not GOLD.exists(), reason="the gold reports are not beside the project")


def test_contacts_of_gold_reports() -> None:
    with (GOLD / "events.tsv").open(encoding="utf-8") as lines:
        real = {(row[0], row[1]): row[2] for row in csv.reader(lines, delimiter="\t")}
    made = merge(a for gold in load_gold(GOLD / "reports") for a in accounts_of(as_record(gold)))
    found = {(m.account.report, m.account.contact): str(n) for n, event in enumerate(made) for m in event}
    precision, recall = b_cubed({key: found[key] for key in real}, real)
    assert precision == 1.0  # no pair is merged that is wrong
    assert 2 * precision * recall / (precision + recall) >= 0.92


def b_cubed(found: dict[Key, str], real: dict[Key, str]) -> tuple[float, float]:
    """Give B³ precision and recall."""
    groups: dict[str, set[Key]] = defaultdict(set)
    truth: dict[str, set[Key]] = defaultdict(set)
    for key in real:
        groups[found[key]].add(key)
        truth[real[key]].add(key)
    shared = {key: len(groups[found[key]] & truth[real[key]]) for key in real}
    return (
        sum(shared[key] / len(groups[found[key]]) for key in real) / len(real),
        sum(shared[key] / len(truth[real[key]]) for key in real) / len(real),
    )


def as_record(gold: GoldReport) -> Record:
    """Give an annotated report as a record."""
    def span(given: object) -> Span:
        return Span(*given.within(gold.text))  # type: ignore[attr-defined]

    actors = [
        Actor(id=key, kind=a.kind, name=a.english, names={}, country=a.country, mentions=[  # type: ignore[arg-type]
            Mention(start=span(m).start, end=span(m).end, kind="name") for m in a.mentions
        ])
        for key, a in gold.actors.items()
    ]
    contacts = [
        Contact(
            id=c.id, channel=c.channel, status=c.status, parties=c.parties, attendees=c.attendees, initiator=c.initiator, date=c.date,  # type: ignore[arg-type]
            place=c.place, evidence=[span(e) for e in c.evidence],
        )
        for c in gold.contacts
    ]
    statements = [
        Statement(id=f"s{n}", speaker=s.speaker, form="indirect", content=span(s.content), cue=Span(0, 0), klass="state", contact=s.contact)
        for n, s in enumerate(gold.statements or [])
    ]
    report = Report(id=gold.id, text=gold.text, published=gold.published, language=gold.language)
    return Record(report=report, actors=actors, contacts=contacts, statements=statements)
