"""Copies of one text in the database: found as reports come, each compared only with those that share part of its sketch."""

from collections.abc import Collection, Iterable

import sqlalchemy as sa

from rasad.accounts import Copy, original, shingled
from rasad.accounts.copies import DAYS, SHARED, copy_of
from rasad.accounts.likeness import Shingled
from rasad.record import Report, decode
from rasad.store import bulk
from rasad.store.event_tables import copies, sketches
from rasad.store.lookups import in_parts
from rasad.store.schema import records, reports
from rasad.store.spans import every_span, span_of, spans_between

_ANY_DAY = 0  # of reports whose day is not known
_COMING = sa.Table(
    "coming_sketches", sa.MetaData(), sa.Column("report", sa.BigInteger), sa.Column("span", sa.Integer), sa.Column("hash", sa.BigInteger),
    sa.Column("low", sa.Integer), sa.Column("high", sa.Integer), sa.Column("size", sa.Integer), prefixes=["TEMPORARY"],
)


def find_copies(connection: sa.Connection, coming: dict[int, Report]) -> None:
    """Look for copies of reports that came or changed, by their keys."""
    texts = {key: shingled(report) for key, report in coming.items()}
    for column in (sketches.c.report, copies.c.first, copies.c.second):
        bulk.delete(connection, column, texts)
    rows = [
        (span_of(text.day or _ANY_DAY), h, text.day or _ANY_DAY, key, len(text.sketch)) for key, text in texts.items() for h in text.sketch
    ]
    bulk.insert(connection, sketches, sorted(rows))
    if rows:
        _compare(connection, texts)


def _compare(connection: sa.Connection, texts: dict[int, Shingled]) -> None:
    pairs = {(min(one, other), max(one, other)) for one, other in _candidates(connection, texts)}
    others = {key for pair in pairs for key in pair} - texts.keys()
    known = dict(texts)
    query = sa.select(records.c.report, records.c.record)
    for row in in_parts(connection, query, records.c.report, sorted(others)):
        known[row.report] = shingled(decode(row.record).report)
    found = [(a, b, pair.contained) for a, b in sorted(pairs) if (pair := copy_of(known[a], known[b]))]
    bulk.insert(connection, copies, found)


def _candidates(connection: sa.Connection, texts: dict[int, Shingled]) -> Iterable[tuple[int, int]]:
    """Give pairs that share enough of their sketches."""
    connection.execute(sa.schema.CreateTable(_COMING, if_not_exists=True))
    connection.execute(sa.delete(_COMING))
    spans = every_span(connection, sketches.c.span) if any(text.day is None for text in texts.values()) else []
    bulk.insert(connection, _COMING, [row for key, text in texts.items() for row in _questions(key, text, spans)])
    near = sketches.c.day.between(_COMING.c.low, _COMING.c.high)
    smaller = sa.func.min(sa.case((sketches.c.size < _COMING.c.size, sketches.c.size), else_=_COMING.c.size))
    query = sa.select(_COMING.c.report, sketches.c.report.label("other")).select_from(
        _COMING.join(sketches, (sketches.c.span == _COMING.c.span) & (sketches.c.hash == _COMING.c.hash) & near)
    ).where(sketches.c.report != _COMING.c.report).group_by(_COMING.c.report, sketches.c.report)
    for row in connection.execute(query.having(sa.func.count() * SHARED >= smaller)):
        yield row.report, row.other


def _questions(key: int, text: Shingled, spans: Iterable[int]) -> Iterable[tuple[int, int, int, int, int, int]]:
    for h in text.sketch:
        if text.day is None:
            yield from ((key, span, h, 0, 2**30, len(text.sketch)) for span in spans)
        else:
            low, high = text.day - DAYS, text.day + DAYS
            yield key, 0, h, _ANY_DAY, _ANY_DAY, len(text.sketch)
            yield from ((key, span, h, low, high, len(text.sketch)) for span in spans_between(low, high))


def copied_with(connection: sa.Connection, keys: Collection[int]) -> set[int]:
    """Give the keys of these reports and of all that hang together with them as copies."""
    seen: set[int] = set()
    fresh = set(keys)
    while fresh:
        sides = (copies.c.first, copies.c.second)
        rows = [row for side in sides for row in in_parts(connection, sa.select(copies.c.first, copies.c.second), side, sorted(fresh))]
        seen |= fresh
        fresh = {key for row in rows for key in (row.first, row.second)} - seen
    return seen


def copies_among(connection: sa.Connection, keys: Collection[int]) -> list[Copy]:
    """Give the pairs of copies that hang together with these reports, by the reports' ids."""
    found: dict[tuple[int, int], float] = {}
    seen: set[int] = set()
    fresh = set(keys)
    while fresh:
        sides = (copies.c.first, copies.c.second)
        rows = [row for side in sides for row in in_parts(connection, sa.select(copies), side, sorted(fresh))]
        found |= {(row.first, row.second): row.contained for row in rows}
        seen |= fresh
        fresh = {key for row in rows for key in (row.first, row.second)} - seen
    names = {r.key: r.id for r in in_parts(connection, sa.select(reports.c.key, reports.c.id), reports.c.key, sorted(seen))}
    return [Copy(names[first], names[second], contained) for (first, second), contained in sorted(found.items())]


def originals(connection: sa.Connection, pairs: Collection[Copy]) -> dict[str, str]:
    """Give the likely original of every report that copies another, among the pairs given."""
    from rasad.accounts.copies import groups

    ids = {name for pair in pairs for name in (pair.first, pair.second)}
    query = sa.select(reports.c.id, records.c.record).join_from(reports, records)
    texts: dict[str, Report] = {row.id: decode(row.record).report for row in in_parts(connection, query, reports.c.id, sorted(ids))}
    out: dict[str, str] = {}
    for group in groups(ids, pairs):
        first = original(texts[name] for name in group)
        out |= {name: first for name in group if name != first}
    return out
