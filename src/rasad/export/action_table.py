"""The table of actions: one row a deed that a report asserts in its own voice."""

from rasad.export.columns import Column, Table
from rasad.export.contact_table import plover_contexts, plover_mode, plover_type
from rasad.export.report_columns import report_columns
from rasad.export.told import ActionTold, actor_country, actor_name, words

C = Column[ActionTold]
ACTIONS = Table[ActionTold]("actions", (
    C("report", "text", "id of the report", lambda t: t.record.report.id),
    C("action", "text", "id of the action in the report's record", lambda t: t.action.id),
    C("date", "text", "when it was done, as precise as it is told: 2021-05-15, 2021-05, 2021", lambda t: t.action.date),
    C("class", "text", "protest, attack, arrest, aid, agreement, military, sanction or other", lambda t: t.action.klass),
    C("source", "text", "name of who did it; empty where it is not told", lambda t: actor_name(t.action.source, t.record)),
    C("source_id", "text", "their id", lambda t: t.action.source),
    C("source_country", "text", "their country (ISO 3166-1 alpha-3)", lambda t: actor_country(t.action.source, t.record)),
    C("target", "text", "name of whom it was done to; empty where it is not told", lambda t: actor_name(t.action.target, t.record)),
    C("target_id", "text", "the target's id", lambda t: t.action.target),
    C("target_country", "text", "the target's country (ISO 3166-1 alpha-3)", lambda t: actor_country(t.action.target, t.record)),
    C("place", "text", "where it was done", lambda t: t.action.place),
    C("cameo", "text", "CAMEO code", lambda t: t.action.cameo),
    C("plover", "text", "PLOVER event type", lambda t: plover_type(t.action.plover)),
    C("plover_mode", "text", "PLOVER mode", lambda t: plover_mode(t.action.plover)),
    C("plover_contexts", "texts", "PLOVER contexts", lambda t: plover_contexts(t.action.plover)),
    C("evidence_start", "whole", "where its words begin in the report's text, in Unicode code points", lambda t: t.action.evidence.start),
    C("evidence_end", "whole", "where they end (half-open)", lambda t: t.action.evidence.end),
    C("words", "text", "its words", lambda t: words(t.record, [t.action.evidence])),
    *report_columns(lambda t: t.record.report),
))
