"""Reads what a store holds of two sides in a period: everything is counted, and of events and statements a number is kept to show."""

from collections import Counter
from collections.abc import Iterator, Sequence
from heapq import nlargest
from itertools import chain

import msgspec

from rasad.accounts import Event
from rasad.accounts.comparing import align
from rasad.errors import UsageError
from rasad.export.dyad.facts import Covered, Dyad, Named, Said, Stored
from rasad.export.dyad.sides import Sides, sides_of
from rasad.export.dyad.tallying import tally_events, tally_statements
from rasad.export.told import EventTold, events_told
from rasad.store import ActionFilter, FoundAction, FoundEvent, ReportFilter, StatementFilter, Store

MOST = 200  # events, and statements made in none of them, that are shown
_PART = 500  # reports a question
_PEOPLE = 4  # of each side whose names are shown beside its own
_LAST = "9"  # what has no day comes last
_Asked = tuple[str | None, str | None]  # the first and the last day of the period


def read_dyad(store: Store, first: str, second: str, since: str | None = None, until: str | None = None, most: int = MOST) -> Dyad:
    """Read a report on two sides, each an id or a name that means one; UsageError where it means nobody, several or the other one.

    A period leaves out what has no day. Of more than `most` events the best-told are kept to show, of other statements the latest.
    """
    if since and until and until[: len(since)] < since[: len(until)]:
        raise UsageError(f"The period ends in {until}, before it begins in {since}. Turn the two round.")
    sides, period = sides_of(store, first, second), (since, until)
    met = store.events(sides.filter(since, until, undated=True), statements=False)
    found = [one for one in met if sides.both_take_part(one.event.parties, one.actors)]
    events = [one for one in found if one.event.date or not any(period)]
    statements = list(_statements(store, sides, period, events))
    coverage: dict[str, Covered] = {}
    deeds = list(_deeds(store, sides, period))
    numbers, languages = tally_events(events, sides, coverage)
    numbers.undated = len(found) - len(events)
    asked, totals = ReportFilter(since=since, until=until), store.totals()
    return Dyad(
        sides=sides, since=since, until=until, numbers=numbers, speech=tally_statements(statements, coverage),
        events=_told(store, events, most), apart=_apart(statements, most), deeds=sorted(deeds[:most], key=_done), deed_total=len(deeds),
        namings=(_named(store, sides, 0, events, asked), _named(store, sides, 1, events, asked)),
        coverage=sorted(coverage.values(), key=lambda one: (-one.accounts, -sum(one.said), one.outlet)), languages=languages,
        stored=Stored(store.reports(asked).count(), totals.corrections, totals.revision),
    )


def _statements(store: Store, sides: Sides, period: _Asked, events: Sequence[FoundEvent]) -> Iterator[Said]:
    """Give what each side said in these events or about the other side."""
    days = {(member.report, member.contact): one.event.date for one in events for member in one.event.members}
    reports = sorted({report for report, _ in days})
    for at, side in enumerate(sides):
        other = sides[1 - at].actor.id
        asked = StatementFilter(**{side.field: (side.actor.id,)}, since=period[0], until=period[1])  # type: ignore[arg-type]
        questions = [msgspec.structs.replace(asked, target_side=(other,))]
        questions += [msgspec.structs.replace(asked, report=tuple(reports[n : n + _PART])) for n in range(0, len(reports), _PART)]
        seen: set[tuple[str, str]] = set()
        for found in chain.from_iterable(map(store.statements, questions)):
            said, place = found.statement, (found.report.id, found.statement.contact or "")
            if (found.report.id, said.id) in seen or sides.which(found.actors.get(said.speaker)) != at:
                continue
            seen.add((found.report.id, said.id))
            about = sides.which(found.actors.get(said.target or "")) == 1 - at
            if about or place in days:
                yield Said(found, at, days.get(place) or found.report.published, place in days, about)


def _deeds(store: Store, sides: Sides, period: _Asked) -> Iterator[FoundAction]:
    """Give what each side is told to have done to the other, the newest first, each as one report tells it."""
    first = sides.first
    asked = ActionFilter(**{first.field: (first.actor.id,)}, since=period[0], until=period[1])  # type: ignore[arg-type]
    for found in store.actions(asked):
        between = {sides.which(found.actors.get(who or "")) for who in (found.action.source, found.action.target)}
        if between == {0, 1}:
            yield found


def _named(store: Store, sides: Sides, at: int, events: Sequence[FoundEvent], asked: ReportFilter) -> list[Named]:
    """Give how outlets name a side, and those who take part in most events for it."""
    own = sides[at].actor
    heads = {who: one.actors[who] for one in events for who in one.event.parties if who in one.actors}
    often = Counter(who for one in events for who in one.event.parties if who in heads and sides.which(heads[who]) == at and who != own.id)
    most = sorted(often, key=lambda who: (-often[who], who))[:_PEOPLE]
    return [Named(own, store.wordings(own.id, asked)), *(Named(heads[who], store.wordings(who, asked)) for who in most)]


def _told(store: Store, events: Sequence[FoundEvent], most: int) -> list[EventTold]:
    shown = nlargest(most, events, key=lambda one: (one.event.independent, one.event.date or "", one.event.id))
    told = events_told(store, sorted(shown, key=lambda one: (one.event.date or _LAST, one.event.id)))
    return [one._replace(event=_with_statements(one)) for one in told]


def _with_statements(told: EventTold) -> Event:
    records = {account.record.report.id: account.record for account in told.accounts}
    members = [member for member in told.event.members if member.report in records]
    return msgspec.structs.replace(told.event, statements=align(members, records))


def _apart(statements: Sequence[Said], most: int) -> list[Said]:
    latest = nlargest(most, (said for said in statements if not said.within), key=_when)
    return sorted(latest, key=lambda said: (said.day or _LAST, *_when(said)[1:]))


def _done(found: FoundAction) -> tuple[str, str, str]:
    return found.action.date or found.report.published or _LAST, found.report.id, found.action.id


def _when(said: Said) -> tuple[str, str, str]:
    return said.day or "", said.found.report.id, said.found.statement.id
