"""What is asked for in an address, checked at the edge and made a filter of the store. Empty fields of a form ask for nothing."""

from typing import Annotated, Any, TypeVar

from fastapi import Query
from pydantic import AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field

from rasad.errors import UsageError
from rasad.record import ActorKind, Channel, Form, StatementClass, Status
from rasad.store import ContactFilter, PeopleFilter, ReportFilter, StatementFilter
from rasad.store.filters import Period

LARGEST = 200  # entries a page
_LONGEST = 300  # signs a value
_VALUES = 20  # values a field
F = TypeVar("F", bound=Period)


def _one(value: Any) -> Any:
    return None if isinstance(value, str) and not value.strip() else value


def _several(value: Any) -> Any:
    return [one for one in value if not isinstance(one, str) or one.strip()] if isinstance(value, list) else value


Text = Annotated[str, Field(max_length=_LONGEST)]
One = Annotated[Text | None, BeforeValidator(_one)]
Texts = Annotated[list[Text], Field(max_length=_VALUES), BeforeValidator(_several)]


class Asked(BaseModel):
    """A page of a list: where to go on (`after` of the page before) and how many entries it holds."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True)

    lang: One = Field(None, description="The interface's language: en, ar or fa.")
    after: One = Field(None, description="Where to go on: `after` of the page before.")
    size: int = Field(30, ge=1, le=LARGEST, description="Entries a page.")


class InPeriod(Asked):
    """Narrowed down to a period."""

    since: One = Field(None, description="From this day, month or year on: 2021, 2021-05 or 2021-05-15.")
    until: One = Field(None, description="Up to the end of this day, month or year.")
    undated: bool = Field(False, description="With a period: what has no date too.")

    def _filter(self, shape: type[F]) -> F:
        if self.since and self.until and self.until[: len(self.since)] < self.since[: len(self.until)]:
            raise UsageError(f"until {self.until} is before since {self.since}. Turn them round.")
        given: dict[str, Any] = {name: getattr(self, name) for name in shape.__struct_fields__ if hasattr(self, name)}
        values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in given.items()}
        return shape(**values)


class ContactsAsked(InPeriod):
    """Contacts, or events by their accounts: who takes part, how, when, as told by whom."""

    person: Texts = Field([], description="An id or a name in any language; all of several must take part.")
    country: Texts = Field([], description="An ISO 3166-1 alpha-3 code or a name; all of several must take part.")
    organization: Texts = Field([], description="An id or a name; all of several must take part.")
    channel: Annotated[list[Channel], BeforeValidator(_several)] = Field([], description="Any of these.")
    status: Annotated[list[Status], BeforeValidator(_several)] = Field([], description="Any of these.")
    topic: Texts = Field([], description="On any of these: labels of topics, as the records have them.")
    outlet: Texts = Field([], description="Any of these outlets, in any spelling.")
    report: Texts = Field([], description="In any of the reports of these ids.")

    def filter(self) -> ContactFilter:
        """Give the store's filter."""
        return self._filter(ContactFilter)


class StatementsAsked(InPeriod):
    """Statements: of whom, to whom, of which class, with which words."""

    person: Texts = Field([], description="The speaker: an id or a name in any language.")
    country: Texts = Field([], description="The speaker's country.")
    organization: Texts = Field([], description="The speaker's organisation.")
    target: Texts = Field([], description="Whom it is aimed at.")
    channel: Annotated[list[Channel], BeforeValidator(_several)] = Field([], description="Of the contact it was made in: any of these.")
    status: Annotated[list[Status], BeforeValidator(_several)] = Field([], description="Of the contact it was made in: any of these.")
    klass: Annotated[list[StatementClass], BeforeValidator(_several)] = Field(
        [], validation_alias=AliasChoices("class"), serialization_alias="class", alias="class", description="Any of these.",
    )
    form: Annotated[list[Form], BeforeValidator(_several)] = Field([], description="Any of these.")
    words: One = Field(None, description="Words that all stand in it, in any spelling; in quotation marks, in this order.")
    outlet: Texts = Field([], description="Any of these outlets, in any spelling.")
    report: Texts = Field([], description="In any of the reports of these ids.")

    def filter(self) -> StatementFilter:
        """Give the store's filter."""
        return self._filter(StatementFilter)


class ReportsAsked(InPeriod):
    """Reports: from where, about whom, with which words."""

    person: Texts = Field([], description="An id or a name in any language; all of several must occur.")
    country: Texts = Field([], description="An ISO 3166-1 alpha-3 code or a name; all of several must occur.")
    organization: Texts = Field([], description="An id or a name; all of several must occur.")
    language: Texts = Field([], description="Any of these: ar, fa, en.")
    words: One = Field(None, description="Words that all stand in it, in any spelling; in quotation marks, in this order.")
    outlet: Texts = Field([], description="Any of these outlets, in any spelling.")
    report: Texts = Field([], description="Any of the reports of these ids.")

    def filter(self) -> ReportFilter:
        """Give the store's filter."""
        return self._filter(ReportFilter)


class ActorsAsked(InPeriod):
    """Actors, by how many reports of the period they occur in."""

    kind: Annotated[list[ActorKind], BeforeValidator(_several)] = Field([], description="Any of these; all unless said.")
    name: One = Field(None, description="So called, in any language and spelling.")
    country: Texts = Field([], description="Of this country.")
    organization: Texts = Field([], description="Of this organisation.")
    known: bool | None = Field(None, description="Whether it stands in the registry.")

    def filter(self) -> PeopleFilter:
        """Give the store's filter."""
        return self._filter(PeopleFilter)


Contacts = Annotated[ContactsAsked, Query()]
Statements = Annotated[StatementsAsked, Query()]
Reports = Annotated[ReportsAsked, Query()]
Actors = Annotated[ActorsAsked, Query()]
