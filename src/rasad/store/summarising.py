"""Summing up events in columns to count by: after every merge, those that changed, or whose accounts or copies did."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import combinations
from typing import Any

import msgspec
import sqlalchemy as sa

from rasad.accounts import Account, Party
from rasad.accounts.copies import groups
from rasad.accounts.event import most, settled_status, shares
from rasad.store import bulk, facts
from rasad.store.event_tables import accounts, events, members
from rasad.store.lookups import in_parts
from rasad.store.summary_tables import event_parties, summaries, ties

_account = msgspec.json.Decoder(Account)


def summarise(connection: sa.Connection, changed: Collection[int], reports: Collection[int]) -> None:
    """Sum up anew the events that changed or ended, by their keys, and those told in `reports`."""
    query = sa.select(members.c.event).distinct()
    keys = sorted({*changed, *(row.event for row in in_parts(connection, query, members.c.report, sorted(reports)))})
    days = in_parts(connection, sa.select(summaries.c.event, summaries.c.first_day), summaries.c.event, keys)
    facts.remove(connection, "events", {(row.first_day, row.event, 0) for row in days})
    for column in (summaries.c.event, event_parties.c.event, ties.c.event):
        bulk.delete(connection, column, keys)
    told = _told(connection, keys)
    copied = _voices(connection, {report for some in told.values() for report, _ in some})
    spans = sa.select(events.c.key, events.c.first_day, events.c.last_day)
    heads: list[tuple[Any, ...]] = []
    who: list[tuple[Any, ...]] = []
    pairs: list[tuple[Any, ...]] = []
    for row in in_parts(connection, spans, events.c.key, keys):
        some = [account for _, account in told.get(row.key, [])]
        if not some:
            continue
        weights = shares([copied.get(report, report) for report, _ in told[row.key]])
        head = _head(row, some, weights)
        heads.append(head)
        who += _parties(row.key, some[0].parties)
        pairs += _ties(head, some[0].parties)
    bulk.insert(connection, summaries, heads)
    bulk.insert(connection, event_parties, who)
    bulk.insert(connection, ties, sorted(pairs, key=lambda pair: pair[:5]))
    facts.write(connection, facts.events_of(connection, [head[:3] for head in heads]))


def _told(connection: sa.Connection, keys: Sequence[int]) -> dict[int, list[tuple[int, Account]]]:
    """Give the accounts of events with the keys of their reports, in the events' order."""
    here = (accounts.c.report == members.c.report) & (accounts.c.contact == members.c.contact)
    query = sa.select(members.c.event, members.c.report, accounts.c.entry).join_from(members, accounts, here)
    found: dict[int, list[tuple[int, Account]]] = {}
    for row in in_parts(connection, query.order_by(members.c.event, members.c.position), members.c.event, keys):
        found.setdefault(row.event, []).append((row.report, _account.decode(row.entry)))
    return found


def _voices(connection: sa.Connection, reports: Collection[int]) -> dict[int, str]:
    """Give one name to all reports that are copies of each other, by key."""
    from rasad.store.copying import copies_among
    from rasad.store.schema import reports as table

    pairs = copies_among(connection, reports)
    ids = {name for pair in pairs for name in (pair.first, pair.second)}
    voice = {name: group[0] for group in groups(ids, pairs) for name in group}
    query = sa.select(table.c.key, table.c.id)
    return {row.key: voice[row.id] for row in in_parts(connection, query, table.c.id, sorted(ids))}


def _head(row: Any, some: Sequence[Account], weights: Sequence[float]) -> tuple[Any, ...]:
    """Give the row of `event_summaries`: what `make_event` shows of the same accounts."""
    told = max((len(account.date) for account in some if account.date), default=0) if row.first_day else 0
    return (
        row.key, row.first_day, row.last_day, min(told, 10), most([a.channel for a in some], weights, some[0].channel),
        settled_status([a.status for a in some], weights), most([a.initiator for a in some], weights, None),
    )


def _country(party: Party) -> str | None:
    return party.country or (party.id if party.kind == "country" else None)


def _parties(event: int, parties: Sequence[Party]) -> Iterable[tuple[Any, ...]]:
    return [(event, at, party.id, _country(party)) for at, party in enumerate(parties)]


def _ties(head: tuple[Any, ...], parties: Sequence[Party]) -> Iterable[tuple[Any, ...]]:
    """Give the pairs of parties, and the pairs of their countries: a country that began it with one of its people began it."""
    initiator = head[-1]
    sides = {party.id: _country(party) for party in parties}
    for pair in combinations(sorted(sides), 2):
        source, target = reversed(pair) if pair[1] == initiator else pair
        yield _tie(head, "actor", source, target, initiator == source, sides[source], sides[target])
    began = sides.get(initiator)
    present = Counter(country for country in sides.values() if country)
    for first, second in combinations(sorted(present), 2):
        source, target = (second, first) if second == began else (first, second)
        yield _tie(head, "country", source, target, began == source, source, target)
    for country in sorted(country for country, people in present.items() if people > 1):
        yield _tie(head, "country", country, country, False, country, country)


def _tie(
    head: tuple[Any, ...], level: str, source: str, target: str, directed: bool, source_country: str | None, target_country: str | None,
) -> tuple[Any, ...]:
    event, first, last, _, channel, status, _ = head
    return level, first, event, source, target, last, directed, channel, status, source_country, target_country
