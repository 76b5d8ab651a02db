"""Merging in the database: reports that came or changed are taken in, and only the events they touch are made anew.

A cell chooses by looking at the cells near it alone (`rasad.accounts.merging`), so what has to be looked at again are the
cells that changed, those near them, and the events these belong to. The result is that of merging all at once.
"""

from collections import Counter
from collections.abc import Collection
from typing import Any

import msgspec
import sqlalchemy as sa

from rasad.accounts import Account, Cell, Choice, Member, World, accounts_of, assemble, cell_key, choose, event_ids
from rasad.record import Record, decode
from rasad.store import bulk
from rasad.store.cells import cell_number, choosers, near, number, read_cells, read_choices, stored, write_choices, write_lookups
from rasad.store.corrections import lay_over
from rasad.store.days import UNKNOWN, days
from rasad.store.event_tables import accounts, events, former_ids, members, progress
from rasad.store.lookups import corrections_of, in_parts
from rasad.store.schema import records, reports
from rasad.store.summarising import summarise

PART = 2000  # reports a transaction
Stored = dict[int, tuple[int | None, str | None, str | None]]


def behind(connection: sa.Connection) -> bool:
    """Whether reports came or changed since events were last made."""
    newest = connection.execute(sa.select(sa.func.coalesce(sa.func.max(reports.c.revision), 0))).scalar_one()
    return int(newest) > _reached(connection)


def catch_up(connection: sa.Connection, size: int = PART) -> int:
    """Take in the next reports that came or changed and look for their copies; give how many, 0 where all is up to date."""
    from rasad.store.copying import copied_with, find_copies

    part = _changed(connection, _reached(connection), size)
    if part:
        coming = {key: record for _, key, record in part}
        related = copied_with(connection, coming)
        rewritten = take_in(connection, coming)
        find_copies(connection, {key: record.report for key, record in coming.items()})
        summarise(connection, rewritten, related | copied_with(connection, coming))
        connection.execute(sa.delete(progress))
        connection.execute(sa.insert(progress), [{"revision": part[-1][0]}])
    return len(part)


def _reached(connection: sa.Connection) -> int:
    return int(connection.execute(sa.select(progress.c.revision)).scalar() or 0)


def _changed(connection: sa.Connection, since: int, size: int) -> list[tuple[int, int, Record]]:
    """Give revision, key and corrected record of the reports that came or changed after the revision `since`."""
    query = sa.select(reports.c.revision, reports.c.key, records.c.record).join_from(reports, records).where(reports.c.revision > since)
    rows = [(r.revision, r.key, decode(r.record)) for r in connection.execute(query.order_by(reports.c.revision).limit(size))]
    laid = corrections_of(connection, [record.report.id for _, _, record in rows])
    return [(at, key, lay_over(record, laid.get(record.report.id, [])).record) for at, key, record in rows]


def take_in(connection: sa.Connection, coming: dict[int, Record]) -> set[int]:
    """Take in reports that came or changed, by their keys; give the events that were made, made anew or ended."""
    touched, before = _enter(connection, coming)
    now = read_cells(connection, touched)
    write_lookups(connection, touched, now)
    around = near(connection, {**before, **now})
    seeds = _choose_again(connection, touched, now, set().union(*around.values()) if around else set())
    return _write_events(connection, *_closed(connection, seeds))


def _enter(connection: sa.Connection, coming: dict[int, Record]) -> tuple[set[int], dict[int, Cell]]:
    """Write the accounts of reports in place of those they had; give the cells that changed, and those that were there before."""
    query = sa.select(accounts)
    old = {(r.report, r.contact): (r.cell, r.entry) for r in in_parts(connection, query, accounts.c.report, list(coming))}
    new: dict[tuple[int, str], tuple[int, str]] = {}
    for key, record in coming.items():
        for account in accounts_of(record):
            new[key, account.contact] = (cell_number(cell_key(account)), msgspec.json.encode(account).decode())
    changed = {at for at in {*old, *new} if old.get(at) != new.get(at)}
    touched = {some[at][0] for at in changed for some in (old, new) if at in some}
    before = read_cells(connection, {old[at][0] for at in changed if at in old})
    gone = [{"r": report, "c": contact} for report, contact in changed if (report, contact) in old]
    if gone:
        here = (accounts.c.report == sa.bindparam("r")) & (accounts.c.contact == sa.bindparam("c"))
        connection.execute(sa.delete(accounts).where(here), gone)
    bulk.insert(connection, accounts, [(*at, *new[at]) for at in sorted(changed) if at in new])
    return touched, before


