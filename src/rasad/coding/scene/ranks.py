"""Ranks: what kind of office somebody holds, as far as a decision should hang on it.

Who is a party of a contact hangs on the kind of office, not on which ministry it is or whether the registry knows the
holder: the title that the report itself gives comes before the one the registry has.
"""

from functools import lru_cache

from rasad.actors.cast import CastMember
from rasad.actors.holders import POSTED

_HEADS = frozenset([
    "president", "prime-minister", "king", "emir", "ruler", "crown-prince", "leader", "state-leader", "secretary-general", "sultan",
    "chancellor",
])
_SECOND = ("deputy", "vice-", "first-deputy", "first-vice", "assistant", "under-secretary", "adviser")


def rank_of(member: CastMember, told: str | None) -> str:
    """Give the rank of an actor, `told` being the role that the report gives them; «none» where neither tells."""
    role = told or member.role
    return _rank_of(role) if role is not None else "none"


@lru_cache(maxsize=2_048)
def _rank_of(role: str) -> str:
    if role in _HEADS:
        return "head"
    if role.startswith(_SECOND):
        return "second"
    if role in POSTED or role.endswith(("envoy", "ambassador", "representative")):
        return "envoy"
    for ending in ("minister", "spokesperson", "speaker", "source"):
        if role.endswith(ending):
            return ending
    return "officer"
