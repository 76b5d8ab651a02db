"""JSON-LD in the words of schema.org: events, quotations, people, organisations and the reports that tell of them.

The context is in the file, so nothing is fetched. Offsets are text position selectors of the Web Annotation vocabulary.
"""

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import msgspec

from rasad.export.source import Source
from rasad.export.told import ActionTold, ContactTold, EventTold, StatementTold, words
from rasad.export.walk import Walked, walk
from rasad.record import Actor, Record, Report, Span

CONTEXT = {
    "@vocab": "https://schema.org/", "oa": "http://www.w3.org/ns/oa#", "rasad": "urn:rasad:term:", "id": "@id", "type": "@type",
    "startDate": {"@type": "Date"}, "startTime": {"@type": "Date"},
    "datePublished": {"@type": "Date"}, "url": {"@type": "@id"}, "sameAs": {"@type": "@id"},
    "evidence": "rasad:evidence", "TextPositionSelector": "oa:TextPositionSelector", "source": {"@id": "oa:hasSource", "@type": "@id"},
    "start": "oa:start", "end": "oa:end", "exact": "oa:exact",
    **{name: f"rasad:{name}" for name in ("channel", "status", "class", "form", "cameo", "plover", "entry", "sha256", "country")},
}
_TYPES = {"person": "Person", "organization": "Organization", "group": "Organization", "country": "Country", "place": "Place",
          "office": "Role"}
_STATUS = {"planned": "EventScheduled", "denied": "EventCancelled"}


def write_jsonld(source: Source, of: str) -> Iterator[bytes]:
    """Give the file in pieces: one node a line."""
    yield b'{"@context": ' + msgspec.json.encode(CONTEXT) + b', "@graph": [\n'
    before = b""
    for node in map(_node, walk(source)):
        yield before + msgspec.json.encode({key: value for key, value in node.items() if value not in (None, [], "")})
        before = b",\n"
    yield b"\n]}\n"


def _node(one: Walked) -> dict[str, Any]:
    match one:
        case Report():
            return _report(one)
        case Actor():
            return _actor(one)
        case EventTold():
            return _event(one)
        case StatementTold():
            return _statement(one)
        case ActionTold():
            return _action(one)


def _report(report: Report) -> dict[str, Any]:
    publisher = {"type": "Organization", "name": report.outlet} if report.outlet else None
    return {
        "id": _report_id(report), "type": "NewsArticle", "identifier": report.id, "headline": report.title, "inLanguage": report.language,
        "datePublished": report.published, "publisher": publisher, "url": report.url, "sha256": report.sha256,
    }


def _actor(actor: Actor) -> dict[str, Any]:
    names = [{"@value": name, "@language": language} for language, some in sorted(actor.names.items()) for name in some]
    belongs = actor.kind == "person" and actor.organization
    return {
        "id": _actor_id(actor.id), "type": _TYPES[actor.kind], "identifier": actor.id, "name": actor.name, "alternateName": names,
        "jobTitle": actor.office if actor.kind == "person" else None, "country": actor.country,
        "affiliation": {"id": _actor_id(actor.organization)} if belongs and actor.organization else None,
        "sameAs": f"http://www.wikidata.org/entity/{actor.wikidata}" if actor.wikidata else None,
    }


def _event(told: EventTold) -> dict[str, Any]:
    event, shown = told.event, told.accounts[0].contact
    began = event.initiator.value
    return {
        "id": f"urn:rasad:event:{quote(event.id, safe='')}", "type": "Event", "identifier": event.id, "startDate": event.date,
        "name": f"{event.channel}: {', '.join(told.actors[p].name if p in told.actors else p for p in event.parties)}",
        "attendee": [{"id": _actor_id(party)} for party in event.parties], "organizer": {"id": _actor_id(began)} if began else None,
        "location": {"type": "Place", "name": event.place} if event.place else None, "channel": event.channel, "status": event.status,
        "eventStatus": f"https://schema.org/{_STATUS[event.status]}" if event.status in _STATUS else None,
        "cameo": shown.cameo, "plover": shown.plover.type if shown.plover else None,
        "subjectOf": [{"id": _report_id(account.record.report)} for account in told.accounts],
        "evidence": [selector for account in told.accounts for selector in _contact_evidence(account)],
    }


def _contact_evidence(told: ContactTold) -> list[dict[str, Any]]:
    return [_selector(told.record, told.contact.id, span) for span in told.contact.evidence]


def _statement(told: StatementTold) -> dict[str, Any]:
    """What was said word for word, wholly or in part, is a Quotation; the gist of what was said is a Claim."""
    said, record = told.statement, told.record
    by = "spokenByCharacter" if said.form != "indirect" else "author"
    return {
        "id": f"{_report_id(record.report)}#{said.id}", "type": "Quotation" if said.form != "indirect" else "Claim",
        "text": words(record, [said.content]), by: {"id": _actor_id(said.speaker)}, "inLanguage": record.report.language,
        "about": {"id": _actor_id(said.target)} if said.target else None,
        ("isPartOf" if said.form != "indirect" else "appearance"): {"id": _report_id(record.report)}, "class": said.klass,
        "form": said.form, "cameo": said.cameo, "plover": said.plover.type if said.plover else None,
        "evidence": [_selector(record, said.id, said.content)],
    }


def _action(told: ActionTold) -> dict[str, Any]:
    done, record = told.action, told.record
    return {
        "id": f"{_report_id(record.report)}#{done.id}", "type": "Action", "name": done.klass, "startTime": done.date,
        "agent": {"id": _actor_id(done.source)} if done.source else None, "object": {"id": _actor_id(done.target)} if done.target else None,
        "location": {"type": "Place", "name": done.place} if done.place else None, "class": done.klass, "cameo": done.cameo,
        "plover": done.plover.type if done.plover else None, "subjectOf": [{"id": _report_id(record.report)}],
        "evidence": [_selector(record, done.id, done.evidence)],
    }


def _selector(record: Record, entry: str, span: Span) -> dict[str, Any]:
    return {
        "type": "TextPositionSelector", "source": _report_id(record.report), "entry": entry, "start": span.start, "end": span.end,
        "exact": record.report.text[span.start : span.end],
    }


def _report_id(report: Report) -> str:
    return f"urn:rasad:report:{quote(report.id, safe='')}"


def _actor_id(identifier: str) -> str:
    return f"urn:rasad:actor:{quote(identifier, safe='')}"
