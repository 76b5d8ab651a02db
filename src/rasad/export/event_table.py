"""The tables of events and of people: one row an event with all its accounts, one row a person over all reports."""

from rasad.export.columns import Column, Table
from rasad.export.contact_table import plover_contexts, plover_mode, plover_type
from rasad.export.told import EventTold, name_of
from rasad.record import Contact
from rasad.store import Person


def _shown(told: EventTold) -> Contact:
    return told.accounts[0].contact


def _published(told: EventTold) -> list[str]:
    return sorted(member.published for member in told.event.members if member.published)


def _countries(told: EventTold) -> list[str]:
    return [(told.actors[party].country or "") if party in told.actors else "" for party in told.event.parties]


def _statements(told: EventTold) -> list[str]:
    return [f"{member.report}/{member.statement}" for said in told.event.statements for member in said.members]


C = Column[EventTold]
EVENTS = Table[EventTold]("events", (
    C("event", "text", "id of the event; it stays when more reports of it come", lambda t: t.event.id),
    C("date", "text", "when it was, as most accounts tell: 2021-05-15, 2021-05, 2021", lambda t: t.event.date),
    C("channel", "text", "phone, video, meeting, visit, message or other", lambda t: t.event.channel),
    C("status", "text", "held, planned (postponed too) or denied (cancelled and refused too)", lambda t: t.event.status),
    C("parties", "texts", "names of the principals", lambda t: [name_of(party, t.actors) for party in t.event.parties]),
    C("party_ids", "texts", "their ids, in the same order", lambda t: t.event.parties),
    C("party_countries", "texts", "their countries (ISO 3166-1 alpha-3), in the same order; empty where none is known", _countries),
    C("initiator", "text", "name of who phoned, came or wrote, as most accounts tell",
      lambda t: name_of(t.event.initiator.value, t.actors) if t.event.initiator.value else None),
    C("initiator_id", "text", "the initiator's id", lambda t: t.event.initiator.value),
    C("initiator_accounts", "texts", "whom how many accounts name as initiator: `id: 3`",
      lambda t: [f"{who}: {number}" for who, number in t.event.initiator.accounts.items()]),
    C("place", "text", "where it was", lambda t: t.event.place),
    C("topics", "texts", "labels of what it was about, those told by most first", lambda t: [topic.label for topic in t.event.topics]),
    C("conflicts", "texts", "the fields in which accounts differ", lambda t: [conflict.field for conflict in t.event.conflicts]),
    C("accounts", "whole", "how many accounts there are", lambda t: len(t.event.members)),
    C("independent", "whole", "how many of them copy no other", lambda t: t.event.independent),
    C("outlets", "texts", "who published them", lambda t: list(dict.fromkeys(m.outlet for m in t.event.members if m.outlet))),
    C("languages", "texts", "their languages", lambda t: sorted({m.language for m in t.event.members if m.language})),
    C("first_published", "text", "day of the first report", lambda t: next(iter(_published(t)), None)),
    C("last_published", "text", "day of the last report", lambda t: next(reversed(_published(t)), None)),
    C("statements", "texts", "the statements made in it: `REPORT/s1`", _statements),
    C("cameo", "text", "CAMEO code, as the account that shows the event best has it", lambda t: _shown(t).cameo),
    C("plover", "text", "PLOVER event type, from the same account", lambda t: plover_type(_shown(t).plover)),
    C("plover_mode", "text", "PLOVER mode", lambda t: plover_mode(_shown(t).plover)),
    C("plover_contexts", "texts", "PLOVER contexts", lambda t: plover_contexts(_shown(t).plover)),
    C("confidence", "number", "the greatest confidence of an account, 0 to 1", lambda t: max(a.contact.confidence for a in t.accounts)),
    C("evidence", "texts", "each account's report, contact and offsets in its text: `REPORT/c1[0:60,80:90]`",
      lambda t: [account.reference for account in t.accounts]),
))


def _called(language: str) -> Column[Person]:
    return Column(f"names_{language}", "texts", f"names in the language {language}", lambda p: p.names.get(language, []))


PEOPLE = Table[Person]("people", (
    Column("id", "text", "id of the actor", lambda p: p.id),
    Column("kind", "text", "person, organization, country, group, office or place", lambda p: p.kind),
    Column("name", "text", "English name, or the report's own where the registry has none", lambda p: p.name),
    _called("ar"), _called("fa"), _called("en"),
    Column("office", "text", "office, as last described", lambda p: p.office),
    Column("organization", "text", "id of the organisation", lambda p: p.organization),
    Column("country", "text", "country (ISO 3166-1 alpha-3)", lambda p: p.country),
    Column("known", "truth", "whether the registry has it", lambda p: p.known),
    Column("reports", "whole", "in how many reports", lambda p: p.reports),
    Column("contacts", "whole", "in how many contacts as a party", lambda p: p.contacts),
    Column("statements", "whole", "how many statements", lambda p: p.statements),
))
