"""Who was in contact with whom, as a network: actors are nodes; each pair's contacts are an edge, with its events and dates.

A contact somebody began is an edge from them to each other party. One that nobody is said to have begun, and what lies between
those who did not begin, counts half in each direction, so that all weights add up to the number of pairs in contact.
"""

from collections.abc import Iterator
from itertools import combinations
from typing import Any, NamedTuple

from rasad.export.source import Source
from rasad.export.spool import Network, Tie
from rasad.export.told import EventTold
from rasad.record import Actor

ABOUT_NODES = {
    "kind": "person, organization, country, group, office or place", "country": "country (ISO 3166-1 alpha-3)", "office": "office",
    "organization": "id of the organisation", "known": "whether the registry has it", "wikidata": "id in Wikidata",
    "name_ar": "first Arabic name", "name_fa": "first Persian name",
}
ABOUT_EDGES = {
    "weight": "contacts from source to target; those nobody is said to have begun count half in each direction",
    "begun": "how many the source began", "mutual": "how many nobody of the two is said to have begun", "first": "the first day",
    "last": "the last day", "channels": "by what means", "events": "ids of the events", "evidence": "reports, contacts and offsets",
}


class Edge(NamedTuple):
    """All contacts from one actor to another; `dates` are ISO prefixes, one a contact that has one."""

    source: str
    target: str
    facts: dict[str, Any]
    dates: list[str]


def fill(found: Network, source: Source) -> None:
    """Put the events asked for into a network: those held, unless a status is asked for."""
    asked = source.asked.status or ("held",)
    for told in source.events():
        if told.event.status not in asked:
            source.leave_out("planned or denied (ask for them with --status)")
            continue
        for party in told.event.parties:
            if party in told.actors:
                found.put_node(party, _facts(told.actors[party]))
        for tie in _ties(told):
            found.put_tie(tie)


def edges(found: Network) -> Iterator[Edge]:
    """Give an edge for each source and target, in the order of their ids."""
    for ties in found.pairs():
        begun = sum(tie.begun for tie in ties)
        dates = sorted(tie.date for tie in ties if tie.date)
        facts = {
            "weight": begun + (len(ties) - begun) / 2, "begun": begun, "mutual": len(ties) - begun, "first": next(iter(dates), ""),
            "last": next(reversed(dates), ""), "channels": " ".join(sorted({tie.channel for tie in ties})),
            "events": " ".join(tie.event for tie in ties), "evidence": "; ".join(tie.reference for tie in ties),
        }
        yield Edge(ties[0].source, ties[0].target, facts, dates)


def _ties(told: EventTold) -> Iterator[Tie]:
    event = told.event
    began = event.initiator.value
    where = "; ".join(account.reference for account in told.accounts)
    for one, other in combinations(dict.fromkeys(party for party in event.parties if party in told.actors), 2):
        if began in (one, other):
            target = other if began == one else one
            yield Tie(began, target, True, event.date, event.channel, event.id, where)
        else:
            yield Tie(one, other, False, event.date, event.channel, event.id, where)
            yield Tie(other, one, False, event.date, event.channel, event.id, where)


def _facts(actor: Actor) -> dict[str, Any]:
    return {
        "label": actor.name, "kind": actor.kind, "country": actor.country or "", "office": actor.office or "",
        "organization": actor.organization or "", "known": actor.known, "wikidata": actor.wikidata or "",
        "name_ar": next(iter(actor.names.get("ar", [])), ""), "name_fa": next(iter(actor.names.get("fa", [])), ""),
    }
