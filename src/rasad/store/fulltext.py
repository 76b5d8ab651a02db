"""The search index on our own folded words: FTS5 in SQLite, a tsvector in PostgreSQL. The database cuts no words itself.

Two indexes of the same shape: `report_words` by a report's key, `statement_words` by a statement's.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR

from rasad.store.words import Indexed, Term

REPORT_WORDS = "report_words"
STATEMENT_WORDS = "statement_words"
_LAST_POSITION = 16383  # PostgreSQL knows no later one, nor more than 255 of one word, nor 1 MB of words
_POSITIONS = 255
_LARGEST = 900_000


def create(connection: sa.Connection, table: str) -> None:
    """Make the empty index `table`."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"CREATE VIRTUAL TABLE {table} USING fts5(words, forms, tokenize = 'unicode61 remove_diacritics 0')")
    else:
        connection.exec_driver_sql(f"CREATE TABLE {table} (key BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)")
        connection.exec_driver_sql(f"CREATE INDEX {table}_found ON {table} USING GIN (words)")


def add(connection: sa.Connection, table: str, texts: Sequence[tuple[int, Indexed]]) -> None:
    """Index texts by their keys."""
    if not texts:
        return
    rows: list[dict[str, Any]]
    if connection.dialect.name == "sqlite":
        statement = sa.text(f"INSERT INTO {table} (rowid, words, forms) VALUES (:key, :words, :forms)")
        rows = [{"key": key, "words": " ".join(text.words), "forms": " ".join(text.forms)} for key, text in texts]
        connection.execute(statement, rows)
    else:
        vectors = sa.table(table, sa.column("key", sa.BigInteger), sa.column("words", TSVECTOR))
        rows = [{"key": key, "vector": _vector(text)} for key, text in texts]
        value = sa.cast(sa.bindparam("vector", type_=sa.Text), TSVECTOR)
        connection.execute(sa.insert(vectors).values(key=sa.bindparam("key"), words=value), rows)


def remove(connection: sa.Connection, table: str, keys: Iterable[int]) -> None:
    """Take texts out of the index by their keys."""
    rows = [{"gone": key} for key in keys]
    if rows:
        column = "rowid" if connection.dialect.name == "sqlite" else "key"
        connection.execute(sa.text(f"DELETE FROM {table} WHERE {column} = :gone"), rows)


def matching(connection: sa.Connection, table: str, asked: Sequence[Term]) -> "sa.Select[Any]":
    """Give a query for the keys of the texts in which all of `asked` occurs."""
    if connection.dialect.name == "sqlite":
        match = sa.text(f"{table} MATCH :{table}_asked").bindparams(**{f"{table}_asked": " AND ".join(map(_for_sqlite, asked))})
        return sa.select(sa.column("rowid")).select_from(sa.table(table)).where(match)
    words: sa.ColumnElement[Any] = sa.column("words", TSVECTOR)
    query = sa.cast(sa.bindparam(f"{table}_asked", " & ".join(map(_for_postgres, asked)), type_=sa.Text), TSQUERY)
    return sa.select(sa.column("key")).select_from(sa.table(table)).where(words.op("@@")(query))


def _for_sqlite(term: Term) -> str:
    either = [f'(words : "{" ".join(term.phrase)}")', *(f'"{form}"' for form in term.alone)]
    return f"({' OR '.join(either)})"


def _for_postgres(term: Term) -> str:
    phrase = " <-> ".join(f"'{word}'" for word in term.phrase)
    either = [f"({phrase})", *(f"'{form}'" for form in term.alone)]
    return f"({' | '.join(either)})"


def _vector(text: Indexed) -> str:
    """Write a tsvector: `'word':1,7 'form'`; what PostgreSQL has no room for is left out from the end."""
    positions: dict[str, list[int]] = {}
    for at, word in enumerate(text.words, 1):
        places = positions.setdefault(word, [])
        if at <= _LAST_POSITION and len(places) < _POSITIONS:
            places.append(at)
    size = 0
    out = []
    for word in [*positions, *text.forms]:
        places = positions.get(word, [])
        size += len(word.encode()) + 8 + 2 * len(places)
        if size > _LARGEST:
            break
        out.append(f"'{word}'" + (":" + ",".join(map(str, places)) if places else ""))
    return " ".join(out)
