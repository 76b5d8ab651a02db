"""Accounts: records come in, events go out: one real-world contact with all that is told of it, and where the accounts differ.

`accounts_of` and `merge` make the events, `make_event` gives one in full; `find_copies` finds reports that copy each other.
"""

from rasad.accounts.account import Account, Party, accounts_of
from rasad.accounts.comparison import Comparison, StatementCompared, compared
from rasad.accounts.copies import Copy, find_copies, original
from rasad.accounts.event import Conflict, Event, EventMember, EventStatement, make_event
from rasad.accounts.evidence import AccountWords, Mark, Piece, Told, account_words, marks_of, pieces, told_words
from rasad.accounts.identity import event_ids
from rasad.accounts.likeness import shingled
from rasad.accounts.merging import Cell, Choice, Member, World, assemble, cell_key, cells_of, choose, merge
from rasad.accounts.naming import Example, Naming, Worded, namings, wordings_of

__all__ = [
    "Account", "AccountWords", "Cell", "Choice", "Comparison", "Conflict", "Copy", "Event", "EventMember", "EventStatement", "Example",
    "Mark", "Member", "Naming", "Party", "Piece", "StatementCompared", "Told", "Worded", "World", "account_words", "accounts_of",
    "assemble", "cell_key", "cells_of", "choose", "compared", "event_ids", "find_copies", "make_event", "marks_of", "merge", "namings",
    "original", "pieces", "shingled", "told_words", "wordings_of",
]
