"""The table of contacts: one row a contact of a report."""

from rasad.export.columns import Column, Table
from rasad.export.report_columns import report_columns
from rasad.export.told import ContactTold, actors_of, name_of, words
from rasad.record import Plover


def names(ids: list[str], told: ContactTold) -> list[str]:
    """Give the names of actors of a contact's report."""
    actors = actors_of(told.record)
    return [name_of(identifier, actors) for identifier in ids]


def _countries(told: ContactTold) -> list[str]:
    actors = actors_of(told.record)
    return [(actors[party].country or "") if party in actors else "" for party in told.contact.parties]


def plover_type(plover: Plover | None) -> str | None:
    """Give the type of a PLOVER code."""
    return plover.type if plover else None


def plover_mode(plover: Plover | None) -> str | None:
    """Give the mode of a PLOVER code."""
    return plover.mode if plover else None


def plover_contexts(plover: Plover | None) -> list[str]:
    """Give the contexts of a PLOVER code."""
    return plover.contexts if plover else []


C = Column[ContactTold]
CONTACTS = Table[ContactTold]("contacts", (
    C("report", "text", "id of the report", lambda t: t.record.report.id),
    C("contact", "text", "id of the contact in the report's record", lambda t: t.contact.id),
    C("date", "text", "when it was, as precise as it is told: 2021-05-15, 2021-05, 2021", lambda t: t.contact.date),
    C("channel", "text", "phone, video, meeting, visit, message or other", lambda t: t.contact.channel),
    C("status", "text", "held, planned (postponed too) or denied (cancelled and refused too)", lambda t: t.contact.status),
    C("parties", "texts", "names of the principals", lambda t: names(t.contact.parties, t)),
    C("party_ids", "texts", "ids of the principals, in the same order", lambda t: t.contact.parties),
    C("party_countries", "texts", "their countries (ISO 3166-1 alpha-3), in the same order; empty where none is known", _countries),
    C("attendees", "texts", "names of those only said to have been present", lambda t: names(t.contact.attendees, t)),
    C("attendee_ids", "texts", "their ids", lambda t: t.contact.attendees),
    C("initiator", "text", "name of who phoned, came or wrote; empty where it is not told",
      lambda t: names([t.contact.initiator], t)[0] if t.contact.initiator else None),
    C("initiator_id", "text", "the initiator's id", lambda t: t.contact.initiator),
    C("initiator_conflict", "truth", "whether the report tells it both ways", lambda t: t.contact.initiator_conflict),
    C("place", "text", "where it was", lambda t: t.contact.place),
    C("topics", "texts", "what it was about: labels, or the report's own words",
      lambda t: [topic.label or words(t.record, [topic]) for topic in t.contact.topics]),  # type: ignore[list-item]
    C("according_to", "texts", "names of whom the report credits, the innermost last", lambda t: names(t.contact.according_to, t)),
    C("according_to_ids", "texts", "their ids", lambda t: t.contact.according_to),
    C("cameo", "text", "CAMEO code", lambda t: t.contact.cameo),
    C("plover", "text", "PLOVER event type", lambda t: plover_type(t.contact.plover)),
    C("plover_mode", "text", "PLOVER mode", lambda t: plover_mode(t.contact.plover)),
    C("plover_contexts", "texts", "PLOVER contexts", lambda t: plover_contexts(t.contact.plover)),
    C("confidence", "number", "how sure the coder is, 0 to 1", lambda t: t.contact.confidence),
    C("evidence", "texts", "where its words stand in the report's text: start:end, half-open, in Unicode code points",
      lambda t: [f"{span.start}:{span.end}" for span in t.contact.evidence]),
    C("words", "text", "its words", lambda t: words(t.record, t.contact.evidence)),
    *report_columns(lambda t: t.record.report),
))
