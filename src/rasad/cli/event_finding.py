"""The event a verb is about: by its id, or by a report and a contact of it."""

from typing import TYPE_CHECKING

from rasad.errors import UsageError

if TYPE_CHECKING:
    from rasad.store import FoundEvent, Store


def find_event(store: "Store", asked: str) -> "FoundEvent":
    """Give the event of an id, or the one that REPORT/CONTACT tells; UsageError where there is none."""
    found = store.event(asked)
    if found is not None:
        return found
    report, _, contact = asked.rpartition("/")
    told = store.events_told_in(report, contact) if report else store.events_told_in(asked)
    if len(told) == 1:
        return told[0]
    if told:
        raise UsageError(f"{asked} tells of {len(told)} events: {', '.join(one.event.id for one in told)}. Give one of these ids.")
    raise UsageError(f"{asked}: there is no such event in {store.place}; see them with: rasad events --db {store.place}")


def event_in(db: str | None, asked: str) -> "FoundEvent | None":
    """Give the event whose id is asked for in a database; None where that is no event's id."""
    if db is None or not asked.startswith("e-"):
        return None
    from rasad.store import open_store

    with open_store(db, create=False) as store:
        return store.event(asked)
