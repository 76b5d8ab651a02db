"""Writing records: a batch is one transaction, whole or not at all, and what is there already is not touched."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from rasad.errors import StoreError
from rasad.record import Actor, Record, Report, decode, encode
from rasad.store import facts, fulltext
from rasad.store.corrections import lay_over
from rasad.store.lookups import corrections_of, in_parts
from rasad.store.rows import Entries, Row, actor_row, description, fingerprint, name_rows, numbers, report_row, report_words
from rasad.store.schema import actions, actors, appearances, contacts, mentions, names, parties, records, reports, statements
from rasad.store.standins import completed
from rasad.store.words import Indexed

BATCH = 200  # records a transaction
_LARGEST = 20_000_000  # code points of text a transaction


class Added(NamedTuple):
    """How many reports were new, were replaced as they had changed, and were there already."""

    new: int = 0
    replaced: int = 0
    unchanged: int = 0

    def plus(self, other: "Added") -> "Added":
        """Give the sums."""
        return Added(self.new + other.new, self.replaced + other.replaced, self.unchanged + other.unchanged)


class _Coming(NamedTuple):
    """A record to be written over what is stored of its report, or as a new one."""

    record: Record
    key: int
    coder: str | None


def batches(given: Iterable[Record], size: int) -> Iterator[list[Record]]:
    """Cut records into batches by number and by length of their texts."""
    batch: list[Record] = []
    length = 0
    for record in given:
        batch.append(record)
        length += len(record.report.text)
        if len(batch) >= size or length > _LARGEST:
            yield batch
            batch, length = [], 0
    if batch:
        yield batch


def unchanged(connection: sa.Connection, given: Sequence[Report], coder: str) -> set[str]:
    """Give the ids of those reports that are stored just so, coded by this version of the coder."""
    columns = (reports.c.id, reports.c.fingerprint, reports.c.coder, reports.c.language)
    stored = {row.id: row for row in in_parts(connection, sa.select(*columns), reports.c.id, [r.id for r in given])}
    return {report.id for report in given if report.id in stored and _same(report, coder, stored[report.id])}


def _same(report: Report, coder: str | None, stored: Any) -> bool:
    if coder is None or stored.coder != coder or (report.language is not None and stored.language != report.language):
        return False
    return bool(fingerprint(report) == stored.fingerprint)


def write(connection: sa.Connection, batch: Sequence[Record], coder: str | None) -> Added:
    """Write a batch. A record replaces what is stored of its report unless report and coder, or the record, are the same.

    `coder` is the version of the coder; None where the records come from elsewhere and are compared as they are.
    """
    last = {record.report.id: record for record in batch}
    for identifier, record in last.items():
        _check(identifier, record)
    columns = (reports.c.key, reports.c.id, reports.c.fingerprint, reports.c.coder, reports.c.language, reports.c.digest)
    stored = {row.id: row for row in in_parts(connection, sa.select(*columns), reports.c.id, list(last))}
    free = _next(connection, reports.c.key)
    coming: list[_Coming] = []
    for identifier, record in last.items():
        old = stored.get(identifier)
        if old is None:
            coming.append(_Coming(record, free, coder))
            free += 1
        elif not _same(record.report, coder, old):
            coming.append(_Coming(record, old.key, coder))
    changed = _replace(connection, coming, {row.key: row.digest for row in stored.values()})
    new = sum(record.report.id not in stored for record, _, _ in coming)
    return Added(new, changed - new, len(batch) - changed)


def rewrite(connection: sa.Connection, key: int) -> None:
    """Write the entries of a stored report anew, with the corrections that lie over it now."""
    query = sa.select(records.c.record, reports.c.coder).join_from(records, reports).where(reports.c.key == key)
    row = connection.execute(query).one()
    _replace(connection, [_Coming(decode(row.record), key, row.coder)], {})


def _check(identifier: str, record: Record) -> None:
    try:
        encode(record)
    except UnicodeEncodeError as error:
        told = f"its record cannot be written ({error.reason}). Read the text anew with the right encoding."
        raise StoreError(f"report {identifier!r}: {told}") from error
    if "\x00" in identifier or not identifier:
        raise StoreError(f"report {identifier!r}: this cannot be the id of a report. Give it another one.")


def _replace(connection: sa.Connection, coming: Sequence[_Coming], digests: dict[int, str]) -> int:
    """Write records over what is stored under their keys; give how many were written and not found to be there as they are."""
    rows = [report_row(c.record, c.key, c.coder) for c in coming]
    for row in rows:  # coded by another version, with the same result: only that is noted
        if digests.get(row["key"]) == row["digest"]:
            connection.execute(sa.update(reports).where(reports.c.key == row["key"]).values(coder=row["coder"] or reports.c.coder))
    pairs = [(row, c.record) for row, c in zip(rows, coming, strict=True) if digests.get(row["key"]) != row["digest"]]
    if pairs:
        revision = _next(connection, reports.c.revision)
        for at, (row, _) in enumerate(pairs):
            row["revision"] = revision + at
        replaced = _remove(connection, [row["key"] for row, _ in pairs])
        _insert(connection, pairs)
        _forget(connection, replaced)
    return len(pairs)


def _insert(connection: sa.Connection, pairs: Sequence[tuple[Row, Record]]) -> None:
    laid = corrections_of(connection, [record.report.id for _, record in pairs])
    shown = [completed(lay_over(record, laid.get(record.report.id, [])).record) for _, record in pairs]
    told = [{actor.id: (description(actor), actor) for actor in record.actors} for record in shown]
    keys = _actor_keys(connection, {digest: actor for one in told for digest, actor in one.values()})
    entries = Entries(_next(connection, contacts.c.key), _next(connection, statements.c.key), _next(connection, actions.c.key))
    for (row, _), record, one in zip(pairs, shown, told, strict=True):
        row.update(numbers(record))
        entries.put(record, row["key"], {identifier: keys[digest] for identifier, (digest, _) in one.items()})
    _many(connection, reports, [row for row, _ in pairs])
    _many(connection, records, [{"report": row["key"], "record": encode(record).decode()} for row, record in pairs])
    for table in (appearances, mentions, contacts, parties, statements, actions):
        _many(connection, table, getattr(entries, table.name))
    texts: list[tuple[int, Indexed]] = [(row["key"], report_words(record.report)) for row, record in pairs]
    fulltext.add(connection, fulltext.REPORT_WORDS, texts)
    fulltext.add(connection, fulltext.STATEMENT_WORDS, entries.statement_words)
    facts.write(connection, [one for (row, _), record in zip(pairs, shown, strict=True) for one in facts.entries_of(record, row["key"])])


def _actor_keys(connection: sa.Connection, described: dict[str, Actor]) -> dict[str, int]:
    """Give the key of each description, from its digest; those not met before are stored."""
    query = sa.select(actors.c.digest, actors.c.key)
    keys = {row.digest: row.key for row in in_parts(connection, query, actors.c.digest, list(described))}
    free = _next(connection, actors.c.key)
    new = [digest for digest in described if digest not in keys]
    keys.update({digest: free + at for at, digest in enumerate(new)})
    _many(connection, actors, [actor_row(described[digest], keys[digest], digest) for digest in new])
    _many(connection, names, [row for digest in new for row in name_rows(described[digest], keys[digest])])
    return keys


def _remove(connection: sa.Connection, keys: Sequence[int]) -> list[int]:
    """Take away reports with all that was found in them; give the keys of their actors."""
    seen = [row.actor for row in in_parts(connection, sa.select(appearances.c.actor).distinct(), appearances.c.report, keys)]
    said = [row.key for row in in_parts(connection, sa.select(statements.c.key), statements.c.report, keys)]
    there = [row.key for row in in_parts(connection, sa.select(reports.c.key), reports.c.key, keys)]
    if there:
        facts.remove_reports(connection, there)
        fulltext.remove(connection, fulltext.STATEMENT_WORDS, said)
        fulltext.remove(connection, fulltext.REPORT_WORDS, there)
        connection.execute(sa.delete(reports).where(reports.c.key == sa.bindparam("gone")), [{"gone": key} for key in there])
    return seen


def _forget(connection: sa.Connection, keys: Sequence[int]) -> None:
    """Take away the descriptions among `keys` that no report holds any more."""
    if keys:
        key = sa.bindparam("gone", type_=sa.BigInteger)
        held = sa.exists().where(appearances.c.actor == key)
        connection.execute(sa.delete(actors).where(actors.c.key == key, ~held), [{"gone": key} for key in dict.fromkeys(keys)])


def _next(connection: sa.Connection, column: "sa.Column[int]") -> int:
    return int(connection.execute(sa.select(sa.func.coalesce(sa.func.max(column), 0))).scalar_one()) + 1


def _many(connection: sa.Connection, table: sa.Table, rows: Sequence[Row]) -> None:
    if rows:
        connection.execute(sa.insert(table), rows)


