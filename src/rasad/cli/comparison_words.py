"""What a comparison says in words, the same in the terminal and on the page."""

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from rasad.cli.rows import FACTS_JOINED
from rasad.coding.topics.names import topic_name

if TYPE_CHECKING:
    from rasad.accounts import Comparison, StatementCompared
    from rasad.accounts.comparison import AccountCompared, StatementTold

# How a statement is told, in the order in which a reader wants to know it.
RELATIONS = {
    "contradictory": "Told the other way round", "differently": "Told by several, in different words",
    "same": "Told by several, alike", "one": "Told by one alone",
}


def heading(shown: "Comparison") -> str:
    """Give day, channel, status, parties and place of an event in a line, whoever began it before an arrow."""
    event = shown.event
    began = event.initiator.value
    parties = [shown.names[who] for who in event.parties]
    who = ", ".join(parties)
    if began in event.parties and len(parties) > 1:
        who = f"{shown.names[began]} → {', '.join(shown.names[one] for one in event.parties if one != began)}"
    return FACTS_JOINED.join(fact for fact in (event.date or "no date", event.channel, event.status, who, event.place) if fact)


def independence(shown: "Comparison") -> str:
    """Give how many accounts there are, and how many when copies of one text are one."""
    count, alone = len(shown.event.members), shown.event.independent
    accounts = "1 account" if count == 1 else f"{count} accounts"
    return accounts if alone == count else f"{accounts}, {alone} when copies of one text are counted once"


def topics_told(shown: "Comparison", isolated: Callable[[str], str]) -> list[str]:
    """Give what an event was about, each with who tells it; `isolated` sets a name off from the words around it."""
    def tellers(told_by: list[str]) -> str:
        return ", ".join(isolated(shown.names.get(who, who)) for who in told_by)

    return [f"{topic_name(topic.label)} ({tellers(topic.told_by)})" for topic in shown.event.topics]


def account_label(account: "AccountCompared") -> str:
    """Give who tells an account, in a line."""
    credited = ", ".join(account.according_to)
    copied = account.copy_of and f"copy of {account.copy_of}"
    facts = [f"{account.report} {account.contact}", account.outlet, credited and f"according to {credited}", account.published, copied]
    return FACTS_JOINED.join(fact for fact in facts if fact)


def by_relation(shown: "Comparison") -> Iterator[tuple[str, list["StatementCompared"]]]:
    """Give the statements by how they are told, each kind with the order they have, those that matter most first."""
    order = list(RELATIONS)
    ordered = sorted(shown.statements, key=lambda said: order.index(said.relation))
    for relation, found in groupby(ordered, key=lambda said: said.relation):
        yield relation, list(found)


def classes(said: "StatementCompared") -> str:
    """Give the class of a statement, with those of other accounts where they differ."""
    others = [told.klass for told in said.told if told.klass != said.klass]
    return "/".join(dict.fromkeys([said.klass, *others]))


def place_of(shown: "Comparison", told: "StatementTold") -> int:
    """Give the place of the account in which a statement is told."""
    return next(account.place for account in shown.accounts if account.report == told.report)
