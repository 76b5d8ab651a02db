"""Store: records and corrections go into SQLite or PostgreSQL, what is asked for comes out. `open_store` is the way in."""

from rasad.store.corrections import Correction, Laid
from rasad.store.facets import Facet, Facets
from rasad.store.filters import ContactFilter, PeopleFilter, ReportFilter, StatementFilter
from rasad.store.found import ActorHead, FoundContact, FoundEvent, FoundStatement, FoundText, Person, ReportHead, Totals
from rasad.store.paging import Page
from rasad.store.selection import Selection
from rasad.store.store import Store, open_store
from rasad.store.writing import Added

__all__ = [
    "ActorHead", "Added", "ContactFilter", "Correction", "Facet", "Facets", "FoundContact", "FoundEvent", "FoundStatement", "FoundText",
    "Laid", "Page", "PeopleFilter", "Person", "ReportFilter", "ReportHead", "Selection", "StatementFilter", "Store", "Totals",
    "open_store",
]
