"""`/events/ID`: the accounts of one event side by side, where they differ, and its statements aligned over them."""

from typing import Annotated, Any, NamedTuple

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response

from rasad.accounts import AccountWords, Event, EventStatement, Told, account_words, told_words
from rasad.record import Record
from rasad.store import FoundEvent
from rasad.web.endings import Table, add_endings
from rasad.web.problems import Missing
from rasad.web.rendering import render, segment
from rasad.web.showing import event_title
from rasad.web.stored import Stored
from rasad.web.translation import language_of, words

router = APIRouter(include_in_schema=False)
FIELDS = ("date", "place", "initiator", "channel", "status", "parties")
COLUMNS = (
    "place", "report", "contact", "outlet", "published", "language", "according_to", "copy_of", "date", "channel", "status", "initiator",
    "parties", "where", "words",
)


class Cell(NamedTuple):
    """What one account tells of a field; `side` numbers the values that exclude each other, None where nothing does."""

    value: Any
    side: int | None


class Aligned(NamedTuple):
    """A statement, and the words with which each account tells it, in the order of the accounts."""

    said: EventStatement
    told: list[list[Told]]


def _event(identifier: str, stored: Stored) -> FoundEvent:
    found = stored.event(identifier)
    if found is None:
        raise Missing(f"There is no event {identifier!r} here. It may have been told by reports that changed; see /events.")
    return found


Found = Annotated[FoundEvent, Depends(_event)]


def accounts_table(stored: Stored, found: Found) -> Table:
    """Give the accounts of an event as rows."""
    rows = (
        {
            "place": account.place + 1, "report": account.member.report, "contact": account.member.contact, "outlet": account.member.outlet,
            "published": account.member.published, "language": account.member.language, "according_to": account.member.according_to,
            "copy_of": account.member.copy_of, "date": account.contact.date, "channel": account.contact.channel,
            "status": account.contact.status, "initiator": account.contact.initiator, "parties": account.contact.parties,
            "where": account.contact.place, "words": account.words,
        }
        for account in account_words(found.event, _records(stored, found.event))
    )
    return Table(found.event.id, COLUMNS, rows)


def the_event(found: Found) -> Event:
    """Give an event as the contract `rasad-event/1` has it."""
    return found.event


add_endings(router, "/events/{identifier}", accounts_table, the_event)


@router.get("/events/{identifier}")
def event(request: Request, identifier: str, stored: Stored, found: Found) -> Response:
    """Show an event."""
    if found.event.id != identifier:
        return RedirectResponse(f"/events/{segment(found.event.id)}", 301)
    records = _records(stored, found.event)
    accounts = account_words(found.event, records)
    spoken = words(language_of(request))
    return render(
        request, "event.html", title=event_title(found, spoken), found=found, accounts=accounts,
        table=[(field, _cells(field, found.event, accounts)) for field in FIELDS],
        aligned=[_aligned(said, accounts, records) for said in found.event.statements], endings=(".csv", ".json"),
    )


def _records(stored: Stored, event: Event) -> dict[str, Record]:
    records = stored.records_of(sorted({member.report for member in event.members}))
    if any(member.report not in records for member in event.members):
        raise Missing("A report of this event changed while it was read. Load the page again.")
    return records


def _cells(field: str, event: Event, accounts: list[AccountWords]) -> list[Cell]:
    conflict = next((one for one in event.conflicts if one.field == field), None)
    sides = {at: number for number, side in enumerate(conflict.accounts) for at in side.members} if conflict else {}
    return [Cell(getattr(account.contact, field), sides.get(account.place)) for account in accounts]


def _aligned(said: EventStatement, accounts: list[AccountWords], records: dict[str, Record]) -> Aligned:
    told = told_words(said, records)
    return Aligned(said, [[one for one in told if one.report == account.member.report] for account in accounts])
