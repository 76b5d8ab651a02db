"""The record: what the coder puts out for one report, as frozen structs.

The JSON form is the published contract `rasad/1`. All offsets are half-open `[start, end)` in Unicode
code points of `Report.text` exactly as it was given, so `text[start:end]` is the evidence itself.
"""

import hashlib
from typing import Any, Literal

import msgspec

SCHEMA = "rasad/1"

ActorKind = Literal["person", "organization", "country", "group", "office", "place"]
MentionKind = Literal["name", "title", "pronoun", "dropped"]
Channel = Literal["phone", "video", "meeting", "visit", "message", "other"]
Status = Literal["held", "planned", "denied"]
Form = Literal["direct", "indirect", "mixed"]
StatementClass = Literal[
    "state", "praise", "support", "consult", "request", "demand", "accuse", "reject", "threaten", "agree", "deny"
]
ActionClass = Literal["protest", "attack", "arrest", "aid", "agreement", "military", "sanction", "other"]


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """One report as it was given. `published` is an ISO date prefix or None; `sha256` is that of the text in UTF-8."""

    id: str
    text: str
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    language: str | None = None
    direction: str | None = None
    sha256: str = ""


class Span(msgspec.Struct, frozen=True, order=True):
    """Half-open range of code points in the report's text."""

    start: int
    end: int


class Mention(msgspec.Struct, frozen=True, kw_only=True):
    """Where an actor is named; `kind` says how."""

    start: int
    end: int
    kind: MentionKind


class Actor(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody or something that takes part; `known` is False for those found by grammar alone."""

    id: str
    kind: ActorKind
    name: str
    names: dict[str, list[str]]
    office: str | None = None
    organization: str | None = None
    country: str | None = None
    known: bool = True
    wikidata: str | None = None
    mentions: list[Mention] = []


class Topic(msgspec.Struct, frozen=True, kw_only=True):
    """What a contact or statement was about; `label` is a normalised one or None."""

    start: int
    end: int
    label: str | None = None


class Plover(msgspec.Struct, frozen=True, kw_only=True):
    """A PLOVER code: event type, mode and contexts."""

    type: str
    mode: str | None = None
    contexts: list[str] = []


class Contact(msgspec.Struct, frozen=True, kw_only=True):
    """A call, meeting, visit, letter or other direct communication between actors."""

    id: str
    channel: Channel
    status: Status
    parties: list[str]
    attendees: list[str] = []
    initiator: str | None = None
    initiator_conflict: bool = False
    date: str | None = None
    place: str | None = None
    topics: list[Topic] = []
    evidence: list[Span] = []
    according_to: list[str] = []
    cameo: str | None = None
    plover: Plover | None = None
    confidence: float = 0.5
    rules: list[str] = []


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """What an actor is reported to have said."""

    id: str
    speaker: str
    form: Form
    content: Span
    cue: Span
    klass: StatementClass = msgspec.field(name="class")
    target: str | None = None
    contact: str | None = None
    according_to: list[str] = []
    topics: list[Topic] = []
    cameo: str | None = None
    plover: Plover | None = None
    confidence: float = 0.5
    rules: list[str] = []


class Action(msgspec.Struct, frozen=True, kw_only=True):
    """A deed other than contacts and words that the report asserts; `according_to` is the source on whose word it does, if known."""

    id: str
    source: str | None
    klass: ActionClass = msgspec.field(name="class")
    target: str | None = None
    date: str | None = None
    place: str | None = None
    evidence: Span = Span(0, 0)
    according_to: list[str] = []
    cameo: str | None = None
    plover: Plover | None = None
    rules: list[str] = []


class Warning(msgspec.Struct, frozen=True, kw_only=True):
    """What the reader of a record should know: a short code and a sentence."""

    code: str
    message: str


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """All that was found in one report."""

    schema: str = SCHEMA
    report: Report
    actors: list[Actor] = []
    contacts: list[Contact] = []
    statements: list[Statement] = []
    actions: list[Action] = []
    warnings: list[Warning] = []

    def _repr_html_(self) -> str:
        """Give what a notebook shows."""
        from rasad.display import record_html

        return record_html(self)


def text_hash(text: str) -> str:
    """Give the SHA-256 of `text` in UTF-8, in hexadecimal; lone surrogates are hashed as they are."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def encode(record: Record) -> bytes:
    """Give the record as one line of JSON in UTF-8, without the line end."""
    return msgspec.json.encode(record)


def decode(line: bytes | str) -> Record:
    """Read one line of JSON as a record; raises `msgspec.ValidationError` where it breaks the contract."""
    return msgspec.json.decode(line, type=Record)


def json_schema() -> dict[str, Any]:
    """Give the JSON Schema of a record, made from these types."""
    return msgspec.json.schema(Record)
