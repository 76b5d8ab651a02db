"""Facets: what the entries asked for are made up of, value by value with how many, so that one can narrow down.

No question goes through everything: the newest `MOST` entries that fit are counted, and whether there are more is told.
A field of which any of several values may hold (a channel, an outlet) is counted as if nothing were asked of it, so that
the other values can be chosen too; where all must hold (persons, countries) it is counted among what fits.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, Literal, NamedTuple

import msgspec
import sqlalchemy as sa

from rasad.store import narrowed, people, reports
from rasad.store.facts import outlet_key, read
from rasad.store.filters import PeopleFilter, Period, ReportFilter
from rasad.store.schema import actors, appearances
from rasad.store.schema import reports as report_table

MOST = 2_000  # entries counted
VALUES = 12  # values a field
_NUMBER = ""  # stands for a field in the row that says how many entries there are
Query = sa.Select[*tuple[Any, ...]]
Listed = Literal["contacts", "events", "statements", "reports", "people"]


class Facet(msgspec.Struct, frozen=True):
    """One field: its values with how many entries have each, the most frequent first. Actors and countries stand as ids."""

    field: str
    values: list[tuple[str, int]]


class Facets(msgspec.Struct, frozen=True):
    """The fields of what was asked for; `counted` entries were looked at, and there are more where `more` is true."""

    counted: int
    more: bool
    facets: list[Facet]


class _Field(NamedTuple):
    """A field: whether any of several values may hold, and how its values are counted where that is left to the database."""

    name: str
    any_of: bool = True
    counting: Callable[["sa.CTE"], Query] | None = None


_CONTACT = (
    _Field("channel"), _Field("status"), _Field("topic"), _Field("country", False), _Field("person", False), _Field("outlet"),
    _Field("year"),
)
_FIELDS: dict[str, tuple[_Field, ...]] = {
    "contacts": _CONTACT, "events": _CONTACT,
    "statements": (
        _Field("class"), _Field("form"), _Field("country", False), _Field("person", False), _Field("outlet"), _Field("year"),
    ),
}


def count(connection: sa.Connection, of: Listed, asked: Any) -> Facets:
    """Count among what a list holds; `asked` is its filter."""
    if of in _FIELDS:
        return _told(connection, of, asked)
    return _people(connection, asked) if of == "people" else _reports(connection, asked)


def _told(connection: sa.Connection, of: Listed, asked: Any) -> Facets:
    """Count by what the newest entries of a list tell of themselves: one look at what is kept beside the list, and none at the entries."""
    values: dict[str, list[tuple[str, int]]] = {field.name: [] for field in _FIELDS[of]}
    number = 0
    for question, some in _questions(asked, _FIELDS[of]):
        query = narrowed.newest(narrowed.keys(connection, of, question), MOST + 1)  # one more, which tells whether there are more
        rows = connection.execute(narrowed.with_told(of, query)).all()
        if question is asked:
            number = len(rows)
        counted = counts([(row.first_day, row.told) for row in rows[:MOST]], [field.name for field in some])
        for field, count in counted.items():
            values[field] = list(count.items())
    return _best(values, number)


def counts(entries: list[tuple[int, str | None]], fields: list[str]) -> dict[str, Counter[str]]:
    """Count what entries tell, given by their first day and their JSON, field by field; spellings of an outlet are one."""
    told: dict[str, list[str]] = {field: [] for field in fields}
    for _, text in entries:
        for field, values in read(text).items() if text else ():  # kept flat: thousands of dictionaries at once are slow to collect
            if field in told:
                told[field] += values
    counted = {field: Counter(values) for field, values in told.items()}
    if "year" in counted:
        counted["year"] = Counter(str(day // 10000) for day, _ in entries if day)
    if "outlet" in counted:
        counted["outlet"] = _alike(counted["outlet"])
    return counted


def _alike(outlets: Counter[str]) -> Counter[str]:
    shown: dict[str, str] = {}
    sums = Counter[str]()
    for name in sorted(outlets):
        sums[shown.setdefault(outlet_key(name), name)] += outlets[name]
    return sums


def _reports(connection: sa.Connection, asked: ReportFilter) -> Facets:
    table = report_table
    columns = (table.c.key, table.c.key.label("report"), table.c.language, table.c.first_day)

    def found(asked: ReportFilter) -> Query:
        query = sa.select(*columns).where(*reports.fits(connection, asked))
        return query.order_by(table.c.first_day.desc(), table.c.key.desc())

    return _counted(connection, asked, found, (
        _Field("language", True, _plain("language")), _Field("outlet", True, _of_report("outlet")), _Field("person", False, _appearing),
        _Field("year", True, _year),
    ))


def _people(connection: sa.Connection, asked: PeopleFilter) -> Facets:
    def found(asked: PeopleFilter) -> Query:
        ranked = people.ranking(connection, asked).subquery()
        query = sa.select(ranked.c.id, sa.func.max(actors.c.kind).label("kind"), sa.func.max(actors.c.country).label("country"))
        return query.join(actors, actors.c.id == ranked.c.id).group_by(ranked.c.id)

    return _counted(connection, asked, found, (_Field("kind", True, _plain("kind")), _Field("country", True, _plain("country"))))


def _counted(connection: sa.Connection, asked: Any, found: Callable[[Any], Query], fields: tuple[_Field, ...]) -> Facets:
    """Count each field: those of one question in one query over what fits it, which the database goes through once."""
    values: dict[str, list[tuple[str, int]]] = {field.name: [] for field in fields}
    number = 0
    for question, some in _questions(asked, fields):
        newest = found(question).limit(MOST + 1).cte("newest")  # one more, which tells whether there are more
        entries = sa.select(newest).limit(MOST).cte("found")
        parts = [_labelled(field.name, field.counting(entries)) for field in some if field.counting]
        if question is asked:
            parts.append(_number(newest))
        for row in connection.execute(sa.union_all(*parts)):
            if row.field == _NUMBER:
                number = int(row.n)
            elif row.value is not None and row.value != "":
                values[row.field].append((str(row.value), int(row.n)))
    return _best(values, number)


def _best(values: dict[str, list[tuple[str, int]]], number: int) -> Facets:
    found = [Facet(name, sorted(some, key=_newest if name == "year" else _most)[:VALUES]) for name, some in values.items()]
    return Facets(min(number, MOST), number > MOST, found)


def _most(value: tuple[str, int]) -> tuple[int, str]:
    return -value[1], value[0]


def _newest(value: tuple[str, int]) -> int:
    return -int(value[0])


def _questions(asked: Any, fields: tuple[_Field, ...]) -> Iterator[tuple[Any, list[_Field]]]:
    """Give what has to be asked, and the fields that are counted in the answer."""
    apart = [field for field in fields if field.any_of and _narrowed(asked, field)]
    yield asked, [field for field in fields if field not in apart]
    for field in apart:
        yield _widened(asked, field), [field]


def _narrowed(asked: Period, field: _Field) -> bool:
    if field.name == "year":
        return bool(asked.since or asked.until)
    return bool(getattr(asked, _attribute(field)))


def _widened(asked: Period, field: _Field) -> Any:
    if field.name == "year":
        return msgspec.structs.replace(asked, since=None, until=None)
    return msgspec.structs.replace(asked, **{_attribute(field): ()})


def _attribute(field: _Field) -> str:
    return "klass" if field.name == "class" else field.name


def _number(newest: "sa.CTE") -> Query:
    number = sa.select(sa.func.count().label("n")).select_from(newest).subquery()
    return sa.select(sa.literal(_NUMBER).label("field"), sa.cast(sa.null(), sa.Text).label("value"), number.c.n)


def _labelled(name: str, counting: Query) -> Query:
    counted = counting.subquery()
    best = sa.select(sa.literal(name).label("field"), sa.cast(counted.c.value, sa.Text).label("value"), counted.c.n)
    return sa.select(best.order_by(counted.c.n.desc()).limit(VALUES + 1).subquery())  # one may be that there is no value


def _plain(name: str) -> Callable[["sa.CTE"], Query]:
    def count(found: "sa.CTE") -> Query:
        return sa.select(found.c[name].label("value"), sa.func.count().label("n")).group_by(found.c[name])

    return count


def _year(found: "sa.CTE") -> Query:
    return sa.select(_year_of(found).label("value"), sa.func.count().label("n")).where(found.c.first_day > 0).group_by(_year_of(found))


def _year_of(found: "sa.CTE") -> "sa.ColumnElement[int]":
    return sa.cast(found.c.first_day, sa.Integer).op("/", return_type=sa.Integer)(sa.literal_column("10000"))


def _of_report(name: str) -> Callable[["sa.CTE"], Query]:
    def count(found: "sa.CTE") -> Query:
        key = report_table.c.outlet_key
        query = sa.select(sa.func.min(report_table.c[name]).label("value"), sa.func.count().label("n"))
        return query.select_from(sa.outerjoin(found, report_table, found.c.report == report_table.c.key)).group_by(key)

    return count


def _appearing(found: "sa.CTE") -> Query:
    joined = sa.outerjoin(found, appearances, appearances.c.report == found.c.key)
    return _actors("person", found.c.key, sa.outerjoin(joined, actors, actors.c.key == appearances.c.actor))


def _actors(name: str, entry: "sa.ColumnElement[int]", joined: sa.Join) -> Query:
    """Give the query that counts entries by the country of their actors, or by the persons among them.

    Outer joins and a CASE keep the order of the joins: without figures on its tables SQLite would go through all actors first.
    """
    value = actors.c.country if name == "country" else sa.case((actors.c.kind == "person", actors.c.id))
    each = sa.select(value.label("value"), entry.label("entry")).select_from(joined).subquery()
    return sa.select(each.c.value, sa.func.count(sa.distinct(each.c.entry)).label("n")).group_by(each.c.value)
