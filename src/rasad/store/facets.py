"""Facets: what the entries asked for are made up of, value by value with how many, so that one can narrow down.

No question goes through everything: the newest `MOST` entries that fit are counted, and whether there are more is told.
A field of which any of several values may hold (a channel, an outlet) is counted as if nothing were asked of it, so that
the other values can be chosen too; where all must hold (persons, countries) it is counted among what fits.
"""

from collections.abc import Callable, Iterator
from typing import Any, Literal, NamedTuple

import msgspec
import sqlalchemy as sa

from rasad.store import contacts, events, people, reports, statements
from rasad.store.event_tables import events as event_table
from rasad.store.event_tables import members
from rasad.store.filters import ContactFilter, PeopleFilter, Period, ReportFilter, StatementFilter
from rasad.store.schema import actors, appearances, parties
from rasad.store.schema import contacts as contact_table
from rasad.store.schema import reports as report_table
from rasad.store.schema import statements as statement_table

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
    """A field: how its values are counted among the entries `found`, and whether any of several values may hold."""

    name: str
    counting: Callable[["sa.CTE"], Query]
    any_of: bool = True


def count(connection: sa.Connection, of: Listed, asked: Any) -> Facets:
    """Count among what a list holds; `asked` is its filter."""
    counting: dict[str, Callable[[sa.Connection, Any], Facets]] = {
        "contacts": _contacts, "events": _events, "statements": _statements, "reports": _reports, "people": _people,
    }
    return counting[of](connection, asked)


def _contacts(connection: sa.Connection, asked: ContactFilter) -> Facets:
    table = contact_table
    columns = (table.c.key, table.c.report, table.c.channel, table.c.status, table.c.first_day)

    def found(asked: ContactFilter) -> Query:
        query = sa.select(*columns).join_from(table, report_table).where(*contacts.fits(connection, asked, False))
        return query.order_by(table.c.first_day.desc(), table.c.report.desc(), table.c.n.desc())

    return _counted(connection, asked, found, (
        _Field("channel", _plain("channel")), _Field("status", _plain("status")), _Field("country", _of_parties("country"), False),
        _Field("person", _of_parties("person"), False), _Field("outlet", _of_report("outlet")), _Field("year", _year),
    ))


def _events(connection: sa.Connection, asked: ContactFilter) -> Facets:
    table = event_table

    def found(asked: ContactFilter) -> Query:
        query = sa.select(table.c.key, table.c.first_day).where(*events.fits(connection, asked))
        return query.order_by(table.c.first_day.desc(), table.c.key.desc())

    return _counted(connection, asked, found, (
        _Field("channel", _of_accounts("channel")), _Field("status", _of_accounts("status")),
        _Field("country", _of_accounts("country"), False), _Field("person", _of_accounts("person"), False),
        _Field("outlet", _of_accounts("outlet")), _Field("year", _of_accounts("year")),
    ), _told)


def _statements(connection: sa.Connection, asked: StatementFilter) -> Facets:
    table = statement_table
    columns = (table.c.key, table.c.report, table.c.speaker, table.c["class"], table.c.form, table.c.first_day)

    def found(asked: StatementFilter) -> Query:
        query = sa.select(*columns).join_from(table, report_table).where(*statements.fits(connection, asked))
        return query.order_by(table.c.first_day.desc(), table.c.report.desc(), table.c.n.desc())

    return _counted(connection, asked, found, (
        _Field("class", _plain("class")), _Field("form", _plain("form")), _Field("country", _of_speaker("country"), False),
        _Field("person", _of_speaker("person"), False), _Field("outlet", _of_report("outlet")), _Field("year", _year),
    ))


def _reports(connection: sa.Connection, asked: ReportFilter) -> Facets:
    table = report_table
    columns = (table.c.key, table.c.key.label("report"), table.c.language, table.c.first_day)

    def found(asked: ReportFilter) -> Query:
        query = sa.select(*columns).where(*reports.fits(connection, asked))
        return query.order_by(table.c.first_day.desc(), table.c.key.desc())

    return _counted(connection, asked, found, (
        _Field("language", _plain("language")), _Field("outlet", _of_report("outlet")), _Field("person", _appearing, False),
        _Field("year", _year),
    ))


def _people(connection: sa.Connection, asked: PeopleFilter) -> Facets:
    def found(asked: PeopleFilter) -> Query:
        ranked = people.ranking(connection, asked).subquery()
        query = sa.select(ranked.c.id, sa.func.max(actors.c.kind).label("kind"), sa.func.max(actors.c.country).label("country"))
        return query.join(actors, actors.c.id == ranked.c.id).group_by(ranked.c.id)

    return _counted(connection, asked, found, (_Field("kind", _plain("kind")), _Field("country", _plain("country"))))


