"""Store: records and corrections go into SQLite or PostgreSQL, what is asked for comes out. `open_store` is the way in."""

from rasad.store.buckets import Bucket
from rasad.store.corrections import Correction, Laid, list_of, standing
from rasad.store.facets import Facet, Facets
from rasad.store.filters import ActionFilter, ContactFilter, PeopleFilter, ReportFilter, SpeechFilter, StatementFilter, TieFilter
from rasad.store.found import (
    ActorHead,
    FoundAction,
    FoundContact,
    FoundEvent,
    FoundStatement,
    FoundText,
    Person,
    ReportHead,
    Totals,
)
from rasad.store.paging import Page
from rasad.store.selection import Selection
from rasad.store.store import Store, open_store
from rasad.store.summed import Count, Counts, Network, Node, Tie
from rasad.store.writing import Added

__all__ = [
    "ActionFilter", "ActorHead", "Added", "Bucket", "ContactFilter", "Correction", "Count", "Counts", "Facet", "Facets", "FoundAction",
    "FoundContact", "FoundEvent", "FoundStatement", "FoundText", "Laid", "Network", "Node", "Page", "PeopleFilter", "Person",
    "ReportFilter", "ReportHead", "Selection", "SpeechFilter", "StatementFilter", "Store", "Tie", "TieFilter", "Totals", "list_of",
    "open_store", "standing",
]