def _choose_again(connection: sa.Connection, touched: set[int], now: dict[int, Cell], around: set[int]) -> set[int]:
    """Let the cells that changed and those near them choose; give the cells whose events have to be made anew."""
    again = {**read_cells(connection, around - touched), **now}
    seen = near(connection, again)
    others = set().union(*seen.values()) if seen else set()
    every = {**again, **read_cells(connection, others - again.keys())}
    world = World(every.values())
    known = read_choices(connection, {*again, *touched})
    chosen: Stored = {}
    for key, cell in again.items():
        choice = stored(choose(cell, world.near(cell)))
        if known.get(key) != choice or key in touched:
            chosen[key] = choice
    write_choices(connection, touched - again.keys(), chosen)
    lost = {known[key][0] for key in {*chosen, *touched} if key in known}
    won = {choice[0] for choice in chosen.values()}
    return {*touched, *chosen, *(key for key in lost | won if key is not None)}


def _closed(connection: sa.Connection, seeds: set[int]) -> tuple[dict[int, Cell], Stored]:
    """Give the cells that hang together with `seeds` by what they chose, and all their choices; of seeds that are gone too."""
    found: Stored = {}
    fresh = set(seeds)
    while fresh:
        known = read_choices(connection, fresh)
        found.update({key: known.get(key, (None, None, None)) for key in fresh})
        more = {target for target, _, _ in known.values() if target is not None} | set(choosers(connection, fresh))
        fresh = more - found.keys()
    return read_cells(connection, found.keys()), found


def _write_events(connection: sa.Connection, some: dict[int, Cell], choices: Stored) -> set[int]:
    """Make the events of cells that hang together; each goes on as the one that most of its accounts were in."""
    names = {cell_number(cell.key): cell.key for cell in some.values()}

    def chosen(key: str) -> Choice | None:
        target, day, reasons = choices.get(cell_number(key), (None, None, None))
        if target is None or target not in names:
            return None
        return Choice(names[target], day or "", tuple(msgspec.json.decode(reasons or "[]")))

    made = assemble(some.values(), chosen)
    keys = _report_keys(connection, {account.report for cell in some.values() for account in cell.accounts})
    query = sa.select(members.c.event, members.c.report, members.c.contact)
    held = {(r.report, r.contact): r.event for r in in_parts(connection, query, members.c.cell, sorted(choices))}
    old = {r.key: r for r in in_parts(connection, sa.select(events), events.c.key, sorted(set(held.values())))}
    return _replace(connection, [[_row(member, keys) for member in event] for event in made], made, held, old)


def _report_keys(connection: sa.Connection, ids: Collection[str]) -> dict[str, int]:
    return {row.id: row.key for row in in_parts(connection, sa.select(reports.c.id, reports.c.key), reports.c.id, sorted(ids))}


def _row(member: Member, keys: dict[str, int]) -> dict[str, Any]:
    return {
        "report": keys[member.account.report], "contact": member.account.contact, "cell": cell_number(member.cell),
        "reasons": msgspec.json.encode(member.reasons).decode(),
    }


