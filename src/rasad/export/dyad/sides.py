"""The two sides of a dyad: a country with those who act for it, an organisation with its people, or one person."""

from typing import Any, NamedTuple, Protocol

from rasad.errors import UsageError
from rasad.record import Actor
from rasad.store import ContactFilter, Store
from rasad.store.standins import stand_in

_NARROW = {"country": 2, "organization": 1}  # who belongs to both sides counts for the narrower one: a person is narrower than all


class Described(Protocol):
    """Whatever describes an actor."""

    @property
    def id(self) -> str:
        """Give its id."""

    @property
    def organization(self) -> str | None:
        """Give the id of its organisation."""

    @property
    def country(self) -> str | None:
        """Give the code of its country."""


class Side(NamedTuple):
    """One side: the actor it is, as the registry has it or else a report."""

    actor: Actor

    @property
    def field(self) -> str:
        """The field of a filter that asks for it."""
        return self.actor.kind if self.actor.kind in _NARROW else "person"

    def includes(self, actor: Described) -> bool:
        """Whether an actor is this side or belongs to it."""
        own = self.actor
        return own.id in (actor.id, actor.country if own.kind == "country" else actor.organization if own.kind == "organization" else None)


class Sides(NamedTuple):
    """The two, in the order in which they were asked for."""

    first: Side
    second: Side

    def which(self, actor: Described | None) -> int | None:
        """Give on which side an actor is: 0 or 1, or None."""
        if actor is None:
            return None
        first, second = self.first.includes(actor), self.second.includes(actor)
        if first and second:
            return int(_NARROW.get(self.second.field, 0) < _NARROW.get(self.first.field, 0))
        return 0 if first else 1 if second else None

    def both_take_part(self, parties: list[str], actors: dict[str, Any]) -> bool:
        """Whether somebody of each side is among the parties; `actors` describe them by id."""
        return {0, 1} <= {self.which(actors.get(party)) for party in parties}

    def filter(self, since: str | None, until: str | None, undated: bool) -> ContactFilter:
        """Give the filter for what both take part in."""
        who: dict[str, Any] = {}
        for side in self:
            who[side.field] = (*who.get(side.field, ()), side.actor.id)
        return ContactFilter(**who, since=since, until=until, undated=undated)


def sides_of(store: Store, first: str, second: str) -> Sides:
    """Give the sides that two ids or names mean; UsageError where one means nobody or several, or both mean the same."""
    sides = Sides(_side(store, first), _side(store, second))
    if sides.first.actor.id == sides.second.actor.id:
        raise UsageError(f"{first} and {second} are the same, {sides.first.actor.id}. Give two different sides.")
    return sides


def _side(store: Store, asked: str) -> Side:
    ids = store.named(asked)
    if len(ids) != 1:
        some = ", ".join(ids[:5]) + (f" and {len(ids) - 5} more" if len(ids) > 5 else "")
        told = f"it may mean any of {some}; give one of these ids" if ids else "nobody is so called; see: rasad people"
        raise UsageError(f"{asked}: {told}")
    listed = stand_in(ids[0])
    head = None if listed.known else store.actor(ids[0])
    if head is None:
        return Side(listed)
    return Side(Actor(
        id=head.id, kind=head.kind, name=head.name, names=head.names, office=head.office, organization=head.organization,
        country=head.country, known=head.known,
    ))
