"""Events as rows for lists: what the event shows, how many accounts it has, and in which fields they differ."""

from typing import TYPE_CHECKING

from rasad.cli.listing import Column
from rasad.cli.rows import FACTS_JOINED, Names, Row, name_of

if TYPE_CHECKING:
    from rasad.accounts import Event, EventMember

EVENT_COLUMNS = (
    Column("date", "Date"), Column("channel", "Channel"), Column("who", "Who → with whom", wide=True), Column("place", "Place"),
    Column("status", "Status"), Column("told", "Accounts"), Column("differ", "Differ in", from_width=100),
    Column("outlets", "Outlets", from_width=130), Column("id", "Event", whole=True),
)


def event_row(event: "Event", names: Names) -> Row:
    """Give the row of an event; `told` counts its accounts, copies of one text once, then all."""
    outlets = list(dict.fromkeys(member.outlet for member in event.members if member.outlet))
    return {
        "id": event.id, "date": event.date, "channel": event.channel, "status": event.status, "who": event_who(event, names),
        "parties": [name_of(party, names) for party in event.parties], "party_ids": event.parties,
        "initiator": name_of(event.initiator.value, names), "initiator_id": event.initiator.value, "place": event.place,
        "topics": [topic.label for topic in event.topics],
        "independent": event.independent, "accounts": len(event.members), "told": told(event),
        "differ": [conflict.field for conflict in event.conflicts], "outlets": outlets,
        "languages": sorted({member.language for member in event.members if member.language}),
        "members": [f"{member.report} {member.contact}" for member in event.members],
    }


def event_who(event: "Event", names: Names) -> str:
    """Give the parties in a line, whoever began it before an arrow."""
    parties = [str(name_of(party, names)) for party in event.parties]
    began = event.initiator.value
    if began in event.parties and len(event.parties) > 1:
        others = [str(name_of(party, names)) for party in event.parties if party != began]
        return f"{name_of(began, names)} → {', '.join(others)}"
    return ", ".join(parties)


def told(event: "Event") -> str:
    """Give how many accounts there are: those that copy no other, and all where these are more."""
    return str(event.independent) if event.independent == len(event.members) else f"{event.independent} of {len(event.members)}"


def member_words(member: "EventMember", names: Names) -> str:
    """Give who tells an account, in a line."""
    credited = ", ".join(str(name_of(who, names)) for who in member.according_to)
    facts = [f"{member.report} {member.contact}", member.outlet, credited and f"according to {credited}", member.published]
    return FACTS_JOINED.join(fact for fact in facts if fact)
