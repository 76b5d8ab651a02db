"""FollowTheMoney: people, bodies, reports, events and statements as entities, a JSON object a line, for Aleph and OpenSanctions' tools."""

import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

import msgspec

from rasad.export.codes import country_codes
from rasad.export.source import Source
from rasad.export.told import ActionTold, EventTold, StatementTold, actors_of, name_of, words
from rasad.export.walk import Walked, walk
from rasad.record import Actor, Report

_SCHEMATA = {"person": "Person", "organization": "Organization", "country": "PublicBody", "group": "LegalEntity", "office": "LegalEntity",
             "place": "LegalEntity"}
_ID = re.compile(r"[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?")
_OTHER = re.compile(r"[^0-9A-Za-z.-]+")


def write_entities(source: Source, of: str) -> Iterator[bytes]:
    """Give the file in pieces; each entity comes once, before those that point at it."""
    for entity in map(_entity_of, walk(source)):
        entity["properties"] = {name: _given(values) for name, values in entity["properties"].items() if _given(values)}
        yield msgspec.json.encode(entity) + b"\n"


def _given(values: Any) -> list[str]:
    some = values if isinstance(values, list) else [values]
    return [str(value) for value in some if value not in (None, "")]


def _entity_of(one: Walked) -> dict[str, Any]:
    match one:
        case Report():
            return _article(one)
        case Actor():
            return _actor(one)
        case EventTold():
            return _event(one)
        case StatementTold():
            return _statement(one)
        case ActionTold():
            return _action(one)


def _article(report: Report) -> dict[str, Any]:
    return _entity(
        _report_id(report), "Article", title=report.title or report.id, publishedAt=report.published, publisher=report.outlet,
        sourceUrl=report.url, language={"ar": "ara", "fa": "fas"}.get(report.language or ""), fileName=report.id,
    )


def _actor(actor: Actor) -> dict[str, Any]:
    country = country_codes(actor.id if actor.kind == "country" else actor.country).iso2.lower()
    others = [name for some in actor.names.values() for name in some if name != actor.name]
    position = actor.office if actor.kind == "person" else None
    return _entity(
        _actor_id(actor.id), _SCHEMATA[actor.kind], name=actor.name, alias=others, country=country, wikidataId=actor.wikidata,
        **({"position": position} if position else {}),
    )


def _event(told: EventTold) -> dict[str, Any]:
    event, shown = told.event, told.accounts[0]
    names = ", ".join(name_of(party, told.actors) for party in event.parties)
    began = event.initiator.value
    return _entity(
        f"rasad-event-{_plain(event.id)}", "Event", name=f"{event.channel}: {names}", date=event.date, location=event.place,
        involved=[_actor_id(party) for party in event.parties if party in told.actors],
        organizer=_actor_id(began) if began in told.actors else None, summary=words(shown.record, shown.contact.evidence),
        keywords=[event.channel, event.status, shown.contact.cameo and f"CAMEO {shown.contact.cameo}"],
        proof=[_report_id(account.record.report) for account in told.accounts], recordId=[account.reference for account in told.accounts],
    )


def _statement(told: StatementTold) -> dict[str, Any]:
    said, report, actors = told.statement, told.record.report, actors_of(told.record)
    to = f" of {name_of(said.target, actors)}" if said.target else ""
    return _entity(
        f"{_report_id(report)}-{said.id}", "Note", description=words(told.record, [said.content]),
        summary=f"{name_of(said.speaker, actors)}: {said.klass}{to}",
        entity=[_actor_id(who) for who in (said.speaker, said.target) if who in actors],
        keywords=[said.klass, said.form, said.cameo and f"CAMEO {said.cameo}"], proof=_report_id(report), notes=told.reference,
    )


def _action(told: ActionTold) -> dict[str, Any]:
    """An action is an event that its source organised."""
    done, report, actors = told.action, told.record.report, actors_of(told.record)
    names = [name_of(who, actors) if who else "…" for who in (done.source, done.target)]
    return _entity(
        f"{_report_id(report)}-{done.id}", "Event", name=f"{done.klass}: {' → '.join(names)}", date=done.date, location=done.place,
        involved=[_actor_id(who) for who in (done.source, done.target) if who in actors],
        organizer=_actor_id(done.source) if done.source in actors else None, summary=words(told.record, [done.evidence]),
        keywords=["action", done.klass, done.cameo and f"CAMEO {done.cameo}"], proof=_report_id(report), recordId=told.reference,
    )


def _entity(identifier: str, schema: str, **properties: Any) -> dict[str, Any]:
    return {"id": identifier, "schema": schema, "properties": properties}


def _report_id(report: Report) -> str:
    return f"rasad-report-{_plain(report.id)}"


def _actor_id(identifier: str) -> str:
    return f"rasad-{_plain(identifier)}"


def _plain(identifier: str) -> str:
    """Give an id of the letters that the format allows; one that has others is told apart by a hash."""
    if _ID.fullmatch(identifier):
        return identifier
    return f"{_OTHER.sub('-', identifier).strip('-.')}-{sha256(identifier.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}".lstrip("-")
