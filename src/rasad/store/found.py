"""What questions are answered with: plain frozen structs, entries of records with what is needed to show them."""

import msgspec

from rasad.accounts import Event
from rasad.record import Action, ActorKind, Contact, Span, Statement


class ReportHead(msgspec.Struct, frozen=True, kw_only=True):
    """A stored report without its text; the numbers are how many entries of each kind its record holds."""

    id: str
    title: str | None
    published: str | None
    outlet: str | None
    url: str | None
    language: str | None
    direction: str | None
    contacts: int
    statements: int
    actions: int


class ActorHead(msgspec.Struct, frozen=True, kw_only=True):
    """An actor as one report has it, without mentions."""

    id: str
    kind: ActorKind
    name: str
    names: dict[str, list[str]]
    office: str | None
    organization: str | None
    country: str | None
    known: bool


class FoundContact(msgspec.Struct, frozen=True, kw_only=True):
    """A contact: `words` are its evidence, `actors` everybody of its report by id."""

    report: ReportHead
    contact: Contact
    words: str
    actors: dict[str, ActorHead]


class FoundStatement(msgspec.Struct, frozen=True, kw_only=True):
    """A statement: `words` are its content, `actors` everybody of its report by id."""

    report: ReportHead
    statement: Statement
    words: str
    actors: dict[str, ActorHead]


class FoundAction(msgspec.Struct, frozen=True, kw_only=True):
    """An action: `words` are its evidence, `actors` everybody of its report by id."""

    report: ReportHead
    action: Action
    words: str
    actors: dict[str, ActorHead]


class FoundText(msgspec.Struct, frozen=True, kw_only=True):
    """A report in which words were found: where in its text, and an excerpt around the first with its own spans."""

    report: ReportHead
    spans: list[Span]
    excerpt: str
    marks: list[Span]


class Person(ActorHead, frozen=True, kw_only=True):
    """An actor over all reports, as last described: in how many reports, contacts (as party) and statements (as speaker)."""

    reports: int
    contacts: int
    statements: int


class Totals(msgspec.Struct, frozen=True, kw_only=True):
    """How much is stored; `revision` grows with every change."""

    reports: int
    contacts: int
    statements: int
    actions: int
    actors: int
    corrections: int
    revision: int


class FoundEvent(msgspec.Struct, frozen=True, kw_only=True):
    """An event with all its accounts; `actors` are everybody of their reports by id."""

    event: Event
    actors: dict[str, ActorHead]
