"""Feeds: addresses of RSS and Atom feeds come in, a `Report` for each new story goes out, each story once.

All that reaches over the network is here: politely, within limits, and to public addresses only unless that is allowed.
"""

from rasad.sources.feeds.fetching import Fetcher
from rasad.sources.feeds.lists import read_lists
from rasad.sources.feeds.notes import Notes
from rasad.sources.feeds.watching import Round, Watch

__all__ = ["Fetcher", "Notes", "Round", "Watch", "read_lists"]
