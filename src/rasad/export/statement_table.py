"""The table of statements: one row a statement of a report."""

from rasad.export.columns import Column, Table
from rasad.export.contact_table import plover_contexts, plover_mode, plover_type
from rasad.export.report_columns import report_columns
from rasad.export.told import StatementTold, actor_country, actor_name, words


def _day(told: StatementTold) -> str | None:
    contact = told.made_in
    return contact.date if contact else None


C = Column[StatementTold]
STATEMENTS = Table[StatementTold]("statements", (
    C("report", "text", "id of the report", lambda t: t.record.report.id),
    C("statement", "text", "id of the statement in the report's record", lambda t: t.statement.id),
    C("contact", "text", "id of the contact of the same report it was made in", lambda t: t.statement.contact),
    C("date", "text", "the day of that contact; empty where it was made in none, or its day is not told", _day),
    C("speaker", "text", "name of who is reported to have said it", lambda t: actor_name(t.statement.speaker, t.record)),
    C("speaker_id", "text", "the speaker's id", lambda t: t.statement.speaker),
    C("speaker_country", "text", "the speaker's country (ISO 3166-1 alpha-3)", lambda t: actor_country(t.statement.speaker, t.record)),
    C("form", "text", "direct (all of it between quotation marks), indirect (none) or mixed", lambda t: t.statement.form),
    C("class", "text", "state, praise, support, consult, request, demand, accuse, reject, threaten, agree or deny",
      lambda t: t.statement.klass),
    C("target", "text", "name of whom it is aimed at", lambda t: actor_name(t.statement.target, t.record)),
    C("target_id", "text", "the target's id", lambda t: t.statement.target),
    C("target_country", "text", "the target's country (ISO 3166-1 alpha-3)", lambda t: actor_country(t.statement.target, t.record)),
    C("topics", "texts", "what it is about: labels, or the report's own words",
      lambda t: [topic.label or words(t.record, [topic]) for topic in t.statement.topics]),  # type: ignore[list-item]
    C("according_to", "texts", "names of whom the report credits, the innermost last",
      lambda t: [str(actor_name(who, t.record)) for who in t.statement.according_to]),
    C("according_to_ids", "texts", "their ids", lambda t: t.statement.according_to),
    C("cameo", "text", "CAMEO code", lambda t: t.statement.cameo),
    C("plover", "text", "PLOVER event type; empty where PLOVER has none (CAMEO 01 and 02)", lambda t: plover_type(t.statement.plover)),
    C("plover_mode", "text", "PLOVER mode", lambda t: plover_mode(t.statement.plover)),
    C("plover_contexts", "texts", "PLOVER contexts", lambda t: plover_contexts(t.statement.plover)),
    C("confidence", "number", "how sure the coder is, 0 to 1", lambda t: t.statement.confidence),
    C("content_start", "whole", "where its words begin in the report's text, in Unicode code points", lambda t: t.statement.content.start),
    C("content_end", "whole", "where they end (half-open)", lambda t: t.statement.content.end),
    C("words", "text", "its words, without cue and outer quotation marks", lambda t: words(t.record, [t.statement.content])),
    C("cue_start", "whole", "where the word of speech begins", lambda t: t.statement.cue.start),
    C("cue_end", "whole", "where it ends (half-open)", lambda t: t.statement.cue.end),
    C("cue", "text", "the word of speech", lambda t: words(t.record, [t.statement.cue])),
    *report_columns(lambda t: t.record.report),
))
