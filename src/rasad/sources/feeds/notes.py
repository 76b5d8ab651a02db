"""What a watch has to remember between rounds and runs, in an SQLite file of its own: every change is whole or not at all.

Of each feed how it was answered last; of each story that it was seen, and whether it still has to be read.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Literal, NamedTuple

from rasad.errors import StoreError
from rasad.sources.feeds.parsing import Story

Ending = Literal["done", "failed"]
_VERSION = 1
_TABLES = """
CREATE TABLE feeds (address TEXT PRIMARY KEY, etag TEXT, modified TEXT, failures INTEGER NOT NULL, not_before REAL NOT NULL,
                    gone INTEGER NOT NULL);
CREATE TABLE stories (id TEXT PRIMARY KEY, feed TEXT NOT NULL, mark TEXT NOT NULL, url TEXT, title TEXT, published TEXT, outlet TEXT,
                      text TEXT NOT NULL, state TEXT NOT NULL, tries INTEGER NOT NULL, not_before REAL NOT NULL);
CREATE INDEX stories_by_mark ON stories (feed, mark);
CREATE INDEX stories_waiting ON stories (state, not_before);
"""


class Known(NamedTuple):
    """What is known of a feed: the validators of its last answer, failures since, when it may be asked again (seconds of the
    system's clock), and whether it is gone for good."""

    etag: str | None = None
    modified: str | None = None
    failures: int = 0
    not_before: float = 0.0
    gone: bool = False


class Waiting(NamedTuple):
    """A story that has to be read, and how often that was tried."""

    story: Story
    tries: int


class Notes:
    """The notes in the file at `path`, made where it is not there. Raises StoreError where they cannot be read or written,
    or another watch has them open. Close them after use."""

    def __init__(self, path: str | Path) -> None:
        self.path = str(path)
        with self._told():
            self._connection = sqlite3.connect(self.path, timeout=2.0, isolation_level=None)
            self._connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._connection.execute("BEGIN EXCLUSIVE")
            (version,) = self._connection.execute("PRAGMA user_version").fetchone()
            if version == 0:
                for statement in _TABLES.split(";"):
                    self._connection.execute(statement)
                self._connection.execute(f"PRAGMA user_version = {_VERSION}")
            self._connection.execute("COMMIT")
        if version > _VERSION:
            raise StoreError(f"{self.path}: these notes of `rasad watch` are of a newer Rasad; use that one, or other notes with --state")

    def close(self) -> None:
        """Close the file and let others have it."""
        self._connection.close()

    def __enter__(self) -> "Notes":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def feed(self, address: str) -> Known:
        """Give what is known of a feed."""
        with self._told():
            row = self._connection.execute(
                "SELECT etag, modified, failures, not_before, gone FROM feeds WHERE address = ?", (address,)
            ).fetchone()
        return Known(row[0], row[1], row[2], row[3], bool(row[4])) if row else Known()

    def note(self, address: str, known: Known, stories: Iterable[Story] = ()) -> int:
        """Keep what is known of a feed now together with its stories; give how many of these are new."""
        new = 0
        with self._whole():
            self._connection.execute(
                "INSERT OR REPLACE INTO feeds VALUES (?, ?, ?, ?, ?, ?)",
                (address, known.etag, known.modified, known.failures, known.not_before, int(known.gone)),
            )
            for story in stories:
                new += self._add(address, story)
        return new

    def _add(self, feed: str, story: Story) -> int:
        seen = self._connection.execute(
            "SELECT 1 FROM stories WHERE id = ? UNION ALL SELECT 1 FROM stories WHERE feed = ? AND mark = ? AND mark != '' LIMIT 1",
            (story.id, feed, story.mark),
        ).fetchone()
        if seen:
            return 0
        values = (story.id, feed, story.mark, story.url, story.title, story.published, story.outlet, story.text)
        self._connection.execute("INSERT INTO stories VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'waiting', 0, 0)", values)
        return 1

    def waiting(self, feeds: Iterable[str], now: float) -> list[Waiting]:
        """Give the stories of some feeds that have to be read by now, in the order in which they were seen."""
        known = set(feeds)
        with self._told():
            rows = self._connection.execute(
                "SELECT feed, id, mark, url, title, published, outlet, text, tries FROM stories"
                " WHERE state = 'waiting' AND not_before <= ? ORDER BY rowid", (now,),
            ).fetchall()
        return [Waiting(Story(*row[1:8]), row[8]) for row in rows if row[0] in known]

    def finish(self, ids: Iterable[str], state: Ending = "done") -> None:
        """Note that stories need not be read again; what the feed said of them is let go."""
        with self._whole():
            self._connection.executemany("UPDATE stories SET state = ?, text = '' WHERE id = ?", [(state, key) for key in ids])

    def postpone(self, identifier: str, not_before: float) -> None:
        """Note that a story could not be read and is to be tried again, not before some time."""
        with self._whole():
            self._connection.execute("UPDATE stories SET tries = tries + 1, not_before = ? WHERE id = ?", (not_before, identifier))

    @contextmanager
    def _whole(self) -> Iterator[None]:
        with self._told():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            if "locked" in str(error):
                what = "another `rasad watch` is at work with these notes; end it, or name others with --state"
                raise StoreError(f"{self.path}: {what}") from error
            what = "the notes of `rasad watch` cannot be used; name others with --state, or remove the file to begin anew"
            raise StoreError(f"{self.path}: {what} ({error})") from error
