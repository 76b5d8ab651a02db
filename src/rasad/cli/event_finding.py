"""The event that `show` and `explain` are about, where they are not about a report."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rasad.store import FoundEvent


def event_in(db: str | None, asked: str) -> "FoundEvent | None":
    """Give the event whose id is asked for in a database; None where that is no event's id."""
    if db is None or not asked.startswith("e-"):
        return None
    from rasad.store import open_store

    with open_store(db, create=False) as store:
        return store.event(asked)
