"""Ids of events: made of what their accounts tell, so the same whatever the order in which reports arrived."""

from collections.abc import Sequence
from hashlib import sha256

from rasad.accounts.account import Account
from rasad.accounts.merging import Member

_LATEST = 10**9  # after every day: of an account without a day of publication


def event_ids(events: Sequence[Sequence[Member]]) -> list[str]:
    """Give the ids of events that hang together, in their order.

    An id is made of who, how and when of the account published first. So it stays when later reports come, and where
    an earlier one changes it, that does not depend on which of them arrived first.
    """
    begun = [min(event, key=_order) for event in events]
    plain: dict[str, int] = {}
    for at in sorted(range(len(events)), key=lambda at: _order(begun[at])):
        plain.setdefault(begun[at].cell, at)
    # Accounts of one cell are two events where a report tells two contacts of one: the later names the report too.
    return [event_id(one.cell if plain[one.cell] == at else f"{one.cell}#{one.account.report}") for at, one in enumerate(begun)]


def event_id(key: str) -> str:
    """Give the id for a key of who, how and when."""
    return f"e-{sha256(key.encode()).hexdigest()[:12]}"


def _order(member: Member) -> tuple[int, str, str, str]:
    account: Account = member.account
    return account.published or _LATEST, member.cell, account.report, account.contact
