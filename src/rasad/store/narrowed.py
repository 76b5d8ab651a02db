"""Finding the entries of a list that fit what is asked for, by the facts kept beside it: the newest of them are a stretch of an index.

One thing asked for leads (a person before a country before a channel), the others are looked up for each entry it gives.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from rasad.store import fulltext
from rasad.store.conditions import Condition, when
from rasad.store.event_tables import members
from rasad.store.fact_tables import LISTS, facts, told
from rasad.store.facts import fact
from rasad.store.filters import ContactFilter, StatementFilter
from rasad.store.lookups import in_parts
from rasad.store.naming import actors_named
from rasad.store.schema import actors, contacts, reports, statements
from rasad.store.words import terms

Asked = ContactFilter | StatementFilter
Query = sa.Select[*tuple[Any, ...]]
# In the order of how few entries a value has, as a rule; those of the second row have so many that they never lead together.
_LEADING = ("person", "organization", "target", "topic", "country", "outlet")
_FREQUENT = ("channel", "status", "class", "form")


class _Group(NamedTuple):
    """Values of one field of which an entry must have any."""

    field: str
    values: list[str]


def keys(connection: sa.Connection, of: str, asked: Asked) -> Query:
    """Give the query for the places (first_day, entry, n) of the entries of a list that fit, in no order; each comes once."""
    groups = _groups(connection, asked)
    source, leading, rest = _source(connection, of, asked, groups)
    conditions = [*leading, *(_has(of, source, group) for group in rest), *when(asked, source.c.first_day, source.c.last_day)]
    if of == "events" and len(groups) + bool(asked.report) > 1:
        conditions.append(_by_one_account(source, groups, asked.report))
    query: Query = sa.select(source.c.first_day, source.c.entry, source.c.n).where(*conditions)
    return query


def newest(query: Query, most: int) -> Query:
    """Give the newest `most` of these places, in order."""
    return query.order_by(*(sa.desc(column) for column in query.selected_columns)).limit(most)


def count(connection: sa.Connection, of: str, asked: Asked) -> int:
    """Give how many entries of a list fit."""
    query = sa.select(sa.func.count()).select_from(keys(connection, of, asked).subquery())
    return int(connection.execute(query).scalar_one())


def in_order(connection: sa.Connection, columns: "sa.Select[Any]", table: sa.Table, places: Sequence[Any]) -> list[Any]:
    """Give the rows of contacts or statements at these places, in their order; `columns` selects report and n first."""
    found = {(row.report, row.n): row for row in in_parts(connection, columns, table.c.report, sorted({place.entry for place in places}))}
    return [found[place.entry, place.n] for place in places]


def with_told(of: str, query: Query) -> Query:
    """Give the query for first_day and told of the entries at the places that `query` gives."""
    places = query.subquery("places")
    here = (told.c.list == LISTS[of]) & (told.c.first_day == places.c.first_day) & (told.c.entry == places.c.entry)
    joined = sa.outerjoin(places, told, here & (told.c.n == places.c.n))  # outer, so that the places lead
    return sa.select(places.c.first_day, told.c.told).select_from(joined)


def led_by(of: str, asked: Iterable[tuple[str, str]]) -> Query:
    """Give the query for the places of the entries that have one of these values (field, value)."""
    values = sorted({fact(of, field, value) for field, value in asked})
    query: Query = sa.select(facts.c.first_day, facts.c.entry, facts.c.n)
    return query.where(facts.c.fact == values[0]) if len(values) == 1 else query.where(facts.c.fact.in_(values)).distinct()


def _groups(connection: sa.Connection, asked: Asked) -> list[_Group]:
    groups = [_Group("person", actors_named(connection, name)) for name in asked.person]
    groups += [_Group("organization", actors_named(connection, name, "organization")) for name in asked.organization]
    if isinstance(asked, StatementFilter):
        groups += [_Group("target", actors_named(connection, name)) for name in asked.target]
        groups += [_Group("target", _belonging(connection, name)) for name in asked.target_side]
        groups += [_Group("class", list(asked.klass)), _Group("form", list(asked.form))] if asked.klass or asked.form else []
    else:
        groups.append(_Group("topic", list(asked.topic)))
    groups += [_Group("country", actors_named(connection, name, "country")) for name in asked.country]
    some = [_Group(field, list(getattr(asked, field))) for field in ("outlet", "channel", "status")]
    anybody = ("person", "organization", "target", "country")  # nobody is so called: then nothing fits
    return [group for group in [*groups, *some] if group.values or group.field in anybody]


def _belonging(connection: sa.Connection, name: str) -> list[str]:
    """Give the ids of a country or organisation, and of all that were ever told to belong to it."""
    ids = actors_named(connection, name)
    here = actors.c.id.in_(ids) | actors.c.country.in_(ids) | actors.c.organization.in_(ids)
    return sorted(connection.execute(sa.select(actors.c.id).where(here).distinct()).scalars())


def _source(connection: sa.Connection, of: str, asked: Asked, groups: list[_Group]) -> tuple[Any, list[Condition], list[_Group]]:
    """Give what leads, with the columns first_day, last_day, entry and n, the conditions on it, and the groups left to look up."""
    if isinstance(asked, StatementFilter) and asked.words is not None:
        found = fulltext.matching(connection, fulltext.STATEMENT_WORDS, terms(asked.words))
        return _entries(statements, statements.c.key.in_(found), asked.report), [], groups
    if asked.report:
        return _events_told_in(asked.report) if of == "events" else _entries(_TABLES[of], sa.true(), asked.report), [], groups
    single = [group for group in groups if len(group.values) < 2]
    several = [group for group in groups if group.field in _LEADING]
    lead = min(single or several, key=lambda group: (*_LEADING, *_FREQUENT).index(group.field), default=None)
    if lead is None:
        every = told.alias("every")
        return every, [every.c.list == LISTS[of]], groups
    rest = [group for group in groups if group is not lead]
    if len(lead.values) == 1:
        source = facts.alias("lead")
        return source, [source.c.fact == fact(of, lead.field, lead.values[0])], rest
    values = [fact(of, lead.field, value) for value in lead.values]
    columns = (facts.c.first_day, facts.c.last_day, facts.c.entry, facts.c.n)
    return sa.select(*columns).where(facts.c.fact.in_(values)).distinct().subquery("lead"), [], rest


_TABLES = {"contacts": contacts, "statements": statements}


def _entries(table: sa.Table, condition: Condition, ids: tuple[str, ...]) -> sa.Subquery:
    query = sa.select(table.c.first_day, table.c.last_day, table.c.report.label("entry"), table.c.n).where(condition)
    if ids:
        query = query.where(table.c.report.in_(_keys_of(ids)))
    return query.subquery("lead")


def _events_told_in(ids: tuple[str, ...]) -> sa.Subquery:
    columns = (told.c.first_day, told.c.last_day, told.c.entry, told.c.n)
    some = sa.select(members.c.event).where(members.c.report.in_(_keys_of(ids)))
    return sa.select(*columns).where(told.c.list == LISTS["events"], told.c.entry.in_(some)).subquery("lead")


def _keys_of(ids: tuple[str, ...]) -> Query:
    return sa.select(reports.c.key).where(reports.c.id.in_(ids))


def _has(of: str, source: Any, group: _Group) -> Condition:
    """Give the condition that an entry has a value of a group."""
    values = [fact(of, group.field, value) for value in group.values]
    one = facts.alias()
    same = (one.c.first_day == source.c.first_day) & (one.c.entry == source.c.entry) & (one.c.n == source.c.n)
    return sa.exists().where(one.c.fact.in_(values), same)


def _by_one_account(source: Any, groups: list[_Group], ids: tuple[str, ...]) -> Condition:
    """Give the condition that a single account of an event has all that is asked for."""
    here = (contacts.c.report == members.c.report) & (contacts.c.id == members.c.contact)
    conditions = [members.c.event == source.c.entry, here]
    for group in groups:
        one = facts.alias()
        same = (one.c.first_day == contacts.c.first_day) & (one.c.entry == contacts.c.report) & (one.c.n == contacts.c.n)
        conditions.append(sa.exists().where(one.c.fact.in_([fact("contacts", group.field, value) for value in group.values]), same))
    if ids:
        conditions.append(members.c.report.in_(_keys_of(ids)))
    return sa.exists().where(*conditions)
