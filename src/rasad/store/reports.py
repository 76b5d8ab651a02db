"""Questions for reports, the newest first, and for the words in them."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from rasad.errors import UsageError
from rasad.record import Record, Span, decode
from rasad.store import fulltext
from rasad.store.conditions import Condition, asked_actors, from_reports, one_of, when
from rasad.store.corrections import lay_over
from rasad.store.filters import ReportFilter
from rasad.store.found import FoundText, ReportHead
from rasad.store.lookups import HEAD, corrections_of, head, in_parts
from rasad.store.paging import Page, newest
from rasad.store.schema import appearances, records, reports
from rasad.store.words import spans, terms

_ORDER = (reports.c.first_day, reports.c.key)
_AROUND = 80  # code points of an excerpt before and after the first word found


def find_reports(connection: sa.Connection, asked: ReportFilter, after: str | None, size: int) -> Page[ReportHead]:
    """Give a page of the heads of the reports asked for."""
    query = sa.select(*_ORDER, *HEAD).where(*fits(connection, asked))
    rows, cursor = newest(connection, query, _ORDER, asked, after, size)
    return Page([head(row) for row in rows], cursor)


def search_reports(connection: sa.Connection, asked: ReportFilter, after: str | None, size: int) -> Page[FoundText]:
    """Give a page of the reports in which the words asked for stand, with where they do. UsageError without words."""
    if asked.words is None:
        raise UsageError("There is no word to look for. Give at least one, in any spelling.")
    wanted = terms(asked.words)
    query = sa.select(*_ORDER, *HEAD, records.c.record).join_from(reports, records).where(*fits(connection, asked))
    rows, cursor = newest(connection, query, _ORDER, asked, after, size)
    items = []
    for row in rows:
        text = decode(row.record).report.text
        found = spans(text, wanted)
        excerpt, marks = _excerpt(text, found)
        items.append(FoundText(report=head(row), spans=found, excerpt=excerpt, marks=marks))
    return Page(items, cursor)


def count_reports(connection: sa.Connection, asked: ReportFilter) -> int:
    """Give how many reports there are of those asked for."""
    query = sa.select(sa.func.count()).select_from(reports).where(*fits(connection, asked))
    return int(connection.execute(query).scalar_one())


def read_records(connection: sa.Connection, asked: ReportFilter, after: int, size: int) -> list[tuple[int, Record]]:
    """Give the coded records of the reports asked for with their keys, by key, after the key `after`."""
    query = sa.select(reports.c.key, records.c.record).join_from(reports, records).where(reports.c.key > after)
    query = query.where(*fits(connection, asked)).order_by(reports.c.key).limit(size)
    return [(row.key, decode(row.record)) for row in connection.execute(query)]


def records_of(connection: sa.Connection, column: "sa.Column[Any]", values: Sequence[Any]) -> dict[str, Record]:
    """Give the records of the reports of these ids or keys (`column` says which), by id, with their corrections laid over them."""
    query = sa.select(records.c.record).join_from(records, reports)
    found = [decode(row.record) for row in in_parts(connection, query, column, values)]
    laid = corrections_of(connection, [record.report.id for record in found])
    return {r.report.id: lay_over(r, laid.get(r.report.id, [])).record for r in found}


def read_changes(connection: sa.Connection, since: int, size: int) -> list[tuple[int, Record]]:
    """Give the coded records that came or changed after the revision `since`, with their revisions, in that order."""
    query = sa.select(reports.c.revision, records.c.record).join_from(reports, records).where(reports.c.revision > since)
    return [(row.revision, decode(row.record)) for row in connection.execute(query.order_by(reports.c.revision).limit(size))]


def fits(connection: sa.Connection, asked: ReportFilter) -> list[Condition]:
    """Give the conditions under which a row is one of the reports asked for."""
    conditions: list[Condition] = [
        reports.c.key.in_(sa.select(appearances.c.report).where(appearances.c.actor.in_(keys)))
        for keys in asked_actors(connection, asked.person, asked.country, asked.organization)
    ]
    conditions += one_of(reports.c.language, asked.language)
    if asked.words is not None:
        conditions.append(reports.c.key.in_(fulltext.matching(connection, fulltext.REPORT_WORDS, terms(asked.words))))
    conditions += when(asked, reports.c.first_day, reports.c.last_day)
    return conditions + from_reports(asked.outlet, asked.report)


def _excerpt(text: str, found: list[Span]) -> tuple[str, list[Span]]:
    """Cut whole words around the first span; the spans given are those inside, counted from the excerpt's start."""
    first = found[0] if found else Span(0, 0)
    start, end = max(0, first.start - _AROUND), min(len(text), first.end + _AROUND)
    while start > 0 and start < first.start and not text[start - 1].isspace():
        start += 1
    while first.end < end < len(text) and not text[end].isspace():
        end -= 1
    return text[start:end], [Span(s.start - start, s.end - start) for s in found if start <= s.start and s.end <= end]
