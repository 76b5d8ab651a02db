"""Accounts: records come in, events go out: one real-world contact with all that is told of it, and where the accounts differ.

`accounts_of` and `merge` make the events, `make_event` gives one in full; `find_copies` finds reports that copy each other.
"""

from rasad.accounts.account import Account, Party, accounts_of
from rasad.accounts.comparison import Comparison, StatementCompared, compared
from rasad.accounts.copies import Copy, find_copies, original, shingled
from rasad.accounts.event import Conflict, Event, EventMember, EventStatement, make_event
from rasad.accounts.identity import event_ids
from rasad.accounts.merging import Cell, Choice, Member, World, assemble, cell_key, cells_of, choose, merge
from rasad.accounts.naming import Naming, namings

__all__ = [
    "Account", "Cell", "Choice", "Comparison", "Conflict", "Copy", "Event", "EventMember", "EventStatement", "Member", "Naming", "Party",
    "StatementCompared", "World", "accounts_of", "assemble", "cell_key", "cells_of", "choose", "compared", "event_ids", "find_copies",
    "make_event", "merge", "namings", "original", "shingled",
]