def _counted(
    connection: sa.Connection, asked: Any, found: Callable[[Any], Query], fields: tuple[_Field, ...],
    with_more: Callable[["sa.CTE"], "sa.CTE"] = lambda entries: entries,
) -> Facets:
    """Count each field: those of one question in one query over what fits it, which the database goes through once.

    `with_more` joins to the entries what several fields are counted by.
    """
    values: dict[str, list[tuple[str, int]]] = {field.name: [] for field in fields}
    number = 0
    for question, some in _questions(asked, fields):
        newest = found(question).limit(MOST + 1).cte("newest")  # one more, which tells whether there are more
        entries = with_more(sa.select(newest).limit(MOST).cte("found"))
        parts = [_labelled(field, entries) for field in some]
        if question is asked:
            parts.append(_number(newest))
        for row in connection.execute(sa.union_all(*parts)):
            if row.field == _NUMBER:
                number = int(row.n)
            elif row.value is not None and row.value != "":
                values[row.field].append((str(row.value), int(row.n)))
    counted = [Facet(name, sorted(some, key=_newest if name == "year" else _most)[:VALUES]) for name, some in values.items()]
    return Facets(min(number, MOST), number > MOST, counted)


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


def _labelled(field: _Field, entries: "sa.CTE") -> Query:
    counted = field.counting(entries).subquery()
    best = sa.select(sa.literal(field.name).label("field"), sa.cast(counted.c.value, sa.Text).label("value"), counted.c.n)
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


def _of_parties(name: str) -> Callable[["sa.CTE"], Query]:
    def count(found: "sa.CTE") -> Query:
        joined = sa.outerjoin(found, parties, parties.c.contact == found.c.key)
        return _actors(name, found.c.key, sa.outerjoin(joined, actors, actors.c.key == parties.c.actor))

    return count


def _of_speaker(name: str) -> Callable[["sa.CTE"], Query]:
    def count(found: "sa.CTE") -> Query:
        return _actors(name, found.c.key, sa.outerjoin(found, actors, actors.c.key == found.c.speaker))

    return count


def _appearing(found: "sa.CTE") -> Query:
    joined = sa.outerjoin(found, appearances, appearances.c.report == found.c.key)
    return _actors("person", found.c.key, sa.outerjoin(joined, actors, actors.c.key == appearances.c.actor))


def _told(found: "sa.CTE") -> "sa.CTE":
    """Join to events the contacts that tell of them."""
    here = (contact_table.c.report == members.c.report) & (contact_table.c.id == members.c.contact)
    joined = sa.outerjoin(sa.outerjoin(found, members, members.c.event == found.c.key), contact_table, here)
    columns = (contact_table.c.key.label("contact"), contact_table.c.report, contact_table.c.channel, contact_table.c.status)
    return sa.select(found, *columns).select_from(joined).cte("told")


def _of_accounts(name: str) -> Callable[["sa.CTE"], Query]:
    """Count events by what their accounts tell; an event of two accounts that tell the same counts once."""
    def count(told: "sa.CTE") -> Query:
        number = sa.func.count(sa.distinct(told.c.key)).label("n")
        if name in ("country", "person"):
            joined = sa.outerjoin(told, parties, parties.c.contact == told.c.contact)
            return _actors(name, told.c.key, sa.outerjoin(joined, actors, actors.c.key == parties.c.actor))
        if name == "outlet":
            joined = sa.outerjoin(told, report_table, report_table.c.key == told.c.report)
            outlet = sa.func.min(report_table.c.outlet).label("value")
            return sa.select(outlet, number).select_from(joined).group_by(report_table.c.outlet_key)
        if name == "year":
            return sa.select(_year_of(told).label("value"), number).where(told.c.first_day > 0).group_by(_year_of(told))
        return sa.select(told.c[name].label("value"), number).group_by(told.c[name])

    return count


def _actors(name: str, entry: "sa.ColumnElement[int]", joined: sa.Join) -> Query:
    """Give the query that counts entries by the country of their actors, or by the persons among them.

    Outer joins and a CASE keep the order of the joins: without figures on its tables SQLite would go through all actors first.
    """
    value = actors.c.country if name == "country" else sa.case((actors.c.kind == "person", actors.c.id))
    each = sa.select(value.label("value"), entry.label("entry")).select_from(joined).subquery()
    return sa.select(each.c.value, sa.func.count(sa.distinct(each.c.entry)).label("n")).group_by(each.c.value)