def _replace(
    connection: sa.Connection, rows: list[list[dict[str, Any]]], made: list[list[Member]], held: dict[tuple[int, str], int],
    old: dict[int, Any],
) -> set[int]:
    digests = [str(number(msgspec.json.encode(event).decode())) for event in rows]
    names = event_ids(made)
    heirs = _heirs(rows, held)
    free = int(connection.execute(sa.select(sa.func.coalesce(sa.func.max(events.c.key), 0))).scalar_one()) + 1
    out: list[dict[str, Any]] = []
    moved: dict[int, int] = {}  # old event: the one that has its first account now
    for at, event in enumerate(rows):
        key = heirs.get(at)
        if key is None:
            key, free = free, free + 1
        for member in event:
            moved.setdefault(held.get((member["report"], member["contact"]), key), key)
        if key in old and (old[key].digest, old[key].id) == (digests[at], names[at]):
            continue
        first, last = _days([member.account for member in made[at]])
        out.append({
            "key": key, "id": names[at], "first_day": first, "last_day": last, "members": len(event), "digest": digests[at], "rows": event,
        })
    ended = old.keys() - set(heirs.values())
    _rewrite(connection, out, ended)
    changed = {event["key"]: old[event["key"]].id for event in out if event["key"] in old and old[event["key"]].id != event["id"]}
    _keep_former(connection, changed, {key: old[key].id for key in ended}, moved, {event["id"] for event in out})
    return {event["key"] for event in out} | ended


def _heirs(rows: list[list[dict[str, Any]]], held: dict[tuple[int, str], int]) -> dict[int, int]:
    """Give which new event goes on as which old one: the pairs with most accounts in common first, the older event before."""
    kept = ((at, held.get((m["report"], m["contact"]))) for at, event in enumerate(rows) for m in event)
    shared = Counter((at, key) for at, key in kept if key is not None)
    heirs: dict[int, int] = {}
    gone: set[int] = set()
    for (at, key), _ in sorted(shared.items(), key=lambda pair: (-pair[1], pair[0][1], pair[0][0])):
        if at not in heirs and key not in gone:
            heirs[at] = key
            gone.add(key)
    return heirs


def _rewrite(connection: sa.Connection, out: list[dict[str, Any]], ended: Collection[int]) -> None:
    clear = {event["key"] for event in out} | set(ended)
    bulk.delete(connection, members.c.event, clear)
    bulk.delete(connection, events.c.key, clear)
    _name(connection, out)
    bulk.insert(connection, events, [tuple(event[column.name] for column in events.c) for event in out])
    bulk.insert(connection, members, [
        (event["key"], at, m["report"], m["contact"], m["cell"], m["reasons"]) for event in out for at, m in enumerate(event["rows"])
    ])


def _keep_former(
    connection: sa.Connection, changed: dict[int, str], ended: dict[int, str], moved: dict[int, int], current: Collection[str],
) -> None:
    """Let ids that events had lead to what these became: those that changed to the event itself, those of events that ended,
    and those that led to them, to the one that has their accounts now. An id that an event has now is no former one."""
    for key in ended:
        if key in moved:
            connection.execute(sa.update(former_ids).where(former_ids.c.event == key).values(event=moved[key]))
        else:
            connection.execute(sa.delete(former_ids).where(former_ids.c.event == key))
    led = {name: key for key, name in changed.items()} | {name: moved[key] for key, name in ended.items() if key in moved}
    bulk.delete(connection, former_ids.c.id, {*led, *current})
    bulk.insert(connection, former_ids, [(name, key) for name, key in sorted(led.items()) if name not in current])


def _name(connection: sa.Connection, heads: list[dict[str, Any]]) -> None:
    """Give a number to an id that another event has already: the first that none has, also of those that are not made anew."""
    taken = {row.id for row in in_parts(connection, sa.select(events.c.id), events.c.id, [head["id"] for head in heads])}
    for head in sorted(heads, key=lambda head: head["key"]):
        name, count = head["id"], 1
        while head["id"] in taken:
            count += 1
            head["id"] = f"{name}-{count}"
            taken |= set(connection.execute(sa.select(events.c.id).where(events.c.id == head["id"])).scalars())
        taken.add(head["id"])


def _days(some: list[Account]) -> tuple[int, int]:
    """Give the first and last day of an event as the store's numbers: of the dates told most exactly."""
    longest = max((len(account.date) for account in some if account.date), default=0)
    told = [days(account.date) for account in some if account.date and len(account.date) == longest]
    known = [day for day in told if day != UNKNOWN]
    return (min(day.first for day in known), max(day.last for day in known)) if known else (0, 0)
