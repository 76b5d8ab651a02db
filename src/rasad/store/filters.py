"""What can be asked for. Each field narrows down; a field left empty asks for nothing.

`person`, `country` and `organization` take ids or names, in any language and spelling; where several are given, all must
take part. The other fields that take several ask for any of them. Dates are ISO prefixes: `since` 2021 begins with
1 January, `until` 2021-05 ends with 31 May; an entry whose date is less exact is found where it may lie between the two.
"""

from typing import Literal, TypeVar

import msgspec

from rasad.errors import UsageError
from rasad.record import ActionClass, ActorKind, Channel, Form, StatementClass, Status

Texts = tuple[str, ...]
F = TypeVar("F", bound="Period")


class Period(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """From when to when; `undated` asks also for what has no date, which is else left out where a date is given."""

    since: str | None = None
    until: str | None = None
    undated: bool = False


class ContactFilter(Period, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Contacts: who takes part (as party or attendee), how, on what (labels of topics), when, and in which reports."""

    person: Texts = ()
    country: Texts = ()
    organization: Texts = ()
    channel: tuple[Channel, ...] = ()
    status: tuple[Status, ...] = ()
    topic: Texts = ()
    outlet: Texts = ()
    report: Texts = ()


class StatementFilter(Period, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Statements: `person`, `country` and `organization` are those of the speaker, `target` whom it is aimed at, `target_side` a country or
    organisation which that is or belongs to.

    `channel` and `status` are those of the contact it was made in. A statement's day is its contact's, or its report's.
    `words` must all stand in what is said.
    """

    person: Texts = ()
    country: Texts = ()
    organization: Texts = ()
    target: Texts = ()
    target_side: Texts = ()
    channel: tuple[Channel, ...] = ()
    status: tuple[Status, ...] = ()
    klass: tuple[StatementClass, ...] = msgspec.field(default=(), name="class")
    form: tuple[Form, ...] = ()
    words: str | None = None
    outlet: Texts = ()
    report: Texts = ()


class ActionFilter(Period, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Actions: who did it or to whom it was done, of what class, when, and in which reports."""

    person: Texts = ()
    country: Texts = ()
    organization: Texts = ()
    klass: tuple[ActionClass, ...] = msgspec.field(default=(), name="class")
    outlet: Texts = ()
    report: Texts = ()


class ReportFilter(Period, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Reports: by day of publication, who occurs in them, and the words that must all stand in title or text."""

    person: Texts = ()
    country: Texts = ()
    organization: Texts = ()
    language: Texts = ()
    words: str | None = None
    outlet: Texts = ()
    report: Texts = ()


class PeopleFilter(Period, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """People, or actors of other kinds; the period is that of the reports that are counted."""

    kind: tuple[ActorKind, ...] = ("person",)
    name: str | None = None
    country: Texts = ()
    organization: Texts = ()
    known: bool | None = None


class TieFilter(Period, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Events to count: who takes part as party, how, when. What was planned or denied is counted only where it is asked for.

    `level` says between whom contacts are counted: actor, as they are told (people, bodies, countries), or country.
    """

    level: Literal["actor", "country"] = "actor"
    person: Texts = ()
    country: Texts = ()
    organization: Texts = ()
    channel: tuple[Channel, ...] = ()
    status: tuple[Status, ...] = ("held",)


class SpeechFilter(Period, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Statements to count: whose, of whom, when; the fields are those of `StatementFilter`."""

    person: Texts = ()
    country: Texts = ()
    organization: Texts = ()
    target: Texts = ()


def checked(asked: F) -> F:
    """Give the filter back where all its values can be; raises UsageError naming the field that cannot."""
    try:
        return msgspec.convert(msgspec.to_builtins(asked), type(asked))
    except msgspec.ValidationError as error:
        raise UsageError(f"What is asked for makes no sense: {error}.") from error
