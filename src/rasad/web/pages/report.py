"""`/reports/ID`: the text with its evidence highlighted, and the record beside it; each leads to the other."""

from collections.abc import Iterator, Sequence
from typing import Annotated, Any, NamedTuple

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response

from rasad.accounts import Mark, pieces
from rasad.languages.meaning import Meaning, meaning
from rasad.record import Action, Contact, Record, Span, Statement
from rasad.store import Store
from rasad.web.endings import Table, answer, wanted
from rasad.web.problems import Missing
from rasad.web.rendering import render
from rasad.web.stored import Stored

router = APIRouter(include_in_schema=False)
COLUMNS = ("report", "kind", "entry", "who", "says", "date", "start", "end", "words", "rules", "confidence")


class Run(NamedTuple):
    """Characters with the same marks: the text, the kinds of the marks, the entries they belong to, those that begin here."""

    text: str
    kinds: Sequence[str]
    entries: list[str]
    begins: list[str]


class Reason(NamedTuple):
    """A rule that made an entry, and what stands behind it."""

    rule: str
    means: Meaning | None


def _record(identifier: str, stored: Stored) -> Record:
    record = stored.record(identifier)
    if record is None:
        raise Missing(f"There is no report {identifier!r} here. See /reports.")
    return record


Found = Annotated[Record, Depends(_record)]


def entries_table(record: Record) -> Table:
    """Give the entries of a report's record as rows."""
    return Table(f"report-{record.report.id}", COLUMNS, _rows(record))


@router.get("/reports/{identifier:path}")
def report(request: Request, identifier: str, stored: Stored) -> Response:
    """Show a report, or give its entries as CSV and its record as JSON."""
    asked = wanted(identifier, stored.record)
    record = _record(asked.identifier, stored)
    return answer(asked.ending, entries_table(record), record) if asked.ending else _page(request, record, stored)


def _page(request: Request, record: Record, stored: Store) -> Response:
    told = {event.event.id: event for event in stored.events_told_in(record.report.id)}
    event_of = {m.contact: one for one, event in told.items() for m in event.event.members if m.report == record.report.id}
    entries: list[Contact | Statement | Action] = [*record.contacts, *record.statements, *record.actions]
    reasons = {entry.id: [Reason(rule, meaning(rule, record.report.language)) for rule in entry.rules] for entry in entries}
    return render(
        request, "report.html", title=record.report.title or record.report.id, record=record, report=record.report,
        names={actor.id: actor for actor in record.actors}, paragraphs=list(paragraphs(record)), reasons=reasons, event_of=event_of,
        endings=(".csv", ".json"),
    )


def paragraphs(record: Record) -> Iterator[list[Run]]:
    """Give the lines of the text that are not blank, each cut into runs."""
    line: list[Run] = []
    for piece in pieces(record):
        begins = list(dict.fromkeys(mark.entry for mark in piece.begins if mark.kind in ("contact", "statement", "action")))
        entries = list(dict.fromkeys(map(_entry, piece.marks)))
        kinds = list(dict.fromkeys(mark.kind for mark in piece.marks))
        for number, part in enumerate(record.report.text[piece.start : piece.end].split("\n")):
            if number:
                if any(run.text.strip() for run in line):
                    yield line
                line = []
            line.append(Run(part, kinds, entries, [] if number else begins))
    if any(run.text.strip() for run in line):
        yield line


def _entry(mark: Mark) -> str:
    return f"actor-{mark.entry}" if mark.kind == "mention" else mark.entry


def _rows(record: Record) -> Iterator[dict[str, Any]]:
    for contact in record.contacts:
        for span in contact.evidence:
            yield _row(record, "contact", contact, contact.parties, contact.channel, contact.date, span)
    for said in record.statements:
        yield _row(record, "statement", said, [said.speaker], said.klass, None, said.content)
    for action in record.actions:
        yield _row(record, "action", action, [action.source] if action.source else [], action.klass, action.date, action.evidence)


def _row(record: Record, kind: str, entry: Any, who: list[str], says: str, date: str | None, span: Span) -> dict[str, Any]:
    words = " ".join(record.report.text[span.start : span.end].split())
    return {
        "report": record.report.id, "kind": kind, "entry": entry.id, "who": who, "says": says, "date": date, "start": span.start,
        "end": span.end, "words": words, "rules": entry.rules, "confidence": getattr(entry, "confidence", None),
    }
