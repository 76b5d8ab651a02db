"""Actors for ids that a record names but does not describe, so that every party of an entry is somebody."""

import msgspec

from rasad.actors.registry import load_registry
from rasad.record import Actor, Record


def completed(record: Record) -> Record:
    """Give the record with an actor for every id its entries name: the registry's, or one of which only the id is known."""
    described = {actor.id for actor in record.actors}
    missing = [identifier for identifier in dict.fromkeys(_named(record)) if identifier not in described]
    if not missing:
        return record
    return msgspec.structs.replace(record, actors=[*record.actors, *map(stand_in, missing)])


def _named(record: Record) -> list[str]:
    named: list[str | None] = []
    for contact in record.contacts:
        named += [*contact.parties, *contact.attendees, contact.initiator]
    for statement in record.statements:
        named += [statement.speaker, statement.target]
    for action in record.actions:
        named += [action.source, action.target]
    return [identifier for identifier in named if identifier is not None]


def stand_in(identifier: str) -> Actor:
    """Give the actor of an id as the registry has it; a group of that name where it has none."""
    registry = load_registry()
    if person := registry.people.get(identifier):
        return Actor(
            id=identifier, kind="person", name=person.names["en"][0], names=person.names, country=person.country, wikidata=person.wikidata,
        )
    if body := registry.organizations.get(identifier):
        return Actor(
            id=identifier, kind="organization", name=body.names["en"][0], names=body.names, country=body.country, wikidata=body.wikidata,
        )
    if country := registry.countries.get(identifier):
        return Actor(id=identifier, kind="country", name=country.names["en"][0], names=country.names, country=identifier)
    return Actor(id=identifier, kind="group", name=identifier, names={}, known=False)
