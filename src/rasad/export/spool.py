"""What an export must remember while it streams, kept on disk: SQLite's own temporary databases, gone when they are closed."""

import sqlite3
from collections.abc import Iterator
from types import TracebackType
from typing import Any, NamedTuple, Self

import msgspec

_CACHE = "PRAGMA cache_size = -8192"  # kilobytes held in memory


class OnDisk:
    """A temporary database; it is gone when the block ends in which it is used."""

    def __init__(self, *tables: str) -> None:
        self._database = _temporary(*tables)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._database.close()


class Seen(OnDisk):
    """The ids that came so far."""

    def __init__(self) -> None:
        super().__init__("CREATE TABLE seen (id TEXT PRIMARY KEY) WITHOUT ROWID")

    def is_new(self, identifier: str) -> bool:
        """Give whether the id comes for the first time, and remember it."""
        return self._database.execute("INSERT OR IGNORE INTO seen VALUES (?)", (identifier,)).rowcount == 1


class Lines(OnDisk):
    """Lines of text, in the order in which they came."""

    def __init__(self) -> None:
        super().__init__("CREATE TABLE lines (line TEXT)")

    def add(self, line: str) -> None:
        """Remember a line."""
        self._database.execute("INSERT INTO lines VALUES (?)", (line,))

    def __iter__(self) -> Iterator[str]:
        """Give them all."""
        return (line for (line,) in self._database.execute("SELECT line FROM lines ORDER BY rowid"))


class Tie(NamedTuple):
    """A contact between two actors, from one to the other where `begun`, else of both; dates are ISO prefixes."""

    source: str
    target: str
    begun: bool
    date: str | None
    channel: str
    event: str
    reference: str


class Network(OnDisk):
    """Actors and the ties between them, the ties given back by pair."""

    def __init__(self) -> None:
        super().__init__(
            "CREATE TABLE nodes (id TEXT PRIMARY KEY, facts TEXT) WITHOUT ROWID",
            "CREATE TABLE ties (source TEXT, target TEXT, begun, date TEXT, channel TEXT, event TEXT, reference TEXT)",
        )

    def put_node(self, identifier: str, facts: dict[str, Any]) -> None:
        """Remember an actor; how it was described first stays."""
        self._database.execute("INSERT OR IGNORE INTO nodes VALUES (?, ?)", (identifier, msgspec.json.encode(facts).decode()))

    def put_tie(self, tie: Tie) -> None:
        """Remember a tie."""
        self._database.execute("INSERT INTO ties VALUES (?, ?, ?, ?, ?, ?, ?)", tie)

    def nodes(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Give the actors, by id."""
        for identifier, facts in self._database.execute("SELECT id, facts FROM nodes ORDER BY id"):
            yield identifier, msgspec.json.decode(facts)

    def pairs(self) -> Iterator[list[Tie]]:
        """Give the ties of each pair of source and target, by pair and date."""
        pair: list[Tie] = []
        for row in self._database.execute("SELECT * FROM ties ORDER BY source, target, date, event"):
            tie = Tie(*row)
            if pair and (pair[0].source, pair[0].target) != (tie.source, tie.target):
                yield pair
                pair = []
            pair.append(tie)
        if pair:
            yield pair


def _temporary(*tables: str) -> sqlite3.Connection:
    database = sqlite3.connect("", isolation_level=None, check_same_thread=False)
    for statement in (_CACHE, "PRAGMA temp_store = FILE", "PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", *tables):
        database.execute(statement)
    database.execute("BEGIN")
    return database
